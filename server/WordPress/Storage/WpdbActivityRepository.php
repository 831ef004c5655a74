<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Activity\ActivityQuery;
use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Activity\Event;
use Coffer\Domain\Page;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;

defined( 'ABSPATH' ) || exit;

final class WpdbActivityRepository implements ActivityRepository {

	/** Of whom the list offers what they did. */
	private const ACTORS = 100;

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

	public function list( ActivityQuery $query ): Page {
		[ $where, $values ] = $this->condition( $query );
		$count              = fn ( int $up_to ): int => (int) $this->database->value( "SELECT COUNT(*) FROM ( SELECT id FROM %i WHERE $where LIMIT %d ) AS counted", ...[ $this->table(), ...$values, $up_to ] );
		return Page::counted( $this->events( $query ), $query->offset(), $query->perPage, $count );
	}

	public function events( ActivityQuery $query ): array {
		[ $where, $values ] = $this->condition( $query );
		// By time, because what was imported is written down later than it happened; the id decides between equals.
		$order = 'ORDER BY e.at DESC, e.id DESC';
		$rows  = $this->database->rows(
			"SELECT e.* FROM ( SELECT id FROM %i AS e WHERE $where $order LIMIT %d OFFSET %d ) AS page INNER JOIN %i AS e ON e.id = page.id $order",
			...[ $this->table(), ...$values, $query->perPage, $query->offset(), $this->table() ]
		);
		return array_map( self::event( ... ), $rows );
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

	public function choices( ActivityQuery $query ): array {
		[ $where, $values ] = $this->condition( $query );
		// Both from one reading of the latest facts: all of them may be a million.
		$rows   = $this->database->rows(
			"SELECT kind, actor_kind, who, COUNT(*) AS number, MAX(id) AS latest FROM ( SELECT id, kind, actor_kind, CASE WHEN actor_kind = 'person' THEN actor_id ELSE 0 END AS who FROM %i WHERE $where ORDER BY at DESC, id DESC LIMIT %d ) AS facts
			GROUP BY kind, actor_kind, who",
			...[ $this->table(), ...$values, Page::MOST_COUNTED ]
		);
		$kinds  = [];
		$actors = [];
		foreach ( $rows as $row ) {
			$number                         = (int) $row['number'];
			$kinds[ (string) $row['kind'] ] = ( $kinds[ (string) $row['kind'] ] ?? 0 ) + $number;
			$who                            = $row['actor_kind'] . ':' . $row['who'];
			$actors[ $who ]                 = [
				'kind'   => (string) $row['actor_kind'],
				'id'     => (int) $row['who'],
				'count'  => ( $actors[ $who ]['count'] ?? 0 ) + $number,
				'latest' => max( $actors[ $who ]['latest'] ?? 0, (int) $row['latest'] ),
			];
		}
		usort( $actors, static fn ( array $one, array $other ): int => [ $other['count'], $other['latest'] ] <=> [ $one['count'], $one['latest'] ] );
		$actors = array_slice( $actors, 0, self::ACTORS );
		$names  = $this->namesIn( array_column( $actors, 'latest' ) );
		return [
			'kinds'  => $kinds,
			'actors' => array_map( static fn ( array $actor ): array => [ 'kind' => $actor['kind'], 'id' => $actor['id'], 'name' => $names[ $actor['latest'] ] ?? '', 'count' => $actor['count'] ], $actors ),
		];
	}

	/**
	 * @param list<int> $ids Of facts.
	 * @return array<int, string> Who did each.
	 */
	private function namesIn( array $ids ): array {
		if ( [] === $ids ) {
			return [];
		}
		$places = implode( ', ', array_fill( 0, count( $ids ), '%d' ) );
		$names  = [];
		foreach ( $this->database->rows( "SELECT id, actor_name FROM %i WHERE id IN ($places)", $this->table(), ...$ids ) as $row ) {
			$names[ (int) $row['id'] ] = (string) $row['actor_name'];
		}
		return $names;
	}

	/** @return array{0: string, 1: list<int|string>} A condition, always true when nothing narrows the list, with its values. */
	private function condition( ActivityQuery $query ): array {
		$parts = [ [ '1 = 1', [] ] ];
		foreach ( [
			'document_id = %d' => $query->documentId,
			'customer_id = %d' => $query->customerId,
			'actor_kind = %s'  => $query->actorKind?->value,
			'actor_id = %d'    => $query->actorId,
			'at >= %d'         => $query->from,
			'at <= %d'         => $query->to,
		] as $condition => $value ) {
			if ( null !== $value ) {
				$parts[] = [ $condition, [ $value ] ];
			}
		}
		if ( [] !== $query->groups ) {
			$kinds   = $query->kinds();
			$parts[] = [] === $kinds ? [ '1 = 0', [] ] : [ 'kind IN (' . implode( ', ', array_fill( 0, count( $kinds ), '%s' ) ) . ')', $kinds ];
		}
		if ( null !== $query->before ) {
			$at      = (int) $this->database->value( 'SELECT at FROM %i WHERE id = %d', $this->table(), $query->before );
			$parts[] = [ '( at < %d OR ( at = %d AND id < %d ) )', [ $at, $at, $query->before ] ];
		}
		return [ implode( ' AND ', array_column( $parts, 0 ) ), array_merge( ...array_column( $parts, 1 ) ) ];
	}

	private function table(): string {
		return $this->database->table( 'events' );
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
