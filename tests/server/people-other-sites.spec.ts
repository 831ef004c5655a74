import { refused } from '../support/expectations';
import { aSentDocument, copyLink, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { restUrl } from '../support/people';
import { ask, type Answer } from '../support/requests';
import { forgetRoles } from '../support/roles';
import { contractRoutes } from '../support/route-requests';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();
test.afterAll( ( { site } ) => forgetRoles( site ) );

const foreign = 'https://elsewhere.example';

function expectNoSharing( { headers }: Answer, what: string ): void {
	const sharing = Object.keys( headers ).filter( ( name ) => name.startsWith( 'access-control-' ) );
	expect( sharing, what ).toEqual( [] );
	expect( headers[ 'cross-origin-resource-policy' ] ?? 'same-origin', what ).not.toBe( 'cross-origin' );
}

test.describe( 'Another site reads nothing through a visitor’s browser', () => {
	for ( const { name, method, make } of contractRoutes ) {
		test( `${ name } allows no other origin, and answers no JSONP`, async ( { people, site } ) => {
			const { route, headers = {}, body } = await make( people.owner, site );
			for ( const origin of [ foreign, 'null' ] ) {
				for ( const verb of [ method, 'OPTIONS', 'GET', 'POST' ] ) {
					const answer = await people.owner.rest( verb, route, {
						headers: {
							...headers,
							origin,
							'access-control-request-method': method,
							'access-control-request-headers': 'x-wp-nonce',
						},
						...( verb === 'GET' || verb === 'OPTIONS' ? {} : { body } ),
					} );
					expectNoSharing( answer, `${ verb } ${ route } from ${ origin }` );
					expect( answer.status, `${ verb } ${ route } from ${ origin }` ).toBeGreaterThanOrEqual( 400 );
				}
			}
			const separator = route.includes( '?' ) ? '&' : '?';
			for ( const verb of [ 'GET', 'POST' ] ) {
				const answer = await people.owner.rest( verb, `${ route }${ separator }_jsonp=steal`, {
					headers,
					...( verb === 'POST' ? { body } : {} ),
				} );
				refused( answer, 'jsonp_not_offered' );
				expect( answer.text ).not.toContain( 'steal' );
				expect( answer.headers[ 'content-type' ] ).toMatch( /^application\/json/ );
			}
		} );
	}

	test( 'errors are not shared either: without a session, for a wrong address, for a body that is no JSON', async ( {
		people,
	} ) => {
		for ( const [ method, route, body ] of [
			[ 'GET', '/documents', undefined ],
			[ 'GET', '/nothing-here', undefined ],
			[ 'GET', '/documents/999999999', undefined ],
			[ 'POST', '/documents', '{' ],
			[ 'DELETE', '/settings', undefined ],
			[ 'GET', '', undefined ],
		] as const ) {
			for ( const person of [ people.anonymous, people.owner ] ) {
				const answer = await person.rest( method, route, { headers: { origin: foreign }, body } );
				expectNoSharing( answer, `${ method } ${ route }` );
				expect( answer.status ).toBeGreaterThanOrEqual( 400 );
			}
		}
	} );

	test( 'the address may be written in other ways', async ( { people, site } ) => {
		const headers = { ...people.owner.headers, origin: foreign };
		for ( const address of [
			`${ site.url }/wp-json/coffer/v1/documents`,
			`${ site.url }/wp-json/COFFER/V1/documents`,
			`${ site.url }/wp-json//coffer/v1/documents`,
			`${ site.url }/?rest_route=/coffer/v1/documents/`,
			`${ site.url }/wp-json/coffer/v1/documents?_envelope=1`,
			`${ site.url }/?rest_route=coffer/v1/documents`,
		] ) {
			for ( const asked of [ address, `${ address }${ address.includes( '?' ) ? '&' : '?' }_jsonp=steal` ] ) {
				const answer = await ask( asked, { headers } );
				expectNoSharing( answer, asked );
				expect( answer.text, asked ).not.toContain( 'customer_name' );
				expect( answer.text, asked ).not.toContain( 'steal(' );
			}
		}
	} );

	test( 'the page itself and its status are not shared', async ( { people } ) => {
		const token = tokenIn( ( await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id ) ).url );
		expectNoSharing(
			await people.anonymous.page( `/portal/${ token }`, { headers: { origin: foreign } } ),
			'page'
		);
		const status = await people.anonymous.rest( 'GET', '/portal/status', {
			headers: { 'coffer-portal-token': token, origin: foreign },
		} );
		expectNoSharing( status, 'status' );
		refused( status, 'origin_not_allowed' );
	} );

	test( 'the site’s own pages are served: with their origin, and without any', async ( { people, site } ) => {
		const own = await people.owner.rest( 'GET', '/documents', { headers: { origin: new URL( site.url ).origin } } );
		expect( own.status ).toBe( 200 );
		expectNoSharing( own, 'own origin' );
		expect( ( await people.owner.rest( 'GET', '/documents' ) ).status ).toBe( 200 );
		const { headers } = await ask( restUrl( site, '/types', 'wp/v2' ), { headers: { origin: foreign } } );
		expect( headers[ 'access-control-allow-origin' ], 'the rest of WordPress keeps its own rules' ).toBe( foreign );
	} );
} );
