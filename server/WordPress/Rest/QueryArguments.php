<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the query of an address by the contract. Everything in an address is text, so numbers and booleans are spelled
 * out here; lists come as `kind=invoice,quote` or `kind[]=invoice&kind[]=quote`. Names that the contract does not have
 * are left alone, because WordPress and other plugins add their own.
 */
final class QueryArguments {

	/**
	 * @param array<string, mixed>                $query   As WordPress decoded it.
	 * @param array<string, array<string, mixed>> $schemas The route's `query` in contract/routes.json.
	 * @return array<string, mixed> Only what was given or has a default.
	 * @throws InvalidInput With the name of the argument.
	 */
	public static function of( array $query, array $schemas ): array {
		$arguments = [];
		foreach ( $schemas as $name => $schema ) {
			if ( isset( $query[ $name ] ) && '' !== $query[ $name ] ) {
				$arguments[ $name ] = self::value( $query[ $name ], $schema, $name );
			} elseif ( isset( $schema['default'] ) ) {
				$arguments[ $name ] = $schema['default'];
			}
		}
		return $arguments;
	}

	private static function value( mixed $value, array $schema, string $name ): mixed {
		if ( 'array' === $schema['type'] ) {
			$items = is_string( $value ) ? explode( ',', $value ) : $value;
			return SchemaCheck::of( is_array( $items ) ? array_values( $items ) : $items, $schema, $name );
		}
		$typed = match ( true ) {
			! is_string( $value )         => $value,
			'integer' === $schema['type'] => 1 === preg_match( '/\A(?:0|[1-9][0-9]{0,15})\z/', $value ) ? (int) $value : $value,
			'boolean' === $schema['type'] => [
				'true'  => true,
				'1'     => true,
				'false' => false,
				'0'     => false,
			][ $value ] ?? $value,
			default                       => $value,
		};
		return SchemaCheck::of( $typed, $schema, $name );
	}
}
