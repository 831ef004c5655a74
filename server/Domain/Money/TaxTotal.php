<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

defined( 'ABSPATH' ) || exit;

/**
 * The tax of one group of lines with the same rate and name (EN 16931, BG-23). Lines without tax are a group too.
 */
final class TaxTotal {

	/**
	 * @param int $rate   1/1000 percent.
	 * @param int $base   Without tax, after the group's share of the document discount. Minor units.
	 * @param int $amount The tax. Minor units.
	 */
	public function __construct(
		public readonly int $rate,
		public readonly string $name,
		public readonly int $base,
		public readonly int $amount,
	) {
	}

	/** @return array{rate: int, name: string, base: int, amount: int} */
	public function toArray(): array {
		return [
			'rate'   => $this->rate,
			'name'   => $this->name,
			'base'   => $this->base,
			'amount' => $this->amount,
		];
	}
}
