<?php
declare( strict_types=1 );

namespace Coffer\WordPress\PayNow;

use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Payments\Attempt;
use Coffer\Domain\Payments\PaymentState;
use Coffer\Domain\Portal\PayWording;

defined( 'ABSPATH' ) || exit;

/** Words about paying, in the locale that WordPress is switched to while it is used. */
final class TranslatedPayWording implements PayWording {

	public function choice( string $code ): string {
		return match ( $code ) {
			'full'    => __( 'Full amount', 'coffer' ),
			'rest'    => __( 'Remaining amount', 'coffer' ),
			'deposit' => __( 'Deposit', 'coffer' ),
			'half'    => __( 'Half', 'coffer' ),
			'quarter' => __( 'A quarter', 'coffer' ),
			default   => '',
		};
	}

	public function gateway( Gateway $gateway ): string {
		return $gateway->label();
	}

	public function state( string $code ): string {
		return match ( $code ) {
			'confirming' => __( 'We are confirming your payment. You do not need to do anything, and nothing is charged twice.', 'coffer' ),
			'reviewed'   => __( 'Your payment arrived and is being looked at. Please do not pay again.', 'coffer' ),
			'paid'       => __( 'This is paid. Thank you.', 'coffer' ),
			'test'       => __( 'This is for trying things out: no money moves.', 'coffer' ),
		};
	}

	public function attempt( Attempt $attempt ): string {
		return match ( $attempt->state ) {
			PaymentState::Pending    => null === $attempt->details->redirectUrl
				? __( 'We are waiting for your transfer. Banks may take a day or two.', 'coffer' )
				: __( 'You began to pay. You can go on where you stopped.', 'coffer' ),
			PaymentState::Failed     => __( 'The payment did not go through, and nothing was charged. You can try again.', 'coffer' ),
			PaymentState::Succeeded  => __( 'Your payment arrived.', 'coffer' ),
			default                  => '',
		};
	}
}
