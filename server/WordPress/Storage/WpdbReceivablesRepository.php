<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Receivables\Ageing;
use Coffer\Domain\Receivables\Receivables;
use Coffer\Domain\Receivables\ReceivablesRepository;

defined( 'ABSPATH' ) || exit;

/** Small sums in one statement, each of which reads one index that has all it needs. Tests are in none of them. */
final class WpdbReceivablesRepository implements ReceivablesRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function byCurrency( string $today, string $since_day, int $since ): array {
		[ $sums, $values ] = $this->documentSums( $today );
		$payments          = $this->database->table( 'payments' );
		$parts             = [
			...$sums,
			// What came, whether it pays something by now or not: taking a payment off a document gives nothing back.
			"SELECT 'came' AS what, currency, SUM(amount) AS amount, COUNT(*) AS number FROM %i WHERE state = 'succeeded' AND is_test = 0 AND received_on >= %s GROUP BY currency",
			"SELECT 'back' AS what, r.currency AS currency, SUM(r.amount) AS amount, COUNT(*) AS number FROM %i AS r INNER JOIN %i AS p ON p.id = r.payment_id WHERE r.at >= %d AND r.state = 'succeeded' AND p.is_test = 0 GROUP BY r.currency",
			"SELECT 'excess' AS what, currency, SUM(unapplied) AS amount, COUNT(*) AS number FROM %i WHERE is_test = 0 AND unapplied > 0 GROUP BY currency",
		];
		$values = [ ...$values, $payments, $since_day, $this->database->table( 'refunds' ), $payments, $since, $payments ];
		$found  = [];
		foreach ( $this->database->rows( implode( ' UNION ALL ', $parts ), ...$values ) as $row ) {
			$found[ (string) $row['currency'] ][ (string) $row['what'] ] = [ 'amount' => (int) $row['amount'], 'count' => (int) $row['number'] ];
		}
		$all = [];
		foreach ( $found as $currency => $sums ) {
			$all[] = new Receivables(
				(string) $currency,
				[ ...self::nothing(), ...array_intersect_key( $sums, self::nothing() ) ],
				( $sums['came']['amount'] ?? 0 ) - ( $sums['back']['amount'] ?? 0 ),
				$sums['draft']['amount'] ?? 0,
				$sums['draft']['count'] ?? 0,
				( $sums['notes']['amount'] ?? 0 ) + ( $sums['excess']['amount'] ?? 0 ),
			);
		}
		usort( $all, static fn ( Receivables $a, Receivables $b ): int => [ $b->openCount(), $a->currency ] <=> [ $a->openCount(), $b->currency ] );
		return $all;
	}

	/** @return array{0: list<string>, 1: list<string>} Statements with what each sum is of, and their values. */
	private function documentSums( string $today ): array {
		$documents = $this->database->table( 'documents' );
		$bucket    = '';
		$values    = [];
		foreach ( Ageing::cases() as $each ) {
			[ $condition, $days ] = self::dueIn( $each, $today );
			$bucket              .= " WHEN $condition THEN '{$each->value}'";
			$values               = [ ...$values, ...$days ];
		}
		return [
			[
				// What is open is read once, and put into its bucket there: the index that has nothing else is read and no document.
				"SELECT what, currency, SUM(balance) AS amount, COUNT(*) AS number FROM ( SELECT CASE$bucket END AS what, currency, balance FROM %i WHERE kind = 'invoice' AND workflow = 'sent' AND is_test = 0 AND balance > 0 ) AS owed GROUP BY what, currency",
				"SELECT 'draft' AS what, currency, SUM(total) AS amount, COUNT(*) AS number FROM %i WHERE kind = 'invoice' AND workflow = 'draft' AND is_test = 0 GROUP BY currency",
				"SELECT 'notes' AS what, currency, -SUM(balance) AS amount, COUNT(*) AS number FROM %i WHERE kind = 'credit_note' AND workflow = 'sent' AND is_test = 0 AND balance < 0 GROUP BY currency",
			],
			[ ...$values, $documents, $documents, $documents ],
		];
	}

	/** @return array{0: string, 1: list<string>} A condition on the column due_date, with its values. */
	public static function dueIn( Ageing $bucket, string $today, string $column = 'due_date' ): array {
		[ $from, $before ] = $bucket->dueDates( $today );
		return match ( true ) {
			null === $before => [ "($column IS NULL OR $column >= %s)", [ (string) $from ] ],
			null === $from   => [ "$column < %s", [ $before ] ],
			default          => [ "($column >= %s AND $column < %s)", [ $from, $before ] ],
		};
	}

	/** @return array<string, array{amount: int, count: int}> */
	private static function nothing(): array {
		return array_fill_keys( array_column( Ageing::cases(), 'value' ), [ 'amount' => 0, 'count' => 0 ] );
	}
}
