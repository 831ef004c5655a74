<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Gateways\Charge;

defined( 'ABSPATH' ) || exit;

/**
 * One time that somebody set out to pay, and what became of it: a payment of which the gateway has a say. Amounts in minor
 * units, moments in Unix seconds.
 */
final class Attempt {

	public const DOCUMENT = 'document';

	/**
	 * @param string  $publicId        What browsers call it, 32 hexadecimal digits.
	 * @param string  $source          `document`, or the name that a plugin registered.
	 * @param string  $sourceReference Of a document its id.
	 * @param int     $customerId      0 when no document is concerned.
	 * @param bool    $isOpen          Whether it keeps another one from being started.
	 * @param string|null $session     What the gateway calls it; null until it answered.
	 * @param AttemptDetails $details  What it takes to pay it.
	 * @param string  $problem         Machine code of what went wrong, empty when nothing did.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $publicId,
		public readonly string $source,
		public readonly string $sourceReference,
		public readonly ?int $documentId,
		public readonly int $customerId,
		public readonly string $gateway,
		public readonly PaymentState $state,
		public readonly bool $isOpen,
		public readonly int $amount,
		public readonly string $currency,
		public readonly int $refunded,
		public readonly string $label,
		public readonly ?string $session,
		public readonly string $providerReference,
		public readonly string $account,
		public readonly bool $isTest,
		public readonly AttemptDetails $details,
		public readonly string $payerName,
		public readonly string $payerEmail,
		public readonly string $problem,
		public readonly int $createdAt,
		public readonly int $updatedAt,
		public readonly ?int $expiresAt,
		public readonly int $version,
	) {
	}

	public function isOfDocument(): bool {
		return self::DOCUMENT === $this->source;
	}

	public function isUnderWay(): bool {
		return in_array( $this->state, [ PaymentState::Pending, PaymentState::Processing ], true );
	}

	public function charge(): Charge {
		return new Charge(
			id: $this->publicId,
			amount: $this->amount,
			currency: $this->currency,
			label: $this->label,
			reference: $this->details->reference,
			isTest: $this->isTest,
			startedAt: $this->createdAt,
			email: $this->details->email,
			language: $this->details->language,
			returnUrl: $this->details->returnUrl,
			cancelUrl: $this->details->cancelUrl,
			session: $this->session,
			paymentReference: $this->providerReference,
			account: $this->account,
		);
	}
}
