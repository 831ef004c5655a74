<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

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
use Coffer\Domain\Payments\RefundState;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** Stripe Checkout: the customer pays on Stripe's page and comes back. */
final class StripeGateway implements Gateway {

	public const ID = 'stripe';

	/** Seconds that a page of Stripe can be paid on. Stripe takes 30 minutes to 24 hours. */
	private const OPEN_FOR = 7200;

	/** Languages that Stripe's page speaks; others are left to the browser. */
	private const LANGUAGES = [ 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fil', 'fr', 'hr', 'hu', 'id', 'it', 'ja', 'ko', 'lt', 'lv', 'ms', 'mt', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv', 'th', 'tr', 'vi', 'zh' ];

	public function __construct(
		private readonly StripeClient $client,
		private readonly StripeAccount $account,
		private readonly SettingsRepository $settings,
	) {
	}

	public function id(): string {
		return self::ID;
	}

	public function label(): string {
		return __( 'Pay online', 'coffer' );
	}

	public function kind(): GatewayKind {
		return GatewayKind::Redirect;
	}

	public function refusal( Charge $charge ): ?string {
		$mode = StripeKeys::mode();
		return match ( true ) {
			! $this->settings->load()->pay->stripe                          => 'off',
			'off' === $mode                                                 => 'not_ready',
			'test' === $mode && ! $charge->isTest                           => 'test_money',
			'live' === $mode && $charge->isTest                             => 'real_money',
			null === StripeAmount::of( $charge->amount, $charge->currency ) => 'amount',
			default                                                         => null,
		};
	}

	public function start( Charge $charge ): Started {
		$expires = $charge->startedAt + self::OPEN_FOR;
		$account = $this->account->id();
		$session = $this->client->post( '/v1/checkout/sessions', [
			'mode'                => 'payment',
			'client_reference_id' => $charge->id,
			'line_items'          => [
				[
					'quantity'   => 1,
					'price_data' => [
						'currency'     => strtolower( $charge->currency ),
						'unit_amount'  => StripeAmount::of( $charge->amount, $charge->currency ) ?? throw new GatewayRefused( 'amount' ),
						'product_data' => [ 'name' => $charge->label ],
					],
				],
			],
			'metadata'            => [ 'coffer_charge' => $charge->id ],
			'payment_intent_data' => [
				'description' => $charge->label,
				'metadata'    => [ 'coffer_charge' => $charge->id ],
			],
			'success_url'         => $charge->returnUrl,
			'cancel_url'          => $charge->cancelUrl,
			'expires_at'          => $expires,
			// The customer pays what was asked for, in the currency in which it was asked for.
			'adaptive_pricing'    => [ 'enabled' => 'false' ],
			'locale'              => self::locale( $charge->language ),
			...( '' === $charge->email ? [] : [ 'customer_email' => $charge->email ] ),
		], "coffer-start-$charge->id" );
		if ( ! is_string( $session['id'] ?? null ) || ! is_string( $session['url'] ?? null ) ) {
			throw new GatewayUnreachable( 'Stripe: a session without an address' );
		}
		return new Started( $session['id'], $session['url'], account: $account, expiresAt: $expires );
	}

	public function look( Charge $charge ): Report {
		try {
			$session = $this->client->get( '/v1/checkout/sessions/' . rawurlencode( (string) $charge->session ), [ 'expand' => [ 'payment_intent.latest_charge' ] ] );
			$intent  = is_array( $session['payment_intent'] ?? null ) ? $session['payment_intent'] : [];
			$refunds = 'succeeded' === ( $intent['status'] ?? '' ) ? $this->refunds( (string) $intent['id'] ) : [];
			return StripeReport::of( $session, $intent, $refunds, $this->account->id() );
		} catch ( GatewayRefused $refused ) {
			throw new GatewayUnreachable( "Stripe: $refused->reason" );
		}
	}

	public function cancel( Charge $charge ): Report {
		try {
			$this->client->post( '/v1/checkout/sessions/' . rawurlencode( (string) $charge->session ) . '/expire', [], '' );
		} catch ( GatewayRefused ) {
			// It was paid, or had expired: look() says which.
			return $this->look( $charge );
		}
		return $this->look( $charge );
	}

	public function refund( Charge $charge, string $refund_id, int $amount, string $reason ): ReportedRefund {
		if ( '' === $charge->paymentReference ) {
			throw new GatewayRefused( 'not_paid' );
		}
		// Stripe forgets idempotency keys after a day; the refund itself remembers for ever.
		foreach ( $this->made( $charge->paymentReference ) as $made ) {
			if ( $made->refundId === $refund_id ) {
				return $made;
			}
		}
		$refund = $this->client->post( '/v1/refunds', [
			'payment_intent' => $charge->paymentReference,
			'amount'         => StripeAmount::of( $amount, $charge->currency ) ?? throw new GatewayRefused( 'amount' ),
			'metadata'       => [ 'coffer_refund' => $refund_id ],
		], "coffer-refund-$refund_id" );
		return self::reported( $refund ) ?? throw new GatewayUnreachable( 'Stripe: a refund without an id' );
	}

	public function notices( WebhookMessage $message ): SignedNotices {
		$signature = StripeSignature::check( $message, StripeKeys::webhookSecret() );
		$event     = json_decode( $message->body, true );
		$type      = is_array( $event ) && is_string( $event['type'] ?? null ) ? $event['type'] : '';
		$object    = is_array( $event ) && is_array( $event['data']['object'] ?? null ) ? $event['data']['object'] : [];
		return new SignedNotices( $signature, $this->isOurs( is_array( $event ) ? $event : [] ) ? StripeNotice::of( $type, $object ) : [] );
	}

	public function paymentUrl( Charge $charge ): ?string {
		return '' === $charge->paymentReference ? null : 'https://dashboard.stripe.com/' . ( $charge->isTest ? 'test/' : '' ) . 'payments/' . rawurlencode( $charge->paymentReference );
	}

	/**
	 * Of the same account, and of the same kind of money as the key.
	 *
	 * @param array<mixed> $event
	 */
	private function isOurs( array $event ): bool {
		$account = $event['account'] ?? null;
		return ( $event['livemode'] ?? null ) === ( 'live' === StripeKeys::mode() ) && ( null === $account || $account === $this->account->known() );
	}

	/** @return list<ReportedRefund> */
	private function made( string $intent ): array {
		try {
			return $this->refunds( $intent );
		} catch ( GatewayRefused $refused ) {
			throw new GatewayUnreachable( "Stripe: $refused->reason" );
		}
	}

	/** @return list<ReportedRefund> */
	private function refunds( string $intent ): array {
		$list = $this->client->get( '/v1/refunds', [ 'payment_intent' => $intent, 'limit' => 100 ] )['data'] ?? [];
		return array_values( array_filter( array_map( self::reported( ... ), is_array( $list ) ? $list : [] ) ) );
	}

	private static function reported( mixed $refund ): ?ReportedRefund {
		if ( ! is_array( $refund ) || ! is_string( $refund['id'] ?? null ) ) {
			return null;
		}
		$ours = $refund['metadata']['coffer_refund'] ?? '';
		return new ReportedRefund(
			$refund['id'],
			StripeAmount::minor( (int) ( $refund['amount'] ?? 0 ), strtoupper( (string) ( $refund['currency'] ?? '' ) ) ),
			match ( $refund['status'] ?? '' ) {
				'succeeded'          => RefundState::Succeeded,
				'failed', 'canceled' => RefundState::Failed,
				default              => RefundState::Pending,
			},
			is_string( $ours ) ? $ours : ''
		);
	}

	private static function locale( string $language ): string {
		$short = strtolower( (string) strtok( $language, '-' ) );
		return in_array( $short, self::LANGUAGES, true ) ? $short : 'auto';
	}
}
