<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Customers\CustomerStanding;

defined( 'ABSPATH' ) || exit;

/** Where a customer stands in one currency, as contract/schemas/customer-standing.json. */
final class CustomerStandingResource {

	/** @return array<string, mixed> */
	public static function of( CustomerStanding $standing ): array {
		return [
			'currency'       => $standing->currency,
			'open'           => $standing->open,
			'open_count'     => $standing->openCount,
			'overdue'        => $standing->overdue,
			'overdue_count'  => $standing->overdueCount,
			'credit'         => $standing->credit,
			'paid_this_year' => $standing->paidThisYear,
			'paid_ever'      => $standing->paidEver,
			'draft'          => $standing->draft,
			'draft_count'    => $standing->draftCount,
		];
	}
}
