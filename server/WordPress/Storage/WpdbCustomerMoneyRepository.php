<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Customers\CustomerMoneyRepository;
use Coffer\Domain\Customers\CustomerStanding;
use Coffer\Domain\Page;
use Coffer\Domain\Payments\ReceivedPayment;
use Coffer\Domain\Payments\ReceivedQuery;

defined( 'ABSPATH' ) || exit;

/** Sums of the columns that the ledger keeps, each over the rows of one customer. */
final class WpdbCustomerMoneyRepository implements CustomerMoneyRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function standing( int $customer_id, string $today, string $year_day, int $year_start ): array {
		$documents = $this->database->table( 'documents' );
		$payments  = $this->database->table( 'payments' );
		$of        = 'currency, COUNT(*) AS number';
		$own       = 'FROM %i WHERE customer_id = %d AND is_test = 0';
		$back      = "FROM %i AS r INNER JOIN %i AS p ON p.id = r.payment_id WHERE p.customer_id = %d AND p.is_test = 0 AND r.state = 'succeeded'";
		$parts     = [
			// Each reads an index of this customer's that has all it needs.
			[ "SELECT 'open' AS what, $of, SUM(balance) AS amount $own AND kind = 'invoice' AND workflow = 'sent' AND balance > 0 GROUP BY currency", [ $documents, $customer_id ] ],
			[ "SELECT 'overdue' AS what, $of, SUM(balance) AS amount $own AND kind = 'invoice' AND workflow = 'sent' AND balance > 0 AND due_date < %s GROUP BY currency", [ $documents, $customer_id, $today ] ],
			[ "SELECT 'draft' AS what, $of, SUM(total) AS amount $own AND kind = 'invoice' AND workflow = 'draft' GROUP BY currency", [ $documents, $customer_id ] ],
			[ "SELECT 'notes' AS what, $of, -SUM(balance) AS amount $own AND kind = 'credit_note' AND workflow = 'sent' AND balance < 0 GROUP BY currency", [ $documents, $customer_id ] ],
			// What a plugin collected is nobody's credit.
			[ "SELECT 'excess' AS what, $of, SUM(unapplied) AS amount $own AND state = 'succeeded' AND source = 'document' AND unapplied > 0 GROUP BY currency", [ $payments, $customer_id ] ],
			[ "SELECT 'came' AS what, $of, SUM(amount) AS amount $own AND state = 'succeeded' GROUP BY currency", [ $payments, $customer_id ] ],
			[ "SELECT 'year' AS what, $of, SUM(amount) AS amount $own AND state = 'succeeded' AND received_on >= %s GROUP BY currency", [ $payments, $customer_id, $year_day ] ],
			[ "SELECT 'back' AS what, r.currency AS currency, COUNT(*) AS number, SUM(r.amount) AS amount $back GROUP BY r.currency", [ $this->database->table( 'refunds' ), $payments, $customer_id ] ],
			[ "SELECT 'backNow' AS what, r.currency AS currency, COUNT(*) AS number, SUM(r.amount) AS amount $back AND r.at >= %d GROUP BY r.currency", [ $this->database->table( 'refunds' ), $payments, $customer_id, $year_start ] ],
		];
		$sums      = [];
		foreach ( $this->database->rows( implode( ' UNION ALL ', array_column( $parts, 0 ) ), ...array_merge( ...array_column( $parts, 1 ) ) ) as $row ) {
			$sums[ (string) $row['what'] ][ (string) $row['currency'] ] = [ 'amount' => (int) $row['amount'], 'count' => (int) $row['number'] ];
		}
		$amount    = static fn ( string $sum, string $currency ): int => $sums[ $sum ][ $currency ]['amount'] ?? 0;
		$count     = static fn ( string $sum, string $currency ): int => $sums[ $sum ][ $currency ]['count'] ?? 0;
		$all       = array_map(
			static fn ( string $currency ): CustomerStanding => new CustomerStanding(
				currency: $currency,
				open: $amount( 'open', $currency ),
				openCount: $count( 'open', $currency ),
				overdue: $amount( 'overdue', $currency ),
				overdueCount: $count( 'overdue', $currency ),
				credit: $amount( 'notes', $currency ) + $amount( 'excess', $currency ),
				paidThisYear: $amount( 'year', $currency ) - $amount( 'backNow', $currency ),
				paidEver: $amount( 'came', $currency ) - $amount( 'back', $currency ),
				draft: $amount( 'draft', $currency ),
				draftCount: $count( 'draft', $currency ),
			),
			array_map( strval( ... ), array_keys( array_merge( ...array_values( $sums ) ) ) )
		);
		usort( $all, static fn ( CustomerStanding $a, CustomerStanding $b ): int => [ $b->openCount, $b->open, $a->currency ] <=> [ $a->openCount, $a->open, $b->currency ] );
		return $all;
	}

	public function received( ReceivedQuery $query ): Page {
		[ $where, $values ] = $this->receivedIn( $query );
		$count              = fn ( int $up_to ): int => (int) $this->database->value( "SELECT COUNT(*) FROM ( SELECT p.id FROM %i AS p WHERE $where LIMIT %d ) AS counted", ...[ $this->database->table( 'payments' ), ...$values, $up_to ] );
		return Page::counted( $this->someReceived( $query ), $query->offset(), $query->perPage, $count );
	}

	/** @return array{0: string, 1: list<int|string>} A condition on the payment `p`, with its values. */
	private function receivedIn( ReceivedQuery $query ): array {
		$where  = "p.state = 'succeeded'";
		$values = [];
		foreach ( [ 'p.customer_id = %d' => $query->customerId, 'p.received_on >= %s' => $query->from, 'p.received_on <= %s' => $query->to ] as $condition => $value ) {
			if ( null !== $value ) {
				$where   .= " AND $condition";
				$values[] = $value;
			}
		}
		if ( null !== $query->after ) {
			$day    = (string) $this->database->value( 'SELECT received_on FROM %i WHERE id = %d', $this->database->table( 'payments' ), $query->after );
			$where .= ' AND ( p.received_on < %s OR ( p.received_on = %s AND p.id < %d ) )';
			array_push( $values, $day, $day, $query->after );
		}
		return [ $where, $values ];
	}

	public function someReceived( ReceivedQuery $query ): array {
		[ $where, $values ] = $this->receivedIn( $query );
		$payments = $this->database->table( 'payments' );
		$order    = 'ORDER BY p.received_on DESC, p.id DESC';
		$rows     = $this->database->rows(
			"SELECT p.*, c.name AS customer_name FROM ( SELECT p.id FROM %i AS p WHERE $where $order LIMIT %d OFFSET %d ) AS page INNER JOIN %i AS p ON p.id = page.id LEFT JOIN %i AS c ON c.id = p.customer_id $order",
			...[ $payments, ...$values, $query->perPage, null === $query->after ? $query->offset() : 0, $payments, $this->database->table( 'customers' ) ]
		);
		$paid     = $this->paid( array_map( static fn ( array $row ): int => (int) $row['id'], $rows ) );
		return array_map(
			static fn ( array $row ): ReceivedPayment => new ReceivedPayment( WpdbPaymentRepository::payment( $row ), (string) $row['customer_name'], (string) $row['created_by'], $paid[ (int) $row['id'] ] ?? [] ),
			$rows
		);
	}

	/**
	 * @param list<int> $ids Of payments.
	 * @return array<int, array<int, int>> By payment and document, what pays it.
	 */
	private function paid( array $ids ): array {
		if ( [] === $ids ) {
			return [];
		}
		$places = implode( ', ', array_fill( 0, count( $ids ), '%d' ) );
		$rows   = $this->database->rows(
			"SELECT source_id, document_id, SUM(amount) AS amount FROM %i WHERE source = 'payment' AND source_id IN ($places) AND undone_at IS NULL GROUP BY source_id, document_id ORDER BY MIN(id)",
			$this->database->table( 'applications' ),
			...$ids
		);
		$paid   = [];
		foreach ( $rows as $row ) {
			$paid[ (int) $row['source_id'] ][ (int) $row['document_id'] ] = (int) $row['amount'];
		}
		return $paid;
	}
}
