<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Gateways\GatewayKind;
use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\GatewayUnreachable;
use Coffer\Domain\Gateways\Report;
use Coffer\Domain\Gateways\ReportedRefund;
use Coffer\Domain\Gateways\SignedNotices;
use Coffer\Domain\Gateways\Started;
use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Domain\Gateways\WebhookRefused;
use Coffer\WordPress\Health\ErrorLog;
use Coffer\WordPress\Health\Failures;

defined( 'ABSPATH' ) || exit;

/** A gateway whose failures are written down on their way: the use cases know what to do about them, and tell nobody. */
final class WatchedGateway implements Gateway {

	public function __construct( private readonly Gateway $gateway ) {
	}

	public function id(): string {
		return $this->gateway->id();
	}

	public function label(): string {
		return $this->gateway->label();
	}

	public function kind(): GatewayKind {
		return $this->gateway->kind();
	}

	public function refusal( Charge $charge ): ?string {
		return $this->gateway->refusal( $charge );
	}

	public function start( Charge $charge ): Started {
		return $this->watch( 'start', fn (): Started => $this->gateway->start( $charge ) );
	}

	public function look( Charge $charge ): Report {
		try {
			return $this->watch( 'look', fn (): Report => $this->gateway->look( $charge ) );
		} catch ( GatewayUnreachable | GatewayRefused $known ) {
			throw $known;
		} catch ( \Throwable $error ) {
			// Whatever else it throws says nothing about the charge either, and must not keep the others from being asked about.
			ErrorLog::plugin( "look of the gateway \"{$this->id()}\"", $error );
			throw new GatewayUnreachable( '', 0, $error );
		}
	}

	public function cancel( Charge $charge ): Report {
		return $this->watch( 'cancel', fn (): Report => $this->gateway->cancel( $charge ) );
	}

	public function refund( Charge $charge, string $refund_id, int $amount, string $reason ): ReportedRefund {
		return $this->watch( 'refund', fn (): ReportedRefund => $this->gateway->refund( $charge, $refund_id, $amount, $reason ) );
	}

	public function notices( WebhookMessage $message ): SignedNotices {
		return $this->watch( 'notices', fn (): SignedNotices => $this->gateway->notices( $message ) );
	}

	public function paymentUrl( Charge $charge ): ?string {
		return $this->gateway->paymentUrl( $charge );
	}

	/**
	 * @template T
	 * @param \Closure(): T $work
	 * @return T
	 */
	private function watch( string $verb, \Closure $work ): mixed {
		$place = $this->id() . " $verb";
		try {
			return $work();
		} catch ( WebhookRefused $refused ) {
			Failures::note( 'webhook', $place, $refused->refusal );
			throw $refused;
		} catch ( GatewayRefused $refused ) {
			Failures::note( 'gateway', $place, 1 === preg_match( '/\A[a-z_]{1,40}\z/', $refused->reason ) ? $refused->reason : 'refused' );
			throw $refused;
		} catch ( \Throwable $error ) {
			Failures::caught( $error, 'gateway', $place );
			throw $error;
		}
	}
}
