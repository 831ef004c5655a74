<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

defined( 'ABSPATH' ) || exit;

/** What the holder of a link may do. */
enum LinkScope: string {

	case View       = 'view';
	case ViewAndPay = 'view_and_pay';

	public function covers( self $needed ): bool {
		return self::ViewAndPay === $this || self::View === $needed;
	}
}
