<?php
/** What Coffer has to know of bookings, and what bookings learn from Coffer. */
declare( strict_types=1 );

namespace Example\Bookings;

use Coffer\Payable;
use Coffer\PaymentEvent;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_payables' );

function register_payables(): void {
	if ( ! function_exists( 'coffer_register_payable' ) ) {
		return;
	}
	coffer_register_payable( 'example_booking', [
		'label'       => __( 'Booking', 'coffer-example-bookings' ),
		'resolve'     => fn ( string $reference ): ?Payable => payable_of( booking( $reference ) ),
		'on_paid'     => fn ( PaymentEvent $event ) => record_money( $event->id, $event->reference, $event->amount ),
		'on_refunded' => fn ( PaymentEvent $event ) => record_money( $event->id, $event->reference, -$event->amount ),
	] );
	coffer_register_payable( 'example_tip', [
		'label'   => __( 'Tip', 'coffer-example-bookings' ),
		'resolve' => fn ( string $reference ): ?Payable => 'team' === $reference ? tip() : null,
	] );
}

function payable_of( ?object $booking ): ?Payable {
	if ( null === $booking ) {
		return null;
	}
	$price = (int) $booking->price;
	return new Payable(
		amount: 'cancelled' === $booking->state ? 0 : $price,
		currency: $booking->currency,
		label: "$booking->title, $booking->day",
		choices: 'waiting' === $booking->state ? [ $price, DEPOSIT ] : [],
		labels: 'waiting' === $booking->state ? [ DEPOSIT => __( 'Deposit', 'coffer-example-bookings' ) ] : [],
		test: (bool) $booking->is_test,
		email: $booking->email,
	);
}

/** Many people pay it, each what they like. */
function tip(): Payable {
	return new Payable(
		amount: 500,
		currency: CURRENCY,
		label: __( 'Tip for the team', 'coffer-example-bookings' ),
		minimum: 100,
		maximum: 50_000,
		choices: [ 500, 1000, 2000 ],
		repeatable: true,
	);
}
