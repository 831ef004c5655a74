<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Ledger\MoneyWatch;
use Coffer\Domain\Outbox\Outbox;

defined( 'ABSPATH' ) || exit;

/**
 * Attempts that could still be paid when what they were to pay was paid otherwise, or is not asked for any more: the
 * gateway is told to close them, once the change is stored.
 */
final class OpenAttempts implements MoneyWatch {

	public function __construct( private readonly AttemptRepository $attempts, private readonly Outbox $outbox ) {
	}

	public function isProcessing( int $document_id ): bool {
		return $this->attempts->isProcessing( Attempt::DOCUMENT, (string) $document_id );
	}

	public function balanceChanged( int $document_id, int $open ): void {
		foreach ( $this->attempts->ofDocument( $document_id ) as $attempt ) {
			if ( PaymentState::Pending === $attempt->state && $attempt->amount > $open ) {
				$this->outbox->append( CancelAttempt::TOPIC, "payment:$attempt->id", [ 'payment_id' => $attempt->id ], $document_id );
			}
		}
	}
}
