<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

defined( 'ABSPATH' ) || exit;

/** Where a document stands with money. */
enum PaymentStatus: string {

	case Unpaid            = 'unpaid';
	case Processing        = 'processing';
	case Partial           = 'partial';
	case Paid              = 'paid';
	case Refunded          = 'refunded';
	case PartiallyRefunded = 'partially_refunded';

	/**
	 * Of a document that owes something and is not void. Minor units.
	 *
	 * @param int $balance The sum of its ledger.
	 */
	public static function of( int $total, int $balance ): self {
		return match ( true ) {
			$balance <= 0     => self::Paid,
			$balance < $total => self::Partial,
			default           => self::Unpaid,
		};
	}
}
