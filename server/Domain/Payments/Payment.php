<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

defined( 'ABSPATH' ) || exit;

/** Money that a customer gave, as stored. Amounts in minor units. */
final class Payment {

	/**
	 * @param string $provider   `manual`, or the gateway it came through.
	 * @param string $receivedOn YYYY-MM-DD in the time zone of the site.
	 * @param int    $applied    Sum of the applications that count.
	 * @param int    $refunded   Sum of the refunds.
	 * @param string $source     What it was paid for: documents, or what a plugin asked for.
	 * @param bool   $isTest     No real money moved.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $customerId,
		public readonly string $provider,
		public readonly PaymentMethod $method,
		public readonly PaymentState $state,
		public readonly int $amount,
		public readonly string $currency,
		public readonly string $receivedOn,
		public readonly string $reference,
		public readonly int $applied,
		public readonly int $refunded,
		public readonly int $version,
		public readonly string $source = Attempt::DOCUMENT,
		public readonly bool $isTest = false,
	) {
	}

	public function isOfDocument(): bool {
		return Attempt::DOCUMENT === $this->source;
	}

	/** What is neither applied nor given back: the customer's credit. What a plugin collected is nobody's credit. */
	public function left(): int {
		return PaymentState::Succeeded === $this->state && $this->isOfDocument() ? $this->amount - $this->applied - $this->refunded : 0;
	}

	/** What could be given back. */
	public function refundable(): int {
		return PaymentState::Succeeded === $this->state ? $this->amount - $this->refunded : 0;
	}
}
