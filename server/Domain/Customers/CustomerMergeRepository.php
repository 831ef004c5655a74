<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

defined( 'ABSPATH' ) || exit;

/** What hangs on a customer, and moving it to another one. */
interface CustomerMergeRepository {

	/** @return array{documents: int, payments: int, tasks: int, messages: int, schedules: int, events: int} */
	public function counts( int $customer_id ): array;

	/** @return array<string, array{owed: int, credit: int}> By currency. Minor units; without tests. */
	public function balances( int $customer_id ): array;

	/** Locks what `move()` will change, in the order in which everybody locks. The caller holds the locks of both. */
	public function lock( int $from, int $into ): void;

	/**
	 * Everything of one customer is the other one's from now on, and the first one's number leads there. The ledger stays as
	 * it was written: its entries are sealed with the number of their customer. The caller holds the locks of both.
	 *
	 * @param string $name Of the one who stays.
	 */
	public function move( int $from, int $into, string $name, int $now ): void;

	/** @return list<array{id: int, reasons: list<'email'|'phone'|'name'>}> Who may be the same, the surest first. */
	public function duplicates( Customer $customer, int $limit ): array;
}
