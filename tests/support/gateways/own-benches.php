<?php
/** Benches for the ways to pay that need no payment service. */
declare( strict_types=1 );

namespace Coffer\Tests;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Domain\Payments\PaymentState;
use Coffer\Testing\GatewayBench;
use Coffer\Testing\NotOffered;
use Coffer\WordPress\Gateways\TestPaymentPage;

defined( 'ABSPATH' ) || exit;

/** A member of staff on the page of the test gateway. */
final class TestPaymentBench implements GatewayBench {

	public function isTest(): bool {
		return true;
	}

	public function pay( Charge $charge ): void {
		$this->choose( $charge, PaymentState::Succeeded );
	}

	public function decline( Charge $charge ): void {
		$this->choose( $charge, PaymentState::Failed );
	}

	public function refundElsewhere( Charge $charge, int $amount ): void {
		throw new NotOffered( 'It has no screens of its own.' );
	}

	public function whileUnreachable( \Closure $work ): void {
		throw new NotOffered( 'It asks nobody.' );
	}

	public function message( Charge $charge, int $at, bool $forged ): WebhookMessage {
		throw new NotOffered( 'It sends no messages.' );
	}

	/** As the page does: what was decided stays. */
	private function choose( Charge $charge, PaymentState $state ): void {
		if ( PaymentState::Pending !== TestPaymentPage::outcome( $charge->id )[0] ) {
			throw new \RuntimeException( 'It was decided before.' );
		}
		TestPaymentPage::decide( $charge->id, $state );
	}
}

/** Money that comes by itself, some day. */
final class TransferBench implements GatewayBench {

	public function isTest(): bool {
		return false;
	}

	public function pay( Charge $charge ): void {
		throw new NotOffered( 'Staff say when the money is there.' );
	}

	public function decline( Charge $charge ): void {
		throw new NotOffered( 'Banks decline no transfers.' );
	}

	public function refundElsewhere( Charge $charge, int $amount ): void {
		throw new NotOffered( 'Staff transfer it back.' );
	}

	public function whileUnreachable( \Closure $work ): void {
		throw new NotOffered( 'It asks nobody.' );
	}

	public function message( Charge $charge, int $at, bool $forged ): WebhookMessage {
		throw new NotOffered( 'It sends no messages.' );
	}
}
