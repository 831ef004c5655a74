<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

defined( 'ABSPATH' ) || exit;

/** Which schedules a list shows. Empty lists and null mean: whatever it is. */
final class ScheduleQuery {

	public readonly int $page;
	public readonly int $perPage;

	/**
	 * @param list<string> $state  Values of ScheduleState.
	 * @param string       $search Part of a title or of a customer's name.
	 */
	public function __construct(
		public readonly array $state = [],
		public readonly ?int $customerId = null,
		public readonly string $search = '',
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
