<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

defined( 'ABSPATH' ) || exit;

/** Telephone numbers by their digits, however either side writes them: +49 (0)30 12-34 is found by 0301234. What is looked for comes from SearchWords::typedPhone(). */
final class PhoneMatch {

	/** A condition on the column, with one place for what LIKE compares. */
	public static function condition( string $column ): string {
		$bare = array_reduce( [ ' ', '-', '(', ')', '/', '.', '+' ], static fn ( string $sql, string $mark ): string => "REPLACE($sql, '$mark', '')", $column );
		return "$bare LIKE %s";
	}
}
