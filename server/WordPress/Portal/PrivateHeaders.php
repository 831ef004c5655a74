<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** What every answer of a customer page says to browsers, caches and crawlers, whether it is good or not. */
final class PrivateHeaders {

	private const POLICY = 'Content-Security-Policy';

	/** As WordPress says it. Some sites filter it away to speed up the back button: not here, and not in an error. */
	public const UNCACHED = [
		'Expires'       => 'Wed, 11 Jan 1984 05:00:00 GMT',
		'Cache-Control' => 'no-cache, must-revalidate, max-age=0, no-store, private',
	];

	/**
	 * @param ContentPolicy|null $policy Null for an answer that shows nothing of ours.
	 * @return array<string, string>
	 */
	public static function all( ?ContentPolicy $policy = null ): array {
		return [
			...self::UNCACHED,
			'X-Robots-Tag'           => 'noindex, nofollow, noarchive',
			'Referrer-Policy'        => 'no-referrer',
			'X-Frame-Options'        => true === $policy?->framable ? 'SAMEORIGIN' : 'DENY',
			self::POLICY             => $policy?->text() ?? ContentPolicy::CLOSED,
			'X-Content-Type-Options' => 'nosniff',
		];
	}

	/**
	 * For the filter `wp_headers`: over what WordPress and others say, except that another's content policy stays beside ours.
	 *
	 * @param array<string, mixed> $headers
	 * @return array<string, mixed>
	 */
	public static function over( array $headers, ContentPolicy $policy ): array {
		$ours = self::all( $policy );
		if ( ! empty( $headers[ self::POLICY ] ) ) {
			$ours[ self::POLICY ] = $headers[ self::POLICY ] . ', ' . $ours[ self::POLICY ];
		}
		return [ ...$headers, ...$ours, 'Last-Modified' => false ];
	}

	/** For answers that do not go through WordPress's template, such as redirects, and before anything can fail. */
	public static function send(): void {
		header_remove( 'Last-Modified' );
		foreach ( self::all() as $name => $value ) {
			header( $name . ': ' . $value );
		}
	}

	/** Over what others sent past the filter. A content policy of theirs holds too: browsers obey all of them. */
	public static function insist( ContentPolicy $policy ): void {
		if ( headers_sent() ) {
			return;
		}
		header_remove( 'Last-Modified' );
		foreach ( self::all( $policy ) as $name => $value ) {
			if ( self::POLICY !== $name ) {
				header( "$name: $value" );
			} elseif ( ! self::isSent( $value ) ) {
				header( "$name: $value", false );
			}
		}
	}

	/** The customary word to page caches that only listen to PHP. */
	public static function askCachesToStayOut(): void {
		if ( ! defined( 'DONOTCACHEPAGE' ) ) {
			define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- the name that caches look for.
		}
	}

	private static function isSent( string $policy ): bool {
		foreach ( headers_list() as $line ) {
			if ( 0 === stripos( $line, self::POLICY . ':' ) && str_contains( $line, $policy ) ) {
				return true;
			}
		}
		return false;
	}
}
