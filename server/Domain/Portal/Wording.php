<?php
declare( strict_types=1 );

namespace Coffer\Domain\Portal;

use Coffer\Domain\Documents\DueState;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\Discount;
use Coffer\Domain\Money\Quantity;

defined( 'ABSPATH' ) || exit;

/**
 * Words, dates and numbers in one language. Everything it gives is text, not HTML.
 */
interface Wording {

	/** The language that the words are really in, as a BCP 47 tag, such as `de-DE`. */
	public function language(): string;

	/** @return 'ltr'|'rtl' */
	public function direction(): string;

	/** @param string $kind invoice, quote or credit_note. */
	public function kind( string $kind ): string;

	/** What stands in the number's place while there is none. */
	public function draftNumber(): string;

	/** @param string $paymentStatus A payment status of contract/lifecycle.json. */
	public function state( PortalState $state, string $paymentStatus ): string;

	/** When something is expected of the reader; empty when nothing is. */
	public function due( PortalState $state, DueState $due ): string;

	/** @param string|null $date YYYY-MM-DD; null gives an empty text. */
	public function date( ?string $date ): string;

	/**
	 * The day, in the time zone of the site, on which something happened.
	 *
	 * @param string $at UTC, ISO 8601.
	 */
	public function dayOf( string $at ): string;

	/** With the currency's code: `1,200.00 USD`. */
	public function amount( Amount $amount ): string;

	/** Without the code, for columns. */
	public function number( Amount $amount ): string;

	public function quantity( Quantity $quantity ): string;

	/** @param int $percentage 1/1000 percent. */
	public function percent( int $percentage ): string;

	/** A line's discount: `10% off`. Empty when there is none. */
	public function discount( Discount $discount, Amount $taken ): string;

	/** A tax with its rate: `VAT 19%`. Empty when there is neither. */
	public function tax( string $name, int $rate ): string;

	/**
	 * What an entry of the ledger was: `Payment by bank transfer`.
	 *
	 * @param string $kind   A kind of contract/schemas/ledger-entry.json, never `issued`.
	 * @param string $source Such as transfer or cash.
	 */
	public function entry( string $kind, string $source ): string;
}
