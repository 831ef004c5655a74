<?php
declare( strict_types=1 );

namespace Coffer\Domain\Imports;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** Something in a row of a file that is not right. */
final class RowProblem {

	/** @param int $row From 1, the heading not counted. */
	public function __construct(
		public readonly int $row,
		public readonly string $field,
		public readonly string $code,
		public readonly string $sentence,
	) {
	}

	public static function of( int $row, string $field, InvalidInput $error ): self {
		return new self( $row, $field, $error->errorCode(), $error->getMessage() );
	}
}
