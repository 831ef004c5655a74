<?php
declare( strict_types=1 );

namespace Coffer;

use Coffer\Domain\Money\Currency;
use Coffer\Domain\Money\MinorUnits;

defined( 'ABSPATH' ) || exit;

/**
 * What a plugin asks a customer to pay: what its `resolve` gives for a reference, each time anew. The amount that is
 * charged comes from here and from nowhere else.
 */
final class Payable {

	/**
	 * @param int       $amount     All of it, minor units (cents; whole yen; fils), zero when nothing is to pay any more. What
	 *                              was paid before is taken off by Coffer, unless it is repeatable.
	 * @param string    $currency   ISO 4217 code, such as EUR.
	 * @param string    $label      What is paid, as the customer reads it: "Deposit for room 12". Up to 250 characters.
	 * @param int|null  $minimum    Least that may be paid; with it the customer may write an amount of their own. Null: only
	 *                              the whole amount and the choices.
	 * @param int|null  $maximum    Most that may be paid at once, of a repeatable one; null for the amount itself.
	 * @param array<mixed> $choices Amounts to choose from, the suggested one first; none for the amount alone.
	 * @param bool      $repeatable Whether many people pay it, each on their own, such as a donation. Otherwise it is paid once.
	 * @param bool      $test       Whether no real money moves: only staff can pay it, only through test gateways.
	 * @param string    $email      Of who pays, when known: filled in where the payment is made.
	 * @param string    $returnUrl  Page of this site that the customer comes back to; empty for the page with the button.
	 * @param array<mixed> $labels  What choices are, by amount: [ 2000 => "Deposit" ]. The whole of what is paid once is named by Coffer.
	 * @throws \InvalidArgumentException With a sentence that says what is wrong.
	 */
	public function __construct(
		public readonly int $amount,
		public readonly string $currency,
		public readonly string $label,
		public readonly ?int $minimum = null,
		public readonly ?int $maximum = null,
		public readonly array $choices = [],
		public readonly bool $repeatable = false,
		public readonly bool $test = false,
		public readonly string $email = '',
		public readonly string $returnUrl = '',
		public readonly array $labels = [],
	) {
		self::require( Currency::isKnown( $currency ), "The currency \"$currency\" is not a code of ISO 4217, such as EUR." );
		self::require( $amount >= 0 && $amount <= MinorUnits::MAX, 'The amount must be a whole number of minor units, 0 or more: 1250 for 12.50 EUR.' );
		self::require( 1 === preg_match( '/\A(?=.*\S).{1,250}\z/us', $label ), 'The label must say what is paid, in 1 to 250 characters.' );
		self::require( null === $minimum || $minimum >= 1, 'The minimum must be 1 or more, or null.' );
		self::require( null === $maximum || ( $maximum >= ( $minimum ?? 1 ) && $maximum <= MinorUnits::MAX ), 'The maximum must not be less than the minimum.' );
		foreach ( $choices as $choice ) {
			self::require( is_int( $choice ) && $choice >= 1 && $choice <= MinorUnits::MAX, 'Each choice must be a whole number of minor units, 1 or more.' );
		}
		foreach ( $labels as $choice => $words ) {
			self::require( in_array( $choice, $choices, true ), 'Each label must have one of the choices as its key: [ 2000 => "Deposit" ].' );
			self::require( is_string( $words ) && 1 === preg_match( '/\A(?=.*\S).{1,60}\z/us', $words ), 'Each label must say what is paid by that choice, in 1 to 60 characters.' );
		}
	}

	private static function require( bool $holds, string $sentence ): void {
		if ( ! $holds ) {
			throw new \InvalidArgumentException( $sentence );
		}
	}
}
