<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** Whether a language model can help (contract/schemas/assistant-about.json). */
enum ModelState: string {

	case Ready       = 'ready';
	case Off         = 'off';
	case None        = 'none';
	case Unsupported = 'unsupported';
}
