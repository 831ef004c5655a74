<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Payments\NewRefund;
use Coffer\Domain\Payments\Payment;
use Coffer\Domain\Payments\PaymentDetails;
use Coffer\Domain\Payments\PaymentMethod;
use Coffer\Domain\Payments\PaymentRepository;
use Coffer\Domain\Payments\PaymentState;
use Coffer\Domain\Payments\Refund;
use Coffer\Domain\Payments\RefundState;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

final class WpdbPaymentRepository implements PaymentRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function find( int $id ): ?Payment {
		return $this->all( [ $id ] )[ $id ] ?? null;
	}

	public function lock( int $id ): ?Payment {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d FOR UPDATE', $this->table(), $id );
		return null === $row ? null : self::payment( $row );
	}

	public function all( array $ids ): array {
		if ( [] === $ids ) {
			return [];
		}
		$places   = implode( ', ', array_fill( 0, count( $ids ), '%d' ) );
		$payments = [];
		foreach ( $this->database->rows( "SELECT * FROM %i WHERE id IN ($places)", $this->table(), ...$ids ) as $row ) {
			$payments[ (int) $row['id'] ] = self::payment( $row );
		}
		return $payments;
	}

	public function withCredit( int $customer_id ): array {
		$rows = $this->database->rows(
			'SELECT * FROM %i WHERE customer_id = %d AND state = %s AND unapplied > 0 ORDER BY id',
			$this->table(),
			$customer_id,
			PaymentState::Succeeded->value
		);
		return array_map( self::payment( ... ), $rows );
	}

	public function insert( int $customer_id, string $currency, bool $is_test, PaymentDetails $details, Actor $actor, int $now ): int {
		return $this->database->insert( 'payments', [
			'customer_id'   => $customer_id,
			'method'        => $details->method->value,
			'state'         => PaymentState::Succeeded->value,
			'amount'        => $details->amount,
			'unapplied'     => $details->amount,
			'currency'      => $currency,
			'received_on'   => $details->receivedOn,
			'reference'     => $details->reference,
			'is_test'       => (int) $is_test,
			'created_by_id' => $actor->id,
			'created_by'    => $actor->name,
			'created_at'    => $now,
			'updated_at'    => $now,
		] );
	}

	public function setSums( int $id, int $applied, int $refunded, int $now ): void {
		$this->database->execute(
			"UPDATE %i SET applied = %d, refunded = %d, unapplied = CASE WHEN state = 'succeeded' THEN amount - %d ELSE 0 END, version = version + 1, updated_at = %d WHERE id = %d",
			$this->table(),
			$applied,
			$refunded,
			$applied + $refunded,
			$now,
			$id
		);
	}

	public function addRefund( Payment $payment, NewRefund $refund, Actor $actor, int $now ): int {
		return $this->database->insert( 'refunds', [
			'payment_id'         => $payment->id,
			'document_id'        => $refund->documentId,
			'amount'             => $refund->amount,
			'currency'           => $payment->currency,
			'method'             => $refund->method->value,
			'reason'             => $refund->reason,
			'at'                 => $now,
			'actor_id'           => $actor->id,
			'actor_name'         => $actor->name,
			'public_id'          => $refund->publicId,
			'state'              => $refund->state->value,
			'provider_reference' => $refund->providerReference,
			'outcome'            => $refund->outcome,
		] );
	}

	public function findRefund( string $public_id ): ?Refund {
		$row = '' === $public_id ? null : $this->database->row( 'SELECT * FROM %i WHERE public_id = %s', $this->database->table( 'refunds' ), $public_id );
		return null === $row ? null : self::refund( $row );
	}

	public function findRefundByReference( int $payment_id, string $reference ): ?Refund {
		$row = '' === $reference ? null : $this->database->row( 'SELECT * FROM %i WHERE payment_id = %d AND provider_reference = %s', $this->database->table( 'refunds' ), $payment_id, $reference );
		return null === $row ? null : self::refund( $row );
	}

	public function markRefund( int $id, RefundState $state, string $reference ): void {
		$this->database->execute(
			'UPDATE %i SET state = %s, provider_reference = %s WHERE id = %d',
			$this->database->table( 'refunds' ),
			$state->value,
			'' === $reference ? null : $reference,
			$id
		);
	}

	public function pendingRefunds( int $payment_id ): int {
		return (int) $this->database->value( "SELECT COALESCE(SUM(amount), 0) FROM %i WHERE payment_id = %d AND state = 'pending'", $this->database->table( 'refunds' ), $payment_id );
	}

	public function refundsOf( array $payment_ids ): array {
		if ( [] === $payment_ids ) {
			return [];
		}
		$places  = implode( ', ', array_fill( 0, count( $payment_ids ), '%d' ) );
		$refunds = [];
		foreach ( $this->database->rows( "SELECT * FROM %i WHERE payment_id IN ($places) ORDER BY id", $this->database->table( 'refunds' ), ...$payment_ids ) as $row ) {
			$refunds[ (int) $row['payment_id'] ][] = self::refund( $row );
		}
		return $refunds;
	}

	public function unsound(): array {
		$rows = $this->database->rows(
			"SELECT p.id AS id FROM %i AS p
			LEFT JOIN ( SELECT source_id, SUM(amount) AS total FROM %i WHERE source = 'payment' AND undone_at IS NULL GROUP BY source_id ) AS a ON a.source_id = p.id
			LEFT JOIN ( SELECT payment_id, SUM(amount) AS total FROM %i WHERE state = 'succeeded' GROUP BY payment_id ) AS r ON r.payment_id = p.id
			WHERE p.applied <> COALESCE(a.total, 0) OR p.refunded <> COALESCE(r.total, 0) OR p.applied < 0 OR p.refunded < 0 OR p.applied + p.refunded > p.amount
				OR p.unapplied <> CASE WHEN p.state = 'succeeded' THEN p.amount - p.applied - p.refunded ELSE 0 END
			ORDER BY p.id",
			$this->table(),
			$this->database->table( 'applications' ),
			$this->database->table( 'refunds' )
		);
		return array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}

	private function table(): string {
		return $this->database->table( 'payments' );
	}

	/** @param array<string, string|null> $row */
	private static function refund( array $row ): Refund {
		return new Refund(
			(int) $row['payment_id'],
			(int) $row['amount'],
			PaymentMethod::from( (string) $row['method'] ),
			(string) $row['reason'],
			(int) $row['at'],
			(string) $row['actor_name'],
			(int) $row['id'],
			(string) $row['public_id'],
			null === $row['document_id'] ? null : (int) $row['document_id'],
			RefundState::from( (string) $row['state'] ),
			(string) $row['provider_reference'],
			'credited' === $row['outcome'] ? 'credited' : 'owed',
		);
	}

	/** @param array<string, string|null> $row */
	public static function payment( array $row ): Payment {
		return new Payment(
			id: (int) $row['id'],
			customerId: (int) $row['customer_id'],
			provider: (string) $row['provider'],
			method: PaymentMethod::from( (string) $row['method'] ),
			state: PaymentState::from( (string) $row['state'] ),
			amount: (int) $row['amount'],
			currency: (string) $row['currency'],
			receivedOn: (string) $row['received_on'],
			reference: (string) $row['reference'],
			applied: (int) $row['applied'],
			refunded: (int) $row['refunded'],
			version: (int) $row['version'],
			source: (string) $row['source'],
			isTest: '1' === (string) $row['is_test'],
		);
	}
}
