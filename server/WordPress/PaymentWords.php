<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Domain\Payments\Payment;

defined( 'ABSPATH' ) || exit;

/** Payments in words, in the reader's language. */
final class PaymentWords {

	public static function method( string $method ): string {
		return match ( $method ) {
			'cash'     => __( 'cash', 'coffer' ),
			'cheque'   => __( 'cheque', 'coffer' ),
			'card'     => __( 'card', 'coffer' ),
			'transfer' => __( 'bank transfer', 'coffer' ),
			'online'   => __( 'online', 'coffer' ),
			default    => $method,
		};
	}

	/** What people call a gateway. */
	public static function gateway( string $id ): string {
		return match ( $id ) {
			'stripe'        => 'Stripe',
			'bank_transfer' => __( 'Bank transfer', 'coffer' ),
			'test'          => __( 'Test payment', 'coffer' ),
			default         => $id,
		};
	}

	/** What went wrong with an attempt to pay, and what to do. Empty when nothing did. */
	public static function problem( string $code ): string {
		return match ( $code ) {
			''          => '',
			'expired'   => __( 'The payment page was left without paying.', 'coffer' ),
			'cancelled' => __( 'Another amount or way to pay was chosen, or it was no longer to be paid.', 'coffer' ),
			'declined'  => __( 'The bank of the customer declined it. Nothing was charged.', 'coffer' ),
			'amount'    => __( 'The amount that was paid is not the one that was asked for. Compare it with the payment service, then accept it or put it aside.', 'coffer' ),
			'currency'  => __( 'It was paid in another currency than was asked for. Refund it at the payment service, and put it aside here.', 'coffer' ),
			'account'   => __( 'It was paid into another account than the one it was started in. Look there, then accept it or put it aside.', 'coffer' ),
			'mode'      => __( 'Test money and real money do not match. Put it aside.', 'coffer' ),
			'charge',
			'reference' => __( 'The payment service says that this payment belongs to something else. Look there, then accept it or put it aside.', 'coffer' ),
			'disputed'  => __( 'The customer asks their bank to take the money back. Answer at the payment service.', 'coffer' ),
			'dismissed' => __( 'Somebody put it aside.', 'coffer' ),
			default     => __( 'The payment service refused it. Nothing was charged.', 'coffer' ),
		};
	}

	/** Such as: bank transfer of 3 December 2026, ref. 4711. */
	public static function label( Payment $payment ): string {
		$date = wp_date( (string) get_option( 'date_format' ), (int) strtotime( $payment->receivedOn . ' 12:00:00 UTC' ), new \DateTimeZone( 'UTC' ) );
		/* translators: 1: how it was paid. 2: date. */
		$label = sprintf( __( '%1$s of %2$s', 'coffer' ), self::method( $payment->method->value ), (string) $date );
		/* translators: 1: payment in words. 2: reference. */
		return '' === $payment->reference ? $label : sprintf( __( '%1$s, ref. %2$s', 'coffer' ), $label, $payment->reference );
	}
}
