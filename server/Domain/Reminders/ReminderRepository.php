<?php
declare( strict_types=1 );

namespace Coffer\Domain\Reminders;

defined( 'ABSPATH' ) || exit;

interface ReminderRepository {

	/** Whether a proposal of that name was made. */
	public function isKnown( string $origin ): bool;

	/**
	 * Whether a rule did anything about a document since then.
	 *
	 * @param int $since Unix seconds.
	 */
	public function wasReminded( int $document_id, int $since ): bool;

	/** @return list<int> Open tasks that rules proposed, by id, above that id. */
	public function openProposals( int $after, int $limit ): array;
}
