<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** A number, an amount, a date or the like that stands in a text, with everything that it may mean: 03/04/2026 is one of two days. */
final class Figure {

	/**
	 * @param string       $excerpt    As it stands in the text.
	 * @param bool         $isMoney    A currency stands beside it.
	 * @param list<string> $numbers    Decimals without superfluous noughts, such as 1200 and 1.2 for `1.200`.
	 * @param list<string> $dates      YYYY-MM-DD, YYYY-MM or MM-DD.
	 * @param list<string> $currencies ISO 4217 codes that stand beside it.
	 * @param string       $code       For what is neither, such as INV-2026-0042: in small letters. Empty otherwise.
	 */
	public function __construct(
		public readonly string $excerpt,
		public readonly bool $isMoney = false,
		public readonly array $numbers = [],
		public readonly array $dates = [],
		public readonly array $currencies = [],
		public readonly string $code = '',
	) {
	}
}
