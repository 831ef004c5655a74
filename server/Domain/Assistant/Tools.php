<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\CofferError;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** What the assistant can do, by the names of contract/abilities.json. WordPress's abilities, the rules and the model all come by here. */
interface Tools {

	/**
	 * @param string               $name  Of contract/abilities.json.
	 * @param array<string, mixed> $input Held against its schema already.
	 * @return ToolAnswer
	 * @throws CofferError `role_may_not` first of all.
	 */
	public function call( Actor $actor, string $name, array $input ): ToolAnswer;
}
