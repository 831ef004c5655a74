<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

defined( 'ABSPATH' ) || exit;

/** What staff have to see to. */
enum TaskKind: string {

	case Question  = 'question';
	case Promise   = 'promise';
	case NotMine   = 'not_mine';
	case FreshLink = 'fresh_link';
	case Recurring = 'recurring';
}
