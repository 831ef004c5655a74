import { laterBy } from '../support/clock';
import { expect, test } from '../support/money-site';
import { append, drain, drainByProgram, message, messages, told, withHandler } from '../support/outbox';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'The outbox, with many workers', () => {
	test( 'eight of them deliver two hundred messages, each once, and each stream in its order', async ( {
		people: { owner, manager },
		site,
	} ) => {
		await withHandler( site, async () => {
			const left = await append(
				site,
				Array.from( { length: 200 }, ( _each, place ) => ( {
					// A hundred on their own, and ten streams of ten.
					...( place % 2 ? { stream: `stream ${ place % 20 }` } : {} ),
					payload: { place, stream: place % 2 ? place % 20 : null, waits: place % 5 },
				} ) )
			);
			const work = async ( worker: number ): Promise< number > => {
				let delivered = 0;
				for ( let round = 0; round < 20; round++ ) {
					const by = worker % 2 ? owner : manager;
					const report = worker < 4 ? await drain( by ) : await drainByProgram( site );
					delivered += report.processed;
					expect( [ report.retried, report.failed ] ).toEqual( [ 0, 0 ] );
					if ( report.processed === 0 && ! report.left ) {
						break;
					}
				}
				return delivered;
			};
			const delivered = await Promise.all( Array.from( { length: 8 }, ( _each, worker ) => work( worker ) ) );
			const rest = await work( 4 );
			expect( delivered.reduce( ( sum, each ) => sum + each, rest ) ).toBe( 200 );
			expect( delivered.filter( ( each ) => each > 0 ).length, 'it was shared work' ).toBeGreaterThan( 1 );
			const heard = await told( site );
			expect( heard.map( ( { event_id } ) => event_id ).sort() ).toEqual( [ ...left ].sort() );
			expect( heard.filter( ( { attempt } ) => attempt !== 1 ) ).toEqual( [] );
			for ( let stream = 1; stream < 20; stream += 2 ) {
				const places = heard
					.filter( ( { payload } ) => payload.stream === stream )
					.map( ( { payload } ) => Number( payload.place ) );
				expect( places, `stream ${ stream }` ).toEqual( [ ...places ].sort( ( one, other ) => one - other ) );
				expect( places ).toHaveLength( 10 );
			}
			expect( ( await messages( owner, '?state=waiting,processing,retrying,failed' ) ).length ).toBe( 0 );
		} );
	} );

	test( 'a message whose worker is killed is delivered by another once the lease is over', async ( {
		people: { owner },
		site,
	} ) => {
		await withHandler( site, async () => {
			const [ eventId, next ] = await append( site, [
				{ stream: 'a', payload: { dies_until: 2 } },
				{ stream: 'a' },
			] );
			await expect( drainByProgram( site ) ).rejects.toThrow();
			expect( await message( owner, eventId ) ).toMatchObject( { state: 'processing', attempts: 1 } );
			const early = await Promise.all( Array.from( { length: 4 }, () => drain( owner ) ) );
			expect( early.map( ( { processed } ) => processed ) ).toEqual( [ 0, 0, 0, 0 ] );
			const late = await laterBy( site, 125, async () => {
				let delivered = 0;
				// A machine that stands still for as long as a worker may take leaves the rest to the next one.
				for ( let round = 0, isMore = true; round < 5 && isMore; round++ ) {
					const reports = await Promise.all( Array.from( { length: 4 }, () => drain( owner ) ) );
					delivered += reports.reduce( ( sum, { processed } ) => sum + processed, 0 );
					isMore = reports.some( ( { left } ) => left );
				}
				return delivered;
			} );
			expect( late ).toBe( 2 );
			// The first was told before its worker died: the event id lets whoever is told drop the repeat.
			expect( ( await told( site ) ).map( ( { event_id, attempt } ) => [ event_id, attempt ] ) ).toEqual( [
				[ eventId, 1 ],
				[ eventId, 2 ],
				[ next, 1 ],
			] );
			expect( await message( owner, eventId ) ).toMatchObject( { state: 'processed', attempts: 2 } );
		} );
	} );
} );

test.describe( 'The statement that looks for what is due', () => {
	test( 'reads an index, however much was delivered before', async ( { site } ) => {
		await withHandler( site, async () => {
			const plan = await site.php< { table: string; key: string | null; rows: string }[] >( `
				global $wpdb;
				$table = $wpdb->prefix . 'coffer_outbox';
				$rows  = implode( ', ', array_map( static fn () => "(UUID(), 'test.tell', UUID(), '{}', 'processed', 1, 5, 5, 5)", range( 1, 500 ) ) );
				for ( $times = 0; $times < 10; $times++ ) {
					$wpdb->query( "INSERT INTO $table (event_id, topic, stream, payload, state, attempts, available_at, created_at, processed_at) VALUES $rows" );
				}
				$wpdb->query( "ANALYZE TABLE $table" );
				$asked = '';
				add_filter( 'query', static function ( $sql ) use ( &$asked ) {
					$asked = str_starts_with( $sql, 'SELECT id FROM' ) ? $sql : $asked;
					return $sql;
				} );
				Coffer\\WordPress\\Plugin::services()->outboxMessages()->due( time(), 20 );
				return $wpdb->get_results( 'EXPLAIN ' . $asked, ARRAY_A );
			` );
			expect( plan[ 0 ]?.key ).toBe( 'due' );
			expect( Number( plan[ 0 ]?.rows ) ).toBeLessThan( 20 );
		} );
	} );
} );
