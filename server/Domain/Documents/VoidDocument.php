<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Ledger\Ledger;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Text;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Takes a sent document without payments back. It keeps its number. */
final class VoidDocument {

	private const REASON_LENGTH = 1000;

	public function __construct(
		private readonly DocumentRepository $documents,
		private readonly Ledger $ledger,
		private readonly ActivityRepository $activity,
		private readonly IdempotencyRepository $idempotency,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly Announcer $announcer,
	) {
	}

	/** @throws InvalidInput|Refused `role_may_not`, `not_found`, `wrong_state`, `version_conflict`, `idempotency_key_missing`, `idempotency_key_reused`. */
	public function void( Actor $actor, int $id, int $expected_version, string $idempotency_key, string $reason ): Document {
		Access::require( $actor, 'coffer_send' );
		$key    = IdempotencyKey::of( $idempotency_key );
		$reason = Text::required( trim( $reason ), self::REASON_LENGTH, 'reason' );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version, $key, $reason ): Document {
			$now = $this->clock->now();
			if ( $this->idempotency->claim( $key, "void $id $expected_version by $actor->id: $reason", $now ) ) {
				$document = DocumentLock::take( $this->documents, $id, $expected_version );
				$verdict  = Transitions::verdict( 'void', $document );
				if ( ! $verdict->allowed ) {
					throw new Refused( 'wrong_state', [], $verdict );
				}
				$this->documents->markVoid( $id, $expected_version, $now );
				$this->ledger->void( $document, $actor, $now );
				$this->activity->append( 'document_voided', $actor, $now, $id, $document->customerId, [ 'reason' => $reason ] );
				$this->announcer->announce( 'coffer_document_voided', $id, $reason );
			}
			return $this->documents->find( $id ) ?? throw new Refused( 'not_found' );
		} );
	}
}
