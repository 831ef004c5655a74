<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/**
 * The part of a preview's address that says which document, until when, and for whom: `<document>.<expiry>.<signature>`.
 * The reader is in the signature only, so the address is worth nothing to anybody else.
 */
final class PreviewPass {

	private function __construct( public readonly int $documentId, public readonly int $expiresAt, private readonly string $signature ) {
	}

	/** @param int $expiresAt Unix seconds, UTC. */
	public static function issue( int $documentId, int $userId, int $expiresAt ): self {
		return new self( $documentId, $expiresAt, self::sign( $documentId, $userId, $expiresAt ) );
	}

	public static function parse( string $text ): ?self {
		return 1 === preg_match( '/\A([1-9]\d{0,17})\.([1-9]\d{0,11})\.([0-9a-f]{64})\z/', $text, $parts )
			? new self( (int) $parts[1], (int) $parts[2], $parts[3] )
			: null;
	}

	public function isFor( int $userId, int $now ): bool {
		return $userId > 0
			&& hash_equals( self::sign( $this->documentId, $userId, $this->expiresAt ), $this->signature )
			&& $now < $this->expiresAt;
	}

	public function text(): string {
		return $this->documentId . '.' . $this->expiresAt . '.' . $this->signature;
	}

	private static function sign( int $documentId, int $userId, int $expiresAt ): string {
		return wp_hash( "coffer portal preview|$documentId|$userId|$expiresAt", 'auth', 'sha256' );
	}
}
