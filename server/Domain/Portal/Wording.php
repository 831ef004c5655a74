<?php
declare( strict_types=1 );

namespace Coffer\Domain\Portal;

use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DueState;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Ledger\LedgerEntryKind;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\Discount;
use Coffer\Domain\Money\Quantity;

defined( 'ABSPATH' ) || exit;

/** Words, dates and numbers in one language. Everything it gives is text, not HTML. */
interface Wording {

	/** The language that the words are really in, as a BCP 47 tag, such as `de-DE`. */
	public function language(): string;

	/** @return 'ltr'|'rtl' */
	public function direction(): string;

	public function kind( DocumentKind $kind ): string;

	/** What stands in the number's place while there is none. */
	public function draftNumber(): string;

	public function state( PortalState $state, PaymentStatus $payment ): string;

	/** When something is expected of the reader; empty when nothing is. */
	public function due( PortalState $state, DocumentKind $kind, DueState $due ): string;

	/** @param string|null $date YYYY-MM-DD; null gives an empty text. */
	public function date( ?string $date ): string;

	/**
	 * The day, in the time zone of the site, on which something happened.
	 *
	 * @param int $at Unix seconds.
	 */
	public function dayOf( int $at ): string;

	/** With the currency's code: `1,200.00 USD`. */
	public function amount( Amount $amount ): string;

	/** Without the code, for columns. */
	public function number( Amount $amount ): string;

	public function quantity( Quantity $quantity ): string;

	/** @param int $percentage 1/1000 percent. With its sign: `12.5%`. */
	public function percent( int $percentage ): string;

	/** A line's discount: `10% off`. Empty when there is none. */
	public function discount( Discount $discount, Amount $taken ): string;

	/** @param string $code ISO 3166-1 alpha-2. */
	public function country( string $code ): string;

	/**
	 * What an entry of the ledger was: `Payment by bank transfer`.
	 *
	 * @param string $source Such as transfer or cash.
	 */
	public function entry( LedgerEntryKind $kind, string $source ): string;
}
