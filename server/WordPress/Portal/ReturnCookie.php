<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\PortalLinks\Token;

defined( 'ABSPATH' ) || exit;

/**
 * Brings a customer back to their page from where they paid. Their page's address is a secret that neither the payment
 * service nor our own tables should have, so only their browser keeps it, for as long as paying takes.
 */
final class ReturnCookie {

	private const TTL = 7200;

	/** What follows the base when somebody comes back. */
	private const RETURNED = '/\A(return|back)-([a-f0-9]{32})\z/';

	public static function set( string $attempt, #[\SensitiveParameter] string $token ): void {
		if ( ! headers_sent() ) {
			setcookie( self::name( $attempt ), $token, [
				'expires'  => time() + self::TTL,
				'path'     => (string) constant( 'SITECOOKIEPATH' ),
				'secure'   => is_ssl(),
				'httponly' => true,
				'samesite' => 'Lax',
			] );
		}
	}

	/** @return array{paid: bool, token: ?Token}|null Null when the address is none that one comes back to. */
	public static function read( string $asked ): ?array {
		if ( 1 !== preg_match( self::RETURNED, $asked, $parts ) ) {
			return null;
		}
		$kept = $_COOKIE[ self::name( $parts[2] ) ] ?? '';
		return [
			'paid'  => 'return' === $parts[1],
			'token' => is_string( $kept ) ? Token::parse( sanitize_text_field( wp_unslash( $kept ) ) ) : null,
		];
	}

	private static function name( string $attempt ): string {
		return 'coffer_return_' . substr( $attempt, 0, 16 );
	}
}
