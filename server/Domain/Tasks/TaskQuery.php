<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

defined( 'ABSPATH' ) || exit;

/** Which tasks a list shows. Nulls mean: whatever it is. */
final class TaskQuery {

	public const VIEWS = [ 'mine', 'all', 'overdue', 'done', 'proposed' ];

	public readonly int $page;
	public readonly int $perPage;

	/**
	 * @param string   $view       One of VIEWS.
	 * @param int|null $assigneeId 0: nobody's.
	 * @param bool     $mayEmail   Whether the search may look into texts that hold e-mail addresses.
	 */
	public function __construct(
		public readonly string $view = 'all',
		public readonly string $search = '',
		public readonly ?int $assigneeId = null,
		public readonly ?int $customerId = null,
		public readonly ?int $documentId = null,
		public readonly bool $mayEmail = false,
		int $page = 1,
		int $perPage = 25,
	) {
		$this->page    = min( max( 1, $page ), 1_000_000_000 );
		$this->perPage = min( max( 1, $perPage ), 100 );
	}

	public function offset(): int {
		return ( $this->page - 1 ) * $this->perPage;
	}
}
