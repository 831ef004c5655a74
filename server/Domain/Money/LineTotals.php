<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

defined( 'ABSPATH' ) || exit;

/**
 * What one line comes to, in minor units: without tax in an exclusive document, with it in an inclusive one.
 */
final class LineTotals {

	/**
	 * @param int $beforeDiscount Quantity times unit price, rounded.
	 * @param int $discount       What the line's discount takes off.
	 * @param int $amount         The difference, which the document counts (EN 16931, BT-131).
	 */
	public function __construct(
		public readonly int $beforeDiscount,
		public readonly int $discount,
		public readonly int $amount,
	) {
	}

	/** @return array{before_discount: int, discount: int, amount: int} */
	public function toArray(): array {
		return [
			'before_discount' => $this->beforeDiscount,
			'discount'        => $this->discount,
			'amount'          => $this->amount,
		];
	}
}
