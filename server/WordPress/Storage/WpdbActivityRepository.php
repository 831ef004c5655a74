<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Activity\Event;
use Coffer\Domain\Page;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;

defined( 'ABSPATH' ) || exit;

final class WpdbActivityRepository implements ActivityRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function append( string $kind, Actor $actor, int $at, ?int $document_id = null, ?int $customer_id = null, array $params = [] ): void {
		if ( ! isset( Lifecycle::EVENTS[ $kind ] ) ) {
			throw new \LogicException( "No event is called $kind." );
		}
		// Whatever changes something comes by here, in the same transaction.
		Access::requireOwnView( $actor );
		$this->database->insert( 'events', [
			'kind'        => $kind,
			'at'          => $at,
			'actor_kind'  => $actor->kind->value,
			'actor_id'    => $actor->id,
			'actor_name'  => $actor->name,
			'document_id' => $document_id,
			'customer_id' => $customer_id,
			'params'      => json_encode( (object) $params, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE ),
		] );
	}

	public function forDocument( int $document_id, int $page, int $per_page ): Page {
		$per_page = min( max( 1, $per_page ), 100 );
		$table    = $this->database->table( 'events' );
		$rows     = $this->database->rows(
			'SELECT * FROM %i WHERE document_id = %d ORDER BY id DESC LIMIT %d OFFSET %d',
			$table,
			$document_id,
			$per_page,
			( min( max( 1, $page ), 1_000_000_000 ) - 1 ) * $per_page
		);
		$total    = (int) $this->database->value( 'SELECT COUNT(*) FROM %i WHERE document_id = %d', $table, $document_id );
		return new Page( array_map( self::event( ... ), $rows ), $total );
	}

	public function ofSite( array $kinds, int $page, int $per_page ): Page {
		$per_page = min( max( 1, $per_page ), 100 );
		$table    = $this->database->table( 'events' );
		// An index finds the few that are about no document.
		$where = 'document_id IS NULL AND customer_id IS NULL AND kind IN (' . implode( ', ', array_fill( 0, count( $kinds ), '%s' ) ) . ')';
		$rows  = $this->database->rows(
			"SELECT * FROM %i WHERE $where ORDER BY id DESC LIMIT %d OFFSET %d",
			$table,
			...[ ...$kinds, $per_page, ( min( max( 1, $page ), 1_000_000_000 ) - 1 ) * $per_page ]
		);
		$total = (int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE $where", $table, ...$kinds );
		return new Page( array_map( self::event( ... ), $rows ), $total );
	}

	/** @param array<string, string|null> $row */
	private static function event( array $row ): Event {
		return new Event(
			(int) $row['id'],
			(string) $row['kind'],
			(int) $row['at'],
			ActorKind::from( (string) $row['actor_kind'] ),
			(int) $row['actor_id'],
			(string) $row['actor_name'],
			null === $row['document_id'] ? null : (int) $row['document_id'],
			null === $row['customer_id'] ? null : (int) $row['customer_id'],
			(array) json_decode( (string) $row['params'], true ),
		);
	}
}
