<?php
declare( strict_types=1 );

namespace Coffer\Domain\Imports;

defined( 'ABSPATH' ) || exit;

/** A file that is being imported, or was: contract/schemas/import.json. */
final class Import {

	/**
	 * @param list<string> $fields    What the values of each row are, in order.
	 * @param int          $rows      Handed over; after the commit, how many there were.
	 * @param int          $createdBy User who may go on with it.
	 * @param int          $createdAt Unix seconds, as is $doneAt.
	 */
	public function __construct(
		public readonly int $id,
		public readonly ImportKind $kind,
		public readonly string $fileName,
		public readonly array $fields,
		public readonly int $rows,
		public readonly ImportTally $tally,
		public readonly int $createdBy,
		public readonly int $createdAt,
		public readonly ?int $doneAt,
	) {
	}
}
