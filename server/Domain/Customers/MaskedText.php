<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** Free text for people who may not read e-mail addresses: each in it is masked, and nothing else is changed. */
final class MaskedText {

	private const ADDRESS = '/[^\s@<>()\[\],;:"„“”«»]+@[^\s@<>()\[\],;:"„“”«»]+\.[^\s@<>()\[\],;:"„“”«».]{2,}/u';

	/** As a reader may see it. */
	public static function for( Actor $reader, string $text ): string {
		return $reader->may( 'coffer_manage_customers' ) ? $text : self::of( $text );
	}

	public static function of( string $text ): string {
		return (string) preg_replace_callback( self::ADDRESS, static fn ( array $found ): string => MaskedEmail::of( $found[0] ), $text );
	}
}
