import { demoUsers, type DemoUser } from '../../tools/site/site';
import { refused } from '../support/expectations';
import { expect, test } from '../support/money-site';
import { forgetRoles } from '../support/roles';
import { personalRoutes, staffRoutes } from '../support/route-requests';
import { contract } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';
import { dumpTables } from '../support/tables';

soundAtTheEnd();
test.afterAll( ( { site } ) => forgetRoles( site ) );

const roles = contract.manifest.roles as Record< string, { capabilities: string[] } >;

function may( user: DemoUser, capability: string ): boolean {
	return user === 'owner' || ( roles[ demoUsers[ user ] ]?.capabilities.includes( capability ) ?? false );
}

test.describe( 'A role may do what the manifest says, and nothing else', () => {
	for ( const { name, method, capability = '', make } of staffRoutes ) {
		test( `${ name } needs ${ capability }`, async ( { people, site } ) => {
			for ( const user of Object.keys( demoUsers ) as DemoUser[] ) {
				const maker = personalRoutes.has( name ) && may( user, capability ) ? people[ user ] : people.owner;
				const { route, headers = {}, body } = await make( maker, site );
				const answer = await people[ user ].rest( method, route, { headers, body } );
				if ( may( user, capability ) ) {
					expect( answer.status, `${ user }: ${ answer.text.slice( 0, 300 ) }` ).toBeLessThan( 300 );
				} else {
					refused( answer, 'role_may_not' );
				}
			}
		} );
	}

	test( 'people without a role in Money change nothing by trying every write there is', async ( {
		people,
		site,
	} ) => {
		const requests = [];
		for ( const { method, make } of staffRoutes.filter( ( each ) => each.method !== 'GET' ) ) {
			requests.push( { method, ...( await make( people.owner, site ) ) } );
		}
		const before = await dumpTables( site );
		for ( const person of [ people.anonymous, people.subscriber, people.editor ] ) {
			for ( const { method, route, headers = {}, body } of requests ) {
				const answer = await person.rest( method, route, { headers, body } );
				refused( answer, person === people.anonymous ? 'not_signed_in' : 'role_may_not' );
			}
		}
		expect( withoutSessions( await dumpTables( site ) ) ).toEqual( withoutSessions( before ) );
	} );

	test( 'who may not ask is told so before the request itself is looked at', async ( { people } ) => {
		for ( const body of [ '{not json', { nonsense: true }, [] ] ) {
			refused( await people.subscriber.rest( 'POST', '/documents', { body } ), 'role_may_not' );
			refused( await people.anonymous.rest( 'POST', '/documents', { body } ), 'not_signed_in' );
		}
		refused( await people.subscriber.rest( 'GET', '/documents/999999999' ), 'role_may_not' );
		refused( await people.subscriber.rest( 'GET', '/documents?page=-1' ), 'role_may_not' );
	} );

	test( 'the refusal says who can help, by the names of the site’s roles', async ( { people } ) => {
		const { data } = refused(
			await people.viewer.rest( 'POST', '/customers', { body: { name: 'x' } } ),
			'role_may_not'
		);
		expect( data.verdict?.fixed_by ).toEqual(
			expect.arrayContaining( [ 'Administrator', 'Money manager', 'Bookkeeper' ] )
		);
		expect( data.verdict?.fixed_by ).not.toContain( 'Money viewer' );
	} );
} );

/** Signing in and out is WordPress's own affair. */
function withoutSessions( tables: Awaited< ReturnType< typeof dumpTables > > ) {
	return Object.fromEntries(
		Object.entries( tables ).map( ( [ table, rows ] ) => [
			table,
			rows.filter( ( row ) => row.meta_key !== 'session_tokens' ),
		] )
	);
}
