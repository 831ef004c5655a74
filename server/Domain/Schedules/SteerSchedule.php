<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Pauses, resumes and ends schedules, and plans single days of them. */
final class SteerSchedule {

	/** By what is to become of a day. */
	private const EVENTS = [
		'skip'    => 'schedule_day_skipped',
		'edit'    => 'schedule_day_changed',
		'restore' => 'schedule_day_restored',
	];

	public function __construct(
		private readonly ScheduleRepository $schedules,
		private readonly CustomerRepository $customers,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/** @throws Refused `role_may_not`, `not_found`, `version_conflict`, `schedule_is_paused`, `schedule_has_ended`. */
	public function pause( Actor $actor, int $id, int $expected_version ): Schedule {
		return $this->change( $actor, $id, $expected_version, 'schedule_paused', function ( Schedule $schedule, int $now ) use ( $actor ): void {
			ScheduleActions::require( ScheduleActions::pause( $schedule, $actor ) );
			$this->schedules->stop( $schedule->id, ScheduleState::Paused, null, $now );
		} );
	}

	/** @throws Refused `role_may_not`, `not_found`, `version_conflict`, `schedule_has_ended`. */
	public function end( Actor $actor, int $id, int $expected_version ): Schedule {
		return $this->change( $actor, $id, $expected_version, 'schedule_ended', function ( Schedule $schedule, int $now ) use ( $actor ): void {
			ScheduleActions::require( ScheduleActions::end( $schedule, $actor ) );
			$this->schedules->stop( $schedule->id, ScheduleState::Ended, null, $now );
		} );
	}

	/**
	 * @param bool $make_missed Otherwise the days that passed meanwhile are left out. When none is left then, it ends.
	 * @throws Refused `role_may_not`, `not_found`, `version_conflict`, `schedule_is_active`, `schedule_has_ended`.
	 */
	public function resume( Actor $actor, int $id, int $expected_version, bool $make_missed ): Schedule {
		return $this->change( $actor, $id, $expected_version, 'schedule_resumed', function ( Schedule $schedule, int $now ) use ( $actor, $make_missed ): void {
			ScheduleActions::require( ScheduleActions::resume( $schedule, $actor ) );
			$today = $this->clock->today();
			$next  = $schedule->rhythm->next( $make_missed ? (string) $schedule->nextOn : max( (string) $schedule->nextOn, $today ) );
			if ( null === $next ) {
				$this->schedules->advance( $schedule->id, null, $now );
				return;
			}
			$this->schedules->resume( $schedule->id, $next, $make_missed ? $today : null, $actor, $now );
		} );
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/schedule-day-input.json, already checked against it.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`, `schedule_has_ended`, `day_not_scheduled`.
	 */
	public function plan( Actor $actor, int $id, int $expected_version, array $input ): Schedule {
		Access::require( $actor, 'coffer_edit' );
		$day    = CalendarDate::of( $input['day'] ?? null, 'day' ) ?? throw InvalidInput::at( 'day', 'invalid_date' );
		$change = is_string( $input['change'] ?? null ) ? $input['change'] : '';
		$event  = self::EVENTS[ $change ] ?? throw InvalidInput::at( 'change', 'invalid_input' );
		$given  = $input['content'] ?? null;
		if ( ( 'edit' === $change ) !== is_array( $given ) ) {
			throw InvalidInput::at( 'content', 'invalid_input' );
		}
		if ( isset( $given['private_note'] ) && ! $actor->may( 'coffer_view_private' ) ) {
			throw InvalidInput::at( 'content.private_note', 'role_may_not' );
		}
		return $this->change(
			$actor,
			$id,
			$expected_version,
			$event,
			function ( Schedule $schedule, int $now ) use ( $actor, $day, $change, $given ): void {
				ScheduleActions::require( ScheduleActions::edit( $schedule, $actor ) );
				if ( $day < (string) $schedule->nextOn || ! $schedule->rhythm->has( $day ) ) {
					throw new Refused( 'day_not_scheduled' );
				}
				match ( $change ) {
					'skip'  => $this->schedules->keepRun( $schedule->id, $day, RunOutcome::Skipped, null, null, null, $now ),
					'edit'  => $this->schedules->keepRun( $schedule->id, $day, RunOutcome::Changed, null, null, ScheduleContent::fromInput( (array) $given, $schedule->content ), $now ),
					default => $this->schedules->forgetPlan( $schedule->id, $day ),
				};
				$this->schedules->countChange( $schedule->id, $now );
			},
			[ 'date' => $day ]
		);
	}

	/**
	 * @param callable(Schedule, int): void $work
	 * @param array<string, string>         $params Of the event, beside the title.
	 * @throws Refused
	 */
	private function change( Actor $actor, int $id, int $expected_version, string $event, callable $work, array $params = [] ): Schedule {
		Access::require( $actor, 'coffer_edit' );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version, $event, $work, $params ): Schedule {
			$seen = $this->schedules->find( $id ) ?? throw new Refused( 'not_found' );
			$this->customers->lock( $seen->customerId );
			$schedule = $this->schedules->lock( $id ) ?? throw new Refused( 'not_found' );
			if ( $schedule->version !== $expected_version ) {
				throw Refused::versionConflict( $schedule->version );
			}
			$now = $this->clock->now();
			$work( $schedule, $now );
			$this->activity->append( $event, $actor, $now, null, $schedule->customerId, [ 'label' => $schedule->title, ...$params ] );
			return $this->stored( $id );
		} );
	}

	private function stored( int $id ): Schedule {
		return $this->schedules->find( $id ) ?? throw new \LogicException( 'A schedule that was just stored is not there.' );
	}
}
