import { refused } from '../support/expectations';
import { expect, test } from '../support/money-site';
import { forgetRoles } from '../support/roles';
import { contractRoutes, type RouteRequest } from '../support/route-requests';
import { contract } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';
import { dumpTables } from '../support/tables';

soundAtTheEnd();
test.afterAll( ( { site } ) => forgetRoles( site ) );

type Made = RouteRequest & { readonly name: string; readonly method: string; readonly capability: string | undefined };

const schemaOf = ( name: string ) => {
	const route = Object.values( contract.routes ).find( ( each ) => each.name === name );
	return route && ! ( 'raw' in route ) ? route.request : null;
};

/** Signing in and out, and what WordPress remembers of addresses, is WordPress's own affair. */
function ours( tables: Awaited< ReturnType< typeof dumpTables > > ) {
	return Object.fromEntries( Object.entries( tables ).filter( ( [ table ] ) => table.includes( 'coffer_' ) ) );
}

test( 'Every route there is refuses a made-up identity, a session without its proof, fields that it does not know, and changes while somebody looks as another role: and nothing changes', async ( {
	people: { owner, anonymous },
	site,
} ) => {
	test.setTimeout( 300_000 );
	const requests: Made[] = [];
	for ( const { name, method, capability, make } of contractRoutes ) {
		requests.push( { name, method, capability, ...( await make( owner, site ) ) } );
	}
	const staff = requests.filter( ( { capability } ) => capability !== undefined );
	const before = ours( await dumpTables( site ) );

	await test.step( 'a made-up identity (threat 13)', async () => {
		const claims = {
			'x-forwarded-user': 'owner',
			'x-wp-user-id': '1',
			'remote-user': 'owner',
			authorization: 'Bearer owner',
			cookie: 'coffer_user=1; wordpress_user=owner',
			'coffer-view-as': 'administrator',
		};
		for ( const { method, route, headers = {}, body } of staff ) {
			const answer = await anonymous.rest( method, route, { headers: { ...headers, ...claims }, body } );
			refused( answer, 'not_signed_in' );
		}
	} );

	await test.step( 'a session without its proof (threat 15)', async () => {
		for ( const { method, route, headers = {}, body } of staff ) {
			const answer = await anonymous.rest( method, route, { headers: { ...headers, ...owner.cookies }, body } );
			refused( answer, 'not_signed_in' );
		}
	} );

	await test.step( 'fields that it does not know (threat 14)', async () => {
		let tried = 0;
		for ( const { name, method, route, headers = {}, body } of requests ) {
			if ( schemaOf( name ) === null ) {
				continue;
			}
			for ( const field of [ 'meta', 'user_id', 'id', 'created_by', 'is_admin' ] ) {
				const known = contract.schemas[ schemaOf( name ) ?? '' ]?.properties ?? {};
				if ( field in known ) {
					continue;
				}
				tried += 1;
				const extended = { ...( body as object | undefined ), [ field ]: 1 };
				refused( await owner.rest( method, route, { headers, body: extended } ), 'unknown_field', field );
			}
		}
		expect( tried ).toBeGreaterThan( 100 );
	} );

	await test.step( 'changes while somebody looks as another role', async () => {
		for ( const { method, route, headers = {}, body } of requests.filter( ( each ) => each.method !== 'GET' ) ) {
			const answer = await owner.rest( method, route, {
				headers: { ...headers, 'coffer-view-as': 'administrator' },
				body,
			} );
			refused( answer, 'viewing_as' );
		}
	} );

	expect( ours( await dumpTables( site ) ) ).toEqual( before );
} );
