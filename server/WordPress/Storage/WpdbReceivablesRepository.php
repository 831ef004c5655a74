<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Receivables\Ageing;
use Coffer\Domain\Receivables\Receivables;
use Coffer\Domain\Receivables\ReceivablesRepository;

defined( 'ABSPATH' ) || exit;

/** Small sums instead of one large one: each reads one index. Tests are in none of them. */
final class WpdbReceivablesRepository implements ReceivablesRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function byCurrency( string $today, string $since_day, int $since ): array {
		$ageing = $this->ageing( $today );
		// What came, whether it pays something by now or not: taking a payment off a document gives nothing back.
		$came   = $this->sums( "SELECT currency, SUM(amount) AS amount, COUNT(*) AS number FROM %i WHERE state = 'succeeded' AND is_test = 0 AND received_on >= %s GROUP BY currency", $this->database->table( 'payments' ), $since_day );
		$back   = $this->sums( "SELECT r.currency AS currency, SUM(r.amount) AS amount, COUNT(*) AS number FROM %i AS r INNER JOIN %i AS p ON p.id = r.payment_id WHERE r.at >= %d AND r.state = 'succeeded' AND p.is_test = 0 GROUP BY r.currency", $this->database->table( 'refunds' ), $this->database->table( 'payments' ), $since );
		$drafts = $this->sums( "SELECT currency, SUM(total) AS amount, COUNT(*) AS number FROM %i WHERE kind = 'invoice' AND workflow = 'draft' AND is_test = 0 GROUP BY currency", $this->database->table( 'documents' ) );
		$notes  = $this->sums( "SELECT currency, -SUM(balance) AS amount, COUNT(*) AS number FROM %i WHERE kind = 'credit_note' AND workflow = 'sent' AND is_test = 0 AND balance < 0 GROUP BY currency", $this->database->table( 'documents' ) );
		$excess = $this->sums( "SELECT currency, SUM(amount - applied - refunded) AS amount, COUNT(*) AS number FROM %i WHERE state = 'succeeded' AND is_test = 0 AND amount > applied + refunded GROUP BY currency", $this->database->table( 'payments' ) );
		$all    = [];
		foreach ( array_keys( $ageing + $came + $back + $drafts + $notes + $excess ) as $currency ) {
			$all[] = new Receivables(
				$currency,
				$ageing[ $currency ] ?? self::nothing(),
				( $came[ $currency ]['amount'] ?? 0 ) - ( $back[ $currency ]['amount'] ?? 0 ),
				$drafts[ $currency ]['amount'] ?? 0,
				$drafts[ $currency ]['count'] ?? 0,
				( $notes[ $currency ]['amount'] ?? 0 ) + ( $excess[ $currency ]['amount'] ?? 0 ),
			);
		}
		usort( $all, static fn ( Receivables $a, Receivables $b ): int => [ $b->openCount(), $a->currency ] <=> [ $a->openCount(), $b->currency ] );
		return $all;
	}

	/** @return array<string, array<string, array{amount: int, count: int}>> By currency and bucket, every bucket there. */
	private function ageing( string $today ): array {
		$ageing = [];
		foreach ( Ageing::cases() as $bucket ) {
			[ $condition, $values ] = self::dueIn( $bucket, $today );
			$sums                   = $this->sums(
				"SELECT currency, SUM(balance) AS amount, COUNT(*) AS number FROM %i WHERE kind = 'invoice' AND workflow = 'sent' AND is_test = 0 AND balance > 0 AND $condition GROUP BY currency",
				$this->database->table( 'documents' ),
				...$values
			);
			foreach ( $sums as $currency => $sum ) {
				$ageing[ $currency ] ??= self::nothing();
				$ageing[ $currency ][ $bucket->value ] = $sum;
			}
		}
		return $ageing;
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

	/** @return array<string, array{amount: int, count: int}> By currency. */
	private function sums( string $sql, int|string ...$values ): array {
		$sums = [];
		foreach ( $this->database->rows( $sql, ...$values ) as $row ) {
			$sums[ (string) $row['currency'] ] = [ 'amount' => (int) $row['amount'], 'count' => (int) $row['number'] ];
		}
		return $sums;
	}

	/** @return array<string, array{amount: int, count: int}> */
	private static function nothing(): array {
		return array_fill_keys( array_column( Ageing::cases(), 'value' ), [ 'amount' => 0, 'count' => 0 ] );
	}
}
