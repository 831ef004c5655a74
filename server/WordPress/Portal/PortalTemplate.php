<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Plugin;

defined( 'ABSPATH' ) || exit;

/** The customer page inside the site's theme: a block template that owners can edit, or a PHP view for classic themes. */
final class PortalTemplate {

	private const SLUG = Manifest::IDENTITY['portal']['template'];

	public function __construct( private readonly PortalRequest $request ) {
	}

	/** This request is for a customer page. */
	public function begin(): void {
		self::offer();
		add_filter( 'template_include', [ $this, 'choose' ], 99 );
		add_action( 'wp_enqueue_scripts', [ $this, 'styleEarly' ] );
		add_filter( 'pre_render_block', [ $this, 'leaveOut' ], 10, 2 );
	}

	/** Where templates are edited, and on a customer page; other pages do without. */
	public static function offer(): void {
		$name = Manifest::IDENTITY['slug'] . '//' . self::SLUG;
		if ( ! wp_is_block_theme() || \WP_Block_Templates_Registry::get_instance()->is_registered( $name ) ) {
			return;
		}
		register_block_template(
			$name,
			[
				'title'       => __( 'Customer portal', 'coffer' ),
				'description' => __( 'The page that a customer opens through a portal link: one invoice or quote.', 'coffer' ),
				'content'     => self::content(),
			]
		);
	}

	/** Where the reader can edit it; empty when the theme has no block templates, or the reader may not. */
	public static function editorUrl(): string {
		return wp_is_block_theme() && current_user_can( 'edit_theme_options' )
			? add_query_arg(
				[
					'p'      => rawurlencode( '/wp_template/' . get_stylesheet() . '//' . self::SLUG ),
					'canvas' => 'edit',
				],
				admin_url( 'site-editor.php' )
			)
			: '';
	}

	public function choose(): string {
		$found = get_query_template( self::SLUG, [ self::SLUG . '.php' ] );
		return '' === $found ? self::classic() : $found;
	}

	/** For themes without block templates. */
	public static function classic(): string {
		return wp_normalize_path( self::folder() . 'classic.php' );
	}

	/** A classic theme prints its head before the block is rendered. */
	public function styleEarly(): void {
		foreach ( \WP_Block_Type_Registry::get_instance()->get_registered( PortalBlock::NAME )->style_handles ?? [] as $handle ) {
			wp_enqueue_style( $handle );
		}
	}

	/**
	 * @param array<string, mixed> $block
	 */
	public function leaveOut( mixed $rendered, array $block ): mixed {
		return 'core/template-part' === $block['blockName'] && $this->request->isEmbedded() ? '' : $rendered;
	}

	/** A theme without a header or footer part gets none, instead of the notice that it is missing. */
	private static function content(): string {
		$content = (string) file_get_contents( self::folder() . 'portal.html' ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this plugin.
		foreach ( [ 'header', 'footer' ] as $part ) {
			if ( ! self::themeHas( $part ) ) {
				$content = str_replace( sprintf( '<!-- wp:template-part {"slug":"%1$s","tagName":"%1$s"} /-->', $part ), '', $content );
			}
		}
		return trim( $content );
	}

	private static function themeHas( string $part ): bool {
		foreach ( array_unique( [ get_stylesheet_directory(), get_template_directory() ] ) as $theme ) {
			if ( is_file( "$theme/parts/$part.html" ) || is_file( "$theme/block-template-parts/$part.html" ) ) {
				return true;
			}
		}
		return false;
	}

	private static function folder(): string {
		return dirname( Plugin::file() ) . '/portal-template/';
	}
}
