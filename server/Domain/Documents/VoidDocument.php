<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Ledger\Ledger;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Reason;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Takes a sent document without payments back. It keeps its number. */
final class VoidDocument {

	public function __construct(
		private readonly DocumentChange $change,
		private readonly DocumentRepository $documents,
		private readonly Ledger $ledger,
		private readonly ActivityRepository $activity,
		private readonly Announcer $announcer,
	) {
	}

	/** @throws InvalidInput|Refused `role_may_not`, `not_found`, `wrong_state`, `version_conflict`, `idempotency_key_missing`, `idempotency_key_reused`. */
	public function void( Actor $actor, int $id, int $expected_version, string $idempotency_key, string $reason ): Document {
		Access::require( $actor, 'coffer_send' );
		$reason = Reason::of( $reason );
		return $this->change->run( 'void', $actor, $id, $expected_version, $idempotency_key, $reason, function ( Document $document, int $now ) use ( $actor, $reason ): ?int {
			$this->documents->markVoid( $document->id, $document->version, $now );
			$this->ledger->void( $document, $actor, $now );
			$this->activity->append( 'document_voided', $actor, $now, $document->id, $document->customerId, [ 'reason' => $reason ] );
			$this->announcer->announce( 'coffer_document_voided', $document->id, $reason );
			return null;
		} );
	}
}
