<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Health;

defined( 'ABSPATH' ) || exit;

/**
 * PHP's own log: what an owner, their host and whoever they ask for help read. It says what broke and where. The message of an error is
 * left out, because it may quote a customer, an amount, or a statement with its values.
 */
final class ErrorLog {

	/** A fault of Coffer's own. */
	public static function fault( \Throwable $error ): void {
		self::write( Origin::of( $error )->class . ' at ' . basename( $error->getFile() ) . ':' . $error->getLine() );
	}

	/**
	 * Another plugin's. Whoever writes that plugin switches WP_DEBUG on and reads its message too.
	 *
	 * @param string $in What of Coffer's it hangs on, such as "the filter coffer_portal_view".
	 */
	public static function plugin( string $in, \Throwable $error ): void {
		$origin = Origin::of( $error );
		// What the plugin called may have thrown, in WordPress or in PHP.
		$place = $origin->frame ?? $error->getFile() . ':' . $error->getLine();
		self::write( "a plugin failed in $in: $origin->class at $place" . ( constant( 'WP_DEBUG' ) ? ': ' . $error->getMessage() : '' ) );
	}

	/** @param string $sentence Without anything that a person wrote. */
	public static function write( string $sentence ): void {
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_error_log -- see above.
		error_log( 'Coffer: ' . $sentence );
	}
}
