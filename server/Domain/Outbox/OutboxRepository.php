<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

use Coffer\Domain\Page;

defined( 'ABSPATH' ) || exit;

interface OutboxRepository {

	/** Inside the transaction that makes true what the message says. */
	public function add( string $event_id, string $topic, string $stream, string $payload, ?int $document_id, int $available_at, int $now ): void;

	/**
	 * The oldest messages that can be delivered: due, under no lease, and the first of their stream that is not done.
	 *
	 * @return list<int> Ids.
	 */
	public function due( int $now, int $limit ): array;

	/**
	 * Takes a due message under a lease and counts the attempt.
	 *
	 * @param string $interrupted Kept as the error when the lease of another ran out over it.
	 * @return OutboxMessage|null Null when it is due no longer: somebody else has it.
	 */
	public function claim( int $id, string $token, int $now, int $until, string $interrupted ): ?OutboxMessage;

	/** @return bool False, and nothing was changed, when the lease is no longer this one. */
	public function complete( int $id, string $token, int $now ): bool;

	/** @return bool As complete(). */
	public function postpone( int $id, string $token, string $error, int $until ): bool;

	/** @return bool As complete(). */
	public function fail( int $id, string $token, string $error ): bool;

	/** When the next message is due of those that are not yet; null when there is none. */
	public function nextDue( int $now ): ?int;

	/** @return Page<Delivery> The newest first. */
	public function search( DeliveryQuery $query ): Page;

	public function find( int $id ): ?Delivery;

	public function counts( int $now ): DeliveryCounts;

	/** Makes a message due that failed or is to be tried again. @return bool False when it is neither. */
	public function requeue( int $id, int $now ): bool;

	/** Deletes what was processed before. */
	public function forget( int $before ): void;
}
