<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Outbox\Outbox;

defined( 'ABSPATH' ) || exit;

/** Leaves in the outbox what plugins have to be told about a payment. In the transaction of what it tells. */
final class PaymentNews {

	public const ANNOUNCE = 'announce';
	public const PAID     = 'payable.paid';
	public const REFUNDED = 'payable.refunded';

	public function __construct( private readonly Outbox $outbox ) {
	}

	public function succeeded( Attempt $attempt, int $at ): void {
		$this->append( self::PAID, 'succeeded', $attempt, $attempt->amount, $at );
	}

	/** @param int $amount Given back just now. */
	public function refunded( Attempt $attempt, int $amount, int $at ): void {
		$this->append( self::REFUNDED, 'refunded', $attempt, $amount, $at );
	}

	public function failed( Attempt $attempt, int $at ): void {
		$this->append( null, 'failed', $attempt, $attempt->amount, $at );
	}

	private function append( ?string $topic, string $type, Attempt $attempt, int $amount, int $at ): void {
		$payload = [
			'type'           => $type,
			'payment_id'     => $attempt->id,
			'amount'         => $amount,
			'refunded_total' => $attempt->refunded,
			'at'             => $at,
		];
		if ( null !== $topic && ! $attempt->isOfDocument() ) {
			$this->outbox->append( $topic, "payable:$attempt->id", $payload, $attempt->documentId );
		}
		$this->outbox->append( self::ANNOUNCE, "payment:$attempt->id", $payload, $attempt->documentId );
	}
}
