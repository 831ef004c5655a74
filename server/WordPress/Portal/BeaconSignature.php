<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** Proves that a signal comes from a page that this site made for the holder of that link, and when. */
final class BeaconSignature {

	/** @param int $issuedAt Unix seconds. */
	public static function of( string $tokenHash, int $issuedAt ): string {
		return wp_hash( "coffer portal seen|$tokenHash|$issuedAt", 'nonce', 'sha256' );
	}

	/** For what a page may make happen, beside saying that it was looked at. */
	public static function toPay( string $tokenHash, int $issuedAt ): string {
		return wp_hash( "coffer portal pay|$tokenHash|$issuedAt", 'nonce', 'sha256' );
	}

	public static function isGoodToPay( string $signature, string $tokenHash, int $issuedAt ): bool {
		return hash_equals( self::toPay( $tokenHash, $issuedAt ), $signature );
	}

	/** For what a page lets its reader say: an answer to a quote, a question. */
	public static function toSpeak( string $tokenHash, int $issuedAt ): string {
		return wp_hash( "coffer portal speak|$tokenHash|$issuedAt", 'nonce', 'sha256' );
	}

	public static function isGoodToSpeak( string $signature, string $tokenHash, int $issuedAt ): bool {
		return hash_equals( self::toSpeak( $tokenHash, $issuedAt ), $signature );
	}

	public static function isGood( string $signature, string $tokenHash, int $issuedAt ): bool {
		return hash_equals( self::of( $tokenHash, $issuedAt ), $signature );
	}
}
