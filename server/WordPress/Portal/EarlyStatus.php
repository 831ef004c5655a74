<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Services;
use Coffer\WordPress\Storage\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Answers an open page that asks whether anything is new, when nothing is: before WordPress starts its theme, its blocks and
 * its REST API. Whatever is not plainly that question, or has another answer, goes the ordinary way (PortalStatus).
 */
final class EarlyStatus {

	/** A question with one of these may have another answer. */
	private const UNUSUAL = [ 'HTTP_ORIGIN', 'HTTP_X_WP_NONCE', 'HTTP_AUTHORIZATION', 'REDIRECT_HTTP_AUTHORIZATION', 'PHP_AUTH_USER', 'HTTP_X_HTTP_METHOD_OVERRIDE' ];

	/** The one version that a page asks with, when it has a stamp. A web server that compresses may have made it a weak one. */
	private const TAG = '/\A(?:W\/)?"([0-9a-f]{32}-([0-9a-f]{32}))"\z/';

	public function __construct( private readonly Services $services ) {
	}

	/** When every plugin is there that may have a say. */
	public function answer(): void {
		if ( ! self::isPlain() || 1 !== preg_match( self::TAG, self::server( 'HTTP_IF_NONE_MATCH' ), $tag ) ) {
			return;
		}
		try {
			$visit = $this->services->linkGate()->peek( self::server( 'HTTP_COFFER_PORTAL_TOKEN' ), 'portal_view' );
			$stamp = null === $visit ? null : ( new ViewStamp( $this->services ) )->of( $visit );
		} catch ( \Throwable ) {
			// The ordinary way knows how to say what is wrong.
			return;
		}
		if ( null !== $stamp && hash_equals( $stamp, $tag[2] ) ) {
			self::send( $tag[1] );
			exit;
		}
	}

	private static function isPlain(): bool {
		return 'GET' === self::server( 'REQUEST_METHOD' )
			&& [] === array_intersect_key( $_SERVER, array_flip( self::UNUSUAL ) )
			&& '' !== (string) get_option( 'permalink_structure' )
			&& ! is_multisite()
			&& Schema::current()
			&& self::server( 'REQUEST_URI' ) === (string) wp_parse_url( self::root(), PHP_URL_PATH ) . Manifest::IDENTITY['rest_namespace'] . '/portal/status';
	}

	/** As rest_url() has it, which needs more of WordPress than there is yet. */
	private static function root(): string {
		$index = str_starts_with( (string) get_option( 'permalink_structure' ), '/index.php' ) ? 'index.php/' : '';
		return home_url( '/' . $index . rest_get_url_prefix() . '/' );
	}

	/** As WordPress and the guard of our routes send them. */
	private static function send( string $version ): void {
		status_header( 304 );
		header( 'Content-Type: application/json; charset=' . get_option( 'blog_charset' ) );
		header( 'X-Robots-Tag: noindex' );
		header( 'Link: <' . sanitize_url( self::root() ) . '>; rel="https://api.w.org/"' );
		header( 'ETag: "' . $version . '"' );
		header( 'Allow: GET' );
		header( 'Vary: Origin', false );
		header( 'Cache-Control: no-store, private' );
		header( 'X-Content-Type-Options: nosniff' );
		header( 'Referrer-Policy: no-referrer' );
	}

	private static function server( string $name ): string {
		// WordPress has not put slashes into it yet.
		$value = $_SERVER[ $name ] ?? ''; // phpcs:ignore WordPress.Security -- compared, or parsed by the gate.
		return is_string( $value ) ? $value : '';
	}
}
