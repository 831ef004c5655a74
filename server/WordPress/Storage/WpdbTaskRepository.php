<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Tasks\NewTask;
use Coffer\Domain\Tasks\Task;
use Coffer\Domain\Tasks\TaskKind;
use Coffer\Domain\Tasks\TaskRepository;

defined( 'ABSPATH' ) || exit;

final class WpdbTaskRepository implements TaskRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function find( int $id ): ?Task {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d', $this->table(), $id );
		return null === $row ? null : self::task( $row );
	}

	public function insert( NewTask $task ): int {
		return $this->database->insert( 'tasks', [
			'kind'        => $task->kind->value,
			'document_id' => $task->documentId,
			'customer_id' => $task->customerId,
			'link_id'     => $task->linkId,
			'client'      => $task->client,
			'author'      => $task->author,
			'body'        => $task->text,
			'day'         => $task->day,
			'created_at'  => $task->createdAt,
			'done_note'   => '',
		] );
	}

	public function ofDocument( int $document_id ): array {
		$rows = $this->database->rows( "SELECT * FROM %i WHERE document_id = %d ORDER BY CASE WHEN state = 'open' THEN 0 ELSE 1 END, id DESC LIMIT 100", $this->table(), $document_id );
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
		if ( 1 !== $done ) {
			throw Refused::versionConflict( $this->find( $id )->version ?? 0 );
		}
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

	/** @param array<string, string|null> $row */
	private static function task( array $row ): Task {
		return new Task(
			(int) $row['id'],
			TaskKind::from( (string) $row['kind'] ),
			null === $row['document_id'] ? null : (int) $row['document_id'],
			null === $row['customer_id'] ? null : (int) $row['customer_id'],
			(string) $row['author'],
			(string) $row['body'],
			$row['day'],
			(int) $row['created_at'],
			null === $row['done_at'] ? null : (int) $row['done_at'],
			$row['done_by'],
			(string) $row['done_note'],
			(int) $row['version'],
		);
	}

	private function table(): string {
		return $this->database->table( 'tasks' );
	}
}
