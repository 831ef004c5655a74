import { demoPassword } from '../../tools/site/site';
import { refused } from '../support/expectations';
import { aSentDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import { restUrl } from '../support/people';
import { ask } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const basic = `Basic ${ Buffer.from( `owner:${ demoPassword }` ).toString( 'base64' ) }`;

const claims: Readonly< Record< string, Record< string, string > > > = {
	'X-Forwarded-User': { 'x-forwarded-user': 'owner' },
	'X-WP-User': { 'x-wp-user': '1', 'x-wp-user-id': '1' },
	'X-User-Id and X-Authenticated-User': { 'x-user-id': '1', 'x-authenticated-user': 'owner' },
	'Remote-User': { 'remote-user': 'owner', 'x-remote-user': 'owner' },
	'a bearer token': { authorization: 'Bearer owner' },
	'the password as basic authentication': { authorization: basic },
	'a cookie with a name': { cookie: 'user=owner; wordpress_user=owner; coffer_user=1' },
	'a session cookie of one’s own making': { cookie: 'wordpress_logged_in_0=owner%7C9999999999%7Cabc%7Cdef' },
	'an internal address': { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1' },
	'another script': { 'x-rewrite-url': '/wp-admin/', 'x-original-url': '/wp-admin/' },
	'a cron request': { 'user-agent': 'WordPress/7.1; http://127.0.0.1' },
};

test.describe( 'Only a session of WordPress is an identity', () => {
	for ( const [ what, headers ] of Object.entries( claims ) ) {
		test( `${ what } is nobody`, async ( { people } ) => {
			const { id } = await aSentDocument( people.owner );
			for ( const [ method, route, body ] of [
				[ 'GET', '/documents', undefined ],
				[ 'GET', `/documents/${ id }`, undefined ],
				[ 'POST', `/documents/${ id }/portal-link`, { purpose: 'copy' } ],
				[ 'POST', '/customers', { name: 'x' } ],
			] as const ) {
				const answer = await people.anonymous.rest( method, route, { headers, body } );
				expect( answer.status, answer.text.slice( 0, 200 ) ).toBe( 401 );
			}
		} );
	}

	test( 'a session without the REST nonce is nobody, so that another site cannot use it', async ( { people } ) => {
		const { id } = await aSentDocument( people.owner );
		for ( const [ method, route, body ] of [
			[ 'GET', '/documents', undefined ],
			[ 'POST', `/documents/${ id }/portal-link`, { purpose: 'copy' } ],
			[ 'POST', '/customers', { name: 'x' } ],
		] as const ) {
			const answer = await people.anonymous.rest( method, route, { headers: people.owner.cookies, body } );
			refused( answer, 'not_signed_in' );
		}
	} );

	test( 'a nonce without its session, or with somebody else’s, is worth nothing', async ( { people } ) => {
		const nonce = people.owner.headers[ 'x-wp-nonce' ] ?? '';
		expect( nonce ).toMatch( /^[0-9a-f]{10}$/ );
		for ( const headers of [
			{ 'x-wp-nonce': nonce },
			{ 'x-wp-nonce': nonce, ...people.subscriber.cookies },
			{ 'x-wp-nonce': 'abcdef0123', ...people.owner.cookies },
		] ) {
			const answer = await people.anonymous.rest( 'GET', '/documents', { headers } );
			expect( answer.status ).toBe( 403 );
			expect( answer.text ).not.toContain( 'customer_name' );
		}
	} );

	test( 'a session cookie with one character changed is nobody', async ( { people } ) => {
		const cookie = ( people.owner.cookies.cookie ?? '' ).replaceAll(
			/%7C(\w)/g,
			( _all, first: string ) => `%7C${ first === 'a' ? 'b' : 'a' }`
		);
		const answer = await people.anonymous.rest( 'GET', '/documents', {
			headers: { ...people.owner.headers, cookie },
		} );
		expect( [ 401, 403 ] ).toContain( answer.status );
		expect( answer.text ).not.toContain( 'customer_name' );
	} );

	test( 'a user named in the query or in the body is nobody', async ( { people, site } ) => {
		for ( const query of [ 'user_id=1', 'user=1', 'author=1', 'context=edit', '_user=owner', 'coffer_actor=1' ] ) {
			const answer = await people.anonymous.rest( 'GET', `/documents?${ query }` );
			refused( answer, 'not_signed_in' );
		}
		const answer = await ask( restUrl( site, '/customers' ), { method: 'POST', body: { name: 'x', user_id: 1 } } );
		refused( answer, 'not_signed_in' );
	} );

	test( 'the secret of a portal link is no identity in Money', async ( { people } ) => {
		const { id } = await aSentDocument( people.owner );
		const { body } = await people.owner.rest( 'POST', `/documents/${ id }/portal-link`, {
			body: { purpose: 'copy' },
		} );
		const token = /[\w-]{43}/.exec( ( body as { url: string } ).url )?.[ 0 ] ?? '';
		const headers = {
			'coffer-portal-token': token,
			cookie: `coffer_portal=${ token }`,
			authorization: `Bearer ${ token }`,
		};
		for ( const route of [
			'/documents',
			`/documents/${ id }`,
			`/documents/${ id }/activity`,
			`/documents/${ id }/portal-links`,
			'/customers',
		] ) {
			expect( ( await people.anonymous.rest( 'GET', route, { headers } ) ).status ).toBe( 401 );
		}
	} );
} );
