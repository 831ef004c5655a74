<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

defined( 'ABSPATH' ) || exit;

/** Which customers a list shows, by name. */
final class CustomerQuery {

	public readonly int $page;
	public readonly int $perPage;

	/**
	 * @param string $search   Part of a name, of a document's number, or of an e-mail address or telephone number; empty for all.
	 * @param bool   $mayEmail Whether the reader may find by e-mail address and telephone number.
	 */
	public function __construct(
		public readonly string $search = '',
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
