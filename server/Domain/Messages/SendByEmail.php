<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentChange;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\SendDocument;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Sends a draft and puts the message that brings it to the customer into the outbox: both or neither. */
final class SendByEmail {

	public function __construct(
		private readonly DocumentChange $change,
		private readonly SendDocument $send,
		private readonly WriteMessage $write,
		private readonly SendMessage $messages,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
	) {
	}

	/** @throws InvalidInput|Refused As SendDocument::send() and SendMessage::send(). */
	public function send( Actor $actor, int $id, int $expected_version, string $idempotency_key ): Document {
		Access::require( $actor, 'coffer_send_messages' );
		return $this->change->run( 'send', $actor, $id, $expected_version, $idempotency_key, 'by e-mail', function ( Document $draft, int $now ) use ( $actor ): ?int {
			$this->send->issue( $draft, $actor, $now );
			$message  = $this->write->begin( $actor, $draft->id, [ 'purpose' => Purpose::forSending( $draft->kind )->value ] );
			$document = $this->documents->find( $draft->id ) ?? throw new \LogicException( 'A document that was just sent is not there.' );
			$customer = $this->customers->find( $message->customerId ) ?? throw new Refused( 'not_found' );
			$this->messages->queue( $actor, $message, $document, $customer, [] );
			return null;
		} );
	}
}
