<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/** Tells other plugins what happened, after it is safely stored. */
interface Announcer {

	/**
	 * Inside a transaction: after its commit; not at all when it is undone. Never throws.
	 *
	 * @param string     $hook      A PHP action of contract/hooks.json.
	 * @param int|string ...$arguments As that file says.
	 */
	public function announce( string $hook, int|string ...$arguments ): void;
}
