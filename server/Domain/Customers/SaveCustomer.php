<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Adds and changes customers. Input: contract/schemas/customer-input.json. */
final class SaveCustomer {

	public function __construct(
		private readonly CustomerRepository $customers,
		private readonly DocumentRepository $documents,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param array<string, mixed> $input
	 * @throws InvalidInput|Refused `role_may_not`.
	 */
	public function create( Actor $actor, array $input ): Customer {
		throw new \LogicException();
	}

	/**
	 * @param array<string, mixed> $input
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`.
	 */
	public function edit( Actor $actor, int $id, int $expectedVersion, array $input ): Customer {
		throw new \LogicException();
	}
}
