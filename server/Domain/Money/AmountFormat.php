<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Writes amounts for people, exactly, with the separators of the site's language: `1,200.00 USD`. Needs no extension.
 */
final class AmountFormat {

	/**
	 * @param string $decimalSeparator Between units and minor units.
	 * @param string $groupSeparator   Between groups of three digits; may be empty. Text, not HTML.
	 */
	public function __construct(
		private readonly string $decimalSeparator = '.',
		private readonly string $groupSeparator = ',',
	) {
	}

	public function withCode( Amount $amount ): string {
		return $this->number( $amount ) . ' ' . $amount->currency->code;
	}

	public function number( Amount $amount ): string {
		return $this->scaled( $amount->minor, $amount->currency->digits );
	}

	/** Without needless zeros: `1.5`. */
	public function quantity( Quantity $quantity ): string {
		return $this->trimmed( $this->scaled( $quantity->tenThousandths, Quantity::PLACES ) );
	}

	/** @param int $percentage 1/1000 percent. Without needless zeros and without the sign: `12.5`. */
	public function percent( int $percentage ): string {
		return $this->trimmed( $this->scaled( $percentage, Percentage::PLACES ) );
	}

	private function scaled( int $value, int $places ): string {
		$digits = str_pad( (string) abs( $value ), $places + 1, '0', STR_PAD_LEFT );
		$whole  = substr( $digits, 0, strlen( $digits ) - $places );
		$groups = str_split( strrev( $whole ), 3 );
		$text   = implode( $this->groupSeparator, array_map( 'strrev', array_reverse( $groups ) ) );
		return ( $value < 0 ? '-' : '' ) . $text . ( $places > 0 ? $this->decimalSeparator . substr( $digits, -$places ) : '' );
	}

	private function trimmed( string $text ): string {
		$text   = rtrim( $text, '0' );
		$length = strlen( $this->decimalSeparator );
		return substr( $text, -$length ) === $this->decimalSeparator ? substr( $text, 0, -$length ) : $text;
	}
}
