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
		$refunds   = $this->database->table( 'refunds' );
		$open      = "kind = 'invoice' AND workflow = 'sent' AND balance > 0";
		$back      = "SELECT r.currency AS currency, SUM(r.amount) AS amount, COUNT(*) AS number FROM %i AS r INNER JOIN %i AS p ON p.id = r.payment_id WHERE p.customer_id = %d AND p.is_test = 0 AND r.state = 'succeeded'";
		$sums      = [
			'open'    => $this->sums( "SELECT currency, SUM(balance) AS amount, COUNT(*) AS number FROM %i WHERE customer_id = %d AND is_test = 0 AND $open GROUP BY currency", $documents, $customer_id ),
			'overdue' => $this->sums( "SELECT currency, SUM(balance) AS amount, COUNT(*) AS number FROM %i WHERE customer_id = %d AND is_test = 0 AND $open AND due_date < %s GROUP BY currency", $documents, $customer_id, $today ),
			'draft'   => $this->sums( "SELECT currency, SUM(total) AS amount, COUNT(*) AS number FROM %i WHERE customer_id = %d AND is_test = 0 AND kind = 'invoice' AND workflow = 'draft' GROUP BY currency", $documents, $customer_id ),
			'notes'   => $this->sums( "SELECT currency, -SUM(balance) AS amount, COUNT(*) AS number FROM %i WHERE customer_id = %d AND is_test = 0 AND kind = 'credit_note' AND workflow = 'sent' AND balance < 0 GROUP BY currency", $documents, $customer_id ),
			// What a plugin collected is nobody's credit.
			'excess'  => $this->sums( "SELECT currency, SUM(amount - applied - refunded) AS amount, COUNT(*) AS number FROM %i WHERE customer_id = %d AND is_test = 0 AND state = 'succeeded' AND source = 'document' AND amount > applied + refunded GROUP BY currency", $payments, $customer_id ),
			'came'    => $this->sums( "SELECT currency, SUM(amount) AS amount, COUNT(*) AS number FROM %i WHERE customer_id = %d AND is_test = 0 AND state = 'succeeded' GROUP BY currency", $payments, $customer_id ),
			'year'    => $this->sums( "SELECT currency, SUM(amount) AS amount, COUNT(*) AS number FROM %i WHERE customer_id = %d AND is_test = 0 AND state = 'succeeded' AND received_on >= %s GROUP BY currency", $payments, $customer_id, $year_day ),
			'back'    => $this->sums( "$back GROUP BY r.currency", $refunds, $payments, $customer_id ),
			'backNow' => $this->sums( "$back AND r.at >= %d GROUP BY r.currency", $refunds, $payments, $customer_id, $year_start ),
		];
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
		$where  = "p.state = 'succeeded'";
		$values = [];
		foreach ( [ 'p.customer_id = %d' => $query->customerId, 'p.received_on >= %s' => $query->from, 'p.received_on <= %s' => $query->to ] as $condition => $value ) {
			if ( null !== $value ) {
				$where   .= " AND $condition";
				$values[] = $value;
			}
		}
		$payments = $this->database->table( 'payments' );
		$rows     = $this->database->rows(
			"SELECT p.*, c.name AS customer_name FROM %i AS p LEFT JOIN %i AS c ON c.id = p.customer_id WHERE $where ORDER BY p.received_on DESC, p.id DESC LIMIT %d OFFSET %d",
			...[ $payments, $this->database->table( 'customers' ), ...$values, $query->perPage, $query->offset() ]
		);
		$total    = (int) $this->database->value( "SELECT COUNT(*) FROM %i AS p WHERE $where", ...[ $payments, ...$values ] );
		$paid     = $this->paid( array_map( static fn ( array $row ): int => (int) $row['id'], $rows ) );
		return new Page(
			array_map(
				static fn ( array $row ): ReceivedPayment => new ReceivedPayment( WpdbPaymentRepository::payment( $row ), (string) $row['customer_name'], (string) $row['created_by'], $paid[ (int) $row['id'] ] ?? [] ),
				$rows
			),
			$total
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

	/** @return array<string, array{amount: int, count: int}> By currency. */
	private function sums( string $sql, int|string ...$values ): array {
		$sums = [];
		foreach ( $this->database->rows( $sql, ...$values ) as $row ) {
			$sums[ (string) $row['currency'] ] = [ 'amount' => (int) $row['amount'], 'count' => (int) $row['number'] ];
		}
		return $sums;
	}
}
