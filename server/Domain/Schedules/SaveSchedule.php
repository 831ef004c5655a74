<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\Transitions;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Sets up and changes schedules. Input: contract/schemas/schedule-input.json, already checked against it. */
final class SaveSchedule {

	public function __construct(
		private readonly ScheduleRepository $schedules,
		private readonly CustomerRepository $customers,
		private readonly DocumentRepository $documents,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * Nothing is made for days before today, whatever the start: that only says from where days are counted.
	 *
	 * @param array<string, mixed> $input
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `wrong_state`.
	 */
	public function create( Actor $actor, array $input ): Schedule {
		Access::require( $actor, 'coffer_edit' );
		$like    = is_int( $input['like_document_id'] ?? null ) ? $input['like_document_id'] : null;
		$this->requireLike( $like );
		$details = $this->details( $actor, $input );
		return $this->transaction->run( function () use ( $actor, $details, $like ): Schedule {
			$details = $this->withCustomer( $details );
			$now  = $this->clock->now();
			$next = $details->rhythm->next( $this->clock->today() ) ?? throw self::passed( $details );
			$id   = $this->schedules->insert( $details, $next, $actor, $now );
			$this->activity->append( 'schedule_created', $actor, $now, $like, $details->customerId, [ 'label' => $details->title ] );
			return $this->stored( $id );
		} );
	}

	/**
	 * @param array<string, mixed> $input
	 * @return list<Occurrence> What it would make.
	 * @throws InvalidInput|Refused `role_may_not`.
	 */
	public function preview( Actor $actor, array $input ): array {
		Access::require( $actor, 'coffer_edit' );
		$this->requireNote( $actor, $input );
		$details = ScheduleDetails::fromInput( $input );
		return array_map(
			static fn ( string $day ): Occurrence => Occurrence::of( $day, $details->dueDays, $details->content ),
			$details->rhythm->upcoming( $this->clock->today(), ScheduleList::SHOWN )
		);
	}

	/**
	 * With other days, it goes on with the first of them from today on that comes after the last invoice.
	 *
	 * @param array<string, mixed> $input The whole schedule; only a private note stays when left out.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`, `schedule_has_ended`.
	 */
	public function edit( Actor $actor, int $id, int $expected_version, array $input ): Schedule {
		$seen    = $this->schedules->find( $id );
		$details = $this->details( $actor, $input, $seen?->content );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version, $details, $seen ): Schedule {
			if ( null !== $seen && $seen->customerId < $details->customerId ) {
				// The one that it is taken from, in the order in which everybody locks two.
				$this->customers->lock( $seen->customerId );
			}
			$details  = $this->withCustomer( $details );
			$schedule = $this->taken( $id, $expected_version );
			ScheduleActions::require( ScheduleActions::edit( $schedule, $actor ) );
			$now  = $this->clock->now();
			$next = $details->rhythm->next( $this->from( $schedule, $details->rhythm ) ) ?? throw self::passed( $details );
			$this->schedules->replace( $id, $expected_version, $details, $next, $actor, $now );
			foreach ( $this->schedules->plans( $id, $next ) as $plan ) {
				if ( ! $details->rhythm->has( $plan->day ) ) {
					$this->schedules->forgetPlan( $id, $plan->day );
				}
			}
			$this->activity->append( 'schedule_edited', $actor, $now, null, $details->customerId, [ 'label' => $details->title ] );
			return $this->stored( $id );
		} );
	}

	private function requireLike( ?int $id ): void {
		if ( null !== $id ) {
			Transitions::require( 'make_recurring', $this->documents->find( $id ) ?? throw new Refused( 'not_found' ) );
		}
	}

	private function from( Schedule $schedule, Rhythm $rhythm ): string {
		if ( $rhythm->isAlike( $schedule->rhythm ) ) {
			return (string) $schedule->nextOn;
		}
		$last = $this->schedules->lastMade( $schedule->id );
		return max( $this->clock->today(), null === $last ? '' : CalendarDate::after( $last, 1 ) );
	}

	/**
	 * @param array<string, mixed> $input
	 * @throws InvalidInput|Refused
	 */
	private function details( Actor $actor, array $input, ?ScheduleContent $kept = null ): ScheduleDetails {
		Access::require( $actor, 'coffer_edit' );
		$this->requireNote( $actor, $input );
		$details = ScheduleDetails::fromInput( $input, $kept );
		ScheduleActions::requireMode( $actor, $details->mode );
		return $details;
	}

	/** @param array<string, mixed> $input */
	private function requireNote( Actor $actor, array $input ): void {
		if ( isset( $input['content']['private_note'] ) && ! $actor->may( 'coffer_view_private' ) ) {
			throw InvalidInput::at( 'content.private_note', 'role_may_not' );
		}
	}

	/** For whoever the customer is by now: the number may be that of somebody who was merged away. */
	private function withCustomer( ScheduleDetails $details ): ScheduleDetails {
		$customer = $this->customers->lock( $details->customerId ) ?? throw InvalidInput::at( 'content.customer_id', 'customer_unknown' );
		return $details->withCustomer( $customer->id );
	}

	private function taken( int $id, int $expected_version ): Schedule {
		$schedule = $this->schedules->lock( $id ) ?? throw new Refused( 'not_found' );
		return $schedule->version === $expected_version ? $schedule : throw Refused::versionConflict( $schedule->version );
	}

	private static function passed( ScheduleDetails $details ): InvalidInput {
		return InvalidInput::at( null === $details->rhythm->endOn ? 'times' : 'end_on', 'schedule_passed' );
	}

	private function stored( int $id ): Schedule {
		return $this->schedules->find( $id ) ?? throw new \LogicException( 'A schedule that was just stored is not there.' );
	}
}
