<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

defined( 'ABSPATH' ) || exit;

/** Which messages a list shows. */
final class DeliveryQuery {

	public readonly int $page;
	public readonly int $perPage;

	/** @param list<MessageState> $states Empty for all. */
	public function __construct( public readonly array $states = [], int $page = 1, int $perPage = 25 ) {
		$this->page    = min( max( 1, $page ), 1_000_000_000 );
		$this->perPage = min( max( 1, $perPage ), 100 );
	}

	public function offset(): int {
		return ( $this->page - 1 ) * $this->perPage;
	}
}
