<?php
declare( strict_types=1 );

namespace Coffer\WordPress\PayNow;

use Coffer\Domain\Outbox\MessageHandler;
use Coffer\Domain\Outbox\OutboxMessage;
use Coffer\Domain\Payables\Payables;
use Coffer\Domain\Payments\Attempt;
use Coffer\Domain\Payments\AttemptRepository;
use Coffer\Domain\Payments\PaymentNews;
use Coffer\PaymentEvent;

defined( 'ABSPATH' ) || exit;

/** Tells plugins what happened to a payment, from the outbox: at least once. What they throw has it told again. */
final class PaymentDelivery implements MessageHandler {

	private const HOOKS = [
		'succeeded' => 'coffer_payment_succeeded',
		'refunded'  => 'coffer_payment_refunded',
		'failed'    => 'coffer_payment_failed',
	];

	public function __construct( private readonly AttemptRepository $attempts, private readonly Payables $payables ) {
	}

	public function handle( OutboxMessage $message ): void {
		$attempt = $this->attempts->find( (int) ( $message->payload['payment_id'] ?? 0 ) );
		$hook    = self::HOOKS[ $message->payload['type'] ?? '' ] ?? null;
		if ( null === $attempt || null === $hook ) {
			return;
		}
		$event = self::event( $message, $attempt );
		if ( PaymentNews::ANNOUNCE === $message->topic ) {
			// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.DynamicHooknameFound -- one of the above.
			do_action( $hook, $event );
			return;
		}
		$this->payables->tell( $attempt->source, $event );
	}

	private static function event( OutboxMessage $message, Attempt $attempt ): PaymentEvent {
		return new PaymentEvent(
			$message->eventId,
			(string) $message->payload['type'],
			$attempt->source,
			$attempt->sourceReference,
			$attempt->id,
			(int) ( $message->payload['amount'] ?? 0 ),
			(int) ( $message->payload['refunded_total'] ?? 0 ),
			$attempt->currency,
			$attempt->gateway,
			$attempt->isTest,
			(int) ( $message->payload['at'] ?? 0 ),
		);
	}
}
