<?php
declare( strict_types=1 );

namespace Coffer\Testing;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\WebhookMessage;

defined( 'ABSPATH' ) || exit;

/**
 * What happens at a payment service that no gateway makes happen: what customers and their banks do, what a person does in
 * its screens, and what goes wrong. Written by the author of a gateway, against the sandbox of the service or against
 * something in its place. Each method may throw NotOffered for what there is not.
 */
interface GatewayBench {

	/** Whether the gateway moves test money as it is set up now. */
	public function isTest(): bool;

	/**
	 * The customer pays, and the money is certain when this returns. Throws whatever it likes when that cannot be done, such as
	 * for a charge that was cancelled.
	 *
	 * @param Charge $charge With the session that start() gave.
	 */
	public function pay( Charge $charge ): void;

	/** The customer tries, and their bank declines. */
	public function decline( Charge $charge ): void;

	/**
	 * Somebody gives money back in the screens of the service.
	 *
	 * @param Charge $charge With the reference of the payment.
	 * @param int    $amount Minor units.
	 */
	public function refundElsewhere( Charge $charge, int $amount ): void;

	/** Runs the work while the service does not answer. */
	public function whileUnreachable( \Closure $work ): void;

	/**
	 * A message of the service about the charge, signed at that moment.
	 *
	 * @param int  $at     Unix seconds.
	 * @param bool $forged Whether it is signed with another secret than the one that the gateway knows.
	 */
	public function message( Charge $charge, int $at, bool $forged ): WebhookMessage;
}
