<?php
declare( strict_types=1 );

namespace Coffer\WordPress\PayNow;

use Coffer\Domain\Refused;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What is asked of payment services every few minutes, for sites that no webhook reaches. Nothing breaks when it runs late or twice. */
final class PaymentSweep {

	public function __construct( private readonly Services $services ) {
	}

	public function run(): void {
		$this->services->stripeAccount()->refresh();
		try {
			$this->services->confirmPayment()->confirmAll();
		} catch ( Refused ) {
			// The database is busy. The next sweep is minutes away.
			return;
		}
	}
}
