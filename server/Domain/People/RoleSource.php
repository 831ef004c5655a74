<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

defined( 'ABSPATH' ) || exit;

/** Where a role comes from. */
enum RoleSource: string {

	/** One of plugin.json. */
	case Coffer = 'coffer';

	/** Somebody added it in Money. */
	case Added = 'added';

	/** WordPress's own, or another plugin's. */
	case Site = 'site';
}
