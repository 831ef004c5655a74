<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Portal\PrivatePage;
use Coffer\WordPress\Portal\RewriteRules;
use Coffer\WordPress\Storage\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * An older Coffer over the tables of a newer one: it cannot know what a column means that it has never seen, so it does not run
 * at all, and says so to whoever can put it right. Nothing is lost by that.
 */
final class NewerData {

	/** Costs no query: the option is autoloaded. */
	public static function isThere(): bool {
		return Schema::version() > Manifest::IDENTITY['schema_version'];
	}

	public static function refuse(): void {
		add_action( 'parse_request', [ self::class, 'closePage' ], 0 );
		add_action( 'admin_notices', [ self::class, 'notice' ] );
		add_action( 'network_admin_notices', [ self::class, 'notice' ] );
		add_filter( 'site_status_tests', static function ( array $tests ): array {
			$tests['direct']['coffer_newer_data'] = [ 'label' => __( 'Money tables', 'coffer' ), 'test' => [ self::class, 'test' ] ];
			return $tests;
		} );
		if ( defined( 'WP_CLI' ) && constant( 'WP_CLI' ) ) {
			// Words of the site's language are not there before.
			add_action( 'init', static fn () => \WP_CLI::warning( self::sentence() ) );
		}
	}

	/** The rule that leads to customers' pages is still there; without this WordPress would show its front page at their address. */
	public static function closePage( \WP $wp ): void {
		if ( ! RewriteRules::match( $wp ) ) {
			return;
		}
		PrivatePage::seal();
		header( 'Retry-After: 3600' );
		wp_die( esc_html__( 'This page is not available at the moment. Please try again later.', 'coffer' ), '', [ 'response' => 503 ] );
	}

	public static function notice(): void {
		if ( current_user_can( 'activate_plugins' ) ) {
			echo '<div class="notice notice-error"><p>' . esc_html( self::sentence() ) . '</p></div>';
		}
	}

	/** @return array<string, mixed> As WordPress wants it. */
	public static function test(): array {
		return [
			'label'       => __( 'Coffer is older than its data', 'coffer' ),
			'status'      => 'critical',
			'badge'       => [ 'label' => __( 'Money', 'coffer' ), 'color' => 'red' ],
			'description' => '<p>' . esc_html( self::sentence() ) . '</p>',
			'actions'     => '',
			'test'        => 'coffer_newer_data',
		];
	}

	private static function sentence(): string {
		return sprintf(
			/* translators: 1: version of this plugin, 2: version of the tables, 3: version of the tables that this plugin knows. */
			__( 'Coffer is not running, so that it damages nothing: this is Coffer %1$s, and a newer one has changed this site’s tables (to version %2$d; this one knows %3$d). Nothing is lost. Install the newer Coffer again, or restore a copy of the database from before.', 'coffer' ),
			Manifest::IDENTITY['version'],
			Schema::version(),
			Manifest::IDENTITY['schema_version']
		);
	}
}
