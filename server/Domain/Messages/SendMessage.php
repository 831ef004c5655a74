<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\IdempotencyKey;
use Coffer\Domain\Documents\IdempotencyRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Outbox\Outbox;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\RevealedLink;
use Coffer\Domain\PortalLinks\RevealPortalLink;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Lets a message out: to the clipboard of a person, or to the outbox, which mails it. Either asks the leak guard and looks whether the facts still hold. */
final class SendMessage {

	public const TOPIC = 'message.mail';

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly CheckMessage $check,
		private readonly RevealPortalLink $reveal,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly IdempotencyRepository $idempotency,
		private readonly Outbox $outbox,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param list<string> $confirmed Kinds of doubtful findings that the person lets pass.
	 * @return array{message: CustomerMessage, link: ?RevealedLink}
	 * @throws Refused `role_may_not`, `not_found`, `version_conflict`, `message_is_out`, `message_outdated`, `message_leaks`,
	 *                              `message_unconfirmed`, `link_not_available`, with the verdict.
	 */
	public function copy( Actor $actor, int $id, int $expected_version, array $confirmed ): array {
		Access::require( $actor, 'coffer_copy_links' );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version, $confirmed ): array {
			[ $message, $document, $customer ] = $this->locked( $id, $expected_version );
			if ( ! $message->state->canBeCopied() ) {
				throw new Refused( 'message_is_out' );
			}
			$passed = $this->pass( $message, $document, $customer, $confirmed );
			$link   = $message->withLink ? $this->reveal->reveal( $actor, $document->id, 'copy' ) : null;
			$this->messages->move( $id, Stage::Copied, null, $link?->link->id );
			$this->record( 'message_copied', $actor, $message, $passed );
			return [
				'message' => $this->found( $id ),
				'link'    => $link,
			];
		} );
	}

	/**
	 * @param list<string> $confirmed As in copy().
	 * @param bool         $again     The person knows that the message may have arrived already.
	 * @throws InvalidInput|Refused As copy(), and `recipient_missing`, `message_may_have_arrived`, `idempotency_key_reused`.
	 */
	public function send( Actor $actor, int $id, int $expected_version, string $idempotency_key, array $confirmed, bool $again = false ): CustomerMessage {
		Access::require( $actor, 'coffer_send_messages' );
		$key = IdempotencyKey::of( $idempotency_key );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version, $key, $confirmed, $again ): CustomerMessage {
			if ( ! $this->idempotency->claim( $key, "send message $id $expected_version by $actor->id", $this->clock->now() ) ) {
				return $this->found( $id );
			}
			[ $message, $document, $customer ] = $this->locked( $id, $expected_version );
			if ( Stage::Unsure === $message->state && ! $again ) {
				throw new Refused( 'message_may_have_arrived' );
			}
			return $this->queue( $actor, $message, $document, $customer, $confirmed );
		} );
	}

	/**
	 * The same for a use case that asked for permission itself, inside its transaction, with the document locked.
	 *
	 * @param list<string> $confirmed As in copy().
	 * @throws InvalidInput|Refused As send().
	 */
	public function queue( Actor $actor, CustomerMessage $message, Document $document, Customer $customer, array $confirmed ): CustomerMessage {
		if ( ! $message->state->canBeSent() ) {
			throw new Refused( 'message_is_out' );
		}
		if ( '' === $customer->email ) {
			throw new Refused( 'recipient_missing' );
		}
		$passed = $this->pass( $message, $document, $customer, $confirmed );
		if ( $message->withLink ) {
			$this->reveal->requireMailable( $document );
		}
		$now      = $this->clock->now();
		$delivery = $this->outbox->append( self::TOPIC, '', [ 'message_id' => $message->id ], $document->id );
		$this->messages->queue( $message->id, $message->version, $customer->email, $delivery, $actor, $now );
		$this->record( 'message_queued', $actor, $message, $passed );
		return $this->found( $message->id );
	}

	/**
	 * @param list<string> $confirmed
	 * @return list<string> Kinds of findings that were let pass.
	 */
	private function pass( CustomerMessage $message, Document $document, Customer $customer, array $confirmed ): array {
		( new MessageText( $message->subject, $message->body, $message->withLink, $message->language ) )->requireWhole();
		if ( [] !== MessageFacts::changed( $message->facts, $document ) ) {
			throw new Refused( 'message_outdated' );
		}
		return $this->check->require( $message, $document, $customer, $confirmed );
	}

	/** @return array{CustomerMessage, Document, Customer} */
	private function locked( int $id, int $expected_version ): array {
		$document = $this->documents->lock( (int) $this->found( $id )->documentId ) ?? throw new Refused( 'not_found' );
		$message  = $this->messages->lock( $id ) ?? throw new Refused( 'not_found' );
		if ( $message->version !== $expected_version ) {
			throw Refused::versionConflict( $message->version );
		}
		return [ $message, $document, $this->customers->find( $message->customerId ) ?? throw new Refused( 'not_found' ) ];
	}

	/** @param list<string> $passed */
	private function record( string $event, Actor $actor, CustomerMessage $message, array $passed ): void {
		$now = $this->clock->now();
		if ( [] !== $passed ) {
			$this->activity->append( 'message_confirmed', $actor, $now, $message->documentId, $message->customerId, [ 'label' => $message->subject, 'fields' => $passed ] );
		}
		$this->activity->append( $event, $actor, $now, $message->documentId, $message->customerId, [ 'label' => $message->subject ] );
	}

	private function found( int $id ): CustomerMessage {
		return $this->messages->find( $id ) ?? throw new Refused( 'not_found' );
	}
}
