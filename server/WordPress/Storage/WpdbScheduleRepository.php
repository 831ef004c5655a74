<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Page;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Schedules\Frequency;
use Coffer\Domain\Schedules\Rhythm;
use Coffer\Domain\Schedules\RunOutcome;
use Coffer\Domain\Schedules\Schedule;
use Coffer\Domain\Schedules\ScheduleContent;
use Coffer\Domain\Schedules\ScheduleDetails;
use Coffer\Domain\Schedules\ScheduleMode;
use Coffer\Domain\Schedules\ScheduleQuery;
use Coffer\Domain\Schedules\ScheduleRepository;
use Coffer\Domain\Schedules\ScheduleRun;
use Coffer\Domain\Schedules\ScheduleState;

defined( 'ABSPATH' ) || exit;

final class WpdbScheduleRepository implements ScheduleRepository {

	private const SELECT = "SELECT s.*, c.name AS customer_name, ( SELECT COUNT(*) FROM %i AS r WHERE r.schedule_id = s.id AND r.outcome IN ( 'drafted', 'sent', 'held' ) ) AS made FROM %i AS s LEFT JOIN %i AS c ON c.id = s.customer_id";

	public function __construct( private readonly Database $database ) {
	}

	public function find( int $id ): ?Schedule {
		return $this->select( ' WHERE s.id = %d', $id )[0] ?? null;
	}

	public function lock( int $id ): ?Schedule {
		$found = $this->database->value( 'SELECT id FROM %i WHERE id = %d FOR UPDATE', $this->table(), $id );
		return null === $found ? null : $this->find( $id );
	}

	public function list( ScheduleQuery $query ): Page {
		[ $where, $values ] = $this->filter( $query );
		$order              = " ORDER BY CASE s.state WHEN 'active' THEN 0 WHEN 'paused' THEN 1 ELSE 2 END, s.next_on, s.id";
		$items              = $this->select( "$where$order LIMIT %d OFFSET %d", ...[ ...$values, $query->perPage, $query->offset() ] );
		$total              = (int) $this->database->value( "SELECT COUNT(*) FROM %i AS s LEFT JOIN %i AS c ON c.id = s.customer_id$where", $this->table(), $this->database->table( 'customers' ), ...$values );
		return new Page( $items, $total );
	}

	public function due( string $today, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT id FROM %i WHERE state = %s AND next_on <= %s ORDER BY next_on, id LIMIT %d',
			$this->table(),
			ScheduleState::Active->value,
			$today,
			$limit
		);
		return array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}

	public function insert( ScheduleDetails $details, string $next_on, Actor $by, int $now ): int {
		return $this->database->insert( 'schedules', [
			...self::columns( $details, $by ),
			'next_on'    => $next_on,
			'created_at' => $now,
			'updated_at' => $now,
		] );
	}

	public function replace( int $id, int $expected_version, ScheduleDetails $details, string $next_on, Actor $by, int $now ): void {
		$columns = [ ...self::columns( $details, $by ), 'next_on' => $next_on ];
		$set     = implode( ', ', array_map( static fn ( string $column ): string => "$column = %s", array_keys( $columns ) ) );
		$done    = $this->database->execute(
			"UPDATE %i SET $set, version = version + 1, updated_at = %d WHERE id = %d AND version = %d",
			...[ $this->table(), ...array_values( $columns ), $now, $id, $expected_version ]
		);
		if ( 1 !== $done ) {
			throw Refused::versionConflict( $this->find( $id )->version ?? 0 );
		}
	}

	public function stop( int $id, ScheduleState $state, ?string $problem, int $now ): void {
		$next = ScheduleState::Ended === $state ? ', next_on = NULL' : '';
		$this->database->execute( "UPDATE %i SET state = %s, problem = %s$next, version = version + 1, updated_at = %d WHERE id = %d", $this->table(), $state->value, $problem, $now, $id );
	}

	public function resume( int $id, string $next_on, ?string $approved_to, Actor $by, int $now ): void {
		$this->database->execute(
			'UPDATE %i SET state = %s, problem = NULL, next_on = %s, approved_to = %s, vouched_by_id = %d, vouched_by = %s, version = version + 1, updated_at = %d WHERE id = %d',
			$this->table(),
			ScheduleState::Active->value,
			$next_on,
			$approved_to,
			$by->id,
			$by->name,
			$now,
			$id
		);
	}

	public function advance( int $id, ?string $next_on, int $now ): void {
		$state = null === $next_on ? ScheduleState::Ended : ScheduleState::Active;
		$this->database->execute( 'UPDATE %i SET state = %s, problem = NULL, next_on = %s, version = version + 1, updated_at = %d WHERE id = %d', $this->table(), $state->value, $next_on, $now, $id );
	}

	public function countChange( int $id, int $now ): void {
		$this->database->execute( 'UPDATE %i SET version = version + 1, updated_at = %d WHERE id = %d', $this->table(), $now, $id );
	}

	public function run( int $id, string $day ): ?ScheduleRun {
		$row = $this->database->row( 'SELECT * FROM %i WHERE schedule_id = %d AND for_day = %s', $this->runsTable(), $id, $day );
		return null === $row ? null : self::runOf( $row );
	}

	public function keepRun( int $id, string $day, RunOutcome $outcome, ?int $document_id, ?string $reason, ?ScheduleContent $content, int $now ): void {
		$columns = [
			'outcome'     => $outcome->value,
			'document_id' => $document_id,
			'reason'      => $reason,
			'content'     => null === $content ? null : self::json( $content->toArray() ),
			'currency'    => $content?->currency,
			'total'       => $content?->total,
			'at'          => $now,
		];
		if ( null === $this->run( $id, $day ) ) {
			$this->database->insert( 'schedule_runs', [ 'schedule_id' => $id, 'for_day' => $day, ...$columns ] );
			return;
		}
		$set = implode( ', ', array_map( static fn ( string $column ): string => "$column = %s", array_keys( $columns ) ) );
		$this->database->execute( "UPDATE %i SET $set WHERE schedule_id = %d AND for_day = %s", ...[ $this->runsTable(), ...array_values( $columns ), $id, $day ] );
	}

	public function forgetPlan( int $id, string $day ): void {
		$this->database->execute( "DELETE FROM %i WHERE schedule_id = %d AND for_day = %s AND outcome IN ( 'changed', 'skipped' )", $this->runsTable(), $id, $day );
	}

	public function plans( int $id, string $from ): array {
		$rows = $this->database->rows( "SELECT * FROM %i WHERE schedule_id = %d AND for_day >= %s AND outcome IN ( 'changed', 'skipped' ) ORDER BY for_day", $this->runsTable(), $id, $from );
		return array_map( self::runOf( ... ), $rows );
	}

	public function countSkipped( int $id, string $from, string $before ): int {
		return (int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE schedule_id = %d AND for_day >= %s AND for_day < %s AND outcome = 'skipped'", $this->runsTable(), $id, $from, $before );
	}

	public function lastMade( int $id ): ?string {
		return $this->database->value( "SELECT MAX(for_day) FROM %i WHERE schedule_id = %d AND outcome IN ( 'drafted', 'sent', 'held' )", $this->runsTable(), $id );
	}

	public function runs( int $id, string $before, int $page, int $per_page ): Page {
		$per_page = min( max( 1, $per_page ), 100 );
		$which    = "schedule_id = %d AND outcome <> 'changed' AND ( outcome <> 'skipped' OR for_day < %s )";
		$rows     = $this->database->rows(
			"SELECT * FROM %i WHERE $which ORDER BY for_day DESC LIMIT %d OFFSET %d",
			$this->runsTable(),
			$id,
			$before,
			$per_page,
			( min( max( 1, $page ), 1_000_000_000 ) - 1 ) * $per_page
		);
		$total    = (int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE $which", $this->runsTable(), $id, $before );
		return new Page( array_map( self::runOf( ... ), $rows ), $total );
	}

	public function madeDocument( int $document_id ): ?array {
		$row = $this->database->row(
			'SELECT s.id, s.title, r.for_day FROM %i AS r INNER JOIN %i AS s ON s.id = r.schedule_id WHERE r.document_id = %d',
			$this->runsTable(),
			$this->table(),
			$document_id
		);
		return null === $row ? null : [
			'id'    => (int) $row['id'],
			'title' => (string) $row['title'],
			'day'   => (string) $row['for_day'],
		];
	}

	/** @return list<Schedule> */
	private function select( string $rest, int|string ...$values ): array {
		$rows = $this->database->rows( self::SELECT . $rest, $this->runsTable(), $this->table(), $this->database->table( 'customers' ), ...$values );
		return array_map( self::schedule( ... ), $rows );
	}

	/** @return array{string, list<int|string>} Condition, and the values of its placeholders. */
	private function filter( ScheduleQuery $query ): array {
		$conditions = [];
		$values     = [];
		if ( [] !== $query->state ) {
			$conditions[] = 's.state IN (' . implode( ', ', array_fill( 0, count( $query->state ), '%s' ) ) . ')';
			$values       = $query->state;
		}
		if ( null !== $query->customerId ) {
			$conditions[] = 's.customer_id = %d';
			$values[]     = $query->customerId;
		}
		if ( '' !== trim( $query->search ) ) {
			$like         = $this->database->like( trim( $query->search ), true );
			$conditions[] = '( s.title LIKE %s OR c.name LIKE %s )';
			array_push( $values, $like, $like );
		}
		return [ [] === $conditions ? '' : ' WHERE ' . implode( ' AND ', $conditions ), $values ];
	}

	/** @return array<string, int|string|null> */
	private static function columns( ScheduleDetails $details, Actor $by ): array {
		return [
			'customer_id'   => $details->customerId,
			'title'         => $details->title,
			'content'       => self::json( $details->content->toArray() ),
			'currency'      => $details->content->currency,
			'total'         => $details->content->total,
			'frequency'     => $details->rhythm->frequency->value,
			'every'         => $details->rhythm->every,
			'start_on'      => $details->rhythm->startOn,
			'end_on'        => $details->rhythm->endOn,
			'times'         => $details->rhythm->times,
			'due_days'      => $details->dueDays,
			'mode'          => $details->mode->value,
			'vouched_by_id' => $by->id,
			'vouched_by'    => $by->name,
		];
	}

	/** @param array<string, string|null> $row */
	private static function schedule( array $row ): Schedule {
		return new Schedule(
			(int) $row['id'],
			(int) $row['customer_id'],
			(string) $row['customer_name'],
			(string) $row['title'],
			self::content( $row ),
			new Rhythm(
				Frequency::from( (string) $row['frequency'] ),
				(int) $row['every'],
				(string) $row['start_on'],
				$row['end_on'],
				null === $row['times'] ? null : (int) $row['times'],
			),
			(int) $row['due_days'],
			ScheduleMode::from( (string) $row['mode'] ),
			ScheduleState::from( (string) $row['state'] ),
			$row['next_on'],
			$row['approved_to'],
			$row['problem'],
			(int) $row['vouched_by_id'],
			(string) $row['vouched_by'],
			(int) $row['made'],
			(int) $row['version'],
			(int) $row['created_at'],
			(int) $row['updated_at'],
		);
	}

	/** @param array<string, string|null> $row */
	private static function runOf( array $row ): ScheduleRun {
		return new ScheduleRun(
			(int) $row['id'],
			(int) $row['schedule_id'],
			(string) $row['for_day'],
			RunOutcome::from( (string) $row['outcome'] ),
			null === $row['document_id'] ? null : (int) $row['document_id'],
			$row['reason'],
			null === $row['content'] ? null : self::content( $row ),
			(int) $row['at'],
		);
	}

	/** @param array<string, string|null> $row */
	private static function content( array $row ): ScheduleContent {
		return ScheduleContent::stored( (array) json_decode( (string) $row['content'], true, 16, JSON_THROW_ON_ERROR ), (string) $row['currency'], (int) $row['total'] );
	}

	/** @param array<string, mixed> $value */
	private static function json( array $value ): string {
		return json_encode( $value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE );
	}

	private function table(): string {
		return $this->database->table( 'schedules' );
	}

	private function runsTable(): string {
		return $this->database->table( 'schedule_runs' );
	}
}
