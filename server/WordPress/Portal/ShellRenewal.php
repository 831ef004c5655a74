<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** Notices what changes pages of the theme. What shows in an option, ShellKey reads; this is for the rest. */
final class ShellRenewal {

	public const OPTION = 'coffer_shell';

	private const HOOKS = [
		// Pages in menus, templates and their parts, navigation, styles and reusable blocks are all posts.
		'save_post', 'deleted_post',
		'created_term', 'edited_term', 'delete_term',
		'wp_update_nav_menu', 'wp_delete_nav_menu', 'customize_save_after',
		'switch_theme', 'upgrader_process_complete', 'activated_plugin', 'deactivated_plugin', 'permalink_structure_changed',
	];

	public static function register(): void {
		foreach ( self::HOOKS as $hook ) {
			add_action( $hook, [ self::class, 'later' ], 10, 0 );
		}
		foreach ( [ 'updated_option', 'added_option', 'deleted_option' ] as $hook ) {
			add_action( $hook, [ self::class, 'option' ], 10, 1 );
		}
		add_action( 'updated_post_meta', [ self::class, 'meta' ], 10, 3 );
	}

	/** Autoloaded, so that it costs nothing to ask. */
	public static function generation(): string {
		$generation = get_option( self::OPTION, '' );
		return is_string( $generation ) ? $generation : '';
	}

	/** Settings of widgets are options with names of their own. */
	public static function option( mixed $name ): void {
		if ( is_string( $name ) && str_starts_with( $name, 'widget_' ) ) {
			self::later();
		}
	}

	/** A picture that was edited has another file. */
	public static function meta( mixed $id, mixed $post, mixed $key ): void {
		if ( in_array( $key, [ '_wp_attached_file', '_wp_attachment_metadata', '_thumbnail_id' ], true ) ) {
			self::later();
		}
	}

	/** Once, when all that this request changes has been changed. */
	public static function later(): void {
		if ( false === has_action( 'shutdown', [ self::class, 'renew' ] ) ) {
			add_action( 'shutdown', [ self::class, 'renew' ] );
		}
	}

	public static function renew(): void {
		update_option( self::OPTION, bin2hex( random_bytes( 4 ) ), true );
	}
}
