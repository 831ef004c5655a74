<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Page;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Tasks\NewTask;
use Coffer\Domain\Tasks\Task;
use Coffer\Domain\Tasks\TaskCounts;
use Coffer\Domain\Tasks\TaskKind;
use Coffer\Domain\Tasks\TaskPlan;
use Coffer\Domain\Tasks\TaskQuery;
use Coffer\Domain\Tasks\TaskRepository;
use Coffer\Domain\Tasks\TaskState;

defined( 'ABSPATH' ) || exit;

final class WpdbTaskRepository implements TaskRepository {

	private const SELECT = 'SELECT t.*, d.kind AS document_kind, d.number AS document_number, c.name AS customer_name ';
	private const FROM   = 'FROM %i AS t LEFT JOIN %i AS d ON d.id = t.document_id LEFT JOIN %i AS c ON c.id = t.customer_id ';

	/** By their day; those without one at the end. */
	private const BY_DAY = 'ORDER BY CASE WHEN t.due_on IS NULL THEN 1 ELSE 0 END, t.due_on, t.id';

	private const OPEN_FIRST = "ORDER BY CASE t.state WHEN 'proposed' THEN 0 WHEN 'open' THEN 1 ELSE 2 END, t.id DESC LIMIT 100";

	public function __construct( private readonly Database $database ) {
	}

	public function find( int $id ): ?Task {
		$row = $this->database->row( self::SELECT . self::FROM . 'WHERE t.id = %d', ...[ ...$this->tables(), $id ] );
		return null === $row ? null : self::task( $row );
	}

	public function lock( int $id ): ?Task {
		$row = $this->database->row( 'SELECT id FROM %i WHERE id = %d FOR UPDATE', $this->table(), $id );
		return null === $row ? null : $this->find( $id );
	}

	public function insert( NewTask $task ): int {
		return $this->database->insert( 'tasks', [
			'kind'        => $task->kind->value,
			'document_id' => $task->documentId,
			'customer_id' => $task->customerId,
			'link_id'     => $task->linkId,
			'client'      => $task->client,
			'author'      => $task->author,
			'author_id'   => $task->authorId,
			'title'       => $task->title,
			'body'        => $task->text,
			'day'         => $task->day,
			'due_on'      => $task->dueOn,
			'assignee_id' => $task->assigneeId ?? 0,
			'follows_id'  => $task->followsId,
			'message_id'  => $task->messageId,
			'origin'      => $task->origin,
			'state'       => $task->state->value,
			'created_at'  => $task->createdAt,
			'done_note'   => '',
		] );
	}

	public function replace( int $id, int $expected_version, TaskPlan $plan ): void {
		$done = $this->database->execute(
			"UPDATE %i SET title = %s, body = %s, due_on = %s, assignee_id = %d, document_id = %d, customer_id = %d, version = version + 1 WHERE id = %d AND version = %d AND state = 'open'",
			$this->table(),
			$plan->title,
			$plan->text,
			$plan->dueOn,
			$plan->assigneeId ?? 0,
			$plan->documentId,
			$plan->customerId,
			$id,
			$expected_version
		);
		$this->requireOne( $done, $id );
	}

	public function list( TaskQuery $query, int $reader, string $today ): Page {
		[ $condition, $values ] = $this->narrowed( $query, $reader, $today );
		$order = 'done' === $query->view ? 'ORDER BY t.done_at DESC, t.id DESC' : self::BY_DAY;
		$given = [ ...$this->tables(), ...$values ];
		$rows  = $this->database->rows( self::SELECT . self::FROM . "WHERE $condition $order LIMIT %d OFFSET %d", ...[ ...$given, $query->perPage, $query->offset() ] );
		$total = (int) $this->database->value( 'SELECT COUNT(*) ' . self::FROM . "WHERE $condition", ...$given );
		return new Page( array_map( self::task( ... ), $rows ), $total );
	}

	public function counts( int $reader, bool $may_take, string $today ): TaskCounts {
		return new TaskCounts(
			$this->countWaitingFor( $reader, false ),
			$this->countWaitingFor( $reader, $may_take ),
			(int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE state = 'open'", $this->table() ),
			(int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE state = 'open' AND due_on < %s", $this->table(), $today ),
			(int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE state = 'done'", $this->table() ),
			(int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE state = 'proposed'", $this->table() ),
		);
	}

	public function countWaitingFor( int $reader, bool $may_take ): int {
		$whose = $may_take ? 'assignee_id IN ( 0, %d )' : 'assignee_id = %d';
		return (int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE $whose AND state = 'open'", $this->table(), $reader );
	}

	public function ofDocument( int $document_id ): array {
		$rows = $this->database->rows( self::SELECT . self::FROM . 'WHERE t.document_id = %d ' . self::OPEN_FIRST, ...[ ...$this->tables(), $document_id ] );
		return array_map( self::task( ... ), $rows );
	}

	public function ofCustomer( int $customer_id ): array {
		$rows = $this->database->rows( self::SELECT . self::FROM . 'WHERE t.customer_id = %d ' . self::OPEN_FIRST, ...[ ...$this->tables(), $customer_id ] );
		return array_map( self::task( ... ), $rows );
	}

	public function markDone( int $id, int $expected_version, Actor $actor, string $note, int $now ): void {
		$done = $this->database->execute(
			"UPDATE %i SET state = 'done', done_at = %d, done_by_id = %d, done_by = %s, done_note = %s, version = version + 1 WHERE id = %d AND version = %d AND state = 'open'",
			$this->table(),
			$now,
			$actor->id,
			$actor->name,
			$note,
			$id,
			$expected_version
		);
		$this->requireOne( $done, $id );
	}

	public function reopen( int $id, int $expected_version ): void {
		$done = $this->database->execute(
			"UPDATE %i SET state = 'open', done_at = NULL, done_by_id = 0, done_by = NULL, done_note = '', version = version + 1 WHERE id = %d AND version = %d AND state = 'done'",
			$this->table(),
			$id,
			$expected_version
		);
		$this->requireOne( $done, $id );
	}

	public function accept( int $id, int $expected_version, int $assignee ): void {
		$done = $this->database->execute(
			"UPDATE %i SET state = 'open', assignee_id = %d, version = version + 1 WHERE id = %d AND version = %d AND state = 'proposed'",
			$this->table(),
			$assignee,
			$id,
			$expected_version
		);
		$this->requireOne( $done, $id );
	}

	public function waiting( int $document_id, TaskKind $kind ): ?Task {
		$row = $this->database->row( self::SELECT . self::FROM . "WHERE t.document_id = %d AND t.kind = %s AND t.state IN ( 'open', 'proposed' ) ORDER BY t.id DESC LIMIT 1", ...[ ...$this->tables(), $document_id, $kind->value ] );
		return null === $row ? null : self::task( $row );
	}

	public function delete( int $id, int $expected_version ): void {
		$done = $this->database->execute( "DELETE FROM %i WHERE id = %d AND version = %d AND state IN ( 'open', 'proposed' )", $this->table(), $id, $expected_version );
		$this->requireOne( $done, $id );
	}

	public function hasOpen( int $document_id, TaskKind $kind ): bool {
		return null !== $this->database->value( "SELECT id FROM %i WHERE document_id = %d AND state = 'open' AND kind = %s LIMIT 1", $this->table(), $document_id, $kind->value );
	}

	public function countThrough( int $link_id, int $since ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM %i WHERE link_id = %d AND created_at > %d', $this->table(), $link_id, $since );
	}

	public function countFrom( string $client, bool $fresh_links, int $since ): int {
		$which = $fresh_links ? '=' : '<>';
		return (int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE client = %s AND created_at > %d AND kind $which %s", $this->table(), $client, $since, TaskKind::FreshLink->value );
	}

	/** @return array{string, list<int|string>} A condition, and what its placeholders stand for. */
	private function narrowed( TaskQuery $query, int $reader, string $today ): array {
		[ $conditions, $values ] = match ( $query->view ) {
			'mine'     => [ [ "t.state = 'open'", 't.assignee_id = %d' ], [ $reader ] ],
			'overdue'  => [ [ "t.state = 'open'", 't.due_on < %s' ], [ $today ] ],
			'done'     => [ [ "t.state = 'done'" ], [] ],
			'proposed' => [ [ "t.state = 'proposed'" ], [] ],
			default    => [ [ "t.state = 'open'" ], [] ],
		};
		foreach ( [ 'assignee_id' => $query->assigneeId, 'customer_id' => $query->customerId, 'document_id' => $query->documentId ] as $column => $id ) {
			if ( null !== $id ) {
				$conditions[] = "t.$column = %d";
				$values[]     = $id;
			}
		}
		if ( '' !== trim( $query->search ) ) {
			$like = $this->database->like( trim( $query->search ), true );
			// Whoever reads addresses masked must not find out the rest by searching for it.
			$texts        = $query->mayEmail ? '( t.title LIKE %s OR t.body LIKE %s )' : '( t.title LIKE %s AND t.title NOT LIKE %s ) OR ( t.body LIKE %s AND t.body NOT LIKE %s )';
			$conditions[] = "( $texts OR d.number LIKE %s OR c.name LIKE %s )";
			array_push( $values, ...( $query->mayEmail ? [ $like, $like ] : [ $like, '%@%', $like, '%@%' ] ), ...[ $like, $like ] );
		}
		return [ implode( ' AND ', $conditions ), $values ];
	}

	/** @throws Refused `version_conflict`. */
	private function requireOne( int $changed, int $id ): void {
		if ( 1 !== $changed ) {
			throw Refused::versionConflict( $this->find( $id )->version ?? 0 );
		}
	}

	/** @param array<string, string|null> $row */
	private static function task( array $row ): Task {
		$number = static fn ( string $column ): ?int => null === $row[ $column ] ? null : (int) $row[ $column ];
		return new Task(
			(int) $row['id'],
			TaskKind::from( (string) $row['kind'] ),
			(string) $row['title'],
			$number( 'document_id' ),
			null === $row['document_kind'] ? null : DocumentKind::from( $row['document_kind'] ),
			$row['document_number'],
			$number( 'customer_id' ),
			(string) $row['customer_name'],
			(string) $row['author'],
			(int) $row['author_id'],
			(string) $row['body'],
			$row['day'],
			$row['due_on'],
			'0' === $row['assignee_id'] ? null : $number( 'assignee_id' ),
			$number( 'follows_id' ),
			$number( 'message_id' ),
			(int) $row['created_at'],
			$number( 'done_at' ),
			$row['done_by'],
			(string) $row['done_note'],
			(int) $row['version'],
			TaskState::from( (string) $row['state'] ),
		);
	}

	/** @return array{string, string, string} In the order of FROM. */
	private function tables(): array {
		return [ $this->table(), $this->database->table( 'documents' ), $this->database->table( 'customers' ) ];
	}

	private function table(): string {
		return $this->database->table( 'tasks' );
	}
}
