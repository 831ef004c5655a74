<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** The JSON object that a language model was asked for. */
final class ModelJson {

	/**
	 * Some models put it between fences of Markdown although they were asked not to. Everything else has to be as asked.
	 *
	 * @param list<string> $fields Exactly those, each a text.
	 * @return array<string, string>|null Null when it is anything else.
	 */
	public static function fields( string $text, array $fields ): ?array {
		$text = trim( $text );
		if ( 1 === preg_match( '/\A```(?:json)?\s*(\{.*\})\s*```\z/s', $text, $fenced ) ) {
			$text = $fenced[1];
		}
		$object = json_decode( $text, true, 4 );
		if ( ! is_array( $object ) || ! str_starts_with( $text, '{' ) ) {
			return null;
		}
		$values = [];
		foreach ( $fields as $field ) {
			if ( ! is_string( $object[ $field ] ?? null ) ) {
				return null;
			}
			$values[ $field ] = $object[ $field ];
		}
		return count( $values ) === count( $object ) ? $values : null;
	}
}
