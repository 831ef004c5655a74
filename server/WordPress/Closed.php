<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\WordPress\Portal\PrivatePage;
use Coffer\WordPress\Portal\RewriteRules;

defined( 'ABSPATH' ) || exit;

/** Coffer while it may not touch its tables: nothing of it runs, and it says why to whoever can put it right. The site goes on. */
final class Closed {

	/**
	 * @param string             $name     Of the test in Site Health.
	 * @param int                $seconds  After which a customer may look again.
	 * @param \Closure(): string $title    Translated, as short as a heading.
	 * @param \Closure(): string $sentence Translated: why, and what to do.
	 */
	public function __construct(
		private readonly string $name,
		private readonly int $seconds,
		private readonly \Closure $title,
		private readonly \Closure $sentence
	) {
	}

	public function begin(): void {
		add_action( 'parse_request', $this->closePage( ... ), 0 );
		add_action( 'admin_notices', $this->notice( ... ) );
		add_action( 'network_admin_notices', $this->notice( ... ) );
		add_filter( 'site_status_tests', function ( array $tests ): array {
			$tests['direct'][ $this->name ] = [ 'label' => __( 'Money tables', 'coffer' ), 'test' => $this->test( ... ) ];
			return $tests;
		} );
		if ( defined( 'WP_CLI' ) && constant( 'WP_CLI' ) ) {
			$warn = fn () => \WP_CLI::warning( ( $this->sentence )() );
			// Words of the site's language are not there before.
			did_action( 'init' ) ? $warn() : add_action( 'init', $warn );
		}
	}

	/** The rule that leads to customers' pages is still there; without this WordPress would show its front page at their address. */
	private function closePage( \WP $wp ): void {
		if ( ! RewriteRules::match( $wp ) ) {
			return;
		}
		PrivatePage::seal();
		header( 'Retry-After: ' . $this->seconds );
		wp_die( esc_html__( 'This page is not available at the moment. Please try again later.', 'coffer' ), '', [ 'response' => 503 ] );
	}

	private function notice(): void {
		if ( current_user_can( 'activate_plugins' ) ) {
			echo '<div class="notice notice-error"><p>' . esc_html( ( $this->sentence )() ) . '</p></div>';
		}
	}

	/** @return array<string, mixed> As WordPress wants it. */
	private function test(): array {
		return [
			'label'       => ( $this->title )(),
			'status'      => 'critical',
			'badge'       => [ 'label' => __( 'Money', 'coffer' ), 'color' => 'red' ],
			'description' => '<p>' . esc_html( ( $this->sentence )() ) . '</p>',
			'actions'     => '',
			'test'        => $this->name,
		];
	}
}
