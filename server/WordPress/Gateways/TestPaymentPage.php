<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Payments\PaymentState;
use Coffer\WordPress\Access\CurrentActor;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** In place of the page of a payment service: a member of staff decides how a test payment goes. */
final class TestPaymentPage {

	public const ACTION = 'coffer_test_payment';

	/** What became of each charge. No transient: an object cache may forget those at any time, and a payment service does not. */
	public const OPTION = 'coffer_test_payments';

	/** Seconds that an outcome is kept. */
	private const KEPT = 2_592_000;

	public function __construct( private readonly Services $services ) {
	}

	public static function address( string $charge_id ): string {
		return add_query_arg( [ 'action' => self::ACTION, 'charge' => $charge_id ], admin_url( 'admin-post.php' ) );
	}

	/** @return array{PaymentState, array<string, int>} What was decided, and what was given back by refund. */
	public static function outcome( string $charge_id ): array {
		$kept  = self::all()[ $charge_id ] ?? null;
		$state = is_array( $kept ) ? PaymentState::tryFrom( (string) ( $kept['state'] ?? '' ) ) : null;
		return [ $state ?? PaymentState::Pending, is_array( $kept ) && is_array( $kept['refunds'] ?? null ) ? array_map( 'intval', $kept['refunds'] ) : [] ];
	}

	public static function decide( string $charge_id, PaymentState $state ): void {
		self::keep( $charge_id, $state, self::outcome( $charge_id )[1] );
	}

	public static function refund( string $charge_id, string $refund_id, int $amount ): void {
		[ $state, $refunds ] = self::outcome( $charge_id );
		self::keep( $charge_id, $state, [ ...$refunds, $refund_id => $amount ] );
	}

	/** @param array<string, int> $refunds */
	private static function keep( string $charge_id, PaymentState $state, array $refunds ): void {
		$now  = time();
		$kept = array_filter( self::all(), static fn ( mixed $each ): bool => is_array( $each ) && ( $each['at'] ?? 0 ) > $now - self::KEPT );
		update_option( self::OPTION, [ ...$kept, $charge_id => [ 'state' => $state->value, 'refunds' => $refunds, 'at' => $now ] ], false );
	}

	/** @return array<mixed> */
	private static function all(): array {
		$all = get_option( self::OPTION, [] );
		return is_array( $all ) ? $all : [];
	}

	/** On admin_post: only signed-in people get here. */
	public function answer(): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- looked up, and checked below before anything changes.
		$charge  = isset( $_REQUEST['charge'] ) && is_string( $_REQUEST['charge'] ) ? sanitize_key( $_REQUEST['charge'] ) : '';
		$attempt = CurrentActor::may( 'coffer_record_payments' ) && 1 === preg_match( '/\A[a-f0-9]{32}\z/', $charge ) ? $this->services->attempts()->findByPublicId( $charge ) : null;
		if ( null === $attempt || TestGateway::ID !== $attempt->gateway ) {
			wp_die( esc_html__( 'There is no such test payment, or your role does not allow it.', 'coffer' ), '', [ 'response' => 403 ] );
		}
		if ( 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
			check_admin_referer( self::ACTION . $charge );
			$chosen = isset( $_POST['outcome'] ) && is_string( $_POST['outcome'] ) ? PaymentState::tryFrom( sanitize_key( $_POST['outcome'] ) ) : null;
			if ( null !== $chosen && in_array( self::outcome( $charge )[0], [ PaymentState::Pending, PaymentState::Processing ], true ) ) {
				self::decide( $charge, $chosen );
			}
			wp_safe_redirect( PaymentState::Cancelled === $chosen ? $attempt->details->cancelUrl : $attempt->details->returnUrl );
			exit;
		}
		$this->page( $charge, $attempt->label );
	}

	private function page( string $charge, string $label ): void {
		$choices = [
			PaymentState::Succeeded->value  => __( 'Pay', 'coffer' ),
			PaymentState::Processing->value => __( 'Pay, but the money takes a while', 'coffer' ),
			PaymentState::Failed->value     => __( 'Decline', 'coffer' ),
			PaymentState::Cancelled->value  => __( 'Go back without paying', 'coffer' ),
		];
		$form = '<h1>' . esc_html__( 'Test payment', 'coffer' ) . '</h1><p>' . esc_html( $label ) . '</p><p>' . esc_html__( 'No money moves. How should it go?', 'coffer' ) . '</p><form method="post">'
			. wp_nonce_field( self::ACTION . $charge, '_wpnonce', true, false ) . '<input type="hidden" name="charge" value="' . esc_attr( $charge ) . '">';
		foreach ( $choices as $value => $text ) {
			$form .= '<p><button class="button" name="outcome" value="' . esc_attr( $value ) . '">' . esc_html( $text ) . '</button></p>';
		}
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is put together.
		wp_die( $form . '</form>', esc_html__( 'Test payment', 'coffer' ), [ 'response' => 200 ] );
	}
}
