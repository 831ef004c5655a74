<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

defined( 'ABSPATH' ) || exit;

/** Tells somebody what a message says. */
interface MessageHandler {

	/**
	 * Runs outside of any transaction, and at least once: a message whose worker died is handled again, with the same event
	 * id, so what it changes has to bear that. Whatever it throws is kept, and tried again later. It has two minutes; what
	 * takes longer may be begun by another worker before it ends.
	 *
	 * @throws \Throwable
	 */
	public function handle( OutboxMessage $message ): void;
}
