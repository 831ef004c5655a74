<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** Whoever asks, as far as limits need to know. */
final class Visitor {

	/** Tells visitors apart without keeping their address. 64 hex digits. */
	public static function client(): string {
		$address = isset( $_SERVER['REMOTE_ADDR'] ) && is_string( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '';
		return hash( 'sha256', wp_hash( "coffer visitor|$address", 'nonce', 'sha256' ) );
	}
}
