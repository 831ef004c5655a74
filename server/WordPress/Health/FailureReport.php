<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Health;

use Coffer\Contract\Manifest;
use Coffer\Domain\CofferError;
use Coffer\Domain\People\Access;
use Coffer\WordPress\Gateways\StripeKeys;
use Coffer\WordPress\Services;
use Coffer\WordPress\Storage\DatabaseKind;
use Coffer\WordPress\Storage\Schema;

defined( 'ABSPATH' ) || exit;

/** A file that an owner sends to whoever helps: what failed, and on what. In English, as whoever reads it has to find it in the code. */
final class FailureReport {

	public const ACTION = 'coffer_failures';

	public function __construct( private readonly Services $services ) {
	}

	public static function url(): string {
		return add_query_arg( [ 'action' => self::ACTION, '_wpnonce' => wp_create_nonce( self::ACTION ) ], admin_url( 'admin-post.php' ) );
	}

	/** On admin_post_coffer_failures. */
	public function send(): void {
		check_admin_referer( self::ACTION );
		try {
			Access::require( $this->services->currentActor(), 'coffer_manage' );
		} catch ( CofferError ) {
			wp_die( esc_html__( 'Only those who manage Money can have this file.', 'coffer' ), '', [ 'response' => 403, 'back_link' => true ] );
		}
		nocache_headers();
		header( 'Content-Type: text/plain; charset=utf-8' );
		header( 'Content-Disposition: attachment; filename="coffer-failures-' . gmdate( 'Y-m-d' ) . '.txt"' );
		header( 'X-Content-Type-Options: nosniff' );
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- plain text.
		echo $this->text();
		exit;
	}

	public function text(): string {
		$lines = [ 'Coffer: what failed. There are no names, addresses, amounts or secrets in this file.', '' ];
		foreach ( $this->facts() as $name => $value ) {
			$lines[] = "$name: $value";
		}
		$failures = self::lines();
		return implode( "\n", [ ...$lines, '', ...( [] === $failures ? [ 'Nothing failed in the last 30 days.' ] : $failures ) ] ) . "\n";
	}

	/** @return list<string> The latest first. */
	public static function lines(): array {
		return array_map(
			static fn ( array $failure ): string => sprintf(
				'%s %s in %s: %s (%d times since %s, Coffer %s)',
				gmdate( 'Y-m-d\TH:i:s\Z', $failure['last'] ),
				$failure['kind'],
				$failure['place'],
				$failure['what'],
				$failure['count'],
				gmdate( 'Y-m-d', $failure['first'] ),
				$failure['version']
			),
			Failures::latest()
		);
	}

	/** @return array<string, string> Of the machine and of Coffer; nothing of a customer, and no address of the site. */
	private function facts(): array {
		return [
			'Written'       => gmdate( 'Y-m-d\TH:i:s\Z' ),
			'Coffer'        => Manifest::IDENTITY['version'],
			'Tables'        => Schema::version() . ' of ' . Manifest::IDENTITY['schema_version'],
			'WordPress'     => (string) get_bloginfo( 'version' ) . ( is_multisite() ? ', a network' : '' ),
			'PHP'           => PHP_VERSION,
			'Database'      => DatabaseKind::name() . ' ' . preg_replace( '/[^A-Za-z0-9.:+-]/', '', DatabaseKind::version() ),
			'Object cache'  => wp_using_ext_object_cache() ? 'yes' : 'no',
			'HTTPS'         => str_starts_with( home_url(), 'https:' ) ? 'yes' : 'no',
			'Customer page' => $this->services->routeCheck()->state(),
			'Search words'  => $this->services->searchRebuild()->isComplete() ? 'complete' : 'being written',
			'Link key'      => $this->services->tokenSealer()->keySource(),
			'Stripe'        => StripeKeys::mode(),
		];
	}
}
