<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Access\CurrentActor;
use Coffer\WordPress\Storage\PortalBases;

defined( 'ABSPATH' ) || exit;

/** Tells WordPress which paths are customer pages: those of the base, and those of earlier bases, which moved. */
final class RewriteRules {

	private const ASKED = Manifest::IDENTITY['portal']['query_var'];
	private const MOVED = self::ASKED . '_moved';

	public static function register(): void {
		add_action( 'generate_rewrite_rules', [ self::class, 'add' ] );
		add_filter( 'query_vars', [ self::class, 'nameVariables' ] );
		add_action( 'update_option_coffer_settings', [ self::class, 'rebuild' ] );
		add_action( 'admin_init', [ self::class, 'heal' ] );
		add_filter( 'wp_speculation_rules_href_exclude_paths', [ self::class, 'excludeFromSpeculation' ] );
	}

	/** Before all others. Only when WordPress builds its rules, which it then keeps: other requests need not know ours. */
	public static function add( \WP_Rewrite $rewrite ): void {
		$rewrite->rules = self::all() + $rewrite->rules;
	}

	/**
	 * @param list<string> $names
	 * @return list<string>
	 */
	public static function nameVariables( array $names ): array {
		return [ ...$names, self::ASKED, self::MOVED ];
	}

	/** WordPress builds its rules again on the next request, when every plugin has added its own. */
	public static function rebuild(): void {
		delete_option( 'rewrite_rules' );
	}

	/** Somebody rebuilt the rules while Coffer was away: whoever sees Money brings them back by looking at any screen. */
	public static function heal(): void {
		$stored = get_option( 'rewrite_rules' );
		if ( is_array( $stored ) && CurrentActor::may( 'coffer_view' ) && [] !== array_diff_key( self::all(), $stored ) ) {
			self::rebuild();
		}
	}

	/**
	 * Browsers must not open customer pages ahead of time. WordPress puts the folder of the site before these.
	 *
	 * @return list<string>
	 */
	public static function excludeFromSpeculation( mixed $paths ): array {
		global $wp_rewrite;
		$paths = is_array( $paths ) ? array_values( $paths ) : [];
		foreach ( PortalBases::all() as $base ) {
			foreach ( array_unique( [ '', (string) $wp_rewrite->root ] ) as $root ) {
				array_push( $paths, "/$root$base", "/$root$base/*" );
			}
		}
		return $paths;
	}

	/** Whether this is the address of a customer page: by path, of now or of before, or by query. */
	public static function match( \WP $wp ): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- looks only whether it is there.
		return isset( $_GET[ self::ASKED ] ) || null !== self::asked( $wp ) || null !== self::moved( $wp );
	}

	/** What follows an earlier base in the path; null on every other path. */
	public static function moved( \WP $wp ): ?string {
		return self::fromPath( $wp, self::MOVED );
	}

	/** What follows the base in the path; null on every other path. */
	public static function asked( \WP $wp ): ?string {
		return self::fromPath( $wp, self::ASKED );
	}

	/** A query argument of the same name is not what the rule found. */
	private static function fromPath( \WP $wp, string $name ): ?string {
		parse_str( (string) $wp->matched_query, $found );
		return is_string( $found[ $name ] ?? null ) ? $found[ $name ] : null;
	}

	/** @return array<string, string> */
	private static function all(): array {
		$rules = [];
		foreach ( PortalBases::earlier() as $base ) {
			$rules[ self::pattern( $base ) ] = 'index.php?' . self::MOVED . '=$matches[1]';
		}
		if ( '' !== PortalBases::current() ) {
			$rules[ self::pattern( PortalBases::current() ) ] = 'index.php?' . self::ASKED . '=$matches[1]';
		}
		return $rules;
	}

	private static function pattern( string $base ): string {
		return '^' . preg_quote( $base, '#' ) . '(?:/(.*))?$';
	}
}
