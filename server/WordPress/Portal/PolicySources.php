<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\WordPress\Health\ErrorLog;
use Coffer\WordPress\Health\Failures;

defined( 'ABSPATH' ) || exit;

/** Where a customer page may fetch from besides its own host: the site's other hosts, and what its owner adds. */
final class PolicySources {

	private const HOOK = 'coffer_portal_sources';

	/** @return list<string> Where WordPress says that this site, its files and its uploads are: scheme, host and port. */
	public static function origins(): array {
		$addresses = [
			home_url(),
			site_url(),
			rest_url(),
			content_url(),
			plugins_url(),
			includes_url(),
			get_template_directory_uri(),
			get_stylesheet_directory_uri(),
			wp_get_upload_dir()['baseurl'],
		];
		return array_values( array_unique( array_filter( array_map( self::origin( ... ), $addresses ) ) ) );
	}

	/** @return array<string, list<string>> What the owner adds. What a filter does wrong is logged, and costs the page nothing. */
	public static function added(): array {
		if ( ! has_filter( self::HOOK ) ) {
			return [];
		}
		try {
			/** See contract/hooks.json. */
			$added = apply_filters( self::HOOK, [] );
		} catch ( \Throwable $error ) {
			ErrorLog::plugin( 'the filter ' . self::HOOK, $error );
			Failures::caught( $error, 'plugin', self::HOOK );
			return [];
		}
		if ( ! is_array( $added ) ) {
			self::complain( 'it returned ' . get_debug_type( $added ) . ' instead of an array' );
			return [];
		}
		$kept = [];
		foreach ( $added as $directive => $sources ) {
			if ( ! in_array( $directive, ContentPolicy::OPEN, true ) || ! is_array( $sources ) || array_filter( $sources, ContentPolicy::isSource( ... ) ) !== $sources ) {
				self::complain( sprintf( 'it may give each of %s a list of sources, and nothing else', implode( ', ', ContentPolicy::OPEN ) ) );
				continue;
			}
			$kept[ $directive ] = array_values( $sources );
		}
		return array_filter( $kept );
	}

	private static function origin( string $address ): string {
		$parts = wp_parse_url( $address );
		$host  = is_array( $parts ) ? $parts['host'] ?? '' : '';
		if ( '' === $host ) {
			return '';
		}
		$origin = strtolower( ( $parts['scheme'] ?? ( is_ssl() ? 'https' : 'http' ) ) . '://' . $host ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
		return ContentPolicy::isSource( $origin ) ? $origin : '';
	}

	private static function complain( string $problem ): void {
		ErrorLog::write( sprintf( 'a plugin failed in the filter %s: %s', self::HOOK, $problem ) );
	}
}
