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
	 * What follows from a document's ledger. Minor units. Nothing is paid that was never owed: a draft, a quote and a void
	 * document are unpaid.
	 *
	 * @param int $balance The sum of the ledger.
	 */
	public static function of( DocumentKind $kind, Workflow $workflow, int $total, int $balance ): self {
		if ( ! $kind->hasBalance() || Workflow::Draft === $workflow || Workflow::Void === $workflow ) {
			return self::Unpaid;
		}
		return match ( true ) {
			$balance <= 0     => self::Paid,
			$balance < $total => self::Partial,
			default           => self::Unpaid,
		};
	}
}
