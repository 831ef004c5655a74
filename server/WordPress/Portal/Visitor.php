<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** Whoever asks, as far as limits need to know. */
final class Visitor {

	/** Tells visitors apart without keeping their address. 64 hex digits. */
	public static function client(): string {
		return hash( 'sha256', wp_hash( 'coffer visitor|' . self::network( self::address( 'REMOTE_ADDR' ) ), 'nonce', 'sha256' ) );
	}

	/**
	 * Null for the site itself, which looks at its own pages, and for the machine it runs on: a proxy there that does not pass on who
	 * asks makes one visitor of all.
	 */
	public static function fromOutside(): ?string {
		$address = self::address( 'REMOTE_ADDR' );
		$is_here = in_array( $address, [ '', '::1', self::address( 'SERVER_ADDR' ) ], true ) || 1 === preg_match( '/\A(?:::ffff:)?127\./i', $address );
		return $is_here ? null : self::client();
	}

	/** With IPv6 each customer has a network of addresses to ask from. RFC 6177; IPv4 inside of it (RFC 4291, 2.5.5.2) has not. */
	private static function network( string $address ): string {
		$packed = filter_var( $address, FILTER_VALIDATE_IP, FILTER_FLAG_IPV6 ) ? (string) inet_pton( $address ) : '';
		return 16 === strlen( $packed ) && ! str_starts_with( $packed, str_repeat( "\0", 10 ) . "\xff\xff" ) ? bin2hex( substr( $packed, 0, 8 ) ) : $address;
	}

	/** @param 'REMOTE_ADDR'|'SERVER_ADDR' $which */
	private static function address( string $which ): string {
		return isset( $_SERVER[ $which ] ) && is_string( $_SERVER[ $which ] ) ? sanitize_text_field( wp_unslash( $_SERVER[ $which ] ) ) : '';
	}
}
