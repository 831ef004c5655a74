<?php
/**
 * Plugin Name:      Coffer Starter: Tickets
 * Description:      Sells tickets, paid through Coffer. Copy this file, rename everything that says "starter", and make it yours.
 * Version:          0.1.0
 * Requires Plugins: coffer
 * Requires PHP:     8.1
 * License:          GPL-2.0-or-later
 * Text Domain:      coffer-starter
 */
declare( strict_types=1 );

namespace Starter\Tickets;

use Coffer\Payable;
use Coffer\PaymentEvent;

defined( 'ABSPATH' ) || exit;

/** Names what is paid; never change it once somebody paid. */
const SOURCE = 'starter_ticket';

/** Minor units. */
const PRICE    = 2_500;
const CURRENCY = 'EUR';

add_action( 'init', __NAMESPACE__ . '\register' );
add_shortcode( 'starter_ticket', __NAMESPACE__ . '\page' );
add_action( 'admin_post_starter_order', __NAMESPACE__ . '\take_order' );
add_action( 'admin_post_nopriv_starter_order', __NAMESPACE__ . '\take_order' );

function register(): void {
	register_post_type( 'starter_order', [
		'label'   => __( 'Tickets', 'coffer-starter' ),
		'show_ui' => true,
	] );
	if ( ! function_exists( 'coffer_register_payable' ) ) {
		return;
	}
	coffer_register_payable( SOURCE, [
		'label'       => __( 'Ticket', 'coffer-starter' ),
		'resolve'     => __NAMESPACE__ . '\payable',
		'on_paid'     => fn ( PaymentEvent $event ) => note( $event, $event->amount ),
		'on_refunded' => fn ( PaymentEvent $event ) => note( $event, -$event->amount ),
	] );
}

/** What there is to pay, asked whenever somebody looks or pays; null when there is no such order. */
function payable( string $reference ): ?Payable {
	$order = order( $reference );
	return null === $order ? null : new Payable(
		amount: PRICE,
		currency: CURRENCY,
		label: __( 'Ticket for the summer concert', 'coffer-starter' ),
		email: (string) get_post_meta( $order->ID, 'email', true ),
	);
}

/** Money came or went. The same event may be told twice, so each is kept under its id. */
function note( PaymentEvent $event, int $amount ): void {
	$order = order( $event->reference );
	if ( null !== $order ) {
		$money = get_post_meta( $order->ID, 'money', true );
		update_post_meta( $order->ID, 'money', [ ...( is_array( $money ) ? $money : [] ), $event->id => $amount ] );
	}
}

function is_paid( \WP_Post $order ): bool {
	$money = get_post_meta( $order->ID, 'money', true );
	return is_array( $money ) && array_sum( $money ) >= PRICE;
}

/** A code that nobody guesses: it is the address of the page of the order as well. */
function order( string $code ): ?\WP_Post {
	$found = get_posts( [
		'post_type'   => 'starter_order',
		'post_status' => 'private',
		'name'        => $code,
		'numberposts' => 1,
	] );
	return '' !== $code && isset( $found[0] ) && $found[0] instanceof \WP_Post ? $found[0] : null;
}

/** @return string The code of the new order. */
function make_order( string $email ): string {
	$code = strtolower( wp_generate_password( 20, false ) );
	wp_insert_post( [
		'post_type'   => 'starter_order',
		'post_status' => 'private',
		'post_name'   => $code,
		'post_title'  => $email,
		'meta_input'  => [ 'email' => $email ],
	] );
	return $code;
}

/** The shortcode [starter_ticket]: the form, and after that the order with the button that pays it. */
function page(): string {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- an address that shows an order.
	$order = order( isset( $_GET['ticket'] ) && is_string( $_GET['ticket'] ) ? sanitize_key( $_GET['ticket'] ) : '' );
	if ( null === $order ) {
		return form();
	}
	$says = is_paid( $order ) ? __( 'Your ticket is paid. We look forward to seeing you.', 'coffer-starter' ) : __( 'Your ticket is kept for you.', 'coffer-starter' );
	return '<p role="status">' . esc_html( $says ) . '</p>' . ( function_exists( 'coffer_pay_now' ) ? coffer_pay_now( SOURCE, $order->post_name ) : '' );
}

/** Anybody may order, in any browser, so there is no session that a nonce would protect, and the page can be cached. */
function form(): string {
	return '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">'
		. '<input type="hidden" name="action" value="starter_order"><input type="hidden" name="page" value="' . esc_attr( (string) get_the_ID() ) . '">'
		. '<p><label>' . esc_html__( 'E-mail', 'coffer-starter' ) . ' <input type="email" name="email" required></label></p>'
		. '<p><button>' . esc_html__( 'Order a ticket', 'coffer-starter' ) . '</button></p></form>';
}

function take_order(): void {
	// phpcs:disable WordPress.Security.NonceVerification.Missing -- see form().
	$email = isset( $_POST['email'] ) && is_string( $_POST['email'] ) ? sanitize_email( wp_unslash( $_POST['email'] ) ) : '';
	$page  = get_permalink( absint( $_POST['page'] ?? 0 ) );
	// phpcs:enable
	$back = false === $page ? home_url( '/' ) : $page;
	wp_safe_redirect( is_email( $email ) ? add_query_arg( 'ticket', make_order( $email ), $back ) : $back );
	exit;
}
