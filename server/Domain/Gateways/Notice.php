<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

defined( 'ABSPATH' ) || exit;

/** That something happened to a charge, from a message whose signature was good. */
final class Notice {

	/**
	 * @param string $session          What start() called it; empty when the message does not say.
	 * @param string $paymentReference What the gateway calls the payment; empty when the message does not say.
	 * @param string $chargeId         Ours, when the message says; empty otherwise.
	 */
	public function __construct(
		public readonly string $session = '',
		public readonly string $paymentReference = '',
		public readonly string $chargeId = '',
	) {
	}
}
