<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

interface TaskRepository {

	public function find( int $id ): ?Task;

	public function insert( NewTask $task ): int;

	/** @return list<Task> The open ones first, then the newest; at most 100. */
	public function ofDocument( int $document_id ): array;

	/** @throws Refused `version_conflict`. */
	public function markDone( int $id, int $expected_version, Actor $actor, string $note, int $now ): void;

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
