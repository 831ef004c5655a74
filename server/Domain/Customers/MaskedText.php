<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

defined( 'ABSPATH' ) || exit;

/** Free text for people who may not read e-mail addresses: each in it is masked, and nothing else is changed. */
final class MaskedText {

	private const ADDRESS = '/[^\s@<>()\[\],;:"„“”«»]+@[^\s@<>()\[\],;:"„“”«»]+\.[^\s@<>()\[\],;:"„“”«».]{2,}/u';

	public static function of( string $text ): string {
		return (string) preg_replace_callback( self::ADDRESS, static fn ( array $found ): string => MaskedEmail::of( $found[0] ), $text );
	}
}
