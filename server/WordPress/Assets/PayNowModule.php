<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assets;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Access\CurrentActor;

defined( 'ABSPATH' ) || exit;

/** The script module `@coffer/pay-now`, which the pay-now block and other plugins import. */
final class PayNowModule {

	public const ID = '@coffer/pay-now';

	public static function register(): void {
		Build::module( 'pay-now', self::ID );
		add_filter( 'script_module_data_' . self::ID, static fn ( array $data ): array => [ ...$data, ...self::site() ] );
	}

	/**
	 * Where requests go, and the words for what no server can say. In it is nothing of a customer and, in pages that a cache may
	 * keep, nothing of a session.
	 *
	 * @return array<string, mixed> PaySite in src/pay-now/site.ts.
	 */
	public static function site(): array {
		$url = rest_url( Manifest::IDENTITY['rest_namespace'] . '/pay' );
		return [
			'url'        => $url,
			'confirmUrl' => rest_url( Manifest::IDENTITY['rest_namespace'] . '/pay/confirm' ),
			'words'      => [
				'offline'    => __( 'There was no answer. Check your connection, then try again: you will not pay twice.', 'coffer' ),
				'unreadable' => __( 'Something went wrong on this site. Try again in a moment: you will not pay twice.', 'coffer' ),
				'closed'     => __( 'This cannot be paid right now.', 'coffer' ),
			],
			// Only for staff, who may be trying out a payment that nobody else can make.
			...( CurrentActor::may( 'coffer_view' ) ? [ 'nonce' => wp_create_nonce( 'wp_rest' ) ] : [] ),
		];
	}
}
