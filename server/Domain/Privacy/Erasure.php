<?php
declare( strict_types=1 );

namespace Coffer\Domain\Privacy;

defined( 'ABSPATH' ) || exit;

/** What became of one customer who was to be erased. */
final class Erasure {

	/**
	 * @param string      $name     Who it was.
	 * @param int         $retained Documents that have to be kept, with name, address and tax number.
	 * @param string|null $until    Last day of keeping, YYYY-MM-DD.
	 */
	public function __construct(
		public readonly string $name,
		public readonly int $retained,
		public readonly ?string $until,
	) {
	}
}
