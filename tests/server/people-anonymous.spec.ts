import { randomToken } from '../support/dead-links';
import { refused } from '../support/expectations';
import { aSentDocument, copyLink } from '../support/makers';
import { expect, test } from '../support/money-site';
import { restUrl } from '../support/people';
import { ask } from '../support/requests';
import { forgetRoles } from '../support/roles';
import { contractRoutes, staffRoutes } from '../support/route-requests';
import { contract } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();
test.afterAll( ( { site } ) => forgetRoles( site ) );

test.describe( 'Nobody who is not signed in reads Money', () => {
	for ( const { name, method, make } of staffRoutes ) {
		test( `${ name } asks to sign in`, async ( { people, site } ) => {
			const { route, headers = {}, body } = await make( people.owner, site );
			refused( await people.anonymous.rest( method, route, { headers, body } ), 'not_signed_in' );
		} );
	}

	test( 'reading any route of the contract with GET or HEAD gives no record', async ( { people, site } ) => {
		for ( const { make } of staffRoutes ) {
			const { route } = await make( people.owner, site );
			for ( const method of [ 'GET', 'HEAD' ] ) {
				const answer = await people.anonymous.rest( method, route );
				expect( [ 401, 404 ], `${ method } ${ route }` ).toContain( answer.status );
			}
		}
	} );

	test( 'only the routes that customers and gateways need are public, and they ask for a secret', async ( {
		people,
		site,
	} ) => {
		const index = await ask( restUrl( site, '' ).replace( /%20|\/$/, '' ) );
		const served = Object.entries( ( index.body as { routes: Record< string, { methods: string[] } > } ).routes );
		expect( served.length ).toBeGreaterThan( 10 );
		for ( const [ pattern, { methods } ] of served ) {
			const named = pattern.replace( '/coffer/v1', '' ).replaceAll( /\(\?P<(\w+)>[^)]*\)/g, '{$1}' );
			const route = named.replace( '{id}', '1' ).replace( '{gateway}', 'stripe' ).replace( '{role}', 'editor' );
			if ( route === '' ) {
				continue;
			}
			for ( const method of methods ) {
				const key = `${ method } ${ named }`;
				expect( Object.keys( contract.routes ), 'a route that is not in the contract' ).toContain( key );
				const answer = await people.anonymous.rest( method, route );
				if ( contract.routes[ key ]?.public ) {
					// Without a signature there is nothing to pay; who cannot check what gateways report believes nobody.
					expect( [ 400, 403, 404, 503 ], key ).toContain( answer.status );
					expect( answer.text ).toMatch( /"code":"coffer_/ );
				} else {
					expect( answer.status, key ).toBe( 401 );
				}
			}
		}
		const names = contractRoutes.map( ( route ) => route.name );
		expect( new Set( names ).size ).toBe( names.length );
	} );

	test( 'status and beacon of a customer’s page without a secret are refused like those with a wrong one', async ( {
		people,
	} ) => {
		refused( await people.anonymous.rest( 'GET', '/portal/status' ), 'portal_not_available' );
		refused(
			await people.anonymous.rest( 'GET', '/portal/status', { headers: { 'coffer-portal-token': '' } } ),
			'portal_not_available'
		);
		refused(
			await people.anonymous.rest( 'GET', '/portal/status', {
				headers: { 'coffer-portal-token': randomToken() },
			} ),
			'portal_not_available'
		);
	} );

	test( 'the status of a customer’s page takes the secret in its header only', async ( { people } ) => {
		const { url } = await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id );
		const token = url.replace( /\/$/, '' ).split( '/' ).at( -1 ) ?? '';
		for ( const name of [ 'token', 'Coffer-Portal-Token', 'coffer_portal_token' ] ) {
			refused(
				await people.anonymous.rest( 'GET', `/portal/status?${ name }=${ token }` ),
				'portal_not_available'
			);
		}
	} );

	test( 'a batch of requests does not reach Money', async ( { people, site } ) => {
		for ( const person of [ people.anonymous, people.subscriber ] ) {
			const answer = await ask( restUrl( site, '/batch/v1', '' ).replace( '//batch', '/batch' ), {
				method: 'POST',
				headers: person.headers,
				body: { requests: [ { method: 'POST', path: '/coffer/v1/customers', body: { name: 'x' } } ] },
			} );
			expect( answer.text ).not.toContain( '"id"' );
		}
	} );

	test( 'wp-admin shows the Money screen to people with a role in Money only', async ( { people } ) => {
		expect( ( await people.viewer.page( '/wp-admin/admin.php?page=coffer' ) ).status ).toBe( 200 );
		expect( ( await people.subscriber.page( '/wp-admin/admin.php?page=coffer' ) ).status ).toBe( 403 );
		expect( ( await people.editor.page( '/wp-admin/admin.php?page=coffer' ) ).status ).toBe( 403 );
		expect( ( await people.anonymous.page( '/wp-admin/admin.php?page=coffer' ) ).status ).toBe( 302 );
	} );
} );
