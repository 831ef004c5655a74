<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Gateways\Report;
use Coffer\Domain\Gateways\ReportedRefund;
use Coffer\Domain\Payments\PaymentState;

defined( 'ABSPATH' ) || exit;

/** What Stripe's objects say about a charge. */
final class StripeReport {

	/**
	 * @param array<mixed>         $session Checkout session.
	 * @param array<mixed>         $intent  Its payment intent with its latest charge; empty while there is none.
	 * @param list<ReportedRefund> $refunds
	 */
	public static function of( array $session, array $intent, array $refunds, string $account ): Report {
		$state    = self::state( $session, $intent );
		$charge   = is_array( $intent['latest_charge'] ?? null ) ? $intent['latest_charge'] : [];
		$customer = is_array( $session['customer_details'] ?? null ) ? $session['customer_details'] : [];
		$currency = strtoupper( self::text( $session['currency'] ?? '' ) );
		$amount   = PaymentState::Succeeded === $state ? $intent['amount_received'] ?? 0 : $session['amount_total'] ?? 0;
		return new Report(
			state: $state,
			amount: StripeAmount::minor( is_int( $amount ) ? $amount : 0, $currency ),
			currency: $currency,
			paymentReference: self::text( $intent['id'] ?? '' ),
			account: $account,
			isTest: true !== ( $session['livemode'] ?? null ),
			chargeId: self::text( $session['client_reference_id'] ?? '' ),
			code: match ( $state ) {
				PaymentState::Cancelled => 'expired',
				PaymentState::Failed    => 'declined',
				default                 => '',
			},
			payerName: self::text( $customer['name'] ?? '' ),
			payerEmail: self::text( $customer['email'] ?? '' ),
			refunds: $refunds,
			disputed: true === ( $charge['disputed'] ?? false ),
		);
	}

	/**
	 * @param array<mixed> $session
	 * @param array<mixed> $intent
	 */
	private static function state( array $session, array $intent ): PaymentState {
		return match ( true ) {
			'expired' === ( $session['status'] ?? '' )            => PaymentState::Cancelled,
			'complete' !== ( $session['status'] ?? '' )           => PaymentState::Pending,
			'paid' === ( $session['payment_status'] ?? '' )
				&& 'succeeded' === ( $intent['status'] ?? '' )    => PaymentState::Succeeded,
			in_array( $intent['status'] ?? '', [ 'requires_payment_method', 'canceled' ], true ) => PaymentState::Failed,
			default                                               => PaymentState::Processing,
		};
	}

	private static function text( mixed $value ): string {
		return is_string( $value ) ? $value : '';
	}
}
