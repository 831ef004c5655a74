<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** What came back when the site asked for its own customer page with a token that nobody has, and what that means. */
final class RouteAnswer {

	/** In the neutral page, whatever the theme makes of it. */
	public const MARK = 'coffer-portal-closed';

	/** @param array<string, string> $headers Names in small letters. */
	public function __construct(
		private readonly int $status,
		private readonly array $headers,
		private readonly string $body,
	) {
	}

	/** @param array<string, mixed> $response As wp_remote_get gives it. */
	public static function from( array $response ): self {
		$headers = [];
		foreach ( wp_remote_retrieve_headers( $response ) as $name => $value ) {
			$headers[ strtolower( (string) $name ) ] = is_array( $value ) ? implode( ', ', $value ) : (string) $value;
		}
		return new self( (int) wp_remote_retrieve_response_code( $response ), $headers, wp_remote_retrieve_body( $response ) );
	}

	/** @return 'ok'|'not_found'|'redirected'|'blocked'|'wrong_template'|'cached'|'failed' */
	public function code(): string {
		$is_ours = str_contains( $this->body, self::MARK );
		return match ( true ) {
			$this->status >= 300 && $this->status < 400         => 'redirected',
			404 === $this->status                               => 'not_found',
			$this->status >= 500                                => 'failed',
			// Every other answer of the route has our headers; a guard in front of WordPress does not know them.
			! $is_ours && ! $this->isPrivate()                  => 200 === $this->status ? 'not_found' : 'blocked',
			! $is_ours                                          => 'wrong_template',
			! in_array( $this->status, [ 403, 429 ], true ), $this->isCached(), ! $this->isPrivate() => 'cached',
			default                                             => 'ok',
		};
	}

	/** Something that helps to find the cause: where a redirect leads, or the status. */
	public function detail(): string {
		return 'redirected' === $this->code() ? $this->headers['location'] ?? '' : (string) $this->status;
	}

	private function isPrivate(): bool {
		return str_contains( $this->headers['cache-control'] ?? '', 'no-store' ) && str_contains( $this->headers['x-robots-tag'] ?? '', 'noindex' );
	}

	private function isCached(): bool {
		$words = '';
		foreach ( [ 'x-cache', 'x-cache-status', 'cf-cache-status', 'x-litespeed-cache', 'x-proxy-cache', 'x-fastcgi-cache', 'x-varnish-cache' ] as $name ) {
			$words .= ' ' . ( $this->headers[ $name ] ?? '' );
		}
		return (int) ( $this->headers['age'] ?? 0 ) > 0 || 1 === preg_match( '/\bhit\b/i', $words );
	}
}
