<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** With which methods a customer page can be asked for, whoever asks for which. RFC 9110, 9.1 and 15.5.6. */
final class PageMethod {

	private const KNOWN = [ 'GET', 'HEAD', 'POST' ];

	/** Ends every request that is of another method, before any link is looked up. */
	public static function check(): void {
		$method = $_SERVER['REQUEST_METHOD'] ?? 'GET'; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- compared with known words only.
		if ( in_array( $method, self::KNOWN, true ) ) {
			return;
		}
		status_header( 'OPTIONS' === $method ? 204 : 405 );
		header( 'Allow: ' . implode( ', ', [ ...self::KNOWN, 'OPTIONS' ] ) );
		exit;
	}
}
