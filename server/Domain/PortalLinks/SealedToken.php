<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

defined( 'ABSPATH' ) || exit;

/** A token that only the site's key opens. */
final class SealedToken {

	/**
	 * @param string $ciphertext Text that fits a database column (such as base64), at most 500 characters.
	 * @param string $keyId      Which key, by a short fingerprint of at most 64 characters.
	 */
	public function __construct( public readonly string $ciphertext, public readonly string $keyId ) {
	}
}
