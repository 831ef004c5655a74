<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Ledger\Ledger;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Takes a sent document without payments back. It keeps its number. */
final class VoidDocument {

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
	public function void( Actor $actor, int $id, int $expectedVersion, string $idempotencyKey, string $reason ): Document {
		throw new \LogicException();
	}
}
