<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\WordPress\Access\CurrentActor;

defined( 'ABSPATH' ) || exit;

/** Tells WordPress which paths are customer pages: those of the base, and those of earlier bases, which moved. */
final class RewriteRules {

	private const MOVED = PortalAddress::QUERY_VAR . '_moved';

	public function __construct( private readonly PortalAddress $address ) {
	}

	public function register(): void {
		add_action( 'init', [ $this, 'add' ] );
		add_filter( 'query_vars', [ $this, 'nameVariables' ] );
		add_action( 'update_option_coffer_settings', [ self::class, 'rebuild' ] );
		add_action( 'admin_init', [ $this, 'heal' ] );
		add_filter( 'wp_speculation_rules_href_exclude_paths', [ $this, 'excludeFromSpeculation' ] );
	}

	public function add(): void {
		foreach ( $this->all() as $pattern => $target ) {
			add_rewrite_rule( $pattern, $target, 'top' );
		}
	}

	/**
	 * @param list<string> $names
	 * @return list<string>
	 */
	public function nameVariables( array $names ): array {
		return [ ...$names, PortalAddress::QUERY_VAR, self::MOVED ];
	}

	/** WordPress builds its rules again on the next request, when every plugin has added its own. */
	public static function rebuild(): void {
		delete_option( 'rewrite_rules' );
	}

	/** Somebody rebuilt the rules while Coffer was away: whoever sees Money brings them back by looking at any screen. */
	public function heal(): void {
		$stored = get_option( 'rewrite_rules' );
		if ( is_array( $stored ) && CurrentActor::may( 'coffer_view' ) && [] !== array_diff_key( $this->all(), $stored ) ) {
			self::rebuild();
		}
	}

	/**
	 * Browsers must not open customer pages ahead of time. WordPress puts the folder of the site before these.
	 *
	 * @return list<string>
	 */
	public function excludeFromSpeculation( mixed $paths ): array {
		global $wp_rewrite;
		$paths = is_array( $paths ) ? array_values( $paths ) : [];
		foreach ( array_filter( [ $this->address->base(), ...$this->address->oldBases() ] ) as $base ) {
			foreach ( array_unique( [ '', (string) $wp_rewrite->root ] ) as $root ) {
				array_push( $paths, "/$root$base", "/$root$base/*" );
			}
		}
		return $paths;
	}

	/** What follows an earlier base in the path; null on every other path. */
	public static function moved( \WP $wp ): ?string {
		return self::fromPath( $wp, self::MOVED );
	}

	/** What follows the base in the path; null on every other path. */
	public static function asked( \WP $wp ): ?string {
		return self::fromPath( $wp, PortalAddress::QUERY_VAR );
	}

	/** A query argument of the same name is not what the rule found. */
	private static function fromPath( \WP $wp, string $name ): ?string {
		parse_str( (string) $wp->matched_query, $found );
		return is_string( $found[ $name ] ?? null ) ? $found[ $name ] : null;
	}

	/** @return array<string, string> */
	private function all(): array {
		$rules = [];
		foreach ( $this->address->oldBases() as $base ) {
			$rules[ self::pattern( $base ) ] = 'index.php?' . self::MOVED . '=$matches[1]';
		}
		if ( '' !== $this->address->base() ) {
			$rules[ self::pattern( $this->address->base() ) ] = 'index.php?' . PortalAddress::QUERY_VAR . '=$matches[1]';
		}
		return $rules;
	}

	private static function pattern( string $base ): string {
		return '^' . preg_quote( $base, '#' ) . '(?:/(.*))?$';
	}
}
