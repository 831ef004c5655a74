<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\IdempotencyKey;
use Coffer\Domain\Documents\IdempotencyRepository;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** The frame of what staff decide about one payment, as DocumentChange is that of a document: counts once, and takes the same locks in the same order. */
final class PaymentChange {

	public function __construct(
		private readonly AttemptRepository $attempts,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly IdempotencyRepository $idempotency,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param string                       $verb    What is done, for the key.
	 * @param string                       $request What else makes two requests the same.
	 * @param callable(Attempt, int): void $work    Given the attempt as it is now and the time. May run again.
	 * @return Attempt As it is afterwards.
	 * @throws Refused
	 */
	public function run( string $verb, string $capability, Actor $actor, int $id, int $expected_version, string $idempotency_key, string $request, callable $work ): Attempt {
		Access::require( $actor, $capability );
		$key = IdempotencyKey::of( $idempotency_key );
		return $this->transaction->run( function () use ( $verb, $actor, $id, $expected_version, $key, $request, $work ): Attempt {
			$now = $this->clock->now();
			if ( ! $this->idempotency->claim( $key, "payment $verb $id $expected_version by $actor->id: $request", $now ) ) {
				return $this->found( $id );
			}
			$known = $this->found( $id );
			if ( 0 !== $known->customerId ) {
				$this->customers->lock( $known->customerId );
			}
			if ( null !== $known->documentId ) {
				$this->documents->lock( $known->documentId );
			}
			$attempt = $this->attempts->lock( $id ) ?? throw new Refused( 'not_found' );
			if ( $attempt->version !== $expected_version ) {
				throw Refused::versionConflict( $attempt->version );
			}
			$work( $attempt, $now );
			return $this->found( $id );
		} );
	}

	private function found( int $id ): Attempt {
		$attempt = $this->attempts->find( $id );
		return null === $attempt || '' === $attempt->publicId ? throw new Refused( 'not_found' ) : $attempt;
	}
}
