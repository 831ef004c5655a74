<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** What a client calls one attempt to do something, so that trying again does it once. */
final class IdempotencyKey {

	/** @throws InvalidInput `idempotency_key_missing`. */
	public static function of( string $key ): string {
		if ( 1 !== preg_match( '/\A[A-Za-z0-9-]{8,64}\z/', $key ) ) {
			throw InvalidInput::at( 'idempotency_key', 'idempotency_key_missing' );
		}
		return $key;
	}
}
