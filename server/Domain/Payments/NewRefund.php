<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

defined( 'ABSPATH' ) || exit;

/** A refund that is about to be written down. */
final class NewRefund {

	/** @param 'owed'|'credited' $outcome Whether the customer owes it again, or a credit note takes its place. */
	public function __construct(
		public readonly ?int $documentId,
		public readonly int $amount,
		public readonly PaymentMethod $method,
		public readonly string $reason,
		public readonly RefundState $state = RefundState::Succeeded,
		public readonly ?string $publicId = null,
		public readonly ?string $providerReference = null,
		public readonly string $outcome = 'owed',
	) {
	}
}
