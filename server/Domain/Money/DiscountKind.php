<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

defined( 'ABSPATH' ) || exit;

enum DiscountKind: string {

	case None    = 'none';
	case Percent = 'percent';
	case Amount  = 'amount';
}
