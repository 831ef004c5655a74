<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

use Coffer\Domain\Clock;
use Coffer\Domain\Page;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Reading schedules, what they are going to make and what they made. */
final class ScheduleList {

	/** How many invoices to come are shown. */
	public const SHOWN = 12;

	public function __construct( private readonly ScheduleRepository $schedules, private readonly Clock $clock ) {
	}

	/**
	 * @return Page<Schedule>
	 * @throws Refused `role_may_not`.
	 */
	public function list( Actor $actor, ScheduleQuery $query ): Page {
		Access::require( $actor, 'coffer_view' );
		return $this->schedules->list( $query );
	}

	/** @throws Refused `role_may_not` or `not_found`. */
	public function get( Actor $actor, int $id ): Schedule {
		Access::require( $actor, 'coffer_view' );
		return $this->schedules->find( $id ) ?? throw new Refused( 'not_found' );
	}

	/**
	 * Of a paused one: those that it would make if it were resumed today, without what was missed.
	 *
	 * @return list<Occurrence>
	 * @throws Refused `role_may_not` or `not_found`.
	 */
	public function occurrences( Actor $actor, int $id ): array {
		$schedule = $this->get( $actor, $id );
		if ( null === $schedule->nextOn ) {
			return [];
		}
		$from  = ScheduleState::Paused === $schedule->state ? max( $schedule->nextOn, $this->clock->today() ) : $schedule->nextOn;
		$plans = [];
		foreach ( $this->schedules->plans( $id, $from ) as $plan ) {
			$plans[ $plan->day ] = $plan;
		}
		return array_map(
			static fn ( string $day ): Occurrence => Occurrence::of( $day, $schedule->dueDays, $schedule->content, $plans[ $day ] ?? null ),
			$schedule->rhythm->upcoming( $from, self::SHOWN )
		);
	}

	/**
	 * @return Page<ScheduleRun>
	 * @throws Refused `role_may_not` or `not_found`.
	 */
	public function runs( Actor $actor, int $id, int $page, int $per_page ): Page {
		$schedule = $this->get( $actor, $id );
		return $this->schedules->runs( $id, $schedule->nextOn ?? $this->clock->today(), $page, $per_page );
	}

	/** How many days have passed without an invoice. */
	public function missed( Schedule $schedule ): int {
		return self::countMissed( $this->schedules, $schedule, $schedule->nextOn, $this->clock->today() );
	}

	public static function countMissed( ScheduleRepository $schedules, Schedule $schedule, ?string $from, string $today ): int {
		$count = null === $from ? 0 : $schedule->rhythm->countBetween( $from, $today );
		return 0 === $count ? 0 : max( 0, $count - $schedules->countSkipped( $schedule->id, $from, $today ) );
	}
}
