<?php
declare( strict_types=1 );

namespace Coffer;

defined( 'ABSPATH' ) || exit;

/** What happened to a payment, as callbacks and hooks are told. The same event may come twice: drop repeats by its id. */
final class PaymentEvent {

	/**
	 * @param string $id            Of the event; the same whenever the event is told again.
	 * @param string $type          `succeeded`, `refunded` or `failed`.
	 * @param string $source        Who asked for the payment: `document`, `block`, or the name that a plugin registered.
	 * @param string $reference     What was paid, in the words of the source; of a document its id.
	 * @param int    $paymentId     Of the payment in Money.
	 * @param int    $amount        Paid, or given back by this event. Minor units.
	 * @param int    $refundedTotal Given back of the payment so far. Minor units.
	 * @param string $currency      ISO 4217 code.
	 * @param string $gateway       How it was paid.
	 * @param bool   $test          Whether no real money moved.
	 * @param int    $at            Unix seconds.
	 */
	public function __construct(
		public readonly string $id,
		public readonly string $type,
		public readonly string $source,
		public readonly string $reference,
		public readonly int $paymentId,
		public readonly int $amount,
		public readonly int $refundedTotal,
		public readonly string $currency,
		public readonly string $gateway,
		public readonly bool $test,
		public readonly int $at,
	) {
	}
}
