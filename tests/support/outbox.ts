import type { OutboxDrainReport, OutboxMessage } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { succeed } from './expectations';
import { expect } from './money-site';
import { withMuPlugin } from './mu-plugin';
import type { Person } from './people';
import { faultsOf } from './shapes';

export interface Message {
	/** `test.tell` when left out, which the handler of the tests handles. */
	readonly topic?: string;
	readonly stream?: string;
	readonly payload?: Readonly< Record< string, unknown > >;
	readonly document_id?: number;
	/** Seconds before which it is not to be delivered. */
	readonly after?: number;
}

/** What the handler of the tests was told, in its order. */
export interface Told {
	readonly event_id: string;
	readonly attempt: number;
	readonly user: number;
	readonly payload: Readonly< Record< string, unknown > >;
	readonly document_id: number | null;
}

/**
 * Writes down what it is told. With `throws_until` in the payload it throws on every attempt before that one, with
 * `dies_until` it ends the program, with `waits` it takes so many milliseconds.
 */
export const toldHandler = `
add_action( 'plugins_loaded', static function () {
	Coffer\\WordPress\\Plugin::services()->messageHandlers()->add( 'test.tell', static fn () => new class() implements Coffer\\Domain\\Outbox\\MessageHandler {
		public function handle( Coffer\\Domain\\Outbox\\OutboxMessage $message ): void {
			global $wpdb;
			if ( $message->attempt < ( $message->payload['throws_until'] ?? 0 ) ) {
				throw new RuntimeException( $message->payload['says'] ?? 'Not now' );
			}
			usleep( 1000 * ( $message->payload['waits'] ?? 0 ) );
			$wpdb->insert( $wpdb->prefix . 'test_told', array(
				'event_id'    => $message->eventId,
				'attempt'     => $message->attempt,
				'user'        => get_current_user_id(),
				'payload'     => wp_json_encode( (object) $message->payload ),
				'document_id' => $message->documentId ?? 0,
			) );
			if ( $message->attempt < ( $message->payload['dies_until'] ?? 0 ) ) {
				function_exists( 'posix_kill' ) && 'cli' === PHP_SAPI && posix_kill( getmypid(), 9 );
				exit( 1 );
			}
		}
	} );
} );
add_action( 'coffer_outbox_failed', static function ( $event_id, $topic ) {
	update_option( 'test_outbox_failed', array( ...(array) get_option( 'test_outbox_failed', array() ), array( $event_id, $topic ) ) );
}, 10, 2 );
`;

/** While `work` goes on, messages of the topic `test.tell` are handled. The outbox is empty when it begins and ends. */
export function withHandler( site: Site, work: () => Promise< void >, more = '' ): Promise< void > {
	return withTold( site, () => withMuPlugin( site, toldHandler + more, work ) );
}

/** While `work` goes on, there is a table for what the handler is told. The outbox is empty when it begins and ends. */
export async function withTold( site: Site, work: () => Promise< void > ): Promise< void > {
	await clearOutbox( site );
	await site.php( `
		global $wpdb;
		$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}test_told" );
		$wpdb->query( "CREATE TABLE {$wpdb->prefix}test_told (id bigint(20) NOT NULL AUTO_INCREMENT, event_id varchar(36) NOT NULL, attempt int(11) NOT NULL, user int(11) NOT NULL, payload longtext NOT NULL, document_id int(11) NOT NULL, PRIMARY KEY (id))" );
	` );
	try {
		await work();
	} finally {
		await clearOutbox( site );
		await site.php( `
			global $wpdb;
			$wpdb->query( "DROP TABLE {$wpdb->prefix}test_told" );
			delete_option( 'test_outbox_failed' );
		` );
	}
}

export function clearOutbox( site: Site ): Promise< void > {
	return site.php( `global $wpdb; $wpdb->query( "DELETE FROM {$wpdb->prefix}coffer_outbox" );` );
}

/** Leaves messages in one transaction. Returns their event ids. */
export function append( site: Site, what: readonly Message[] ): Promise< string[] > {
	return site.php(
		`
		$services = Coffer\\WordPress\\Plugin::services();
		return $services->transaction()->run( static fn () => array_map(
			static fn ( $message ) => $services->outbox()->append(
				$message['topic'] ?? 'test.tell',
				$message['stream'] ?? '',
				$message['payload'] ?? array(),
				$message['document_id'] ?? null,
				isset( $message['after'] ) ? $services->clock()->now() + $message['after'] : null
			),
			$input
		) );
		`,
		what
	);
}

/** Delivers from the command line. */
export function drainByProgram( site: Site, limit = 1000, seconds = 60 ): Promise< OutboxDrainReport > {
	return site.php(
		`return Coffer\\WordPress\\Plugin::services()->drainOutbox()->drain( $input['limit'], $input['seconds'] );`,
		{ limit, seconds }
	);
}

export async function drain( by: Person ): Promise< OutboxDrainReport > {
	const report = succeed< OutboxDrainReport >( await by.rest( 'POST', '/outbox/drain' ) );
	expect( faultsOf( 'outbox-drain-report', report ) ).toEqual( [] );
	return report;
}

export async function told( site: Site ): Promise< Told[] > {
	const rows = await site.php< Record< string, string >[] >(
		`global $wpdb; return $wpdb->get_results( "SELECT * FROM {$wpdb->prefix}test_told ORDER BY id", ARRAY_A );`
	);
	return rows.map( ( row ) => ( {
		event_id: row.event_id ?? '',
		attempt: Number( row.attempt ),
		user: Number( row.user ),
		payload: JSON.parse( row.payload ?? '{}' ) as Told[ 'payload' ],
		document_id: Number( row.document_id ) || null,
	} ) );
}

/** The newest first. */
export async function messages( by: Person, query = '' ): Promise< OutboxMessage[] > {
	const list = succeed< OutboxMessage[] >( await by.rest( 'GET', `/outbox${ query }` ) );
	expect( list.flatMap( ( each ) => faultsOf( 'outbox-message', each ) ) ).toEqual( [] );
	return list;
}

/** The message of an event. */
export async function message( by: Person, eventId: string | undefined ): Promise< OutboxMessage > {
	const found = ( await messages( by, '?per_page=100' ) ).find( ( { event_id } ) => event_id === eventId );
	if ( ! found ) {
		throw new Error( `No message has the event id ${ eventId }.` );
	}
	return found;
}

/** The id of a message that failed for good, because nothing handles its kind. */
export async function aFailedMessage( site: Site, owner: Person ): Promise< number > {
	const [ eventId ] = await append( site, [ { topic: 'test.nobody' } ] );
	await drainByProgram( site );
	return ( await message( owner, eventId ) ).id;
}
