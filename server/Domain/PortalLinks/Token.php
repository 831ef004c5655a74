<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Random;

defined( 'ABSPATH' ) || exit;

/** The secret in a portal link: 256 random bits, written as base64url (RFC 4648, section 5) without padding. */
final class Token {

	private const BYTES  = 32;
	private const LENGTH = 43;

	private function __construct( private readonly string $secret ) {
	}

	public static function generate( Random $random ): self {
		return new self( self::encode( $random->bytes( self::BYTES ) ) );
	}

	/** @return self|null Null for everything that generate() cannot have made. */
	public static function parse( string $text ): ?self {
		if ( self::LENGTH !== strlen( $text ) || 1 !== preg_match( '/\A[A-Za-z0-9_-]+\z/', $text ) ) {
			return null;
		}
		$bytes = base64_decode( strtr( $text, '-_', '+/' ), true );
		// The last character has two bits to spare; only one way of writing them is ours.
		return false !== $bytes && hash_equals( self::encode( $bytes ), $text ) ? new self( $text ) : null;
	}

	/** The token as it stands in the address. Never stored, never logged. */
	public function secret(): string {
		return $this->secret;
	}

	/** SHA-256, hex. The token has too many bits to be guessed from it. */
	public function hash(): string {
		return hash( 'sha256', $this->secret );
	}

	/** So that a dump or a log never shows it. */
	public function __debugInfo(): array {
		return [];
	}

	private static function encode( string $bytes ): string {
		return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
	}
}
