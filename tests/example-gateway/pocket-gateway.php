<?php
declare( strict_types=1 );

namespace Example\Pocket;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Gateways\GatewayKind;
use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\GatewayUnreachable;
use Coffer\Domain\Gateways\Notice;
use Coffer\Domain\Gateways\Report;
use Coffer\Domain\Gateways\ReportedRefund;
use Coffer\Domain\Gateways\SignedNotices;
use Coffer\Domain\Gateways\Started;
use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Domain\Gateways\WebhookRefused;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Payments\PaymentState;
use Coffer\Domain\Payments\RefundState;

defined( 'ABSPATH' ) || exit;

/** The customer pays on Pocket's page and comes back. */
final class PocketGateway implements Gateway {

	private const CURRENCIES = [ 'EUR', 'USD', 'JPY', 'KWD' ];

	/** Seconds that a message of Pocket may have been on its way. */
	private const TOLERANCE = 300;

	public function __construct( private readonly PocketApi $api ) {
	}

	public function id(): string {
		return 'example_pocket';
	}

	public function label(): string {
		return __( 'Pay with Pocket', 'coffer-example-gateway' );
	}

	public function kind(): GatewayKind {
		return GatewayKind::Redirect;
	}

	public function refusal( Charge $charge ): ?string {
		$is_live = str_starts_with( PocketApi::key(), 'live_' );
		return match ( true ) {
			'' === PocketApi::key()                                     => 'not_ready',
			$is_live && $charge->isTest                                 => 'real_money',
			! $is_live && ! $charge->isTest                             => 'test_money',
			! in_array( $charge->currency, self::CURRENCIES, true )     => 'currency',
			default                                                     => null,
		};
	}

	public function start( Charge $charge ): Started {
		// Pocket makes one order for each id of ours, so asking again gives the same one.
		$order = $this->api->ask(
			'/orders',
			[
				'id'          => $charge->id,
				'amount'      => self::written( $charge->amount, $charge->currency ),
				'currency'    => $charge->currency,
				'description' => $charge->label,
				'statement'   => $charge->reference,
				'return_url'  => $charge->returnUrl,
				'cancel_url'  => $charge->cancelUrl,
			]
		);
		return new Started( (string) $order['order'], (string) $order['url'], account: (string) $order['account'], expiresAt: (int) $order['expires'] );
	}

	public function look( Charge $charge ): Report {
		try {
			return self::report( $this->api->ask( '/orders/' . rawurlencode( (string) $charge->session ) ) );
		} catch ( GatewayRefused $refused ) {
			// That Pocket does not tell does not mean that nobody paid.
			throw new GatewayUnreachable( "Pocket: $refused->reason" );
		}
	}

	public function cancel( Charge $charge ): Report {
		try {
			return self::report( $this->api->ask( '/orders/' . rawurlencode( (string) $charge->session ) . '/close', [] ) );
		} catch ( GatewayRefused ) {
			// Somebody paid a moment before.
			return $this->look( $charge );
		}
	}

	public function refund( Charge $charge, string $refund_id, int $amount, string $reason ): ReportedRefund {
		if ( '' === $charge->paymentReference ) {
			throw new GatewayRefused( 'not_paid' );
		}
		$refund = $this->api->ask(
			'/payments/' . rawurlencode( $charge->paymentReference ) . '/refunds',
			[ 'id' => $refund_id, 'amount' => self::written( $amount, $charge->currency ) ]
		);
		return self::refundOf( $refund, $charge->currency );
	}

	public function notices( WebhookMessage $message ): SignedNotices {
		if ( '' === PocketApi::secret() ) {
			throw new WebhookRefused( 'webhook_not_ready' );
		}
		$signed = 1 === preg_match( '/\At=(\d{1,12}),s=([a-f0-9]{64})\z/', $message->header( 'pocket-signature' ), $parts );
		if ( ! $signed || abs( $message->now - (int) $parts[1] ) > self::TOLERANCE || ! hash_equals( hash_hmac( 'sha256', "$parts[1].$message->body", PocketApi::secret() ), $parts[2] ) ) {
			throw new WebhookRefused();
		}
		$event = json_decode( $message->body, true );
		$order = is_array( $event ) && is_string( $event['order'] ?? null ) ? $event['order'] : '';
		return new SignedNotices( "$parts[1].$parts[2]", '' === $order ? [] : [ new Notice( session: $order ) ] );
	}

	public function paymentUrl( Charge $charge ): ?string {
		return '' === $charge->paymentReference ? null : 'https://my.pocket.example/payments/' . rawurlencode( $charge->paymentReference );
	}

	/** @param array<string, mixed> $order */
	private static function report( array $order ): Report {
		$currency = (string) $order['currency'];
		return new Report(
			state: match ( $order['status'] ) {
				'open'     => PaymentState::Pending,
				'settling' => PaymentState::Processing,
				'paid'     => PaymentState::Succeeded,
				'declined' => PaymentState::Failed,
				'closed'   => PaymentState::Cancelled,
				// What this code was not written for is not paid, and not unpaid.
				default    => throw new GatewayUnreachable( 'Pocket: a status that is not known' ),
			},
			amount: self::minor( (string) $order['amount'], $currency ),
			currency: $currency,
			paymentReference: (string) ( $order['payment'] ?? '' ),
			account: (string) $order['account'],
			isTest: true !== $order['live'],
			chargeId: (string) $order['id'],
			code: match ( $order['status'] ) {
				'declined' => 'declined',
				'closed'   => 'cancelled',
				default    => '',
			},
			payerEmail: (string) ( $order['email'] ?? '' ),
			refunds: array_map( static fn ( array $refund ): ReportedRefund => self::refundOf( $refund, $currency ), $order['refunds'] ),
		);
	}

	/** @param array<string, mixed> $refund */
	private static function refundOf( array $refund, string $currency ): ReportedRefund {
		return new ReportedRefund( (string) $refund['refund'], self::minor( (string) $refund['amount'], $currency ), RefundState::Succeeded, (string) ( $refund['id'] ?? '' ) );
	}

	/** As Pocket writes amounts: 1250 EUR (cents) are "12.50", 1250 JPY are "1250". Whole numbers all the way: a float loses cents. */
	private static function written( int $minor, string $currency ): string {
		$digits = Currency::fromCode( $currency )->digits;
		$padded = str_pad( (string) $minor, $digits + 1, '0', STR_PAD_LEFT );
		return 0 === $digits ? $padded : substr( $padded, 0, -$digits ) . '.' . substr( $padded, -$digits );
	}

	private static function minor( string $written, string $currency ): int {
		[ $whole, $fraction ] = [ ...explode( '.', $written ), '' ];
		return (int) ( $whole . str_pad( $fraction, Currency::fromCode( $currency )->digits, '0' ) );
	}
}
