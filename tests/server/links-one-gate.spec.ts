import { deadTokens, randomToken } from '../support/dead-links';
import { aSentDocument, copyLink, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { comparable, type Answer } from '../support/requests';
import { contract } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** How the holder of a secret reaches each public route. A route of the contract that is missing here fails below. */
const publicRoutes: Record<
	string,
	( person: Person, token: string, method: string, headers: Record< string, string > ) => Promise< Answer >
> = {
	page: ( person, token, method, headers ) => person.page( `/portal/${ token }`, { method, headers } ),
	'page with a slash': ( person, token, method, headers ) =>
		person.page( `/portal/${ token }/`, { method, headers } ),
	portal_status: ( person, token, method, headers ) =>
		person.rest( method, '/portal/status', { headers: { ...headers, 'coffer-portal-token': token } } ),
	portal_seen: ( person, token, method, headers ) =>
		person.rest( method, '/portal/seen', {
			headers,
			body: { token, issued_at: Math.floor( Date.now() / 1000 ) - 10, signature: 'a'.repeat( 64 ) },
		} ),
	portal_pay: ( person, token, method, headers ) =>
		person.rest( method, '/portal/pay', {
			headers,
			body: {
				token,
				issued_at: Math.floor( Date.now() / 1000 ) - 10,
				signature: 'a'.repeat( 64 ),
				gateway: 'stripe',
			},
		} ),
	portal_confirm: ( person, token, method, headers ) =>
		person.rest( method, '/portal/confirm', {
			headers,
			body: { token, issued_at: Math.floor( Date.now() / 1000 ) - 10, signature: 'a'.repeat( 64 ) },
		} ),
};

const asked = [
	{ name: 'GET', method: 'GET', headers: {} },
	{ name: 'HEAD', method: 'HEAD', headers: {} },
	{ name: 'POST', method: 'POST', headers: {} },
	{ name: 'OPTIONS', method: 'OPTIONS', headers: {} },
	{ name: 'PUT', method: 'PUT', headers: {} },
	{ name: 'POST that says it is a GET', method: 'POST', headers: { 'x-http-method-override': 'GET' } },
	{ name: 'GET that says it is a POST', method: 'GET', headers: { 'x-http-method-override': 'POST' } },
];

test.describe( 'Every public route asks the same gate', () => {
	let dead: Record< string, string >;

	test.beforeAll( async ( { people, site } ) => {
		dead = await deadTokens( site, people.owner );
	} );

	test( 'this walk knows every route that the contract opens to holders of links', () => {
		// What plugins and blocks collect, and what gateways report, has proofs of its own: pay-gates and pay-webhooks.
		const named = Object.values( contract.routes )
			.filter( ( route ) => route.public && ! [ 'pay', 'webhook' ].includes( route.public ) )
			.map( ( route ) => route.name );
		expect( Object.keys( publicRoutes ) ).toEqual( expect.arrayContaining( named ) );
		expect( named.length ).toBeGreaterThan( 1 );
	} );

	for ( const [ route, reach ] of Object.entries( publicRoutes ) ) {
		for ( const { name, method, headers } of asked ) {
			test( `${ route }, ${ name }: a dead link gets what a random secret gets`, async ( { people } ) => {
				const reference = await reach( people.anonymous, randomToken(), method, headers );
				expect( reference.status ).toBeLessThan( 500 );
				for ( const [ what, token ] of Object.entries( dead ) ) {
					const answer = await reach( people.anonymous, token, method, headers );
					expect( comparable( answer ), what ).toEqual( comparable( reference ) );
				}
			} );
		}
	}

	test( 'a random secret reads nothing, whatever the method', async ( { people } ) => {
		for ( const { method, headers, name } of asked.filter( ( each ) => each.method !== 'OPTIONS' ) ) {
			const status = await publicRoutes.portal_status?.( people.anonymous, randomToken(), method, headers );
			expect( status?.status, name ).toBeGreaterThanOrEqual( 400 );
		}
	} );

	test( 'the _method argument changes nothing on the page', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		const token = tokenIn( ( await copyLink( people.owner, sent.id ) ).url );
		for ( const method of [ 'POST', 'DELETE', 'PUT' ] ) {
			const plain = await people.anonymous.page( `/portal/${ token }` );
			const disguised = await people.anonymous.page( `/portal/${ token }?_method=${ method }` );
			expect( disguised.status ).toBe( plain.status );
		}
	} );

	test( 'a live link passes the gate on the page and on the status', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		const token = tokenIn( ( await copyLink( people.owner, sent.id ) ).url );
		expect( ( await people.anonymous.page( `/portal/${ token }` ) ).status ).toBe( 200 );
		const status = await people.anonymous.rest( 'GET', '/portal/status', {
			headers: { 'coffer-portal-token': token },
		} );
		expect( status.status, status.text ).toBe( 200 );
	} );
} );
