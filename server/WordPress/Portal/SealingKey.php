<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/**
 * The secret with which portal links are sealed. It must not lie where the sealed links lie, in the database, so only
 * what comes from the environment or from wp-config.php counts.
 */
final class SealingKey {

	private const SALTS     = [ 'AUTH_KEY', 'SECURE_AUTH_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT' ];
	private const SHORTEST  = 16;
	private const DEFAULTS  = [ 'put your unique phrase here' ];
	private const PURPOSE   = 'coffer portal links, first way of sealing';

	/**
	 * @param string              $bytes  32 secret bytes.
	 * @param string              $id     Tells keys apart without telling anything about them. 16 characters.
	 * @param 'COFFER_KEY'|'salts' $source
	 */
	private function __construct(
		#[\SensitiveParameter] public readonly string $bytes,
		public readonly string $id,
		public readonly string $source,
	) {
	}

	/** Null when this site has no secret outside its database. */
	public static function ofSite(): ?self {
		$own = defined( 'COFFER_KEY' ) ? constant( 'COFFER_KEY' ) : getenv( 'COFFER_KEY' );
		if ( is_string( $own ) && strlen( trim( $own ) ) >= self::SHORTEST ) {
			return self::from( trim( $own ), 'COFFER_KEY' );
		}
		$salts = self::saltsOfConfig();
		return null === $salts ? null : self::from( $salts, 'salts' );
	}

	/**
	 * @param string              $secret Of any length; the key is derived from it.
	 * @param 'COFFER_KEY'|'salts' $source
	 */
	public static function from( #[\SensitiveParameter] string $secret, string $source ): self {
		$bytes = hash_hkdf( 'sha256', $secret, SODIUM_CRYPTO_SECRETBOX_KEYBYTES, self::PURPOSE );
		return new self( $bytes, substr( hash_hmac( 'sha256', 'id', $bytes ), 0, 16 ), $source );
	}

	/** Null unless every one of them was really chosen: WordPress would otherwise keep its own in the database. */
	private static function saltsOfConfig(): ?string {
		$values = [];
		foreach ( self::SALTS as $name ) {
			$value = defined( $name ) ? constant( $name ) : null;
			if ( ! is_string( $value ) || strlen( $value ) < self::SHORTEST || in_array( $value, self::DEFAULTS, true ) || in_array( $value, $values, true ) ) {
				return null;
			}
			$values[] = $value;
		}
		return implode( "\n", $values );
	}
}
