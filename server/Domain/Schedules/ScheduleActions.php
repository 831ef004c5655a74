<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

use Coffer\Contract\Errors;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** What a person may do with a schedule now, for the buttons and for the deeds. */
final class ScheduleActions {

	/** @return array<string, Verdict> By the names of contract/schemas/schedule.json. */
	public static function decide( Schedule $schedule, Actor $actor ): array {
		return [
			'edit'   => self::edit( $schedule, $actor ),
			'pause'  => self::pause( $schedule, $actor ),
			'resume' => self::resume( $schedule, $actor ),
			'end'    => self::end( $schedule, $actor ),
		];
	}

	/** What is sent without anybody looking at it is written only by those who may send. */
	public static function edit( Schedule $schedule, Actor $actor ): Verdict {
		return self::refusal( $actor, $schedule->mode ) ?? self::unless( ScheduleState::Ended === $schedule->state, 'schedule_has_ended' );
	}

	/** Whoever may write drafts may stop what goes wrong, also when they may not send. */
	public static function pause( Schedule $schedule, Actor $actor ): Verdict {
		return self::refusal( $actor, ScheduleMode::Review ) ?? match ( $schedule->state ) {
			ScheduleState::Active => Verdict::allow(),
			ScheduleState::Paused => self::refuse( 'schedule_is_paused' ),
			ScheduleState::Ended  => self::refuse( 'schedule_has_ended' ),
		};
	}

	public static function resume( Schedule $schedule, Actor $actor ): Verdict {
		return self::refusal( $actor, $schedule->mode ) ?? match ( $schedule->state ) {
			ScheduleState::Active => self::refuse( 'schedule_is_active' ),
			ScheduleState::Paused => Verdict::allow(),
			ScheduleState::Ended  => self::refuse( 'schedule_has_ended' ),
		};
	}

	public static function end( Schedule $schedule, Actor $actor ): Verdict {
		return self::refusal( $actor, ScheduleMode::Review ) ?? self::unless( ScheduleState::Ended === $schedule->state, 'schedule_has_ended' );
	}

	/** @throws Refused `role_may_not`. */
	public static function requireMode( Actor $actor, ScheduleMode $mode ): void {
		self::require( self::refusal( $actor, $mode ) ?? Verdict::allow() );
	}

	/** @throws Refused */
	public static function require( Verdict $verdict ): void {
		if ( ! $verdict->allowed ) {
			throw Refused::by( $verdict );
		}
	}

	private static function refusal( Actor $actor, ScheduleMode $mode ): ?Verdict {
		return match ( true ) {
			! $actor->may( 'coffer_edit' ) => Access::refusal( 'coffer_edit' ),
			ScheduleMode::Send === $mode && ! $actor->may( 'coffer_send' ) => Access::refusal( 'coffer_send' ),
			default => null,
		};
	}

	/** @param key-of<Errors::ALL> $code */
	private static function unless( bool $isRefused, string $code ): Verdict {
		return $isRefused ? self::refuse( $code ) : Verdict::allow();
	}

	/** @param key-of<Errors::ALL> $code */
	private static function refuse( string $code ): Verdict {
		return Verdict::refuse( $code, Errors::ALL[ $code ]['sentence'] );
	}
}
