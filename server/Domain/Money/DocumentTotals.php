<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

defined( 'ABSPATH' ) || exit;

/**
 * What a document comes to, in minor units. `total = subtotal - discount_total` and, in an exclusive document,
 * plus `tax_total`; `total` is also the sum of every group's base and tax.
 */
final class DocumentTotals {

	/**
	 * @param list<LineTotals> $lines         In the order of the document.
	 * @param int              $subtotal      Sum of the lines after their own discounts.
	 * @param int              $discountTotal What the discount on the whole document takes off.
	 * @param list<TaxTotal>   $taxes         In the order in which they first appear.
	 */
	public function __construct(
		public readonly array $lines,
		public readonly int $subtotal,
		public readonly int $discountTotal,
		public readonly array $taxes,
		public readonly int $taxTotal,
		public readonly int $total,
	) {
	}

	/** @return array{lines: list<array<string, int>>, subtotal: int, discount_total: int, taxes: list<array<string, int|string>>, tax_total: int, total: int} */
	public function toArray(): array {
		return [
			'lines'          => array_map( static fn ( LineTotals $line ): array => $line->toArray(), $this->lines ),
			'subtotal'       => $this->subtotal,
			'discount_total' => $this->discountTotal,
			'taxes'          => array_map( static fn ( TaxTotal $tax ): array => $tax->toArray(), $this->taxes ),
			'tax_total'      => $this->taxTotal,
			'total'          => $this->total,
		];
	}
}
