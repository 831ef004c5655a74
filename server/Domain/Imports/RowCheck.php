<?php
declare( strict_types=1 );

namespace Coffer\Domain\Imports;

defined( 'ABSPATH' ) || exit;

/** What is to be known about some rows of a file. */
final class RowCheck {

	/**
	 * @param list<RowProblem>                              $problems
	 * @param list<array{row: int, id: int, name: string}> $duplicates   What is there already.
	 * @param list<string>                                  $newCustomers Whom documents are for and who will be added.
	 */
	public function __construct(
		public readonly array $problems,
		public readonly array $duplicates,
		public readonly array $newCustomers = [],
	) {
	}
}
