<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

defined( 'ABSPATH' ) || exit;

/** Where a payment stands. What is recorded by hand has succeeded. */
enum PaymentState: string {

	case Pending     = 'pending';
	case Processing  = 'processing';
	case Succeeded   = 'succeeded';
	case Failed      = 'failed';
	case Cancelled   = 'cancelled';
	case NeedsReview = 'needs_review';
}
