<?php
/** Bookings and the money that came for them. Nothing in this file knows of Coffer. */
declare( strict_types=1 );

namespace Example\Bookings;

defined( 'ABSPATH' ) || exit;

/** Minor units: 80.00 EUR, and what is asked for in advance. */
const PRICE    = 8000;
const DEPOSIT  = 2000;
const CURRENCY = 'EUR';

function create_tables(): void {
	global $wpdb;
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	dbDelta(
		"CREATE TABLE {$wpdb->prefix}example_bookings (
			code varchar(32) NOT NULL,
			title varchar(190) NOT NULL,
			day varchar(10) NOT NULL,
			email varchar(190) NOT NULL,
			price bigint(20) NOT NULL,
			currency varchar(3) NOT NULL,
			is_test tinyint(1) NOT NULL DEFAULT 0,
			state varchar(20) NOT NULL DEFAULT 'waiting',
			PRIMARY KEY  (code)
		) {$wpdb->get_charset_collate()};
		CREATE TABLE {$wpdb->prefix}example_booking_money (
			event_id varchar(36) NOT NULL,
			booking varchar(32) NOT NULL,
			amount bigint(20) NOT NULL,
			PRIMARY KEY  (event_id),
			KEY booking (booking)
		) {$wpdb->get_charset_collate()};"
	);
}

/** @return string Its code: no other booking ever has it, and whoever has it may see the booking and pay it. */
function book( string $title, string $day, string $email, bool $is_test = false ): string {
	global $wpdb;
	$code = bin2hex( random_bytes( 16 ) );
	$done = $wpdb->insert(
		$wpdb->prefix . 'example_bookings',
		[
			'code'     => $code,
			'title'    => $title,
			'day'      => $day,
			'email'    => $email,
			'price'    => PRICE,
			'currency' => CURRENCY,
			'is_test'  => (int) $is_test,
		]
	);
	return false === $done ? throw new \RuntimeException( 'The booking could not be stored.' ) : $code;
}

/** @param string $code Written in one way only: databases take "AB" for "ab", and " ab" for "ab". */
function booking( string $code ): ?object {
	global $wpdb;
	return 1 === preg_match( '/\A[a-f0-9]{32}\z/', $code ) ? $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM %i WHERE code = %s', $wpdb->prefix . 'example_bookings', $code ) ) : null;
}

/** The booking whose page somebody opened. */
function visited(): ?object {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- nothing is changed.
	$code = isset( $_GET['booking'] ) && is_string( $_GET['booking'] ) ? sanitize_key( $_GET['booking'] ) : '';
	return booking( $code );
}

/** Money that came, or went back when it is less than zero. What was recorded under that event id before is not recorded again. */
function record_money( string $event_id, string $code, int $amount ): void {
	global $wpdb;
	$done = $wpdb->query( $wpdb->prepare( 'INSERT IGNORE INTO %i (event_id, booking, amount) VALUES (%s, %s, %d)', $wpdb->prefix . 'example_booking_money', $event_id, $code, $amount ) );
	if ( false === $done ) {
		throw new \RuntimeException( 'The money of a booking could not be recorded.' );
	}
	settle( $code );
}

/** The state follows from the money, so that it comes out right in whatever order things are told, and when they are told twice. */
function settle( string $code ): void {
	global $wpdb;
	$booking = booking( $code );
	if ( null === $booking ) {
		return;
	}
	$moves = array_map( 'intval', $wpdb->get_col( $wpdb->prepare( 'SELECT amount FROM %i WHERE booking = %s', $wpdb->prefix . 'example_booking_money', $code ) ) );
	$paid  = array_sum( $moves );
	$state = match ( true ) {
		$paid >= (int) $booking->price => 'paid',
		$paid > 0                      => 'reserved',
		[] !== $moves                  => 'cancelled',
		default                        => 'waiting',
	};
	$wpdb->update( $wpdb->prefix . 'example_bookings', [ 'state' => $state ], [ 'code' => $code ] );
}
