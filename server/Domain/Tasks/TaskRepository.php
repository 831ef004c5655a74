<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

use Coffer\Domain\Page;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

interface TaskRepository {

	public function find( int $id ): ?Task;

	/** The task as it is now, kept from changing until the transaction ends. */
	public function lock( int $id ): ?Task;

	public function insert( NewTask $task ): int;

	/** @throws Refused `version_conflict`. */
	public function replace( int $id, int $expected_version, TaskPlan $plan ): void;

	/**
	 * @param int    $reader Account whose are `mine`.
	 * @param string $today  YYYY-MM-DD.
	 * @return Page<Task> Open ones by their day, those without one at the end; done ones, the newest first.
	 */
	public function list( TaskQuery $query, int $reader, string $today ): Page;

	/**
	 * @param int    $reader   Account whose are `mine`.
	 * @param bool   $may_take Whether what nobody has taken yet waits for the reader.
	 * @param string $today    YYYY-MM-DD.
	 */
	public function counts( int $reader, bool $may_take, string $today ): TaskCounts;

	/** Open ones of an account, and, for whoever may take them, those that are nobody's yet. */
	public function countWaitingFor( int $reader, bool $may_take ): int;

	/** @return list<Task> Proposed ones first, then open ones, then the newest; at most 100. */
	public function ofDocument( int $document_id ): array;

	/** @return list<Task> Proposed ones first, then open ones, then the newest; at most 100. */
	public function ofCustomer( int $customer_id ): array;

	/** @throws Refused `version_conflict`. */
	public function markDone( int $id, int $expected_version, Actor $actor, string $note, int $now ): void;

	/** @throws Refused `version_conflict`. */
	public function reopen( int $id, int $expected_version ): void;

	/** What was proposed counts from now on, as somebody's. @throws Refused `version_conflict`. */
	public function accept( int $id, int $expected_version, int $assignee ): void;

	/** One of this kind about a document that was proposed or is open, the newest. */
	public function waiting( int $document_id, TaskKind $kind ): ?Task;

	/** @throws Refused `version_conflict`. */
	public function delete( int $id, int $expected_version ): void;

	public function hasOpen( int $document_id, TaskKind $kind ): bool;

	/** How many came through a link since then. Unix seconds. */
	public function countThrough( int $link_id, int $since ): int;

	/**
	 * How many came from a visitor since then: wishes for a fresh link, or everything else.
	 *
	 * @param int $since Unix seconds.
	 */
	public function countFrom( string $client, bool $fresh_links, int $since ): int;
}
