<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** What a tool answers: data in the shape of its ability's output, and the records that it read, which are not part of the data. */
final class ToolAnswer {

	/**
	 * @param array<string, mixed> $data    In the shape of contract/abilities.json: no record numbers, no addresses, no private notes.
	 * @param list<RecordRef>      $records That it read.
	 */
	public function __construct(
		public readonly array $data,
		public readonly array $records,
	) {
	}
}
