<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assets;

use Coffer\WordPress\Plugin;

defined( 'ABSPATH' ) || exit;

/** What the build left in build/, as scripts and styles of WordPress under the handles `coffer-<name>`. */
final class Build {

	/** Names of the blocks, as in block.json. */
	public const PORTAL  = 'coffer/portal';
	public const PAY_NOW = 'coffer/pay-now';

	public static function exists(): bool {
		return is_file( self::path( 'admin.asset.php' ) ) && is_file( self::path( 'api.asset.php' ) );
	}

	/** For whoever runs Coffer from its sources. */
	public static function notice(): void {
		wp_admin_notice(
			wp_kses( __( 'Coffer is not built yet. Run <code>npm run build</code> in its folder, then reload this page.', 'coffer' ), [ 'code' => [] ] ),
			[ 'type' => 'error' ]
		);
	}

	/**
	 * @param list<string> $dependencies Beside those that the build found.
	 * @param list<non-empty-string> $modules Script modules of WordPress that the script imports once it needs them.
	 */
	public static function script( string $name, array $dependencies = [], array $modules = [] ): void {
		$asset = require self::path( $name . '.asset.php' );
		wp_register_script(
			'coffer-' . $name,
			self::url( $name . '.js' ),
			array_values( array_unique( [ ...$asset['dependencies'], ...$dependencies ] ) ),
			$asset['version'],
			[ 'in_footer' => true, ...( [] === $modules ? [] : [ 'module_dependencies' => $modules ] ) ]
		);
		wp_set_script_translations( 'coffer-' . $name, 'coffer' );
	}

	/** @param list<string> $dependencies */
	public static function style( string $name, array $dependencies = [] ): void {
		$asset = require self::path( $name . '.asset.php' );
		$file  = is_file( self::path( $name . '.css' ) ) ? self::url( $name . '.css' ) : false;
		wp_register_style( 'coffer-' . $name, $file, $dependencies, $asset['version'] );
		if ( is_file( self::path( $name . '-rtl.css' ) ) ) {
			wp_style_add_data( 'coffer-' . $name, 'rtl', 'replace' );
		}
	}

	/** A script module, which pages get when something imports it. */
	public static function module( string $name, string $id ): void {
		if ( is_file( self::path( $name . '.asset.php' ) ) ) {
			$asset = require self::path( $name . '.asset.php' );
			wp_register_script_module( $id, self::url( $name . '.js' ), $asset['dependencies'], $asset['version'] );
		}
	}

	/**
	 * Blocks that the build made. WordPress reads one file for all of them. Their scripts for the editor are told by name only: to register
	 * one has WordPress set up all of its own scripts, which takes longer than everything else of ours in a request that needs none.
	 *
	 * @param array<string, \Closure( array<string, mixed>, string, \WP_Block ): string> $renders What shows each block, by its name.
	 */
	public static function registerBlocks( array $renders ): void {
		if ( ! is_file( self::path( 'blocks-manifest.php' ) ) || ! is_dir( self::path( 'blocks' ) ) ) {
			return;
		}
		$by_name = static function ( array $metadata ): array {
			$handle = generate_block_asset_handle( $metadata['name'], 'editorScript' );
			self::whenScriptsStart( static fn ( \WP_Scripts $scripts ) => self::editorScript( $scripts, $handle, basename( $metadata['name'] ) ) );
			return [ ...$metadata, 'editorScript' => $handle ];
		};
		$rendered = static fn ( array $settings ): array => [ ...$settings, 'render_callback' => $renders[ $settings['name'] ] ];
		// Not for good: a site has more than a hundred blocks of others.
		add_filter( 'block_type_metadata', $by_name );
		add_filter( 'block_type_metadata_settings', $rendered );
		wp_register_block_types_from_metadata_collection( self::path( 'blocks' ), self::path( 'blocks-manifest.php' ) );
		remove_filter( 'block_type_metadata', $by_name );
		remove_filter( 'block_type_metadata_settings', $rendered );
	}

	/** @param \Closure( \WP_Scripts ): mixed $register */
	private static function whenScriptsStart( \Closure $register ): void {
		if ( did_action( 'wp_default_scripts' ) > 0 ) {
			$register( wp_scripts() );
		}
		add_action( 'wp_default_scripts', $register );
	}

	private static function editorScript( \WP_Scripts $scripts, string $handle, string $block ): void {
		$asset = require self::path( "blocks/$block/index.asset.php" );
		$scripts->add( $handle, self::url( "blocks/$block/index.js" ), $asset['dependencies'], $asset['version'] );
		$scripts->set_translations( $handle, 'coffer' );
	}

	private static function path( string $file ): string {
		return dirname( Plugin::file() ) . '/build/' . $file;
	}

	/** @return non-empty-string */
	private static function url( string $file ): string {
		return plugins_url( '', Plugin::file() ) . '/build/' . $file;
	}
}
