<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

defined( 'ABSPATH' ) || exit;

/** A number of a series: one series per kind, one for tests, and, where the pattern has the year, per year of issue; from 1, without gaps. */
final class DocumentNumber {

	public function __construct(
		public readonly SeriesName $series,
		public readonly NumberPattern $pattern,
		public readonly int $year,
		public readonly int $position,
	) {
	}

	/** As people read it: INV-2026-0042. */
	public function text(): string {
		return $this->pattern->text( $this->year, $this->position );
	}

	/** Sorts as numbers do, also past the padding of the text: invoice-2026-0000000042. Unique. */
	public function sortKey(): string {
		return sprintf( '%s-%04d-%010d', $this->series->value, $this->pattern->seriesYear( $this->year ), $this->position );
	}
}
