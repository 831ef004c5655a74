<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

use Coffer\Contract\Errors;
use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\CofferError;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\SendDocument;
use Coffer\Domain\Documents\SendReadiness;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Messages\Purpose;
use Coffer\Domain\Messages\SendMessage;
use Coffer\Domain\Messages\WriteMessage;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\Staff;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Tasks\NewTask;
use Coffer\Domain\Tasks\TaskKind;
use Coffer\Domain\Tasks\TaskRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Makes the invoices whose day has come, one day of one schedule in one transaction, the earliest first. Any number of
 * workers may do so at once, however late: each day of a schedule is made once, or not at all.
 */
final class RunSchedules {

	/** So many that were missed are made without asking. More means that the site stood still, and customers would get a pile. */
	public const MISSED = 3;

	/** Schedules looked up at a time. */
	private const BATCH = 20;

	/** @var array<string, int> By RunOutcome, and `paused`. */
	private array $counts = [];

	/** @var list<\Throwable> */
	private array $faults = [];

	public function __construct(
		private readonly ScheduleRepository $schedules,
		private readonly CustomerRepository $customers,
		private readonly DocumentRepository $documents,
		private readonly SettingsRepository $settings,
		private readonly SendDocument $sending,
		private readonly WriteMessage $write,
		private readonly SendMessage $messages,
		private readonly Staff $staff,
		private readonly TaskRepository $tasks,
		private readonly ScheduleWording $wording,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param int $limit   Days, at most.
	 * @param int $seconds After which no other is begun.
	 * @throws Refused `busy`.
	 */
	public function run( int $limit, int $seconds ): RunReport {
		$this->counts = [];
		$this->faults = [];
		$left         = $this->runDue( $limit, hrtime( true ) + $seconds * 1_000_000_000 );
		return new RunReport(
			$this->counted( RunOutcome::Drafted->value ) + $this->counted( RunOutcome::Held->value ),
			$this->counted( RunOutcome::Sent->value ),
			$this->counted( RunOutcome::Skipped->value ),
			$this->counted( 'paused' ),
			$left,
			$this->faults
		);
	}

	/** @return bool Whether more is due. */
	private function runDue( int $limit, int|float $until ): bool {
		$today = $this->clock->today();
		do {
			$before = array_sum( $this->counts );
			foreach ( $this->schedules->due( $today, self::BATCH ) as $id ) {
				if ( array_sum( $this->counts ) >= $limit || hrtime( true ) >= $until ) {
					return true;
				}
				$this->runOne( $id, $today );
			}
			// When others have all of these, they go on with what follows.
		} while ( array_sum( $this->counts ) > $before );
		return false;
	}

	private function runOne( int $id, string $today ): void {
		$seen = $this->schedules->find( $id );
		if ( null === $seen ) {
			return;
		}
		try {
			$outcome = $this->transaction->run( fn (): ?RunOutcome => $this->runDay( $seen, $today ) );
			$this->count( $outcome?->value );
		} catch ( CofferError $error ) {
			if ( 'busy' === $error->errorCode() ) {
				throw $error;
			}
			$this->pause( $seen, $error->errorCode() );
		} catch ( \Throwable $error ) {
			$this->faults[] = $error;
			$this->pause( $seen, 'server_error' );
		}
	}

	/**
	 * @return RunOutcome|null Null: somebody else did it, or it is not to be done any more.
	 * @throws InvalidInput|Refused For whatever it has to be paused.
	 */
	private function runDay( Schedule $seen, string $today ): ?RunOutcome {
		$customer = $this->customers->lock( $seen->customerId );
		$schedule = $this->locked( $seen );
		$day      = $schedule?->nextOn;
		if ( null === $schedule || null === $day || $day > $today ) {
			return null;
		}
		if ( null === $customer ) {
			throw InvalidInput::at( 'customer_id', 'customer_unknown' );
		}
		if ( ScheduleList::countMissed( $this->schedules, $schedule, $schedule->missedFrom(), $today ) > self::MISSED ) {
			throw new Refused( 'too_many_missed' );
		}
		$now     = $this->clock->now();
		$planned = $this->schedules->run( $schedule->id, $day );
		$outcome = RunOutcome::Skipped === $planned?->outcome ? RunOutcome::Skipped : $this->make( $schedule, $day, $planned->content ?? $schedule->content, $customer->name, $now );
		$next    = $schedule->rhythm->after( $day );
		$this->schedules->advance( $schedule->id, $next, $now );
		if ( null === $next ) {
			$this->activity->append( 'schedule_completed', Actor::system(), $now, null, $schedule->customerId, [ 'label' => $schedule->title ] );
		}
		return $outcome;
	}

	/** Null when it is not as it was seen. */
	private function locked( Schedule $seen ): ?Schedule {
		$schedule = $this->schedules->lock( $seen->id );
		$isSame   = null !== $schedule && ScheduleState::Active === $schedule->state && $schedule->nextOn === $seen->nextOn && $schedule->customerId === $seen->customerId;
		return $isSame ? $schedule : null;
	}

	private function make( Schedule $schedule, string $day, ScheduleContent $content, string $customer_name, int $now ): RunOutcome {
		$id    = $this->documents->insertDraft( $content->draft( $schedule->customerId, $day, $schedule->dueDays ), $customer_name, $now );
		$facts = [ 'label' => $schedule->title ];
		$this->activity->append( 'schedule_made', Actor::system(), $now, $id, $schedule->customerId, [ ...$facts, 'date' => $day ] );
		$document = $this->documents->find( $id ) ?? throw new \LogicException( 'A document that was just stored is not there.' );
		$reason   = ScheduleMode::Send === $schedule->mode ? $this->whyHeld( $schedule, $document ) : null;
		$outcome  = match ( true ) {
			ScheduleMode::Review === $schedule->mode => RunOutcome::Drafted,
			null === $reason                         => RunOutcome::Sent,
			default                                  => RunOutcome::Held,
		};
		if ( RunOutcome::Sent === $outcome ) {
			$this->sending->issue( $document, Actor::system(), $now );
			$unmailed = $this->mail( $schedule, $id, $day );
			if ( null !== $unmailed ) {
				$this->ask( $id, $schedule, $this->wording->unmailed( $schedule->title, $unmailed ), $day, $now );
			}
		} elseif ( null === $reason ) {
			$this->ask( $document->id, $schedule, $this->wording->review( $schedule->title ), $day, $now );
		} else {
			$this->activity->append( 'schedule_held', Actor::system(), $now, $id, $schedule->customerId, [ ...$facts, 'reason' => self::sentence( $reason ) ] );
			$this->ask( $document->id, $schedule, $this->wording->held( $schedule->title, $reason ), $day, $now );
		}
		$this->schedules->keepRun( $schedule->id, $day, $outcome, $id, $reason, null, $now );
		return $outcome;
	}

	/**
	 * Brings what was sent to its customer, in the name of whoever answers for it.
	 *
	 * @return string|null Why it did not go out by e-mail: a key of contract/errors.json.
	 */
	private function mail( Schedule $schedule, int $document_id, string $day ): ?string {
		$document = $this->documents->find( $document_id ) ?? throw new \LogicException( 'A document that was just sent is not there.' );
		$customer = $this->customers->find( $schedule->customerId ) ?? throw InvalidInput::at( 'customer_id', 'customer_unknown' );
		if ( true !== $this->staff->actor( $schedule->vouchedById )?->may( 'coffer_send_messages' ) ) {
			return 'sender_may_not_write';
		}
		if ( '' === $customer->email ) {
			return 'recipient_missing';
		}
		$message = $this->write->begin( Actor::system(), $document_id, [ 'purpose' => Purpose::forSending( $document->kind )->value ], "schedule $schedule->id $day" );
		try {
			$this->messages->queue( Actor::system(), $message, $document, $customer, [] );
			return null;
		} catch ( Refused $refused ) {
			// Nothing was written yet when it refuses; the draft is there for a person.
			return $refused->errorCode();
		}
	}

	/**
	 * Sending needs somebody who answers for it, now and not only when it was set up.
	 *
	 * @return string|null A key of contract/errors.json.
	 */
	private function whyHeld( Schedule $schedule, Document $document ): ?string {
		if ( true !== $this->staff->actor( $schedule->vouchedById )?->may( 'coffer_send' ) ) {
			return 'sender_may_not';
		}
		$verdict = SendReadiness::of( $document, $this->settings->load(), $this->clock->today() );
		$code    = $verdict->code ?? '';
		return match ( true ) {
			$verdict->allowed             => null,
			isset( Errors::ALL[ $code ] ) => $code,
			default                       => 'wrong_state',
		};
	}

	/** @param string $problem A key of contract/errors.json. */
	private function pause( Schedule $seen, string $problem ): void {
		$isDone = $this->transaction->run( function () use ( $seen, $problem ): bool {
			$this->customers->lock( $seen->customerId );
			$schedule = $this->locked( $seen );
			if ( null === $schedule ) {
				return false;
			}
			$now = $this->clock->now();
			$this->schedules->stop( $schedule->id, ScheduleState::Paused, $problem, $now );
			$this->activity->append( 'schedule_stopped', Actor::system(), $now, null, $schedule->customerId, [ 'label' => $schedule->title, 'reason' => self::sentence( $problem ) ] );
			$this->ask( null, $schedule, $this->wording->stopped( $schedule->title, $problem ), null, $now );
			return true;
		} );
		$this->count( $isDone ? 'paused' : null );
	}

	private function ask( ?int $document_id, Schedule $schedule, string $text, ?string $day, int $now ): void {
		$this->tasks->insert( new NewTask( TaskKind::Todo, $document_id, $schedule->customerId, null, '', Actor::system()->name, $text, null, $now, $this->wording->task( $schedule->title ), $day ?? $this->clock->today() ) );
	}

	private static function sentence( string $code ): string {
		return Errors::ALL[ isset( Errors::ALL[ $code ] ) ? $code : 'server_error' ]['sentence'];
	}

	private function count( ?string $what ): void {
		if ( null !== $what ) {
			$this->counts[ $what ] = $this->counted( $what ) + 1;
		}
	}

	private function counted( string $what ): int {
		return $this->counts[ $what ] ?? 0;
	}
}
