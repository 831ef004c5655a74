<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

defined( 'ABSPATH' ) || exit;

/** Money that was given back of a payment, or is about to be. */
final class Refund {

	/**
	 * @param string            $publicId          What the gateway is told, 32 hexadecimal digits; empty for what staff gave back by hand.
	 * @param string            $providerReference What the gateway calls it; empty until it has a name.
	 * @param 'owed'|'credited' $outcome           Whether the customer owes it again, or a credit note takes its place.
	 */
	public function __construct(
		public readonly int $paymentId,
		public readonly int $amount,
		public readonly PaymentMethod $method,
		public readonly string $reason,
		public readonly int $at,
		public readonly string $actorName,
		public readonly int $id = 0,
		public readonly string $publicId = '',
		public readonly ?int $documentId = null,
		public readonly RefundState $state = RefundState::Succeeded,
		public readonly string $providerReference = '',
		public readonly string $outcome = 'owed',
	) {
	}
}
