<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

defined( 'ABSPATH' ) || exit;

/** Seals tokens with a key that is not in the database, so that a link can be copied again and a dump opens nothing. */
interface TokenSealer {

	/** @return SealedToken|null Null when there is no key. */
	public function seal( Token $token ): ?SealedToken;

	/** @return Token|null Null when the key is another one now, or none. */
	public function unseal( ?string $ciphertext, string $key_id ): ?Token;

	/** @return 'COFFER_KEY'|'salts'|'none' Where the key comes from. */
	public function keySource(): string;
}
