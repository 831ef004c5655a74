<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assets;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** The Money screen in wp-admin: its place in the menu, and the page that the script fills. */
final class MoneyScreen {

	/** A chest with a keyhole. WordPress recolours it with the admin theme. */
	private const ICON = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><path fill="black" d="M4.5 3h11A2.5 2.5 0 0 1 18 5.5V9h-5.2a3 3 0 0 0-5.6 0H2V5.5A2.5 2.5 0 0 1 4.5 3zM2 10.5h5.2a3 3 0 0 0 5.6 0H18V16a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1zM10 8.4a1.3 1.3 0 0 1 .7 2.4V12H9.3v-1.2A1.3 1.3 0 0 1 10 8.4z"/></svg>';

	/** Below the Dashboard. */
	private const POSITION = 3;

	public function __construct( private readonly Services $services ) {
	}

	/** On admin_menu. */
	public function register(): void {
		$hook = add_menu_page(
			__( 'Money', 'coffer' ),
			__( 'Money', 'coffer' ),
			'coffer_view',
			Manifest::IDENTITY['screen'],
			[ $this, 'render' ],
			// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- how WordPress takes an icon.
			'data:image/svg+xml;base64,' . base64_encode( self::ICON ),
			self::POSITION
		);
		add_action( 'admin_enqueue_scripts', fn ( string $current ) => $current === $hook && $this->enqueue() );
	}

	/** What stands there until the script runs, in the shape of what it will show. */
	public function render(): void {
		?>
		<div id="coffer-money" class="coffer-money">
			<div class="wrap coffer-loading">
				<h1><?php esc_html_e( 'Money', 'coffer' ); ?></h1>
				<noscript>
					<p><?php esc_html_e( 'Money needs JavaScript, and it is switched off in this browser. Customers can read their pages without it.', 'coffer' ); ?></p>
				</noscript>
				<p class="screen-reader-text"><?php esc_html_e( 'Loading', 'coffer' ); ?></p>
				<div class="coffer-loading__rows" aria-hidden="true"><?php echo str_repeat( '<i></i>', 8 ); ?></div>
			</div>
		</div>
		<?php
		// Here, and not at the end: the rest of the page need not be there before the first rows are drawn.
		wp_print_scripts( 'coffer-first' );
	}

	private function enqueue(): void {
		if ( ! Build::exists() ) {
			add_action( 'admin_notices', [ Build::class, 'notice' ] );
			return;
		}
		// The modules read these scripts of WordPress and do not ask for them.
		Build::script( 'first' );
		Build::script( 'admin', [ 'coffer-first', 'coffer-api', 'wp-data', 'wp-i18n', 'wp-api-fetch', 'wp-url' ], [ '@wordpress/core-abilities', '@wordpress/abilities' ] );
		wp_enqueue_script( 'coffer-admin' );
		wp_add_inline_script(
			'coffer-first',
			'window.cofferBoot = ' . self::json( Boot::of( $this->services ) ) . ";\nwindow.cofferAnswers = " . self::json( (object) FirstAnswers::toAddress() )
				. ";\nwindow.cofferUnfolded = " . self::json( (object) FirstAnswers::unfolded() ) . ';',
			'before'
		);
		Build::style( 'admin', [ 'wp-components' ] );
		wp_enqueue_style( 'coffer-admin' );
		wp_add_inline_style( 'coffer-admin', self::SKELETON );
	}

	/** @param array<string, mixed>|object $value */
	private static function json( array|object $value ): string {
		return (string) wp_json_encode( $value, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES );
	}

	/** Grey bars. Without movement, so that nobody has to be asked whether they like any. */
	private const SKELETON = '.coffer-money .coffer-loading{margin-block-start:0;padding-block-start:10px}'
		. '.coffer-loading__rows{max-inline-size:1200px;margin-block-start:24px}'
		. '.coffer-loading__rows i{display:block;block-size:20px;margin-block-end:22px;border-radius:3px;background:#dcdcde}';
}
