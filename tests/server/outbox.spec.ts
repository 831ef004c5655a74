import type { OutboxCounts } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { day, laterBy } from '../support/clock';
import { crashing } from '../support/crashing';
import { refused, succeed } from '../support/expectations';
import { aSentDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import { append, drain, drainByProgram, message, messages, told, withHandler } from '../support/outbox';
import type { Person } from '../support/people';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const minute = 60;

async function counts( by: Person ): Promise< OutboxCounts > {
	const answer = succeed< OutboxCounts >( await by.rest( 'GET', '/outbox/counts' ) );
	expect( faultsOf( 'outbox-counts', answer ) ).toEqual( [] );
	return answer;
}

/** Takes the oldest message that is due, as a worker does that is never heard of again. Returns its lease. */
function take( site: Site ): Promise< { id: number; token: string } > {
	return site.php( `
		$services = Coffer\\WordPress\\Plugin::services();
		$now      = $services->clock()->now();
		$id       = $services->outboxMessages()->due( $now, 1 )[0];
		$token    = bin2hex( random_bytes( 16 ) );
		$services->outboxMessages()->claim( $id, $token, $now, $now + 120, 'The server stopped in the middle of the delivery.' );
		return array( 'id' => $id, 'token' => $token );
	` );
}

test.describe( 'What others have to be told', () => {
	test( 'is named in words, whichever of Coffer’s own parts it is for', async ( { site } ) => {
		const sentences = await site.php< string[] >( `
			return array_map(
				array( 'Coffer\\WordPress\\Rest\\Resources\\OutboxMessageResource', 'sentence' ),
				array(
					Coffer\\Domain\\Messages\\SendMessage::TOPIC,
					Coffer\\Domain\\PortalLinks\\AskFreshLink::TOPIC,
					Coffer\\Domain\\Payments\\CancelAttempt::TOPIC,
					Coffer\\Domain\\Payments\\RefundOnline::TOPIC,
					Coffer\\Domain\\Payments\\PaymentNews::ANNOUNCE,
				)
			);` );
		expect( sentences ).toHaveLength( 5 );
		expect( sentences.filter( ( sentence ) => sentence.startsWith( 'Message of the kind' ) ) ).toEqual( [] );
	} );

	test( 'is written with the fact, or not at all', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			await expect(
				site.php( `Coffer\\WordPress\\Plugin::services()->outbox()->append( 'test.tell', '', array() );` )
			).rejects.toThrow( 'there is none for test.tell' );
			await expect(
				site.php( `
					$services = Coffer\\WordPress\\Plugin::services();
					$services->transaction()->run( static function () use ( $services ) {
						$services->outbox()->append( 'test.tell', '', array() );
						throw new RuntimeException( 'The fact is not true after all.' );
					} );
				` )
			).rejects.toThrow( 'not true after all' );
			expect( await messages( owner ) ).toEqual( [] );
			const [ eventId ] = await append( site, [ {} ] );
			expect( eventId ).toMatch( /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/ );
			expect( await message( owner, eventId ) ).toMatchObject( {
				state: 'waiting',
				attempts: 0,
				topic: 'test.tell',
				sentence: 'Message of the kind test.tell',
				last_error: null,
				processed_at: null,
			} );
		} );
	} );

	test( 'is told once, with all that was left for it, while nobody is signed in', async ( {
		people: { owner },
		site,
	} ) => {
		const { id, number } = await aSentDocument( owner );
		await withHandler( site, async () => {
			const payload = { amount: 1_200, name: 'Ådne “Ø” O’Hara', nested: { list: [ 1, null ] } };
			const [ eventId = '' ] = await append( site, [ { payload, document_id: id } ] );
			expect( await drain( owner ) ).toEqual( { processed: 1, retried: 0, failed: 0, left: false } );
			expect( await drain( owner ) ).toEqual( { processed: 0, retried: 0, failed: 0, left: false } );
			expect( await told( site ) ).toEqual( [
				{ event_id: eventId, attempt: 1, user: 0, payload, document_id: id },
			] );
			const done = await message( owner, eventId );
			expect( done ).toMatchObject( { state: 'processed', attempts: 1, due_at: null, document_id: id, number } );
			expect( done.processed_at ).not.toBeNull();
			expect( done.actions.retry ).toMatchObject( { allowed: false, code: 'delivery_not_waiting_for_retry' } );
		} );
	} );

	test( 'is told in its order within a stream, and a stream that is held up holds up no other', async ( {
		people: { owner },
		site,
	} ) => {
		await withHandler( site, async () => {
			const say = ( stream: string, text: string, more: object = {} ) => ( {
				stream,
				payload: { text, ...more },
			} );
			await append( site, [
				say( 'a', 'a1', { throws_until: 2 } ),
				say( 'a', 'a2' ),
				say( 'b', 'b1' ),
				say( 'a', 'a3' ),
				say( 'b', 'b2' ),
			] );
			const texts = async () => ( await told( site ) ).map( ( { payload } ) => payload.text );
			expect( await drain( owner ) ).toEqual( { processed: 2, retried: 1, failed: 0, left: false } );
			expect( await texts() ).toEqual( [ 'b1', 'b2' ] );
			await laterBy( site, 2 * minute, () => drain( owner ) );
			expect( await texts() ).toEqual( [ 'b1', 'b2', 'a1', 'a2', 'a3' ] );
		} );
	} );

	test( 'goes on in its stream when what came before failed for good', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			await append( site, [
				{ topic: 'test.nobody', stream: 'a' },
				{ stream: 'a', payload: { text: 'second' } },
			] );
			expect( await drain( owner ) ).toEqual( { processed: 1, retried: 0, failed: 1, left: false } );
			expect( ( await told( site ) ).map( ( { payload } ) => payload.text ) ).toEqual( [ 'second' ] );
		} );
	} );

	test( 'is not told before its time', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			await append( site, [ { after: 10 * minute } ] );
			expect( ( await drain( owner ) ).processed ).toBe( 0 );
			expect( ( await counts( owner ) ).due_since ).toBeNull();
			expect( await laterBy( site, 11 * minute, () => drain( owner ) ) ).toMatchObject( { processed: 1 } );
		} );
	} );

	test( 'is told in pieces when there is much of it', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			await append(
				site,
				Array.from( { length: 30 }, () => ( {} ) )
			);
			expect( await drainByProgram( site, 25 ) ).toEqual( { processed: 25, retried: 0, failed: 0, left: true } );
			expect( await drainByProgram( site, 100, 0 ) ).toMatchObject( { processed: 0, left: true } );
			expect( await drain( owner ) ).toMatchObject( { processed: 5, left: false } );
			expect( new Set( ( await told( site ) ).map( ( { event_id } ) => event_id ) ).size ).toBe( 30 );
		} );
	} );
} );

test.describe( 'A delivery that goes wrong', () => {
	test( 'is tried again after a minute, then later and later, and fails after eight attempts', async ( {
		people: { owner },
		site,
	} ) => {
		await withHandler( site, async () => {
			const [ eventId ] = await append( site, [
				{ payload: { throws_until: 99, says: 'The other side is\naway' } },
			] );
			const waits: number[] = [];
			let now = 0;
			for ( let attempt = 1; attempt < 8; attempt++ ) {
				await laterBy( site, now, async () => {
					const before = Date.now() / 1000 + now;
					expect( await drain( owner ), `attempt ${ attempt }` ).toMatchObject( { retried: 1 } );
					const { due_at, ...rest } = await message( owner, eventId );
					expect( rest ).toMatchObject( {
						state: 'retrying',
						attempts: attempt,
						last_error: 'RuntimeException: The other side is away',
					} );
					const wait = Date.parse( due_at ?? '' ) / 1000 - before;
					waits.push( Math.round( wait / minute ) );
					now += wait + 10;
				} );
				await laterBy( site, now - 30, async () => {
					expect( await drain( owner ), `before attempt ${ attempt + 1 }` ).toMatchObject( {
						retried: 0,
						failed: 0,
					} );
				} );
			}
			expect( waits ).toEqual( [ 1, 5, 30, 120, 360, 1440, 1440 ] );
			await laterBy( site, now, async () => {
				expect( await drain( owner ) ).toMatchObject( { failed: 1 } );
			} );
			expect( await message( owner, eventId ) ).toMatchObject( { state: 'failed', attempts: 8, due_at: null } );
			expect( await site.php( `return get_option( 'test_outbox_failed' );` ) ).toEqual( [
				[ eventId, 'test.tell' ],
			] );
			expect( await laterBy( site, now + 30 * day, () => drain( owner ) ) ).toMatchObject( {
				processed: 0,
				failed: 0,
			} );
			expect( await told( site ) ).toEqual( [] );
		} );
	} );

	test( 'keeps of its error what fits, and nothing that breaks a line', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			const [ eventId ] = await append( site, [
				{ payload: { throws_until: 99, says: `é\u0000\n${ 'ü'.repeat( 5_000 ) }` } },
			] );
			await drain( owner );
			const { last_error } = await message( owner, eventId );
			expect( last_error ).toHaveLength( 1_000 );
			expect( last_error ).toMatch( /^RuntimeException: é ü+$/ );
		} );
	} );

	test( 'that nothing handles fails at once, and says so', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			const [ eventId ] = await append( site, [ { topic: 'test.nobody' } ] );
			expect( await drain( owner ) ).toEqual( { processed: 0, retried: 0, failed: 1, left: false } );
			expect( await message( owner, eventId ) ).toMatchObject( {
				state: 'failed',
				attempts: 1,
				last_error:
					'Nothing on this site handles messages of this kind. The plugin that asked for it may be switched off.',
			} );
			expect( await site.php( `return get_option( 'test_outbox_failed' );` ) ).toEqual( [
				[ eventId, 'test.nobody' ],
			] );
		} );
	} );
} );

test.describe( 'A worker that dies', () => {
	test( 'holds up its message for two minutes; then another takes it', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			const [ eventId ] = await append( site, [ { stream: 'a' }, { stream: 'a' } ] );
			await take( site );
			expect( await message( owner, eventId ) ).toMatchObject( { state: 'processing', attempts: 1 } );
			expect( await drain( owner ), 'nor does the next of the stream overtake it' ).toMatchObject( {
				processed: 0,
			} );
			expect( await laterBy( site, 110, () => drain( owner ) ) ).toMatchObject( { processed: 0 } );
			expect( await laterBy( site, 125, () => drain( owner ) ) ).toMatchObject( { processed: 2 } );
			expect( ( await told( site ) ).map( ( { event_id, attempt } ) => [ event_id, attempt ] )[ 0 ] ).toEqual( [
				eventId,
				2,
			] );
		} );
	} );

	test( 'and comes back changes nothing: the message is somebody else’s', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			const [ eventId ] = await append( site, [ {} ] );
			const late = await take( site );
			const current = await laterBy( site, 125, () => take( site ) );
			expect( current.id ).toBe( late.id );
			expect( await message( owner, eventId ) ).toMatchObject( {
				state: 'processing',
				attempts: 2,
				last_error: 'The server stopped in the middle of the delivery.',
			} );
			const settle = ( token: string ) =>
				site.php(
					`
					$messages = Coffer\\WordPress\\Plugin::services()->outboxMessages();
					return array(
						$messages->postpone( $input['id'], $input['token'], 'Late', 5 ),
						$messages->fail( $input['id'], $input['token'], 'Late' ),
						$messages->complete( $input['id'], $input['token'], 5 ),
					);
					`,
					{ id: late.id, token }
				);
			expect( await settle( late.token ) ).toEqual( [ false, false, false ] );
			expect( await message( owner, eventId ) ).toMatchObject( { state: 'processing', attempts: 2 } );
			expect( await settle( current.token ) ).toEqual( [ true, false, false ] );
			expect( await message( owner, eventId ) ).toMatchObject( { state: 'retrying', last_error: 'Late' } );
		} );
	} );

	test( 'at any statement that it writes leaves the message to be delivered, with the event id that it had', async ( {
		people: { owner },
		site,
	} ) => {
		await withHandler(
			site,
			async () => {
				const attempts: number[][] = [];
				for ( let crashAt = 1; crashAt <= 5; crashAt++ ) {
					const [ eventId ] = await append( site, [ {} ] );
					await owner.rest( 'POST', '/outbox/drain', { headers: { 'crash-at': String( crashAt ) } } );
					await laterBy( site, 125, () => drain( owner ) );
					expect( await message( owner, eventId ), `before statement ${ crashAt }` ).toMatchObject( {
						state: 'processed',
					} );
					attempts.push(
						( await told( site ) )
							.filter( ( { event_id } ) => event_id === eventId )
							.map( ( { attempt } ) => attempt )
					);
				}
				// Taking it, and its commit; told by then; noting that it was done, and its commit; nothing after that.
				expect( attempts ).toEqual( [ [ 1 ], [ 1 ], [ 1, 2 ], [ 1, 2 ], [ 1 ] ] );
			},
			crashing
		);
	} );

	test( 'over the same message each time makes it fail in the end', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			const [ eventId ] = await append( site, [ { payload: { dies_until: 99 } } ] );
			for ( let attempt = 0; attempt < 8; attempt++ ) {
				await laterBy( site, attempt * 125, async () => {
					await expect( drainByProgram( site ) ).rejects.toThrow();
				} );
			}
			expect( await laterBy( site, 8 * 125, () => drain( owner ) ) ).toMatchObject( { failed: 1 } );
			expect( await message( owner, eventId ) ).toMatchObject( {
				state: 'failed',
				last_error: 'The server stopped in the middle of the delivery each time it was tried.',
			} );
		} );
	} );
} );

test.describe( 'Trying again by hand', () => {
	test( 'makes a failed message due, with all its attempts ahead', async ( { people: { manager }, site } ) => {
		await withHandler( site, async () => {
			const [ eventId ] = await append( site, [ { topic: 'test.nobody' } ] );
			await drain( manager );
			const { id, actions } = await message( manager, eventId );
			expect( actions.retry.allowed ).toBe( true );
			await site.php(
				`global $wpdb; $wpdb->update( $wpdb->prefix . 'coffer_outbox', array( 'topic' => 'test.tell' ), array( 'id' => $input ) );`,
				id
			);
			expect( succeed( await manager.rest( 'POST', `/outbox/${ id }/retry` ) ) ).toMatchObject( {
				id,
				state: 'waiting',
				attempts: 0,
			} );
			expect( await drain( manager ) ).toMatchObject( { processed: 1 } );
			expect( await message( manager, eventId ) ).toMatchObject( { state: 'processed', last_error: null } );
		} );
	} );

	test( 'does not wait for the hour of a message that is to be tried later', async ( {
		people: { owner },
		site,
	} ) => {
		await withHandler( site, async () => {
			const [ eventId ] = await append( site, [ { payload: { throws_until: 2 } } ] );
			await drain( owner );
			const { id } = await message( owner, eventId );
			succeed( await owner.rest( 'POST', `/outbox/${ id }/retry` ) );
			expect( await drain( owner ), 'its first attempt anew' ).toMatchObject( { processed: 0, retried: 1 } );
		} );
	} );

	test( 'is refused for what is waiting, under way, done or not there', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			const [ eventId ] = await append( site, [ {} ] );
			const { id } = await message( owner, eventId );
			const retry = () => owner.rest( 'POST', `/outbox/${ id }/retry` );
			refused( await retry(), 'delivery_not_waiting_for_retry' );
			await take( site );
			refused( await retry(), 'delivery_not_waiting_for_retry' );
			await laterBy( site, 125, () => drain( owner ) );
			refused( await retry(), 'delivery_not_waiting_for_retry' );
			refused( await owner.rest( 'POST', '/outbox/999999999/retry' ), 'not_found' );
		} );
	} );
} );

test.describe( 'The list of deliveries', () => {
	test( 'can be narrowed to states and turned over, and counts what it holds', async ( {
		people: { owner },
		site,
	} ) => {
		await withHandler( site, async () => {
			await append( site, [ {}, {}, { payload: { throws_until: 9 } }, { topic: 'test.nobody' } ] );
			await drain( owner );
			await append( site, [ {} ] );
			const states = async ( query: string ) => ( await messages( owner, query ) ).map( ( { state } ) => state );
			expect( await states( '' ) ).toEqual( [ 'waiting', 'failed', 'retrying', 'processed', 'processed' ] );
			expect( await states( '?state=failed,retrying' ) ).toEqual( [ 'failed', 'retrying' ] );
			expect( await states( '?per_page=2&page=3' ) ).toEqual( [ 'processed' ] );
			const { headers } = await owner.rest( 'GET', '/outbox?per_page=2' );
			expect( [ headers[ 'x-wp-total' ], headers[ 'x-wp-totalpages' ] ] ).toEqual( [ '5', '3' ] );
			const { due_since, ...numbers } = await counts( owner );
			expect( numbers ).toEqual( { waiting: 1, processing: 0, processed: 2, retrying: 1, failed: 1 } );
			expect( Date.parse( due_since ?? '' ) ).toBeGreaterThan( Date.now() - 60_000 );
			refused( await owner.rest( 'GET', '/outbox?state=lost' ), 'invalid_input', 'state.0' );
		} );
	} );

	test( 'is for those who manage Money', async ( { people, site } ) => {
		await withHandler( site, async () => {
			const [ eventId ] = await append( site, [ { topic: 'test.nobody' } ] );
			await drain( people.manager );
			const { id } = await message( people.manager, eventId );
			for ( const [ method, route ] of [
				[ 'GET', '/outbox' ],
				[ 'GET', '/outbox/counts' ],
				[ 'POST', `/outbox/${ id }/retry` ],
				[ 'POST', '/outbox/drain' ],
			] as const ) {
				for ( const user of [ 'bookkeeper', 'viewer', 'editor', 'subscriber' ] as const ) {
					refused( await people[ user ].rest( method, route ), 'role_may_not' );
				}
				refused( await people.anonymous.rest( method, route ), 'not_signed_in' );
			}
			expect( await message( people.manager, eventId ) ).toMatchObject( { state: 'failed' } );
		} );
	} );

	test( 'never shows what a message says', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			const secret = 'only-for-the-handler';
			await append( site, [
				{ payload: { secret } },
				{ payload: { secret, throws_until: 9 } },
				{ topic: 'test.nobody', payload: { secret } },
			] );
			const answers = [ await owner.rest( 'POST', '/outbox/drain' ) ];
			const list = await messages( owner );
			answers.push( await owner.rest( 'GET', '/outbox' ), await owner.rest( 'GET', '/outbox/counts' ) );
			for ( const { id, actions } of list ) {
				if ( actions.retry.allowed ) {
					answers.push( await owner.rest( 'POST', `/outbox/${ id }/retry` ) );
				}
			}
			expect( answers ).toHaveLength( 5 );
			for ( const { text } of answers ) {
				expect( text ).not.toContain( secret );
				expect( text ).not.toMatch( /payload|lease|stream/ );
			}
		} );
	} );
} );
