<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

defined( 'ABSPATH' ) || exit;

/** Where a refund stands. What is recorded by hand has succeeded. */
enum RefundState: string {

	case Pending   = 'pending';
	case Succeeded = 'succeeded';
	case Failed    = 'failed';
}
