<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Ledger\Ledger;
use Coffer\Domain\Ledger\LedgerEntryKind;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Reason;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Stops asking for what is left to pay. The document does not become paid by it. */
final class WriteOff {

	public function __construct(
		private readonly DocumentChange $change,
		private readonly Ledger $ledger,
		private readonly ActivityRepository $activity,
	) {
	}

	/** @throws InvalidInput|Refused `nothing_to_pay`, among others. */
	public function writeOff( Actor $actor, int $id, int $expected_version, string $idempotency_key, string $reason ): Document {
		Access::require( $actor, 'coffer_refund' );
		$reason = Reason::of( $reason );
		return $this->change->run( 'write_off', $actor, $id, $expected_version, $idempotency_key, $reason, function ( Document $document, int $now ) use ( $actor, $reason ): ?int {
			$amount = $document->open();
			$this->ledger->enter( $document, LedgerEntryKind::WriteOff, -$amount, $actor, '', '', $now );
			$this->activity->append( 'written_off', $actor, $now, $document->id, $document->customerId, [
				'amount'   => $amount,
				'currency' => $document->currency,
				'reason'   => $reason,
			] );
			return null;
		} );
	}
}
