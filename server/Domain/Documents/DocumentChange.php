<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * The frame of every change that counts once: permission, one transaction, the claim of its key, the lock of the
 * customer and of the document, the version that the person saw.
 *
 * Whoever moves money locks its customer first. Two changes of one customer's money therefore wait for each other, and
 * never in a circle, whatever they lock after that.
 */
final class DocumentChange {

	public function __construct(
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly IdempotencyRepository $idempotency,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param key-of<Lifecycle::TRANSITIONS>  $transition Decides who may, and what must hold.
	 * @param string                          $request    What else makes two requests the same.
	 * @param callable(Document, int): ?int   $work       Given the document and the time; gives the id of the document to
	 *                                                    answer with, or null for the document itself. May run again.
	 * @return Document As it is afterwards; for a repeated request, as it is by now.
	 * @throws InvalidInput|Refused
	 */
	public function run( string $transition, Actor $actor, int $id, int $expected_version, string $idempotency_key, string $request, callable $work ): Document {
		Access::require( $actor, Lifecycle::TRANSITIONS[ $transition ]['capability'] );
		$key = IdempotencyKey::of( $idempotency_key );
		return $this->transaction->run( function () use ( $transition, $actor, $id, $expected_version, $key, $request, $work ): Document {
			$now = $this->clock->now();
			if ( ! $this->idempotency->claim( $key, "$transition $id $expected_version by $actor->id: $request", $now ) ) {
				return $this->found( $this->idempotency->answer( $key ) ?? $id );
			}
			$this->lockCustomer( $id );
			$document = DocumentLock::take( $this->documents, $id, $expected_version );
			Transitions::require( $transition, $document );
			$answer = $work( $document, $now ) ?? $id;
			$this->idempotency->remember( $key, $answer );
			return $this->found( $answer );
		} );
	}

	private function lockCustomer( int $id ): void {
		$customer_id = $this->documents->find( $id )?->customerId;
		if ( null !== $customer_id ) {
			$this->customers->lock( $customer_id );
		}
	}

	private function found( int $id ): Document {
		return $this->documents->find( $id ) ?? throw new Refused( 'not_found' );
	}
}
