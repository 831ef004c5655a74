<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * What a document owes, as a chain of entries that is only added to. The sum and the payment status kept beside the
 * document change in the same transaction. Asks nobody for permission: the use cases do.
 */
final class Ledger {

	public function __construct(
		private readonly LedgerRepository $entries,
		private readonly DocumentRepository $documents,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
	) {
	}

	/** A document now owes its total. The caller holds its lock. */
	public function issue( Document $document, Actor $actor, int $at ): void {
		throw new \LogicException();
	}

	/**
	 * @param int    $amount Minor units, from 1 to the balance.
	 * @param string $source Such as transfer or cash.
	 * @throws InvalidInput|Refused `wrong_state` or `not_found`.
	 */
	public function applyPayment( Document $document, int $amount, string $source, string $reference, int $at, Actor $actor ): void {
		throw new \LogicException();
	}

	/** A document owes nothing any more, because it was taken back. The caller holds its lock. */
	public function void( Document $document, Actor $actor, int $at ): void {
		throw new \LogicException();
	}
}
