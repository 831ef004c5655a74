<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DueState;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Ledger\LedgerEntryKind;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\AmountFormat;
use Coffer\Domain\Money\Discount;
use Coffer\Domain\Money\DiscountKind;
use Coffer\Domain\Money\Quantity;
use Coffer\Domain\Portal\PortalState;
use Coffer\Domain\Portal\Wording;

defined( 'ABSPATH' ) || exit;

/** Words, dates and numbers in the locale that WordPress is switched to while it is used. */
final class TranslatedWording implements Wording {

	private readonly AmountFormat $format;
	private readonly string $dateFormat;

	public function __construct() {
		global $wp_locale;
		$this->format = new AmountFormat(
			self::plain( $wp_locale->number_format['decimal_point'] ),
			self::plain( $wp_locale->number_format['thousands_sep'] )
		);
		$this->dateFormat = DocumentLocale::dateFormat();
	}

	public function language(): string {
		return 1 === preg_match( '/\A([A-Za-z]{2,3})(?:_([A-Za-z]{4}))?(?:_([A-Za-z]{2}|\d{3}))?/', determine_locale(), $parts )
			? implode( '-', array_filter( array_slice( $parts, 1 ) ) )
			: 'en';
	}

	public function direction(): string {
		return is_rtl() ? 'rtl' : 'ltr';
	}

	public function kind( DocumentKind $kind ): string {
		return match ( $kind ) {
			DocumentKind::Invoice    => __( 'Invoice', 'coffer' ),
			DocumentKind::Quote      => __( 'Quote', 'coffer' ),
			DocumentKind::CreditNote => __( 'Credit note', 'coffer' ),
		};
	}

	public function draftNumber(): string {
		return __( 'Draft', 'coffer' );
	}

	public function state( PortalState $state, PaymentStatus $payment ): string {
		return match ( $state ) {
			PortalState::Draft      => __( 'Draft', 'coffer' ),
			PortalState::Open       => __( 'Awaiting payment', 'coffer' ),
			PortalState::DueToday   => __( 'Awaiting payment', 'coffer' ),
			PortalState::Overdue    => PaymentStatus::Partial === $payment ? __( 'Partly paid, overdue', 'coffer' ) : __( 'Overdue', 'coffer' ),
			PortalState::Partial    => __( 'Partly paid', 'coffer' ),
			PortalState::Processing => __( 'Payment in progress', 'coffer' ),
			PortalState::Paid       => __( 'Paid', 'coffer' ),
			PortalState::Refunded   => PaymentStatus::PartiallyRefunded === $payment ? __( 'Partly refunded', 'coffer' ) : __( 'Refunded', 'coffer' ),
			PortalState::QuoteOpen  => __( 'Awaiting your answer', 'coffer' ),
			PortalState::Accepted   => __( 'Accepted', 'coffer' ),
			PortalState::Declined   => __( 'Declined', 'coffer' ),
			PortalState::Credit     => __( 'Credit in your favour', 'coffer' ),
		};
	}

	public function due( PortalState $state, DocumentKind $kind, DueState $due ): string {
		if ( ! $state->awaitsSomething() ) {
			return '';
		}
		return DocumentKind::Quote === $kind ? $this->validity( $due ) : $this->payment( $due );
	}

	public function date( ?string $date ): string {
		if ( null === $date ) {
			return '';
		}
		$midnight = new \DateTimeImmutable( $date, wp_timezone() );
		return $this->day( $midnight->getTimestamp() );
	}

	public function dayOf( int $at ): string {
		return $this->day( $at );
	}

	public function amount( Amount $amount ): string {
		return $this->format->withCode( $amount );
	}

	public function number( Amount $amount ): string {
		return $this->format->number( $amount );
	}

	public function quantity( Quantity $quantity ): string {
		return $this->format->quantity( $quantity );
	}

	public function percent( int $percentage ): string {
		/* translators: %s: a number, as in 19%. */
		return sprintf( _x( '%s%%', 'percentage', 'coffer' ), $this->format->percent( $percentage ) );
	}

	public function discount( Discount $discount, Amount $taken ): string {
		return match ( $discount->kind ) {
			DiscountKind::None    => '',
			/* translators: %s: a percentage, such as 10%. */
			DiscountKind::Percent => sprintf( __( '%s discount', 'coffer' ), $this->percent( $discount->value ) ),
			/* translators: %s: an amount, such as 10.00 USD. */
			DiscountKind::Amount  => sprintf( __( '%s discount', 'coffer' ), $this->amount( $taken ) ),
		};
	}

	public function country( string $code ): string {
		$name = class_exists( \Locale::class ) ? \Locale::getDisplayRegion( '-' . $code, determine_locale() ) : $code;
		return is_string( $name ) && '' !== $name ? $name : $code;
	}

	public function entry( LedgerEntryKind $kind, string $source ): string {
		return match ( $kind ) {
			LedgerEntryKind::PaymentApplied => $this->paymentBy( $source ),
			LedgerEntryKind::CreditApplied  => __( 'Credit', 'coffer' ),
			LedgerEntryKind::Refund         => __( 'Refund', 'coffer' ),
			LedgerEntryKind::WriteOff       => __( 'Waived', 'coffer' ),
			LedgerEntryKind::Void           => __( 'Cancelled', 'coffer' ),
			LedgerEntryKind::Issued,
			LedgerEntryKind::Correction     => __( 'Correction', 'coffer' ),
		};
	}

	private function paymentBy( string $source ): string {
		return match ( $source ) {
			'transfer', 'bank_transfer' => __( 'Payment by bank transfer', 'coffer' ),
			'cash'                      => __( 'Payment in cash', 'coffer' ),
			'cheque', 'check'           => __( 'Payment by cheque', 'coffer' ),
			'card'                      => __( 'Payment by card', 'coffer' ),
			default                     => __( 'Payment', 'coffer' ),
		};
	}

	private function payment( DueState $due ): string {
		return match ( $due->code ) {
			'due_today' => __( 'Due today', 'coffer' ),
			/* translators: %s: number of days. */
			'overdue'   => sprintf( _n( '%s day overdue', '%s days overdue', $due->days, 'coffer' ), number_format_i18n( $due->days ) ),
			'due_in'    => 1 === $due->days
				? __( 'Due tomorrow', 'coffer' )
				/* translators: %s: number of days, 2 or more. */
				: sprintf( _n( 'Due in %s day', 'Due in %s days', $due->days, 'coffer' ), number_format_i18n( $due->days ) ),
			default     => '',
		};
	}

	private function validity( DueState $due ): string {
		return match ( $due->code ) {
			'due_today' => __( 'Valid until the end of today', 'coffer' ),
			'overdue'   => __( 'No longer valid', 'coffer' ),
			/* translators: %s: number of days. */
			'due_in'    => sprintf( _n( 'Valid for %s more day', 'Valid for %s more days', $due->days, 'coffer' ), number_format_i18n( $due->days ) ),
			default     => '',
		};
	}

	private function day( int $at ): string {
		return (string) wp_date( $this->dateFormat, $at, wp_timezone() );
	}

	/** Translators write separators as HTML, such as `&nbsp;`. */
	private static function plain( string $separator ): string {
		return html_entity_decode( $separator, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
}
