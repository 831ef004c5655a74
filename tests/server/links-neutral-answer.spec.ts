import { deadTokens, randomToken, strangeTokens } from '../support/dead-links';
import { aSentDocument, copyLink, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { comparable, type Answer } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'A link that does not open anything tells nothing', () => {
	let reference: Answer;

	test.beforeAll( async ( { people } ) => {
		reference = await people.anonymous.page( `/portal/${ randomToken() }` );
	} );

	test( 'a random secret gets a page of its own, not a 404 and not a login form', () => {
		expect( reference.status ).toBe( 403 );
		expect( reference.text ).toMatch( /<html/i );
		expect( reference.text ).toMatch( /not available/i );
		expect( reference.headers.location ).toBeUndefined();
	} );

	test( 'the answer does not repeat the secret that was asked for', async ( { people } ) => {
		const token = randomToken();
		const answer = await people.anonymous.page( `/portal/${ token }` );
		expect( answer.text ).not.toContain( token );
		expect( JSON.stringify( answer.headers ) ).not.toContain( token );
	} );

	test( 'void, revoked, expired, unsent and deleted documents answer exactly as a random secret does', async ( {
		people,
		site,
	} ) => {
		for ( const [ what, token ] of Object.entries( await deadTokens( site, people.owner ) ) ) {
			const answer = await people.anonymous.page( `/portal/${ token }` );
			expect( comparable( answer ), what ).toEqual( comparable( reference ) );
		}
	} );

	test( 'the same with HEAD', async ( { people, site } ) => {
		const random = await people.anonymous.page( `/portal/${ randomToken() }`, { method: 'HEAD' } );
		expect( random.status ).toBe( 403 );
		for ( const [ what, token ] of Object.entries( await deadTokens( site, people.owner ) ) ) {
			const answer = await people.anonymous.page( `/portal/${ token }`, { method: 'HEAD' } );
			expect( comparable( answer ), what ).toEqual( comparable( random ) );
		}
	} );

	test( 'staff who are signed in get the same for all of them too', async ( { people, site } ) => {
		const random = await people.viewer.page( `/portal/${ randomToken() }` );
		expect( random.status ).toBe( 403 );
		for ( const [ what, token ] of Object.entries( await deadTokens( site, people.owner ) ) ) {
			const answer = await people.viewer.page( `/portal/${ token }` );
			expect( answer.status, what ).toBe( random.status );
			expect( withoutNonces( comparable( answer ).text ), what ).toBe(
				withoutNonces( comparable( random ).text )
			);
		}
	} );

	for ( const [ what, token ] of Object.entries( strangeTokens ) ) {
		test( `a secret that none can be (${ what }) answers like any other`, async ( { people } ) => {
			const answer = await people.anonymous.page( `/portal/${ token }` );
			expect( comparable( answer ) ).toEqual( comparable( reference ) );
		} );
	}

	test( 'a good secret with anything before or behind it opens nothing', async ( { people } ) => {
		const token = tokenIn( ( await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id ) ).url );
		for ( const spoiled of [
			`${ token }x`,
			`x${ token }`,
			`${ token }%20`,
			`${ token }%0a`,
			token.toUpperCase(),
			token.slice( 0, -1 ),
			`${ token }=`,
			`x/${ token }`,
			`${ token }/x`,
		] ) {
			const answer = await people.anonymous.page( `/portal/${ spoiled }` );
			expect( comparable( answer ), spoiled ).toEqual( comparable( reference ) );
		}
	} );

	test( 'only the place for the secret is read: not the query, a cookie or a header', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		const token = tokenIn( ( await copyLink( people.owner, sent.id ) ).url );
		const wrong = randomToken();
		const answers = [
			await people.anonymous.page( `/portal/${ wrong }?token=${ token }` ),
			await people.anonymous.page( `/portal/${ wrong }`, { headers: { cookie: `coffer_portal=${ token }` } } ),
			await people.anonymous.page( `/portal/${ wrong }`, { headers: { 'coffer-portal-token': token } } ),
			await people.anonymous.page( `/portal/${ wrong }?coffer_portal=${ token }` ),
		];
		for ( const answer of answers ) {
			expect( answer.status ).toBe( 403 );
			expect( answer.text ).not.toContain( sent.number );
			expect( answer.text ).not.toContain( sent.customer_name );
		}
	} );

	test( 'a live link opens, so the answers above are refusals and not a broken route', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		const answer = await people.anonymous.page( ( await copyLink( people.owner, sent.id ) ).url );
		expect( answer.status ).toBe( 200 );
		expect( answer.text ).toContain( sent.number );
	} );
} );

/** The toolbar of WordPress carries a nonce, which belongs to the person and not to the link. */
function withoutNonces( html: string ): string {
	return html
		.replaceAll( /_wpnonce=[0-9a-f]+|"nonce":"[0-9a-f]+"/g, '' )
		.replaceAll( /\/portal\/[^"'&\s<]*|%2Fportal%2F[^"'&\s<]*/g, '' );
}
