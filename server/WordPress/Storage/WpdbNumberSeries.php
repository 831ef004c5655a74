<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Documents\DocumentNumber;
use Coffer\Domain\Documents\NumberPattern;
use Coffer\Domain\Documents\NumberSeries;
use Coffer\Domain\Documents\SeriesName;
use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** Counters in rows: whoever takes a number holds the row until the transaction ends, and gives the number back if that fails. */
final class WpdbNumberSeries implements NumberSeries {

	public function __construct( private readonly Database $database ) {
	}

	public function take( SeriesName $series, NumberPattern $pattern, int $year ): DocumentNumber {
		do {
			// One statement, so that the very first two senders of a year cannot both make the row.
			$this->database->execute(
				'INSERT INTO %i (kind, year, last_position) VALUES (%s, %d, 1) ON DUPLICATE KEY UPDATE last_position = last_position + 1',
				$this->table(),
				$series->value,
				$pattern->seriesYear( $year )
			);
			$number = new DocumentNumber( $series, $pattern, $year, $this->last( $series, $pattern, $year ) );
			// Only after the pattern was changed to one that an older document happens to fit.
		} while ( $this->isTaken( $number ) );
		return $number;
	}

	public function next( SeriesName $series, NumberPattern $pattern, int $year ): DocumentNumber {
		return new DocumentNumber( $series, $pattern, $year, $this->last( $series, $pattern, $year ) + 1 );
	}

	public function goOnAt( SeriesName $series, NumberPattern $pattern, int $year, int $position, string $field ): void {
		// Makes the row, or locks the one there is.
		$this->database->execute(
			'INSERT INTO %i (kind, year, last_position) VALUES (%s, %d, 0) ON DUPLICATE KEY UPDATE last_position = last_position',
			$this->table(),
			$series->value,
			$pattern->seriesYear( $year )
		);
		if ( $position <= $this->last( $series, $pattern, $year ) ) {
			throw InvalidInput::at( $field, 'number_taken' );
		}
		$this->database->execute(
			'UPDATE %i SET last_position = %d WHERE kind = %s AND year = %d',
			$this->table(),
			$position - 1,
			$series->value,
			$pattern->seriesYear( $year )
		);
	}

	private function last( SeriesName $series, NumberPattern $pattern, int $year ): int {
		return (int) $this->database->value(
			'SELECT last_position FROM %i WHERE kind = %s AND year = %d',
			$this->table(),
			$series->value,
			$pattern->seriesYear( $year )
		);
	}

	private function isTaken( DocumentNumber $number ): bool {
		return null !== $this->database->value(
			'SELECT id FROM %i WHERE number = %s OR number_sort = %s LIMIT 1',
			$this->database->table( 'documents' ),
			$number->text(),
			$number->sortKey()
		);
	}

	private function table(): string {
		return $this->database->table( 'series' );
	}
}
