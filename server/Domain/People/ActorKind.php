<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

defined( 'ABSPATH' ) || exit;

/** What sort of actor did something. */
enum ActorKind: string {

	case Person    = 'person';
	case Customer  = 'customer';
	case Gateway   = 'gateway';
	case System    = 'system';
	case Assistant = 'assistant';
}
