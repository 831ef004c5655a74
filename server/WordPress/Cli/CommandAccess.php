<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Cli;

use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\WordPress\Access\CurrentActor;

defined( 'ABSPATH' ) || exit;

/** Who gives a command. With `--user` that person, who may do no more here than on the Money screen. */
final class CommandAccess {

	/** Ends the command when the person may not manage Money. */
	public static function require(): Actor {
		$actor = CurrentActor::onCommandLine();
		try {
			Access::require( $actor, 'coffer_manage' );
		} catch ( Refused $refusal ) {
			\WP_CLI::error( $refusal->getMessage() );
		}
		return $actor;
	}
}
