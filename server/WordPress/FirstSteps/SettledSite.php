<?php
declare( strict_types=1 );

namespace Coffer\WordPress\FirstSteps;

use Coffer\Domain\FirstSteps\SiteReadiness;
use Coffer\WordPress\Gateways\SiteGateways;
use Coffer\WordPress\Gateways\StripeKeys;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** Asks no other server: what the last check found, and which keys are set. */
final class SettledSite implements SiteReadiness {

	public function __construct( private readonly Services $services ) {
	}

	/** A site that cannot reach itself may be so by design: then the check has said all that it can. */
	public function isPortalChecked(): bool {
		$last = $this->services->routeCheck()->last();
		return null !== $last['checked_at'] && 'broken' !== $last['state'];
	}

	public function canCustomersPay(): bool {
		$pay = $this->services->settings()->load()->pay;
		return $pay->bankTransfer || ( $pay->stripe && 'off' !== StripeKeys::mode() ) || SiteGateways::areMore();
	}
}
