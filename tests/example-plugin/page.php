<?php
/** The shortcode [example_bookings]: a form to book, and after that the booking, with the button that pays it. */
declare( strict_types=1 );

namespace Example\Bookings;

defined( 'ABSPATH' ) || exit;

const ROOMS = [ 'Harbour room', 'Garden room' ];

add_shortcode( 'example_bookings', __NAMESPACE__ . '\page' );
add_action( 'admin_post_example_book', __NAMESPACE__ . '\take_booking' );
add_action( 'admin_post_nopriv_example_book', __NAMESPACE__ . '\take_booking' );
add_action( 'init', __NAMESPACE__ . '\register_modules' );
// The page of one booking is nobody else's; the page with the form may be cached.
add_action( 'template_redirect', fn () => null === visited() ? null : nocache_headers() );

function register_modules(): void {
	wp_register_script_module( 'coffer-example/booking', plugins_url( 'booking.js', __FILE__ ), [], '0.1.0' );
	wp_register_script_module( 'coffer-example/own-button', plugins_url( 'own-button.js', __FILE__ ), [ '@coffer/pay-now' ], '0.1.0' );
}

/** @param array<string, string>|string $attributes */
function page( array|string $attributes ): string {
	$booking = visited();
	if ( null === $booking ) {
		return form();
	}
	$own = is_array( $attributes ) && 'own' === ( $attributes['button'] ?? '' );
	return state( $booking ) . ( $own ? own_button( $booking ) : coffer_pay_now( 'example_booking', $booking->code ) );
}

/** Where the booking stands, for every place that shows one. */
function state( object $booking ): string {
	wp_enqueue_script_module( 'coffer-example/booking' );
	$words = match ( $booking->state ) {
		'paid'      => __( 'Your booking is confirmed.', 'coffer-example-bookings' ),
		'reserved'  => __( 'Your room is reserved.', 'coffer-example-bookings' ),
		'cancelled' => __( 'This booking was cancelled.', 'coffer-example-bookings' ),
		default     => __( 'Your booking waits for your payment.', 'coffer-example-bookings' ),
	};
	return sprintf(
		'<h2>%1$s, %2$s</h2><p role="status" data-example-booking="%3$s" data-thanks="%4$s">%5$s</p>',
		esc_html( $booking->title ),
		esc_html( $booking->day ),
		esc_attr( $booking->code ),
		esc_attr__( 'Thank you, your payment arrived. Your booking is confirmed.', 'coffer-example-bookings' ),
		esc_html( $words )
	);
}

/** A button of one's own in the place of the block. */
function own_button( object $booking ): string {
	wp_enqueue_script_module( 'coffer-example/own-button' );
	return sprintf(
		'<p><button type="button" data-example-pay data-source="example_booking" data-reference="%1$s" data-signature="%2$s">%3$s</button></p><p role="alert"></p>',
		esc_attr( $booking->code ),
		esc_attr( coffer_payable_signature( 'example_booking', $booking->code ) ),
		esc_html__( 'Pay the deposit', 'coffer-example-bookings' )
	);
}

/** Anybody may book, in any browser, so there is no session that a nonce would protect, and the page can be cached. */
function form(): string {
	$rooms = implode( '', array_map( fn ( string $room ): string => '<option>' . esc_html( $room ) . '</option>', ROOMS ) );
	return '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">'
		. '<input type="hidden" name="action" value="example_book"><input type="hidden" name="page" value="' . esc_attr( (string) get_the_ID() ) . '">'
		. '<p><label>' . esc_html__( 'Room', 'coffer-example-bookings' ) . " <select name=\"room\">$rooms</select></label></p>"
		. '<p><label>' . esc_html__( 'Day', 'coffer-example-bookings' ) . ' <input type="date" name="day" required></label></p>'
		. '<p><label>' . esc_html__( 'E-mail', 'coffer-example-bookings' ) . ' <input type="email" name="email" required></label></p>'
		. '<p><button>' . esc_html__( 'Book', 'coffer-example-bookings' ) . '</button></p></form>';
}

function take_booking(): void {
	// phpcs:disable WordPress.Security.NonceVerification.Missing -- see form().
	$posted = array_map( fn ( mixed $value ): string => is_string( $value ) ? sanitize_text_field( wp_unslash( $value ) ) : '', $_POST );
	// phpcs:enable
	$page = get_permalink( (int) ( $posted['page'] ?? 0 ) );
	$back = false === $page ? home_url( '/' ) : $page;
	$day  = $posted['day'] ?? '';
	if ( in_array( $posted['room'] ?? '', ROOMS, true ) && 1 === preg_match( '/\A\d{4}-\d\d-\d\d\z/', $day ) && is_email( $posted['email'] ?? '' ) ) {
		$back = add_query_arg( 'booking', book( $posted['room'], $day, $posted['email'] ), $back );
	}
	wp_safe_redirect( $back );
	exit;
}
