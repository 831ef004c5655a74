<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

defined( 'ABSPATH' ) || exit;

/** What went wrong with a delivery, as far as it is kept: never what the message says. */
final class DeliveryError {

	public const INTERRUPTED = 'The server stopped in the middle of the delivery.';
	public const EXHAUSTED   = 'The server stopped in the middle of the delivery each time it was tried.';
	public const NO_HANDLER  = 'Nothing on this site handles messages of this kind. The plugin that asked for it may be switched off.';

	private const MAX_LENGTH = 1000;

	/** Class and message, in one line that the database takes. Not the trace: arguments are in it. */
	public static function of( \Throwable $error ): string {
		$class = false === strpos( get_class( $error ), "\0" ) ? get_class( $error ) : strstr( get_class( $error ), "\0", true );
		$text  = $class . ': ' . $error->getMessage();
		if ( 1 !== preg_match( '//u', $text ) ) {
			$text = (string) preg_replace( '/[^\x20-\x7E]+/', '?', $text );
		}
		$line = trim( (string) preg_replace( '/[\s\p{C}]+/u', ' ', $text ) );
		return 1 === preg_match( '/\A.{' . self::MAX_LENGTH . '}/us', $line, $start ) ? $start[0] : $line;
	}
}
