<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Mail;

defined( 'ABSPATH' ) || exit;

/** A letter did not go out, as far as is known. */
final class MailFailure extends \RuntimeException {

	/**
	 * @param bool $isFinal  The mail server said that it never will take it.
	 * @param bool $isUnsure The mail server had it all and did not answer.
	 */
	public function __construct( string $message, public readonly bool $isFinal, public readonly bool $isUnsure ) {
		parent::__construct( $message );
	}
}
