<?php
declare( strict_types=1 );

namespace Coffer\Domain\Imports;

defined( 'ABSPATH' ) || exit;

/** What became of the rows of a file. */
final class ImportTally {

	public function __construct(
		public int $added = 0,
		public int $customersAdded = 0,
		public int $updated = 0,
		public int $skipped = 0,
		public int $leftOut = 0,
	) {
	}

	/** @return array{added: int, customers_added: int, updated: int, skipped: int, left_out: int} */
	public function toArray(): array {
		return [
			'added'           => $this->added,
			'customers_added' => $this->customersAdded,
			'updated'         => $this->updated,
			'skipped'         => $this->skipped,
			'left_out'        => $this->leftOut,
		];
	}
}
