<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/**
 * What a browser may do for one answer of a customer page: a Content-Security-Policy (W3C CSP level 3), as text. Knows no
 * WordPress. Why it is as it is: docs/decisions/portal-route.md.
 */
final class ContentPolicy {

	/** For an answer that shows nothing of ours: a redirect, a refused method, an error before there is a page. WordPress styles errors inline. */
	public const CLOSED = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/**
	 * What is fetched, besides scripts, and from where besides the site's own origins. Styles: WordPress writes `style`
	 * attributes and elements without asking anybody, and attributes have no nonce. What a style could fetch is held by
	 * the other lines.
	 */
	private const FETCHED = [
		'style-src'    => [ "'unsafe-inline'" ],
		'img-src'      => [ 'data:' ],
		'font-src'     => [ 'data:' ],
		'media-src'    => [],
		'connect-src'  => [],
		'manifest-src' => [],
		'form-action'  => [],
	];

	/** Where sources can be added. The rest is no matter of where something comes from. */
	public const OPEN = [ 'script-src', 'style-src', 'img-src', 'font-src', 'media-src', 'connect-src', 'manifest-src', 'form-action', 'frame-src', 'worker-src' ];

	/**
	 * @param string                      $nonce   Made for this answer; 128 bits or more.
	 * @param string                      $here    Host, and port if any, at which the page was asked for.
	 * @param list<string>                $origins Of the site: scheme, host and port, such as https://example.org.
	 * @param bool                        $framable Whether pages of the same origin may frame it.
	 * @param array<string, list<string>> $more    Directive, one of OPEN, to sources.
	 */
	public function __construct(
		private readonly string $nonce,
		private readonly string $here,
		private readonly array $origins,
		public readonly bool $framable,
		private readonly array $more = [],
	) {
	}

	/** Value of the header. */
	public function text(): string {
		$directives = [
			'default-src' => [ "'none'" ],
			// WordPress's router for pages reads modules with a parser in WebAssembly; that starts no code from elsewhere.
			'script-src'  => [ "'nonce-{$this->nonce}'", "'wasm-unsafe-eval'" ],
		];
		foreach ( self::FETCHED as $directive => $sources ) {
			$directives[ $directive ] = [ "'self'", ...$this->others(), ...$sources ];
		}
		foreach ( $this->more as $directive => $sources ) {
			$directives[ $directive ] = array_values( array_unique( [ ...$directives[ $directive ] ?? [], ...$sources ] ) );
		}
		$directives += [
			'object-src'      => [ "'none'" ],
			'base-uri'        => [ "'none'" ],
			'frame-ancestors' => [ $this->framable ? "'self'" : "'none'" ],
		];
		return implode( '; ', array_map( static fn ( string $name, array $sources ): string => $name . ' ' . implode( ' ', $sources ), array_keys( $directives ), $directives ) );
	}

	/** The nonce for a script that a page loads from there; null for one of another host, which has to be a source to run. */
	public function nonceFor( string $src ): ?string {
		$host = self::authority( $src );
		return '' === $host || $host === strtolower( $this->here ) || in_array( $host, array_map( self::authority( ... ), $this->origins ), true ) ? $this->nonce : null;
	}

	/** Host and port of an address, as browsers read it (URL standard, 4.4); empty when it is relative to the page, `?` when it names none. */
	public static function authority( string $address ): string {
		$address = trim( str_replace( [ "\t", "\r", "\n" ], '', $address ), "\x00..\x20" );
		$named   = 1 === preg_match( '#\A(?:[a-z][a-z0-9+.-]*:[/\\\\]*|[/\\\\]{2,})([^/\\\\?\#]*)#i', $address, $parts );
		return $named ? strtolower( '' === $parts[1] ? '?' : $parts[1] ) : '';
	}

	/** Whether it can stand in a list of sources and does not end it. */
	public static function isSource( mixed $source ): bool {
		return is_string( $source ) && 1 === preg_match( '/\A[\x21-\x2b\x2d-\x3a\x3c-\x7e]+\z/', $source );
	}

	/** @return list<string> Origins of the site that 'self' does not mean. */
	private function others(): array {
		$here = strtolower( $this->here );
		return array_values( array_unique( array_filter( $this->origins, static fn ( string $origin ): bool => self::authority( $origin ) !== $here ) ) );
	}
}
