<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Contract\Manifest;

defined( 'ABSPATH' ) || exit;

/** Whether somebody gets the page that everybody gets, and everything that this page depends on. */
final class ShellKey {

	/** Cookies that only scripts in the browser read. With any other a site might show this visitor something of their own. */
	private const HARMLESS = '/\A(?:_ga|_gid|_gat|_gcl|_fb[pc]\z|_pk_|_hj|_clck\z|_clsk\z|_uet|_scid|_tt_|_mk|hubspotutk\z|__hs|coffer_return_|wordpress_test_cookie\z)/';

	/** What may stand in the query: our own words, and where letters say they come from. */
	private const QUERY = '/\A(?:coffer_(?:portal|paid|pay|done)|utm_[a-z]+|mc_[ce]id|gclid|fbclid)\z/';

	/**
	 * Autoloaded options that show in a page, besides those of menus, widgets and the theme. Not WPLANG, which the locale tells: where no row
	 * has it, WordPress makes up a value once it has registered its settings, and an early answer would never be that of the ordinary way.
	 */
	private const OPTIONS = [ 'home', 'siteurl', 'blogname', 'blogdescription', 'site_icon', 'site_logo', 'timezone_string', 'gmt_offset', 'date_format', 'time_format', 'start_of_week', 'permalink_structure', 'show_on_front', 'page_on_front', 'page_for_posts', 'blog_charset', 'html_type', 'blog_public', 'use_smilies', 'users_can_register', 'sidebars_widgets', 'active_plugins', 'upload_url_path' ];

	/** Whether nothing is known of who asks. */
	public static function isForAnyone(): bool {
		return 'GET' === self::server( 'REQUEST_METHOD' )
			&& ! is_user_logged_in()
			&& ! is_customize_preview()
			&& self::host( home_url() ) === strtolower( self::server( 'HTTP_HOST' ) )
			&& [] === preg_grep( self::HARMLESS, array_map( 'strval', array_keys( $_COOKIE ) ), PREG_GREP_INVERT )
			// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- only names, and only whether there are others.
			&& [] === preg_grep( self::QUERY, array_map( 'strval', array_keys( $_GET ) ), PREG_GREP_INVERT );
	}

	/** Whether the address has no more in it than it needs: what a theme makes of it holds for everybody. */
	public static function isPlain(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- only names.
		return [] === array_diff( array_keys( $_GET ), [ PortalAddress::QUERY_VAR ] );
	}

	public static function store(): ShellStore {
		$which = [ is_ssl(), wp_is_mobile(), determine_locale(), self::server( 'HTTP_HOST' ) ];
		return new ShellStore( self::digest( $which ), self::digest( [ $which, self::ofSite() ] ) );
	}

	/** @return list<mixed> Whatever shows on pages of this site and is not written on them. Costs no query. */
	public static function ofSite(): array {
		return [
			is_ssl(),
			determine_locale(),
			ShellRenewal::generation(),
			Manifest::IDENTITY['version'],
			get_bloginfo( 'version' ),
			get_stylesheet(),
			get_template(),
			self::changed( get_stylesheet_directory() ),
			self::changed( get_template_directory() ),
			self::alwaysLoaded(),
			// Not by asking for each: one that is not there costs a query, and may get a default later on.
			array_intersect_key( wp_load_alloptions(), array_flip( [ ...self::OPTIONS, 'coffer_settings', 'theme_mods_' . get_stylesheet() ] ) ),
			is_multisite() ? get_site_option( 'active_sitewide_plugins' ) : null,
		];
	}

	/** Themes say their version there. */
	private static function changed( string $theme ): int {
		return (int) @filemtime( "$theme/style.css" ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- a theme without it has no version.
	}

	/** @return list<list<int|string>> Plugins that are put there and not activated, of which no hook tells. */
	private static function alwaysLoaded(): array {
		$files = array_values( wp_get_mu_plugins() );
		return array_map( static fn ( string $file ): array => [ $file, (int) @filesize( $file ), (int) @filemtime( $file ) ], $files ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- it may be gone meanwhile.
	}

	private static function host( string $address ): string {
		$parts = wp_parse_url( $address );
		$host  = is_array( $parts ) ? $parts['host'] ?? '' : '';
		return strtolower( $host . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) );
	}

	private static function digest( array $of ): string {
		return substr( hash( 'sha256', (string) wp_json_encode( $of ) ), 0, 32 );
	}

	/** @param 'REQUEST_METHOD'|'HTTP_HOST' $name */
	private static function server( string $name ): string {
		return isset( $_SERVER[ $name ] ) && is_string( $_SERVER[ $name ] ) ? sanitize_text_field( wp_unslash( $_SERVER[ $name ] ) ) : '';
	}
}
