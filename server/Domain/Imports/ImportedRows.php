<?php
declare( strict_types=1 );

namespace Coffer\Domain\Imports;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** How rows of one kind are looked at and added. */
interface ImportedRows {

	/** @return list<string> Fields that a row can have. */
	public function fields(): array;

	/** @return list<list<string>> Of each of these lists, a file has to have one field. */
	public function needed(): array;

	/**
	 * @param array<int, array<string, string>> $rows By their place in the file; values by field.
	 */
	public function check( array $rows ): RowCheck;

	/**
	 * Adds what has no mistakes, inside the transaction of whoever calls.
	 *
	 * @param array<int, array<string, string>> $rows       All rows of the file that have no mistakes.
	 * @param 'skip'|'update'|'add'             $duplicates What becomes of what is there already.
	 * @throws InvalidInput When something that several rows make together is not right.
	 */
	public function add( Actor $actor, array $rows, string $duplicates, int $now, ImportTally $tally ): void;
}
