<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\RevealPortalLink;
use Coffer\Domain\Refused;
use Coffer\Domain\Reminders\Remindable;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * What happens to a message before and after the mail program has it. It is marked before: a program that died with it may have
 * sent it, so whoever finds it marked leaves it to a person.
 */
final class DeliverMessage {

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly RevealPortalLink $reveal,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/** @return Departure|null Null when there is nothing to send: it went out, was taken back, or is no longer true. */
	public function begin( int $id, string $delivery ): ?Departure {
		return $this->transaction->run( function () use ( $id, $delivery ): ?Departure {
			$document_id = $this->messages->find( $id )?->documentId;
			$document    = null === $document_id ? null : $this->documents->lock( $document_id );
			$message     = $this->messages->lock( $id );
			// Another try of the person has a delivery of its own.
			if ( null === $document || null === $message || $message->delivery !== $delivery ) {
				return null;
			}
			if ( Stage::Sending === $message->state ) {
				$this->end( $message, Stage::Unsure, 'message_unsure', ( new Refused( 'message_unsure' ) )->getMessage() );
				return null;
			}
			return Stage::Queued === $message->state ? $this->depart( $message, $document ) : null;
		} );
	}

	public function done( CustomerMessage $message ): void {
		$this->transaction->run( function () use ( $message ): void {
			$now = $this->clock->now();
			$this->messages->move( $message->id, Stage::Sent, null, null, $now );
			$this->activity->append( 'message_sent', Actor::system(), $now, $message->documentId, $message->customerId, [ 'label' => $message->subject ] );
		} );
	}

	/**
	 * It did not go out.
	 *
	 * @param string $error For staff, in one line.
	 * @param bool   $final Nobody tries again by themselves.
	 */
	public function failed( CustomerMessage $message, string $error, bool $final ): void {
		$this->transaction->run( function () use ( $message, $error, $final ): void {
			$now = $this->messages->lock( $message->id );
			if ( null === $now || $now->delivery !== $message->delivery ) {
				return;
			}
			if ( $final ) {
				$this->end( $now, Stage::Failed, 'message_failed', $error );
			} else {
				$this->messages->move( $message->id, Stage::Queued, $error );
			}
		} );
	}

	/** The mail program was cut off in the middle, so nobody knows. */
	public function unsure( CustomerMessage $message ): void {
		$this->transaction->run( fn () => $this->end( $message, Stage::Unsure, 'message_unsure', ( new Refused( 'message_unsure' ) )->getMessage() ) );
	}

	private function depart( CustomerMessage $message, Document $document ): ?Departure {
		$customer = $this->customers->find( $message->customerId );
		$problem  = $this->problem( $message, $document, $customer );
		$link     = null;
		if ( null === $problem && $message->withLink ) {
			try {
				$link = $this->reveal->forMessage( $document );
			} catch ( Refused $refused ) {
				$problem = $refused->getMessage();
			}
		}
		if ( null !== $problem || null === $customer ) {
			$this->end( $message, Stage::Withdrawn, 'message_withdrawn', $problem ?? '' );
			return null;
		}
		$this->messages->move( $message->id, Stage::Sending, null, $link?->link->id );
		return new Departure( $message, $document, $customer, $link?->token );
	}

	/** Why it must not go out any more; null when it may. */
	private function problem( CustomerMessage $message, Document $document, ?Customer $customer ): ?string {
		return match ( true ) {
			null === $customer => ( new Refused( 'not_found' ) )->getMessage(),
			$customer->email !== $message->recipient => ( new Refused( 'recipient_changed' ) )->getMessage(),
			// The owner let a rule send it. What staff say of the document since counts for more.
			$message->isOfRule() && ! Remindable::is( $document ) => ( new Refused( 'reminder_stopped' ) )->getMessage(),
			[] !== MessageFacts::changed( $message->facts, $document ) => ( new Refused( 'message_outdated' ) )->getMessage(),
			default => null,
		};
	}

	private function end( CustomerMessage $message, Stage $state, string $event, string $error ): void {
		$this->messages->move( $message->id, $state, $error );
		$this->activity->append( $event, Actor::system(), $this->clock->now(), $message->documentId, $message->customerId, [ 'label' => $message->subject, 'reason' => $error ] );
	}
}
