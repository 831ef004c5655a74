<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Ledger\Standing;

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
	 * What follows from a document's ledger. Nothing is paid that was never owed: a draft, a quote and a void document are
	 * unpaid. What was written off is not paid either. A credit note is paid when all of it was used. What was given back
	 * and came again is paid.
	 *
	 * @param bool $isProcessing Whether money for it is on its way, so that nothing must be collected.
	 */
	public static function of( DocumentKind $kind, Workflow $workflow, Standing $standing, bool $isProcessing = false ): self {
		if ( ! $kind->hasBalance() || Workflow::Draft === $workflow || Workflow::Void === $workflow ) {
			return self::Unpaid;
		}
		$settled = $kind->sign() * $standing->balance <= 0;
		return match ( true ) {
			! $settled && $isProcessing             => self::Processing,
			! $settled || $standing->writtenOff > 0 => $standing->covered() > 0 ? self::Partial : self::Unpaid,
			$standing->refunded > 0 && $standing->captured() < $standing->owed => $standing->captured() > 0 ? self::PartiallyRefunded : self::Refunded,
			default                                 => self::Paid,
		};
	}
}
