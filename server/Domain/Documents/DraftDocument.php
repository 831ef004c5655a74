<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Writes drafts. Input: contract/schemas/document-input.json, already checked against it. */
final class DraftDocument {

	public function __construct(
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param array<string, mixed> $input
	 * @throws InvalidInput|Refused `role_may_not`.
	 */
	public function create( Actor $actor, array $input ): Document {
		throw new \LogicException();
	}

	/**
	 * @param array<string, mixed> $input The whole draft; only a private note that is left out stays.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `not_draft`, `version_conflict`.
	 */
	public function edit( Actor $actor, int $id, int $expectedVersion, array $input ): Document {
		throw new \LogicException();
	}

	/** @throws Refused `role_may_not`, `not_found`, `not_draft`, `version_conflict`. */
	public function delete( Actor $actor, int $id, int $expectedVersion ): void {
		throw new \LogicException();
	}
}
