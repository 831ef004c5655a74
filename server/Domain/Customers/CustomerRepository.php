<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\Page;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

interface CustomerRepository {

	/** The number of somebody who was merged into another customer finds that one, here and in lock(). */
	public function find( int $id ): ?Customer;

	/** The customer as it is now, kept from changing until the transaction ends. */
	public function lock( int $id ): ?Customer;

	/** Keeps the rows of those who were merged into a customer from changing. Whoever changes them asks for this before lock(): docs/decisions/locks.md. */
	public function lockFormer( int $id ): void;

	/** @return Page<Customer> By name. */
	public function search( CustomerQuery $query ): Page;

	/**
	 * @param list<int> $user_ids
	 * @return array<int, string> Names of the customers who those users of the site are, by user.
	 */
	public function namesOfUsers( array $user_ids ): array;

	public function insert( CustomerDetails $details, int $now ): int;

	/** @throws Refused `version_conflict`. */
	public function replace( int $id, int $expected_version, CustomerDetails $details, int $now ): void;
}
