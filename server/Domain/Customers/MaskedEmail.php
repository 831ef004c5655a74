<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

defined( 'ABSPATH' ) || exit;

/**
 * An e-mail address for people who may recognise it but not read it: `accounts@northwind.example` is `a…s@n…d.example`.
 * The number of letters is not told either.
 */
final class MaskedEmail {

	/** @return string Empty for an empty address. */
	public static function of( string $email ): string {
		$at = strrpos( $email, '@' );
		if ( false === $at ) {
			return self::mask( $email );
		}
		$host = substr( $email, $at + 1 );
		$dot  = strrpos( $host, '.' );
		$last = false === $dot ? '' : substr( $host, $dot );
		return self::mask( substr( $email, 0, $at ) ) . '@' . self::mask( substr( $host, 0, false === $dot ? null : $dot ) ) . $last;
	}

	/** First and last letter; of one or two letters only the first, so that never all of it shows. */
	private static function mask( string $part ): string {
		$letters = preg_split( '//u', $part, -1, PREG_SPLIT_NO_EMPTY ) ?: [];
		return match ( count( $letters ) ) {
			0       => '',
			1, 2    => $letters[0] . '…',
			default => $letters[0] . '…' . $letters[ count( $letters ) - 1 ],
		};
	}
}
