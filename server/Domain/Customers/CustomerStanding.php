<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

defined( 'ABSPATH' ) || exit;

/** Where a customer stands with money in one currency (contract/schemas/customer-standing.json). Amounts in minor units. */
final class CustomerStanding {

	public function __construct(
		public readonly string $currency,
		public readonly int $open,
		public readonly int $openCount,
		public readonly int $overdue,
		public readonly int $overdueCount,
		public readonly int $credit,
		public readonly int $paidThisYear,
		public readonly int $paidEver,
		public readonly int $draft,
		public readonly int $draftCount,
	) {
	}
}
