<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

defined( 'ABSPATH' ) || exit;

/** The database did not do what it was told. Its own words are for the log, not for the person. */
final class DatabaseFailure extends \RuntimeException {

	/** @param bool $isBusy It asks for another attempt: a deadlock, a lock that took too long, a locked SQLite file. */
	public function __construct( string $message, public readonly bool $isBusy = false ) {
		parent::__construct( $message );
	}
}
