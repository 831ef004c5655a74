import type { Site } from '../../tools/site/site';
import { day, laterBy } from '../support/clock';
import { deadTokens, randomToken } from '../support/dead-links';
import { refused } from '../support/expectations';
import { aSentDocument, copyLink, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import type { Person } from '../support/people';
import { comparable, type Answer, type Asking } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';
import { dumpTables, type Tables } from '../support/tables';

soundAtTheEnd();

/** So many look-ups may fail in ten minutes before somebody has to wait. */
const free = 30;

/** Requests come from addresses of their own: those of all other tests come from the machine itself. */
const addresses = `if ( isset( $_SERVER['HTTP_X_TEST_VISITOR'] ) ) {
	$_SERVER['REMOTE_ADDR'] = $_SERVER['HTTP_X_TEST_VISITOR'];
}`;

/** Somebody at an address, who asks for pages and their status. */
class Caller {
	constructor(
		private readonly person: Person,
		private readonly address: string
	) {}

	page( token: string, asking: Asking = {} ): Promise< Answer > {
		return this.person.page( `/portal/${ token }`, { ...asking, headers: this.headers( asking.headers ) } );
	}

	status( token: string ): Promise< Answer > {
		return this.person.rest( 'GET', '/portal/status', {
			headers: this.headers( { 'coffer-portal-token': token } ),
		} );
	}

	/** Fails as often as one may. */
	async useUp(): Promise< void > {
		for ( let times = 0; times < free; times++ ) {
			refused( await this.status( randomToken() ), 'portal_not_available' );
		}
	}

	private headers( others: Readonly< Record< string, string > > = {} ): Record< string, string > {
		return { 'x-test-visitor': this.address, ...others };
	}
}

/** With the number of the program: after a failure another one goes on, and knows nothing of this one's. */
let callers = 0;

function someone( person: Person ): Caller {
	callers += 1;
	return new Caller( person, `2001:db8:${ process.pid.toString( 16 ) }:${ callers.toString( 16 ) }::1` );
}

async function timed< T >( work: () => Promise< T > ): Promise< [ T, number ] > {
	const begun = performance.now();
	const result = await work();
	return [ result, ( performance.now() - begun ) / 1000 ];
}

/** As if an answer to everybody who asked too often were being held back now, however long that takes. */
function whileOthersWait( site: Site ): Promise< unknown > {
	return site.php(
		'global $wpdb; return $wpdb->query( "UPDATE {$wpdb->prefix}coffer_failed_lookups SET held_until = 4000000000" );'
	);
}

const counted = ( tables: Tables ) => tables.wp_coffer_failed_lookups ?? [];

test.describe( 'Guessing links', () => {
	test( 'is slowed after thirty failures, in the same words as before; page and status count together', async ( {
		people,
		site,
	} ) => {
		await withMuPlugin( site, addresses, async () => {
			const caller = someone( people.anonymous );
			const first = await caller.page( randomToken() );
			for ( let times = 1; times < free; times++ ) {
				refused( await caller.status( randomToken() ), 'portal_not_available' );
			}
			for ( const method of [ 'GET', 'HEAD' ] ) {
				const [ answer, seconds ] = await timed( () => caller.page( randomToken(), { method } ) );
				expect( seconds, method ).toBeGreaterThan( 1 );
				expect( answer.status, method ).toBe( 403 );
				if ( method === 'GET' ) {
					expect( comparable( answer ) ).toEqual( comparable( first ) );
				}
			}
			const [ answer, seconds ] = await timed( () => caller.status( randomToken() ) );
			expect( seconds ).toBeGreaterThan( 1 );
			refused( answer, 'portal_not_available' );
		} );
	} );

	test( 'does not keep anybody’s good link from opening at once', async ( { people, site } ) => {
		const sent = await aSentDocument( people.owner );
		const good = tokenIn( ( await copyLink( people.owner, sent.id ) ).url );
		await withMuPlugin( site, addresses, async () => {
			const office = someone( people.anonymous );
			await office.useUp();
			await whileOthersWait( site );
			refused( await office.status( randomToken() ), 'too_many_requests' );
			const page = await office.page( good );
			expect( page.status ).toBe( 200 );
			expect( page.text ).toContain( sent.number );
			expect( ( await office.status( good ) ).status ).toBe( 200 );
		} );
	} );

	test( 'holds one answer of each client back, and tells the others to come later', async ( { people, site } ) => {
		const told = await laterBy( site, 0, () =>
			site.php< ( number | string )[] >( `
				$guessing = Coffer\\WordPress\\Plugin::services()->slowGuessing();
				$client   = bin2hex( random_bytes( 32 ) );
				$told     = array();
				for ( $times = 0; $times < 32; $times++ ) {
					try {
						$told[] = $guessing->failed( $client );
					} catch ( Coffer\\Domain\\Refused $refusal ) {
						$told[] = $refusal->getMessage();
					}
				}
				return $told;
			` )
		);
		expect( told.slice( 0, free ) ).toEqual( Array.from( { length: free }, () => 0 ) );
		expect( told.slice( free ) ).toEqual( [ 1, 'Too many requests. Wait a moment and try again.' ] );

		await withMuPlugin( site, addresses, async () => {
			const caller = someone( people.anonymous );
			await caller.useUp();
			await whileOthersWait( site );
			const later = await caller.page( randomToken() );
			expect( later.status ).toBe( 429 );
			expect( later.headers[ 'retry-after' ] ).toBe( '1' );
			expect( later.headers[ 'cache-control' ] ).toContain( 'no-store' );
			expect( later.text ).toMatch( /not available/i );
		} );
	} );

	test( 'tells nothing: links that there were answer as a random secret does, held back or turned away', async ( {
		people,
		site,
	} ) => {
		const dead = await deadTokens( site, people.owner );
		await withMuPlugin( site, addresses, async () => {
			const caller = someone( people.anonymous );
			await caller.useUp();
			const [ random ] = await timed( () => caller.page( randomToken() ) );
			const [ revoked, seconds ] = await timed( () => caller.page( dead[ 'a link that was revoked' ] ?? '' ) );
			expect( comparable( revoked ) ).toEqual( comparable( random ) );
			expect( seconds ).toBeGreaterThan( 1 );

			await whileOthersWait( site );
			const page = await caller.page( randomToken() );
			const status = await caller.status( randomToken() );
			expect( page.status ).toBe( 429 );
			refused( status, 'too_many_requests' );
			for ( const [ what, token ] of Object.entries( { ...dead, 'no secret': 'admin' } ) ) {
				expect( comparable( await caller.page( token ) ), what ).toEqual( comparable( page ) );
				expect( comparable( await caller.status( token ) ), what ).toEqual( comparable( status ) );
			}
		} );
	} );

	test( 'is counted for each client, which with IPv6 is a network; after ten minutes it begins anew', async ( {
		people,
		site,
	} ) => {
		await withMuPlugin( site, addresses, async () => {
			await new Caller( people.anonymous, '2001:db8:7:1::1' ).useUp();
			await whileOthersWait( site );
			const answers = async () => [
				( await new Caller( people.anonymous, '2001:db8:7:1:ffff::2' ).status( randomToken() ) ).status,
				( await new Caller( people.anonymous, '2001:db8:7:2::1' ).status( randomToken() ) ).status,
				( await new Caller( people.anonymous, '203.0.113.7' ).status( randomToken() ) ).status,
			];
			expect( await answers() ).toEqual( [ 429, 403, 403 ] );
			expect( await laterBy( site, 601, answers ) ).toEqual( [ 403, 403, 403 ] );
		} );
	} );

	test( 'leaves a number behind a hash that no address can be read from, and nothing else, until the day is over', async ( {
		people,
		site,
	} ) => {
		await withMuPlugin( site, addresses, async () => {
			await people.anonymous.page( `/portal/${ randomToken() }` );
			const before = await dumpTables( site );
			await new Caller( people.anonymous, '192.0.2.77' ).page( randomToken() );
			const after = await dumpTables( site );
			expect( counted( after ) ).toHaveLength( counted( before ).length + 1 );
			expect( { ...after, wp_coffer_failed_lookups: [] } ).toEqual( { ...before, wp_coffer_failed_lookups: [] } );
			expect( JSON.stringify( counted( after ) ) ).not.toContain( '192.0.2.77' );
			for ( const { client } of counted( after ) ) {
				expect( client ).toMatch( /^[0-9a-f]{64}$/ );
			}
			await laterBy( site, day, () => site.php( `do_action( 'coffer_daily' ); return true;` ) );
			expect( counted( await dumpTables( site ) ) ).toEqual( [] );
		} );
	} );

	test( 'is nobody’s who asks from the machine itself, as the site does when it checks its own pages', async ( {
		people,
		site,
	} ) => {
		const before = await dumpTables( site );
		for ( let times = 0; times <= free; times++ ) {
			refused(
				await people.anonymous.rest( 'GET', '/portal/status', {
					headers: { 'coffer-portal-token': randomToken() },
				} ),
				'portal_not_available'
			);
		}
		expect( counted( await dumpTables( site ) ) ).toEqual( counted( before ) );
	} );
} );
