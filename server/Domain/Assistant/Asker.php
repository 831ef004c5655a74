<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;

defined( 'ABSPATH' ) || exit;

/** The assistant, on behalf of a person: with their rights, and under their name in the activity. */
final class Asker {

	public static function of( Actor $person ): Actor {
		return new Actor( ActorKind::Assistant, $person->id, $person->name, $person->capabilities, $person->isViewingAs );
	}
}
