<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Announcer;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Ledger\Ledger;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Makes a draft customer-facing: numbers it, keeps what the customer is shown, enters it in the ledger. */
final class SendDocument {

	public function __construct(
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly SettingsRepository $settings,
		private readonly NumberSeries $numbers,
		private readonly Ledger $ledger,
		private readonly ActivityRepository $activity,
		private readonly IdempotencyRepository $idempotency,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly Announcer $announcer,
	) {
	}

	/**
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `not_draft`, `version_conflict`, `customer_missing`, `lines_missing`,
	 *                              `details_missing`, `idempotency_key_missing`, `idempotency_key_reused`.
	 */
	public function send( Actor $actor, int $id, int $expectedVersion, string $idempotencyKey ): Document {
		throw new \LogicException();
	}
}
