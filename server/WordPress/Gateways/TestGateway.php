<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Gateways\GatewayKind;
use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\Report;
use Coffer\Domain\Gateways\ReportedRefund;
use Coffer\Domain\Gateways\SignedNotices;
use Coffer\Domain\Gateways\Started;
use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Domain\Gateways\WebhookRefused;
use Coffer\Domain\Payments\PaymentState;
use Coffer\Domain\Payments\RefundState;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** Moves no money: staff try out paying test documents, and decide on its page what becomes of it. */
final class TestGateway implements Gateway {

	public const ID = 'test';

	public function __construct( private readonly SettingsRepository $settings ) {
	}

	public function id(): string {
		return self::ID;
	}

	public function label(): string {
		return __( 'Try out paying', 'coffer' );
	}

	public function kind(): GatewayKind {
		return GatewayKind::Redirect;
	}

	public function refusal( Charge $charge ): ?string {
		return match ( true ) {
			! $this->settings->load()->pay->test => 'off',
			! $charge->isTest                    => 'test_money',
			default                              => null,
		};
	}

	public function start( Charge $charge ): Started {
		return new Started( "test_$charge->id", TestPaymentPage::address( $charge->id ), account: self::ID );
	}

	public function look( Charge $charge ): Report {
		[ $state, $refunds ] = TestPaymentPage::outcome( $charge->id );
		return new Report(
			$state,
			$charge->amount,
			$charge->currency,
			PaymentState::Succeeded === $state ? "test_$charge->id" : '',
			self::ID,
			true,
			$charge->id,
			PaymentState::Failed === $state ? 'declined' : ( PaymentState::Cancelled === $state ? 'cancelled' : '' ),
			refunds: array_map( static fn ( string $id, int $amount ): ReportedRefund => new ReportedRefund( "test_$id", $amount, RefundState::Succeeded, $id ), array_keys( $refunds ), $refunds )
		);
	}

	public function cancel( Charge $charge ): Report {
		if ( PaymentState::Pending === TestPaymentPage::outcome( $charge->id )[0] ) {
			TestPaymentPage::decide( $charge->id, PaymentState::Cancelled );
		}
		return $this->look( $charge );
	}

	public function refund( Charge $charge, string $refund_id, int $amount, string $reason ): ReportedRefund {
		[ $state, $refunds ] = TestPaymentPage::outcome( $charge->id );
		unset( $refunds[ $refund_id ] );
		if ( PaymentState::Succeeded !== $state || array_sum( $refunds ) + $amount > $charge->amount ) {
			throw new GatewayRefused( 'amount' );
		}
		TestPaymentPage::refund( $charge->id, $refund_id, $amount );
		return new ReportedRefund( "test_$refund_id", $amount, RefundState::Succeeded, $refund_id );
	}

	public function notices( WebhookMessage $message ): SignedNotices {
		throw new WebhookRefused();
	}

	public function paymentUrl( Charge $charge ): ?string {
		return null;
	}
}
