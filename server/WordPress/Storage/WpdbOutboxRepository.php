<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Outbox\Delivery;
use Coffer\Domain\Outbox\DeliveryCounts;
use Coffer\Domain\Outbox\DeliveryQuery;
use Coffer\Domain\Outbox\MessageState;
use Coffer\Domain\Outbox\OutboxMessage;
use Coffer\Domain\Outbox\OutboxRepository;
use Coffer\Domain\Page;

defined( 'ABSPATH' ) || exit;

/**
 * A message has a lease only while it is processed, so one condition finds what is new, what is to be tried again and what
 * a dead worker left. It reads the index on state and time, and nothing when nothing is due.
 */
final class WpdbOutboxRepository implements OutboxRepository {

	private const UNDONE = "('waiting', 'retrying', 'processing')";
	private const DUE    = 'state IN ' . self::UNDONE . ' AND available_at <= %d AND (leased_until IS NULL OR leased_until <= %d)';

	/** Of those, the first of its stream: needs the table twice. */
	private const DELIVERABLE = self::DUE . ' AND NOT EXISTS (SELECT 1 FROM %i AS earlier WHERE earlier.stream = message.stream AND earlier.state IN ' . self::UNDONE . ' AND earlier.id < message.id)';

	/** Rows that one statement deletes, so that it locks none for long. */
	private const DELETED_AT_ONCE = 1000;

	public function __construct( private readonly Database $database ) {
	}

	public function add( string $event_id, string $topic, string $stream, string $payload, ?int $document_id, int $available_at, int $now ): void {
		$this->database->insert( 'outbox', [
			'event_id'     => $event_id,
			'topic'        => $topic,
			'stream'       => $stream,
			'payload'      => $payload,
			'state'        => MessageState::Waiting->value,
			'available_at' => $available_at,
			'document_id'  => $document_id,
			'created_at'   => $now,
		] );
	}

	public function due( int $now, int $limit ): array {
		$rows = $this->database->rows( 'SELECT id FROM %i AS message WHERE ' . self::DELIVERABLE . ' ORDER BY id LIMIT %d', $this->table(), $now, $now, $this->table(), $limit );
		return array_map( 'intval', array_column( $rows, 'id' ) );
	}

	public function claim( int $id, string $token, int $now, int $until, string $interrupted ): ?OutboxMessage {
		// The error first: MySQL sets columns in this order, and each sees those before it as they became.
		$claimed = $this->database->execute(
			"UPDATE %i SET last_error = CASE WHEN state = 'processing' THEN %s ELSE last_error END,
				state = 'processing', attempts = attempts + 1, lease_token = %s, leased_until = %d
			WHERE id = %d AND " . self::DUE,
			$this->table(),
			$interrupted,
			$token,
			$until,
			$id,
			$now,
			$now
		);
		return 1 === $claimed ? $this->message( $id ) : null;
	}

	public function complete( int $id, string $token, int $now ): bool {
		return $this->settle( $id, $token, "state = 'processed', last_error = NULL, processed_at = %d", $now );
	}

	public function postpone( int $id, string $token, string $error, int $until ): bool {
		return $this->settle( $id, $token, "state = 'retrying', last_error = %s, available_at = %d", $error, $until );
	}

	public function fail( int $id, string $token, string $error ): bool {
		return $this->settle( $id, $token, "state = 'failed', last_error = %s", $error );
	}

	public function nextDue( int $now ): ?int {
		$next = $this->database->value( "SELECT MIN(available_at) FROM %i WHERE state IN ('waiting', 'retrying') AND available_at > %d", $this->table(), $now );
		return null === $next ? null : (int) $next;
	}

	public function search( DeliveryQuery $query ): Page {
		$states = array_map( static fn ( MessageState $state ): string => $state->value, $query->states );
		$where  = [] === $states ? '' : 'WHERE state IN (' . implode( ', ', array_fill( 0, count( $states ), '%s' ) ) . ')';
		$rows   = $this->deliveries( "$where ORDER BY id DESC LIMIT %d OFFSET %d", ...$states, ...[ $query->perPage, $query->offset() ] );
		$total  = (int) $this->database->value( "SELECT COUNT(*) FROM %i $where", $this->table(), ...$states );
		return new Page( $rows, $total );
	}

	public function find( int $id ): ?Delivery {
		return $this->deliveries( 'WHERE id = %d', $id )[0] ?? null;
	}

	public function counts( int $now ): DeliveryCounts {
		$rows   = $this->database->rows( 'SELECT state, COUNT(*) AS messages FROM %i GROUP BY state', $this->table() );
		$found  = array_column( $rows, 'messages', 'state' );
		$counts = [];
		foreach ( MessageState::cases() as $state ) {
			$counts[ $state->value ] = (int) ( $found[ $state->value ] ?? 0 );
		}
		$since  = $this->database->value( 'SELECT MIN(available_at) FROM %i AS message WHERE ' . self::DELIVERABLE, $this->table(), $now, $now, $this->table() );
		return new DeliveryCounts( $counts, null === $since ? null : (int) $since );
	}

	public function requeue( int $id, int $now ): bool {
		return 1 === $this->database->execute(
			"UPDATE %i SET state = 'waiting', attempts = 0, available_at = %d WHERE id = %d AND state IN ('failed', 'retrying')",
			$this->table(),
			$now,
			$id
		);
	}

	public function forget( int $before ): void {
		do {
			$deleted = $this->database->execute(
				"DELETE FROM %i WHERE state = 'processed' AND processed_at < %d LIMIT %d",
				$this->table(),
				$before,
				self::DELETED_AT_ONCE
			);
		} while ( self::DELETED_AT_ONCE === $deleted );
	}

	/** Ends the lease. Whoever outlived theirs changes nothing: another has the message by now. */
	private function settle( int $id, string $token, string $set, int|string ...$values ): bool {
		return 1 === $this->database->execute(
			"UPDATE %i SET $set, lease_token = NULL, leased_until = NULL WHERE id = %d AND state = 'processing' AND lease_token = %s",
			...[ $this->table(), ...$values, $id, $token ]
		);
	}

	private function message( int $id ): ?OutboxMessage {
		$row = $this->database->row( 'SELECT id, event_id, topic, payload, document_id, attempts, created_at FROM %i WHERE id = %d', $this->table(), $id );
		if ( null === $row ) {
			return null;
		}
		$payload = json_decode( (string) $row['payload'], true );
		return new OutboxMessage(
			(int) $row['id'],
			(string) $row['event_id'],
			(string) $row['topic'],
			is_array( $payload ) ? $payload : [],
			self::optional( $row['document_id'] ),
			(int) $row['attempts'],
			(int) $row['created_at']
		);
	}

	/** @return list<Delivery> */
	private function deliveries( string $which, int|string ...$values ): array {
		$rows = $this->database->rows(
			"SELECT found.*, document.number FROM
				(SELECT id, event_id, topic, state, attempts, available_at, last_error, document_id, created_at, processed_at FROM %i $which) AS found
			LEFT JOIN %i AS document ON document.id = found.document_id ORDER BY found.id DESC",
			...[ $this->table(), ...$values, $this->database->table( 'documents' ) ]
		);
		return array_map( self::delivery( ... ), $rows );
	}

	/** @param array<string, string|null> $row */
	private static function delivery( array $row ): Delivery {
		$state   = MessageState::from( (string) $row['state'] );
		$isAhead = MessageState::Waiting === $state || MessageState::Retrying === $state;
		return new Delivery(
			(int) $row['id'],
			(string) $row['event_id'],
			(string) $row['topic'],
			$state,
			(int) $row['attempts'],
			$isAhead ? (int) $row['available_at'] : null,
			$row['last_error'],
			self::optional( $row['document_id'] ),
			$row['number'],
			(int) $row['created_at'],
			self::optional( $row['processed_at'] )
		);
	}

	private static function optional( ?string $number ): ?int {
		return null === $number ? null : (int) $number;
	}

	private function table(): string {
		return $this->database->table( 'outbox' );
	}
}
