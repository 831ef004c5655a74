<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/** Why somebody did something that cannot be seen from the thing itself. */
final class Reason {

	private const LENGTH = 1000;

	/** @throws InvalidInput `text_missing`, `text_too_long` or `invalid_text`. */
	public static function of( mixed $value, string $field = 'reason' ): string {
		return Text::required( is_string( $value ) ? trim( $value ) : $value, self::LENGTH, $field );
	}
}
