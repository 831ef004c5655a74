<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Contract\Errors;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Outbox\Delivery;
use Coffer\Domain\Outbox\DeliveryError;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\UtcTime;

defined( 'ABSPATH' ) || exit;

/** A message of the outbox without what it says: contract/schemas/outbox-message.json. */
final class OutboxMessageResource {

	private const NOT_RETRYABLE = 'delivery_not_waiting_for_retry';

	public function __construct( private readonly Actor $reader ) {
	}

	/** @return array<string, mixed> */
	public function whole( Delivery $delivery ): array {
		return [
			'id'           => $delivery->id,
			'event_id'     => $delivery->eventId,
			'topic'        => $delivery->topic,
			'sentence'     => self::sentence( $delivery->topic ),
			'state'        => $delivery->state->value,
			'attempts'     => $delivery->attempts,
			'due_at'       => UtcTime::iso( $delivery->dueAt ),
			'last_error'   => null === $delivery->lastError ? null : self::error( $delivery->lastError ),
			'document_id'  => $delivery->documentId,
			'number'       => $delivery->number,
			'created_at'   => UtcTime::iso( $delivery->createdAt ),
			'processed_at' => UtcTime::iso( $delivery->processedAt ),
			'actions'      => ( new VerdictResource( $this->reader ) )->all( [ 'retry' => $this->retry( $delivery ) ] ),
		];
	}

	/** What a message is for. */
	public static function sentence( string $topic ): string {
		return match ( $topic ) {
			'payable.paid'      => __( 'Tell the plugin that asked for a payment that it was paid', 'coffer' ),
			'payable.refunded'  => __( 'Tell the plugin that asked for a payment that it was refunded', 'coffer' ),
			'announce'          => __( 'Tell other plugins what happened', 'coffer' ),
			'gateway.refund'    => __( 'Ask the payment service to give money back', 'coffer' ),
			'gateway.cancel'    => __( 'Ask the payment service to call off a payment', 'coffer' ),
			'message.mail'      => __( 'Send a customer an e-mail', 'coffer' ),
			'portal.fresh_link' => __( 'Send a customer a fresh link', 'coffer' ),
			/* translators: %s: machine name of a kind of message. */
			default             => sprintf( __( 'Message of the kind %s', 'coffer' ), $topic ),
		};
	}

	/** Our own sentences in the reader's language; what a handler said stays as it said it. */
	private static function error( string $error ): string {
		return match ( $error ) {
			DeliveryError::INTERRUPTED => __( 'The server stopped in the middle of the delivery.', 'coffer' ),
			DeliveryError::EXHAUSTED   => __( 'The server stopped in the middle of the delivery each time it was tried.', 'coffer' ),
			DeliveryError::NO_HANDLER  => __( 'Nothing on this site handles messages of this kind. The plugin that asked for it may be switched off.', 'coffer' ),
			default                    => $error,
		};
	}

	private function retry( Delivery $delivery ): Verdict {
		if ( ! $this->reader->may( 'coffer_manage' ) ) {
			return Access::refusal( 'coffer_manage' );
		}
		return $delivery->canBeRetried() ? Verdict::allow() : Verdict::refuse( self::NOT_RETRYABLE, Errors::ALL[ self::NOT_RETRYABLE ]['sentence'] );
	}
}
