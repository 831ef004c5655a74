import { randomToken } from '../support/dead-links';
import { aSentDocument, copyLink, readDocument, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';
import { dumpTables } from '../support/tables';

soundAtTheEnd();

/** What opens links without a person: mail scanners, unfurlers of messengers, browsers that fetch ahead. */
const machines: Readonly< Record< string, Record< string, string > > > = {
	'a browser': {
		'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1',
	},
	'a mail scanner': { 'user-agent': 'Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1) BarracudaCentral' },
	'an unfurler': { 'user-agent': 'WhatsApp/2.23.20.0' },
	'a crawler': { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
	'a prefetch': { 'sec-purpose': 'prefetch', purpose: 'prefetch' },
	'a prerender': { 'sec-purpose': 'prefetch;prerender' },
};

test.describe( 'Reading changes nothing', () => {
	test( 'GET and HEAD of the page and of its status leave every table as it was, whoever asks', async ( {
		people,
		site,
	} ) => {
		// The first visit may fill caches of WordPress itself: to another page, because the first one of a page is what may count.
		const other = tokenIn( ( await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id ) ).url );
		await people.anonymous.page( `/portal/${ other }` );
		await people.viewer.page( `/portal/${ other }` );
		const sent = await aSentDocument( people.owner );
		const token = tokenIn( ( await copyLink( people.owner, sent.id ) ).url );
		const before = await dumpTables( site );
		expect( JSON.stringify( before ) ).toContain( sent.number );

		for ( const [ who, headers ] of Object.entries( machines ) ) {
			for ( const method of [ 'GET', 'HEAD' ] ) {
				const answer = await people.anonymous.page( `/portal/${ token }`, { method, headers } );
				expect( answer.status, `${ who }, ${ method }` ).toBe( 200 );
				await people.anonymous.page( `/portal/${ randomToken() }`, { method, headers } );
			}
			await people.anonymous.rest( 'GET', '/portal/status', {
				headers: { ...headers, 'coffer-portal-token': token },
			} );
			await people.anonymous.rest( 'GET', '/portal/status', {
				headers: { ...headers, 'coffer-portal-token': randomToken() },
			} );
		}
		await people.viewer.page( `/portal/${ token }` );

		expect( await dumpTables( site ) ).toEqual( before );
	} );

	test( 'reading in Money leaves every table as it was, and hands out no link', async ( { people, site } ) => {
		const sent = await aSentDocument( people.owner );
		const before = await dumpTables( site );
		for ( const route of [
			'/documents',
			`/documents/${ sent.id }`,
			`/documents/${ sent.id }/activity`,
			`/documents/${ sent.id }/portal-links`,
			'/customers',
			'/settings',
			'/status',
		] ) {
			for ( const method of [ 'GET', 'HEAD' ] ) {
				expect( ( await people.owner.rest( method, route ) ).status, `${ method } ${ route }` ).toBe( 200 );
			}
		}
		expect( await dumpTables( site ) ).toEqual( before );
	} );

	test( 'GET does not hand out a link, and does not send, void or delete', async ( { people } ) => {
		const { id } = await aSentDocument( people.owner );
		for ( const route of [ 'portal-link?purpose=copy', 'send', 'void?reason=x', 'portal-preview' ] ) {
			const answer = await people.owner.rest( 'GET', `/documents/${ id }/${ route }` );
			expect( answer.status, route ).toBe( 404 );
		}
		expect( ( await readDocument( people.owner, id ) ).workflow ).toBe( 'sent' );
	} );
} );
