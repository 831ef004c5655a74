<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

defined( 'ABSPATH' ) || exit;

/**
 * A way to pay. Register one with coffer_register_gateway(), and run the conformance suite against it
 * (docs/extending/gateways.md).
 *
 * Coffer decides what is charged, and calls a payment paid only when look() says so; a gateway carries out and reports.
 * Every method may be called again after a crash: start() and refund() with the same ids must not charge or give back twice.
 * None of them runs inside a transaction of the database.
 */
interface Gateway {

	/** Lower-case letters, digits and underscores; never changes. */
	public function id(): string;

	/** What its button says, in the language that WordPress is switched to: "Pay by card". */
	public function label(): string;

	public function kind(): GatewayKind;

	/**
	 * Why it cannot take this charge, or null when it can. Asked often and before every start(): reads settings, calls nobody.
	 * A gateway must refuse a live charge while it moves test money, and a test charge while it moves real money.
	 *
	 * @return 'off'|'not_ready'|'test_money'|'real_money'|'currency'|'amount'|null
	 */
	public function refusal( Charge $charge ): ?string;

	/**
	 * Makes ready to be paid, once for each charge id: a second call gives the same session.
	 *
	 * @throws GatewayRefused When it certainly will not: nothing can be paid then.
	 * @throws GatewayUnreachable When nobody knows: Coffer asks again with the same charge.
	 */
	public function start( Charge $charge ): Started;

	/**
	 * What became of a charge, from the gateway itself, now.
	 *
	 * @throws GatewayUnreachable
	 */
	public function look( Charge $charge ): Report;

	/**
	 * Sees to it that an unpaid charge cannot be paid any more, and reports how it stands after that. What was paid first
	 * stays paid, and the report says so.
	 *
	 * @throws GatewayUnreachable
	 */
	public function cancel( Charge $charge ): Report;

	/**
	 * Gives money back, once for each refund id.
	 *
	 * @param string $refund_id 32 hexadecimal digits.
	 * @param int    $amount    Minor units.
	 * @throws GatewayRefused
	 * @throws GatewayUnreachable
	 */
	public function refund( Charge $charge, string $refund_id, int $amount, string $reason ): ReportedRefund;

	/**
	 * Checks the signature of a message and says which charges it is about. What it says about them is not used: Coffer asks
	 * look().
	 *
	 * @throws WebhookRefused When it is not signed as it should be, or too old, or cannot be checked.
	 */
	public function notices( WebhookMessage $message ): SignedNotices;

	/** Where staff look at a payment in the gateway's own screens; null when there is no such page. */
	public function paymentUrl( Charge $charge ): ?string;
}
