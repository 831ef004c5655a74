<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** The address of a page is its secret: while a shell is made, whatever a theme writes of it, it writes of another one. */
final class HiddenAddress {

	/** @var array{array<mixed>, array<mixed>, array<mixed>, list<string>}|null As PHP and WordPress have it. */
	private ?array $real = null;

	public function __construct( #[\SensitiveParameter] private readonly string $secret, private readonly string $instead ) {
	}

	public function hide(): void {
		global $wp;
		// phpcs:ignore WordPress.Security -- only put aside.
		$this->real = [ $_SERVER, $_GET, $_REQUEST, [ (string) $wp->request, (string) $wp->matched_query, (string) $wp->query_string ] ];
		$_SERVER    = $this->without( $this->real[0] );
		$_GET       = $this->without( $this->real[1] );
		$_REQUEST   = $this->without( $this->real[2] );
		[ $wp->request, $wp->matched_query, $wp->query_string ] = $this->without( $this->real[3] );
	}

	public function show(): void {
		global $wp;
		if ( null !== $this->real ) {
			[ $_SERVER, $_GET, $_REQUEST, [ $wp->request, $wp->matched_query, $wp->query_string ] ] = $this->real;
		}
	}

	/**
	 * @param array<mixed> $texts
	 * @return array<mixed>
	 */
	private function without( array $texts ): array {
		return array_map( fn ( mixed $text ): mixed => is_string( $text ) ? strtr( $text, [ $this->secret => $this->instead ] ) : $text, $texts );
	}
}
