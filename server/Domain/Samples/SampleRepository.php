<?php
declare( strict_types=1 );

namespace Coffer\Domain\Samples;

defined( 'ABSPATH' ) || exit;

/** Which customers are samples, and how all that belongs to them goes away again. */
interface SampleRepository {

	/** @return list<int> Costs no query. */
	public function customers(): array;

	/**
	 * Lets nobody else add or remove samples until the transaction ends.
	 *
	 * @return list<int>
	 */
	public function lock(): array;

	/** @param list<int> $customer_ids */
	public function save( array $customer_ids ): void;

	/**
	 * Locks the customers with everything that belongs to them, in the order of docs/decisions/locks.md.
	 *
	 * @param list<int> $customer_ids
	 */
	public function lockAll( array $customer_ids ): void;

	/**
	 * @param list<int> $customer_ids
	 * @return list<int> Those with something real: a document or a payment that is no test, a schedule, or a customer merged with them.
	 */
	public function mixed( array $customer_ids ): array;

	/**
	 * Deletes every row of them. Only inside a transaction that has locked them.
	 *
	 * @param non-empty-list<int> $customer_ids
	 */
	public function remove( array $customer_ids ): void;
}
