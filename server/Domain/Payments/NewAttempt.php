<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

defined( 'ABSPATH' ) || exit;

/** An attempt that is about to begin. */
final class NewAttempt {

	/** @param string $openKey While it is open, no other with this key begins. */
	public function __construct(
		public readonly string $publicId,
		public readonly string $openKey,
		public readonly string $source,
		public readonly string $sourceReference,
		public readonly ?int $documentId,
		public readonly int $customerId,
		public readonly string $gateway,
		public readonly PaymentMethod $method,
		public readonly int $amount,
		public readonly string $currency,
		public readonly string $label,
		public readonly bool $isTest,
		public readonly AttemptDetails $details,
		public readonly string $client,
	) {
	}
}
