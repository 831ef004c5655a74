<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

defined( 'ABSPATH' ) || exit;

/** What the last check of the customer pages' address found. */
interface RouteState {

	/** @return 'unknown'|'ok'|'broken' */
	public function state(): string;
}
