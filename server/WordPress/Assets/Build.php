<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assets;

use Coffer\WordPress\Plugin;

defined( 'ABSPATH' ) || exit;

/** What the build left in build/, as scripts and styles of WordPress under the handles `coffer-<name>`. */
final class Build {

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

	/** @return array<mixed> Every block.json, by the name of its folder. Empty before the first build. */
	public static function blocks(): array {
		$list = self::path( 'blocks-manifest.php' );
		return is_file( $list ) ? require $list : [];
	}

	/** While WordPress sets up its scripts, when wp_register_script() would begin that anew. */
	public static function editorScript( \WP_Scripts $scripts, string $handle, string $name ): void {
		$asset = require self::path( "$name.asset.php" );
		$scripts->add( $handle, self::url( "$name.js" ), $asset['dependencies'], $asset['version'] );
		$scripts->set_translations( $handle, 'coffer' );
	}

	public static function path( string $file ): string {
		return dirname( Plugin::file() ) . '/build/' . $file;
	}

	/** @return non-empty-string */
	private static function url( string $file ): string {
		return plugins_url( '', Plugin::file() ) . '/build/' . $file;
	}
}
