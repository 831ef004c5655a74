<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\PortalLinks\SealedToken;
use Coffer\Domain\PortalLinks\Token;
use Coffer\Domain\PortalLinks\TokenSealer;
use Coffer\Domain\Random;

defined( 'ABSPATH' ) || exit;

/**
 * Seals tokens with libsodium's secretbox, so that a link can be copied again though the database only shows a cipher.
 * The sealed text is base64 of nonce and box, 112 characters.
 */
final class SodiumTokenSealer implements TokenSealer {

	public function __construct( private readonly Random $random, private readonly ?SealingKey $key ) {
	}

	public static function forSite( Random $random ): self {
		return new self( $random, SealingKey::ofSite() );
	}

	public function seal( Token $token ): ?SealedToken {
		if ( null === $this->key ) {
			return null;
		}
		$nonce = $this->random->bytes( SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );
		$box   = sodium_crypto_secretbox( $token->secret(), $nonce, $this->key->bytes );
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- a cipher must fit into a text column.
		return new SealedToken( base64_encode( $nonce . $box ), $this->key->id );
	}

	public function unseal( ?string $ciphertext, string $keyId ): ?Token {
		if ( null === $ciphertext || null === $this->key || ! hash_equals( $this->key->id, $keyId ) ) {
			return null;
		}
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- see above.
		$raw = base64_decode( $ciphertext, true );
		if ( false === $raw || strlen( $raw ) <= SODIUM_CRYPTO_SECRETBOX_NONCEBYTES + SODIUM_CRYPTO_SECRETBOX_MACBYTES ) {
			return null;
		}
		$secret = sodium_crypto_secretbox_open(
			substr( $raw, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ),
			substr( $raw, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ),
			$this->key->bytes
		);
		return false === $secret ? null : Token::parse( $secret );
	}

	/** @return 'COFFER_KEY'|'salts'|'none' */
	public function keySource(): string {
		return $this->key->source ?? 'none';
	}
}
