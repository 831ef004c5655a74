<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

defined( 'ABSPATH' ) || exit;

/** Which money that came a list shows, newest first. */
final class ReceivedQuery {

	public readonly int $page;
	public readonly int $perPage;

	/**
	 * @param int|null    $customerId Null: whoever it came from.
	 * @param string|null $from       YYYY-MM-DD, the first day that counts, as $to is the last; null: without bound.
	 * @param int|null    $after      The payment behind which to begin, for whoever reads all of them: however far behind, that costs the same.
	 *                                Without it, the page counts.
	 */
	public function __construct(
		public readonly ?int $customerId = null,
		public readonly ?string $from = null,
		public readonly ?string $to = null,
		int $page = 1,
		int $perPage = 25,
		public readonly ?int $after = null,
	) {
		$this->page    = min( max( 1, $page ), 1_000_000_000 );
		$this->perPage = min( max( 1, $perPage ), 100 );
	}

	public function offset(): int {
		return ( $this->page - 1 ) * $this->perPage;
	}
}
