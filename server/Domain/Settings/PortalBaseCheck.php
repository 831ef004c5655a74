<?php
declare( strict_types=1 );

namespace Coffer\Domain\Settings;

defined( 'ABSPATH' ) || exit;

/** Looks whether the site already uses an address for something else. */
interface PortalBaseCheck {

	/** @return string|null Name of what uses it, such as the title of a page; null when it is free. */
	public function takenBy( string $base ): ?string;
}
