<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

use Coffer\Domain\Payments\PaymentState;

defined( 'ABSPATH' ) || exit;

/** How a charge stands with the gateway. */
final class Report {

	/**
	 * @param PaymentState $state      Any but needs_review, which Coffer decides.
	 * @param int          $amount     What was paid, or is to be. Minor units.
	 * @param string       $currency   ISO 4217 code.
	 * @param string       $paymentReference What the gateway calls the payment; empty while there is none.
	 * @param string       $account    Whose account it is in.
	 * @param bool         $isTest     Whether no real money moved.
	 * @param string       $chargeId   Which of our charges the gateway says it is.
	 * @param string       $code       Why it failed: `declined`, `expired`, `cancelled`, `failed`; empty otherwise.
	 * @param string       $payerName  As the gateway learnt it.
	 * @param string       $payerEmail As the gateway learnt it.
	 * @param list<ReportedRefund> $refunds All there are.
	 * @param bool         $disputed   Whether the customer asks their bank for the money.
	 */
	public function __construct(
		public readonly PaymentState $state,
		public readonly int $amount,
		public readonly string $currency,
		public readonly string $paymentReference = '',
		public readonly string $account = '',
		public readonly bool $isTest = false,
		public readonly string $chargeId = '',
		public readonly string $code = '',
		public readonly string $payerName = '',
		public readonly string $payerEmail = '',
		public readonly array $refunds = [],
		public readonly bool $disputed = false,
	) {
	}
}
