<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assets;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** The Money screen in wp-admin: its place in the menu, and the page that the script fills. */
final class MoneyScreen {

	/** A coffer with a keyhole. WordPress recolours it with the admin theme. */
	private const ICON = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><path fill="black" fill-rule="evenodd" d="M4.5 3h11A2.5 2.5 0 0 1 18 5.5V9h-5.2a3 3 0 0 0-5.6 0H2V5.5A2.5 2.5 0 0 1 4.5 3zM2 10.5h5.2a3 3 0 0 0 5.6 0H18V16a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1zM10 8.4a1.3 1.3 0 0 1 .7 2.4V12H9.300v-1.200A1.300 1.300 0 0 1 10 8.400z"/></svg>';

	public function __construct( private readonly Services $services ) {
	}

	public function register(): void {
		$page = add_menu_page(
			__( 'Money', 'coffer' ),
			__( 'Money', 'coffer' ),
			'coffer_view',
			Manifest::IDENTITY['screen'],
			[ $this, 'render' ],
			'data:image/svg+xml;base64,' . base64_encode( self::ICON ),
			3
		);
	}

	public function render(): void {
		echo '<div class="wrap"><h1>' . esc_html__( 'Money', 'coffer' ) . '</h1></div>';
	}
}
