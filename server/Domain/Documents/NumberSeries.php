<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

interface NumberSeries {

	/** Takes the next number, inside the transaction of whoever uses it: undone with it, so that no gap stays. */
	public function take( SeriesName $series, NumberPattern $pattern, int $year ): DocumentNumber;

	/** The number that would be taken next. Takes nothing. */
	public function next( SeriesName $series, NumberPattern $pattern, int $year ): DocumentNumber;

	/**
	 * Lets the series go on at a position.
	 *
	 * @param string $field Where the position was written, for the refusal.
	 * @throws InvalidInput `number_taken`, when that was given out already.
	 */
	public function goOnAt( SeriesName $series, NumberPattern $pattern, int $year, int $position, string $field ): void;
}
