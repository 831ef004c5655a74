<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** What every answer of a customer page says to browsers, caches and crawlers, whether it is good or not. */
final class PrivateHeaders {

	/**
	 * @param bool $framable Whether the site's own screens may show it in a frame: the staff preview.
	 * @return array<string, string>
	 */
	public static function all( bool $framable = false ): array {
		$headers = wp_get_nocache_headers();
		unset( $headers['Last-Modified'] );
		return [
			...$headers,
			'Cache-Control'           => self::uncached( (string) ( $headers['Cache-Control'] ?? '' ) ),
			'X-Robots-Tag'            => 'noindex, nofollow, noarchive',
			'Referrer-Policy'         => 'no-referrer',
			'X-Frame-Options'         => $framable ? 'SAMEORIGIN' : 'DENY',
			'Content-Security-Policy' => 'frame-ancestors ' . ( $framable ? "'self'" : "'none'" ),
			'X-Content-Type-Options'  => 'nosniff',
		];
	}

	/**
	 * For the filter `wp_headers`: over what WordPress and others say, except that another's content policy stays beside ours.
	 *
	 * @param array<string, mixed> $headers
	 * @return array<string, mixed>
	 */
	public static function over( array $headers, bool $framable ): array {
		$ours = self::all( $framable );
		if ( ! empty( $headers['Content-Security-Policy'] ) ) {
			$ours['Content-Security-Policy'] = $headers['Content-Security-Policy'] . ', ' . $ours['Content-Security-Policy'];
		}
		return [ ...$headers, ...$ours, 'Last-Modified' => false ];
	}

	/** For answers that do not go through WordPress's template, such as redirects. */
	public static function send(): void {
		header_remove( 'Last-Modified' );
		foreach ( self::all() as $name => $value ) {
			header( $name . ': ' . $value );
		}
	}

	/** The customary word to page caches that only listen to PHP. */
	public static function askCachesToStayOut(): void {
		if ( ! defined( 'DONOTCACHEPAGE' ) ) {
			define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- the name that caches look for.
		}
	}

	/** Some sites filter `no-store` away to speed up the back button. Not here. */
	private static function uncached( string $value ): string {
		$directives = array_filter( array_map( 'trim', explode( ',', $value ) ) );
		return implode( ', ', array_unique( [ ...$directives, 'no-store', 'private' ] ) );
	}
}
