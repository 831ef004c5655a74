<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assets;

use Coffer\WordPress\Plugin;

defined( 'ABSPATH' ) || exit;

/**
 * The blocks that the build made. Every page of a site registers every block, and most pages show none: so a page gets what it takes to
 * show one, and whatever edits blocks gets all that block.json says, which takes WordPress fifty times as long.
 *
 * @phpstan-type Made array{name: non-falsy-string, attributes: array<string, array<string, mixed>>, supports: array<string, mixed>, usesContext: list<string>, style: string, viewScriptModule: string, file: non-falsy-string}
 */
final class Blocks {

	/** Names, as in block.json. */
	public const PORTAL  = 'coffer/portal';
	public const PAY_NOW = 'coffer/pay-now';

	private static bool $whole = false;

	/** @param array<string, \Closure( array<string, mixed>, string, \WP_Block ): string> $renders What shows each block, by its name. */
	public static function register( array $renders ): void {
		foreach ( self::made() as $metadata ) {
			register_block_type( $metadata['name'], [
				'attributes'             => $metadata['attributes'],
				'supports'               => $metadata['supports'],
				'uses_context'           => $metadata['usesContext'],
				'style_handles'          => [ generate_block_asset_handle( $metadata['name'], 'style' ) ],
				'view_script_module_ids' => [ generate_block_asset_handle( $metadata['name'], 'viewScriptModule' ) ],
				'render_callback'        => static function ( array $attributes, string $content, \WP_Block $block ) use ( $metadata, $renders ): string {
					self::assets( $metadata );
					return $renders[ $metadata['name'] ]( $attributes, $content, $block );
				},
			] );
		}
		foreach ( [ 'admin_init', 'rest_api_init' ] as $hook ) {
			add_action( $hook, [ self::class, 'complete' ], 1 );
		}
	}

	/** What editors need: words, icons and scripts. What the page shows, and what WordPress added to the attributes, stays as it was. */
	public static function complete(): void {
		if ( self::$whole ) {
			return;
		}
		self::$whole = true;
		add_filter( 'block_type_metadata', [ self::class, 'nameScript' ] );
		foreach ( self::made() as $folder => $metadata ) {
			$light = unregister_block_type( $metadata['name'] );
			if ( $light instanceof \WP_Block_Type ) {
				register_block_type_from_metadata( self::folder( $folder ), [ 'attributes' => $light->attributes, 'render_callback' => $light->render_callback ] );
			}
		}
		remove_filter( 'block_type_metadata', [ self::class, 'nameScript' ] );
	}

	/**
	 * A script for the editor is told by name only: to register one has WordPress set up all of its own, which takes longer than
	 * everything else of ours in a request that needs none.
	 *
	 * @param array<string, mixed> $metadata
	 * @return array<string, mixed>
	 */
	public static function nameScript( array $metadata ): array {
		$handle = generate_block_asset_handle( $metadata['name'], 'editorScript' );
		$folder = basename( $metadata['name'] );
		self::whenScriptsStart( static fn ( \WP_Scripts $scripts ) => Build::editorScript( $scripts, $handle, "blocks/$folder/index" ) );
		return [ ...$metadata, 'editorScript' => $handle ];
	}

	/** @param \Closure( \WP_Scripts ): mixed $register */
	private static function whenScriptsStart( \Closure $register ): void {
		if ( did_action( 'wp_default_scripts' ) > 0 ) {
			$register( wp_scripts() );
		}
		add_action( 'wp_default_scripts', $register );
	}

	/** @param Made $metadata */
	private static function assets( array $metadata ): void {
		if ( ! self::$whole ) {
			register_block_style_handle( $metadata, 'style' );
			register_block_script_module_id( $metadata, 'viewScriptModule' );
		}
	}

	/** @return array<string, Made> By folder: block.json, and where it is. Empty before the first build. */
	private static function made(): array {
		/** @var array<string, Made> $listed */
		$listed = Build::blocks();
		$made   = [];
		foreach ( $listed as $folder => $metadata ) {
			$made[ $folder ] = [ ...$metadata, 'file' => self::folder( $folder ) . '/block.json' ];
		}
		return $made;
	}

	private static function folder( string $folder ): string {
		return Build::path( "blocks/$folder" );
	}
}
