<?php
declare( strict_types=1 );

namespace Coffer\Domain\Privacy;

defined( 'ABSPATH' ) || exit;

/** What is stored about people. */
interface PersonalDataRepository {

	/** Locks what is to be erased, in the order in which everybody locks. The caller holds the lock of the customer. */
	public function lock( int $customer_id ): void;

	/** @return list<int> Customers with the address, also those into whom somebody with it was merged. */
	public function customersWith( string $email, int $limit ): array;

	/** @return list<int> Customers who asked to be erased while documents had to be kept, and have no such document any more. */
	public function waiting( string $kept_since, int $limit ): array;

	/**
	 * Sent documents that have to be kept: the day on the document counts, or that on which it was sent.
	 *
	 * @param string $kept_since YYYY-MM-DD. What is younger has to be kept.
	 * @return array{count: int, latest: ?string} How many, and the day of the latest.
	 */
	public function retained( int $customer_id, string $kept_since ): array;

	/** @return list<array{id: int, version: int}> */
	public function draftsOf( int $customer_id ): array;

	/** Everything that no document needs: telephone, e-mail address, notes, user of the site; words in tasks and messages; visitors. */
	public function eraseContact( int $customer_id, int $now ): void;

	/** What eraseContact() leaves: name, address, tax number, and what documents say about the customer. Amounts stay. */
	public function eraseIdentity( int $customer_id, int $now ): void;

	/**
	 * Who paid, of payments that belong to no customer.
	 *
	 * @return int How many payments were kept as they are, because they came in since that day.
	 */
	public function erasePayers( string $email, string $kept_since ): int;

	/**
	 * What is stored about somebody, in groups, each a page at a time. Never the secret of a link.
	 *
	 * @param int $offset Rows of each group to leave out.
	 * @return array<string, list<array<string, string|null>>> Rows by group: customers, documents, payments, links, messages, tasks, schedules, events.
	 */
	public function about( string $email, int $offset, int $limit ): array;
}
