<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

defined( 'ABSPATH' ) || exit;

/** Money that came, with whose it is and what it pays now. */
final class ReceivedPayment {

	/** @param array<int, int> $documents Minor units that pay each document, by its id. */
	public function __construct(
		public readonly Payment $payment,
		public readonly string $customerName,
		public readonly string $recordedBy,
		public readonly array $documents,
	) {
	}
}
