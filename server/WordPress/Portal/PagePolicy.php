<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** The content policy of this answer, and its nonce on the scripts that WordPress itself prints. Others do not run. */
final class PagePolicy {

	private readonly string $nonce;
	private ?ContentPolicy $policy = null;

	public function __construct( private readonly PortalRequest $request ) {
		$this->nonce = bin2hex( random_bytes( 16 ) );
	}

	public function begin(): void {
		add_filter( 'wp_script_attributes', [ $this, 'signLoaded' ], PHP_INT_MAX );
		add_filter( 'wp_inline_script_attributes', [ $this, 'signInline' ], PHP_INT_MAX );
		$preloads = [ wp_script_modules(), 'print_script_module_preloads' ];
		foreach ( [ 'wp_head', 'wp_footer' ] as $hook ) {
			if ( remove_action( $hook, $preloads ) ) {
				add_action( $hook, [ $this, 'printPreloads' ] );
			}
		}
	}

	/** Of this answer. It stands in its HTML as often as there are scripts. */
	public function nonce(): string {
		return $this->nonce;
	}

	/** Asks the gate, because a preview can be framed. */
	public function policy(): ContentPolicy {
		return $this->policy ??= new ContentPolicy( $this->nonce, self::here(), PolicySources::origins(), $this->request->isPreview(), PolicySources::added() );
	}

	/**
	 * @param array<string, mixed> $attributes
	 * @return array<string, mixed>
	 */
	public function signLoaded( array $attributes ): array {
		$nonce = $this->policy()->nonceFor( is_string( $attributes['src'] ?? null ) ? $attributes['src'] : '' );
		return null === $nonce ? $attributes : [ ...$attributes, 'nonce' => $nonce ];
	}

	/**
	 * @param array<string, mixed> $attributes
	 * @return array<string, mixed>
	 */
	public function signInline( array $attributes ): array {
		return [ ...$attributes, 'nonce' => $this->nonce ];
	}

	/** WordPress lets nobody add attributes to these. Browsers hold them to what holds for scripts. */
	public function printPreloads(): void {
		ob_start();
		wp_script_modules()->print_script_module_preloads();
		$links = new \WP_HTML_Tag_Processor( (string) ob_get_clean() );
		while ( $links->next_tag( [ 'tag_name' => 'LINK' ] ) ) {
			$nonce = $this->policy()->nonceFor( (string) $links->get_attribute( 'href' ) );
			if ( null !== $nonce ) {
				$links->set_attribute( 'nonce', $nonce );
			}
		}
		echo $links->get_updated_html(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- WordPress escaped it, and the processor escapes what it adds.
	}

	private static function here(): string {
		return isset( $_SERVER['HTTP_HOST'] ) && is_string( $_SERVER['HTTP_HOST'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_HOST'] ) ) : '';
	}
}
