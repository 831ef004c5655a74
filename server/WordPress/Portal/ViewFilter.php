<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Contract\Schemas;
use Coffer\WordPress\Health\ErrorLog;
use Coffer\WordPress\Health\Failures;

defined( 'ABSPATH' ) || exit;

/** Lets other plugins change what a page shows. What one of them does wrong never costs the customer the page. */
final class ViewFilter {

	private const HOOK = 'coffer_portal_view';

	/**
	 * @param array<string, mixed> $view contract/schemas/portal-view.json.
	 * @return array{0: array<string, mixed>, 1: string|null} The view to show, and what went wrong.
	 */
	public static function apply( array $view ): array {
		if ( ! has_filter( self::HOOK ) ) {
			return [ $view, null ];
		}
		try {
			/** See contract/hooks.json. */
			$changed = apply_filters( self::HOOK, $view );
			$problem = self::fault( $changed );
			if ( null === $problem ) {
				// Whether this is a preview or a test is not for a filter to say.
				return [ [ ...$changed, 'preview' => $view['preview'], 'is_test' => $view['is_test'] ], null ];
			}
			ErrorLog::write( self::problem( $problem ) );
		} catch ( \Throwable $error ) {
			$problem = sprintf( '%s in %s:%d', $error->getMessage(), $error->getFile(), $error->getLine() );
			ErrorLog::plugin( 'the filter ' . self::HOOK, $error );
			Failures::caught( $error, 'plugin', self::HOOK );
		}
		return [ $view, self::problem( $problem ) ];
	}

	private static function problem( string $problem ): string {
		return sprintf( 'a plugin failed in the filter %s: %s', self::HOOK, $problem );
	}

	private static function fault( mixed $changed ): ?string {
		if ( ! is_array( $changed ) ) {
			return 'it returned ' . get_debug_type( $changed ) . ' instead of an array';
		}
		$valid = rest_validate_value_from_schema( $changed, Schemas::ALL['portal-view'], 'view' );
		return is_wp_error( $valid ) ? $valid->get_error_message() : self::looseType( $changed, Schemas::ALL['portal-view'], 'view' );
	}

	/** WordPress's own check takes "1" for a number; the templates do not. */
	private static function looseType( mixed $value, array $schema, string $path ): ?string {
		foreach ( $schema['properties'] ?? [] as $name => $property ) {
			if ( 'string' === $property['type'] && ! is_string( $value[ $name ] ) ) {
				return "$path.$name is not a string";
			}
			$fault = 'object' === $property['type'] ? self::looseType( $value[ $name ], $property, "$path.$name" ) : null;
			foreach ( 'array' === $property['type'] ? $value[ $name ] : [] as $position => $item ) {
				$fault ??= 'object' === $property['items']['type']
					? self::looseType( $item, $property['items'], "$path.$name.$position" )
					: ( is_string( $item ) ? null : "$path.$name.$position is not a string" );
			}
			if ( null !== $fault ) {
				return $fault;
			}
		}
		return null;
	}
}
