<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

defined( 'ABSPATH' ) || exit;

/** What happened to the balance. */
enum LedgerEntryKind: string {

	case Issued         = 'issued';
	case PaymentApplied = 'payment_applied';
	case CreditApplied  = 'credit_applied';
	case Refund         = 'refund';
	case WriteOff       = 'write_off';
	case Void           = 'void';
	case Correction     = 'correction';

	/** Whether it counts towards what was paid. */
	public function isPayment(): bool {
		return in_array( $this, [ self::PaymentApplied, self::CreditApplied, self::Refund ], true );
	}
}
