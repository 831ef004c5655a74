<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

interface PaymentRepository {

	public function find( int $id ): ?Payment;

	/** As it is now, kept from changing until the transaction ends. */
	public function lock( int $id ): ?Payment;

	/**
	 * @param list<int> $ids
	 * @return array<int, Payment> By id.
	 */
	public function all( array $ids ): array;

	/** @return list<Payment> With something left, the oldest first. */
	public function withCredit( int $customer_id ): array;

	/**
	 * @param bool $is_test No real money moved: it pays a test document.
	 * @return int Its id.
	 */
	public function insert( int $customer_id, string $currency, bool $is_test, PaymentDetails $details, Actor $actor, int $now ): int;

	/** Keeps the sums beside the payment. Counts as a change. */
	public function setSums( int $id, int $applied, int $refunded, int $now ): void;

	/** @return int Its id. */
	public function addRefund( Payment $payment, NewRefund $refund, Actor $actor, int $now ): int;

	/** @param string $public_id What the gateway was told. */
	public function findRefund( string $public_id ): ?Refund;

	/** @param string $reference What the gateway calls it. */
	public function findRefundByReference( int $payment_id, string $reference ): ?Refund;

	public function markRefund( int $id, RefundState $state, string $reference ): void;

	/** Sum of the refunds that the gateway has yet to make. */
	public function pendingRefunds( int $payment_id ): int;

	/**
	 * @param list<int> $payment_ids
	 * @return array<int, list<Refund>> By payment, oldest first.
	 */
	public function refundsOf( array $payment_ids ): array;

	/**
	 * Payments whose kept sums are not those of their applications and refunds, or are more than there is.
	 *
	 * @return list<int>
	 */
	public function unsound(): array;
}
