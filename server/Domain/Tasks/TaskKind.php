<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

defined( 'ABSPATH' ) || exit;

/** What staff have to see to. */
enum TaskKind: string {

	case Todo      = 'todo';
	case Question  = 'question';
	case Promise   = 'promise';
	case NotMine   = 'not_mine';
	case FreshLink = 'fresh_link';
	case Reminder  = 'reminder';
	case FollowUp  = 'follow_up';

	/** What a customer said stays as they said it. */
	public function isOfCustomer(): bool {
		return match ( $this ) {
			self::Todo, self::Reminder, self::FollowUp => false,
			default                                    => true,
		};
	}
}
