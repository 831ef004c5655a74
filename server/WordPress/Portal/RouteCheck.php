<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\PortalLinks\RouteState;
use Coffer\Domain\PortalLinks\Token;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Services;
use Coffer\WordPress\Storage\PortalBases;

defined( 'ABSPATH' ) || exit;

/** Asks the site for its own customer page, and says in a sentence what a customer would meet. */
final class RouteCheck implements RouteState {

	private const OPTION  = 'coffer_route_check';
	private const SECONDS = 8;

	public function __construct( private readonly Services $services ) {
	}

	/** @return 'unknown'|'ok'|'broken' Of the last check of the address as it is now. */
	public function state(): string {
		return self::stateOf( $this->stored()['code'] );
	}

	/** @return array{state: string, sentence: string, checked_at: ?string} As `route` of contract/schemas/status.json. */
	public function last(): array {
		$stored = $this->stored();
		return [
			'state'      => self::stateOf( $stored['code'] ),
			'sentence'   => self::sentence( $stored['code'], $stored['detail'] ),
			'checked_at' => UtcTime::iso( $stored['at'] ),
		];
	}

	/** @return array{state: string, sentence: string, checked_at: ?string} Of the check it makes. Takes up to 8 seconds. */
	public function run(): array {
		[ $code, $detail ] = $this->ask();
		update_option(
			self::OPTION,
			[
				'code'   => $code,
				'detail' => $detail,
				'at'     => $this->services->clock()->now(),
				'for'    => $this->services->portalAddress()->example(),
			],
			true
		);
		return $this->last();
	}

	/** @return array{0: string, 1: string} */
	private function ask(): array {
		if ( '' === PortalBases::current() ) {
			return [ 'off', '' ];
		}
		$url = $this->services->portalAddress()->url( Token::generate( $this->services->random() ) );
		if ( self::isInTheClear( $url ) ) {
			return [ 'plain_http', '' ];
		}
		$response = wp_remote_get(
			$url,
			[
				'timeout'     => self::SECONDS,
				'redirection' => 0,
				'cookies'     => [],
				// The certificate is for visitors; whether this machine trusts it says nothing about them.
				'sslverify'   => apply_filters( 'https_local_ssl_verify', false ), // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WordPress's own filter.
			]
		);
		if ( is_wp_error( $response ) ) {
			return [ 'unreachable', $response->get_error_message() ];
		}
		$answer = RouteAnswer::from( $response );
		return [ $answer->code(), substr( $answer->detail(), 0, 300 ) ];
	}

	/** A check of another address than the one in use is none. */
	private function stored(): array {
		$stored = get_option( self::OPTION );
		$known  = is_array( $stored ) && ( $stored['for'] ?? null ) === $this->services->portalAddress()->example();
		return [
			'code'   => $known ? (string) $stored['code'] : 'unchecked',
			'detail' => $known ? (string) $stored['detail'] : '',
			'at'     => $known ? (int) $stored['at'] : null,
		];
	}

	/** @return 'unknown'|'ok'|'broken' */
	private static function stateOf( string $code ): string {
		return match ( $code ) {
			'ok'                       => 'ok',
			'unchecked', 'unreachable' => 'unknown',
			default                    => 'broken',
		};
	}

	/** A link that travels unencrypted is a secret no more. On a machine of one's own it does not travel. */
	private static function isInTheClear( string $url ): bool {
		$host = (string) wp_parse_url( $url, PHP_URL_HOST );
		return 'http' === wp_parse_url( $url, PHP_URL_SCHEME )
			&& ! in_array( wp_get_environment_type(), [ 'local', 'development' ], true )
			&& 1 !== preg_match( '/(^|\.)(localhost|local|test|internal)$|^127\.|^\[?::1\]?$/', $host );
	}

	private static function sentence( string $code, string $detail ): string {
		return match ( $code ) {
			'ok'             => __( 'Customer pages answer as they should.', 'coffer' ),
			'unchecked'      => __( 'The address of customer pages has not been checked yet.', 'coffer' ),
			/* translators: %s: technical message in English. */
			'unreachable'    => sprintf( __( 'The site could not reach itself to check the address of customer pages (%s). That may be so by design; open a customer’s page to see for yourself.', 'coffer' ), $detail ),
			'off'            => __( 'Customer pages are switched off: the portal address is empty.', 'coffer' ),
			'plain_http'     => __( 'The site’s address begins with http, so links would travel unencrypted. Move the site to https.', 'coffer' ),
			'not_found'      => __( 'The address of customer pages was not found. Open Settings > Permalinks and save, or let the web server send all addresses to WordPress.', 'coffer' ),
			/* translators: %s: an address. */
			'redirected'     => sprintf( __( 'The address of customer pages leads elsewhere: %s. Another plugin or the web server redirects it.', 'coffer' ), $detail ),
			/* translators: %s: number of an HTTP status, such as 401. */
			'blocked'        => sprintf( __( 'Something in front of WordPress blocks customer pages (status %s): a password, a firewall or a security plugin.', 'coffer' ), $detail ),
			'cached'         => __( 'A cache keeps or changes customer pages. Exclude their address from it.', 'coffer' ),
			'wrong_template' => __( 'The page opens without its content: the template “Customer portal” has lost the portal block, or the theme brings a template of its own.', 'coffer' ),
			/* translators: %s: number of an HTTP status, such as 500. */
			default          => sprintf( __( 'Customer pages fail with an error (status %s). The site’s error log says more.', 'coffer' ), $detail ),
		};
	}
}
