<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Contract\Lifecycle;

defined( 'ABSPATH' ) || exit;

/** A number of a series: one series per kind and year of issue, from 1, without gaps. */
final class DocumentNumber {

	public function __construct(
		public readonly DocumentKind $kind,
		public readonly int $year,
		public readonly int $position,
	) {
	}

	/** As people read it: INV-2026-0042. */
	public function text(): string {
		$text = str_replace( '{year}', (string) $this->year, Lifecycle::KINDS[ $this->kind->value ]['number_pattern'] );
		return (string) preg_replace_callback(
			'/\{number:(\d+)\}/',
			fn ( array $match ): string => str_pad( (string) $this->position, (int) $match[1], '0', STR_PAD_LEFT ),
			$text
		);
	}

	/** Sorts as numbers do, also past the padding of the text: invoice-2026-0000000042. Unique. */
	public function sortKey(): string {
		return sprintf( '%s-%04d-%010d', $this->kind->value, $this->year, $this->position );
	}
}
