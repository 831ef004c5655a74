<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Domain\Announcer;
use Coffer\Domain\Transaction;
use Coffer\WordPress\Health\ErrorLog;
use Coffer\WordPress\Health\Failures;

defined( 'ABSPATH' ) || exit;

/** Fires WordPress actions. What another plugin does wrong in one must not undo or hide what already happened. */
final class HookAnnouncer implements Announcer {

	public function __construct( private readonly Transaction $transaction ) {
	}

	public function announce( string $hook, int|string ...$arguments ): void {
		$this->transaction->afterCommit( static function () use ( $hook, $arguments ): void {
			try {
				do_action( $hook, ...$arguments );
			} catch ( \Throwable $error ) {
				ErrorLog::plugin( $hook, $error );
				Failures::caught( $error, 'plugin', $hook );
			}
		} );
	}
}
