<?php
declare( strict_types=1 );

namespace Coffer\Domain\Reminders;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\CofferError;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Messages\CustomerMessage;
use Coffer\Domain\Messages\MessageFacts;
use Coffer\Domain\Messages\MessageRepository;
use Coffer\Domain\Messages\SendMessage;
use Coffer\Domain\Messages\Stage;
use Coffer\Domain\Messages\WriteMessage;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Tasks\NewTask;
use Coffer\Domain\Tasks\Task;
use Coffer\Domain\Tasks\TaskKind;
use Coffer\Domain\Tasks\TaskRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Brings about what the rules say for today: a task with a draft for a person to send, or, where the owner wished that for the rule, a
 * message in the outbox. Each comes about only once, whoever asks and however often, because it has a name (ReminderOrigin); what is
 * no longer needed is taken back first.
 */
final class RemindCustomers {

	private const AT_ONCE = 100;

	public function __construct(
		private readonly ReminderRepository $reminders,
		private readonly SettingsRepository $settings,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly WriteMessage $write,
		private readonly SendMessage $send,
		private readonly MessageRepository $messages,
		private readonly TaskRepository $tasks,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/** @throws Refused `role_may_not`. */
	public function runBy( Actor $actor ): ReminderReport {
		Access::require( $actor, 'coffer_manage' );
		return $this->run();
	}

	/** Nobody asks for permission here: the owner gave it with the rules. */
	public function run(): ReminderReport {
		$withdrawn = $this->takeBack();
		$done      = [ 'proposed' => 0, 'sent' => 0 ];
		$today     = $this->clock->today();
		foreach ( $this->settings->load()->reminders->rules as $rule ) {
			// The first and last due date for which the rule may count today.
			$from  = CalendarDate::before( $today, $rule->days + ReminderRules::CATCH_UP );
			$to    = CalendarDate::before( $today, $rule->days );
			$after = 0;
			do {
				$found = $this->documents->remindable( $from, $to, $after, self::AT_ONCE );
				foreach ( $found as $document ) {
					$after   = $document->id;
					$outcome = $this->remindOnce( $document->id, $rule, $today );
					if ( null !== $outcome ) {
						++$done[ $outcome ];
					}
				}
			} while ( self::AT_ONCE === count( $found ) );
		}
		return new ReminderReport( $done['proposed'], $done['sent'], $withdrawn );
	}

	/** @return 'proposed'|'sent'|null */
	private function remindOnce( int $id, ReminderRule $rule, string $today ): ?string {
		try {
			return $this->transaction->run( function () use ( $id, $rule, $today ): ?string {
				$document = $this->documents->lock( $id );
				// Now that nobody can change it: is it still so, and is it this rule's turn?
				if ( null === $document || ! Remindable::is( $document ) ) {
					return null;
				}
				$due    = (string) $document->dueDate;
				$origin = ReminderOrigin::of( $id, $due, $rule );
				$turn   = $this->settings->load()->reminders->onDay( $today, $due );
				if ( $turn?->days !== $rule->days || $this->reminders->isKnown( $origin ) || $this->reminders->wasReminded( $id, $this->midnight( $today ) ) ) {
					return null;
				}
				return $this->remind( $document, $rule, $origin, $today );
			} );
		} catch ( CofferError ) {
			// One document that cannot be reminded of keeps nobody from the others; the next run tries it again.
			return null;
		}
	}

	/** @return 'proposed'|'sent' */
	private function remind( Document $document, ReminderRule $rule, string $origin, string $today ): string {
		$customer = $this->customers->find( (int) $document->customerId ) ?? throw new Refused( 'not_found' );
		if ( '' === $customer->email ) {
			$this->propose( $document, null, $origin, $today, ( new Refused( 'reminder_no_email' ) )->getMessage() );
			return 'proposed';
		}
		$message = $this->write->begin( Actor::system(), $document->id, [ 'purpose' => $rule->purpose()->value ], $origin );
		$problem = '';
		if ( $rule->sends ) {
			try {
				$this->send->queue( Actor::system(), $message, $document, $customer, [] );
				$this->activity->append( 'reminder_sent', Actor::system(), $this->clock->now(), $document->id, $document->customerId, [ 'label' => $message->subject ] );
				return 'sent';
			} catch ( Refused $refused ) {
				// Doubts are for a person.
				$problem = $refused->getMessage();
			}
		}
		$this->propose( $document, $message, $origin, $today, $problem );
		return 'proposed';
	}

	/** @param string $problem Why it could not be sent without a person, in English; empty when that was not wished. */
	private function propose( Document $document, ?CustomerMessage $message, string $origin, string $today, string $problem ): void {
		$now = $this->clock->now();
		$this->tasks->insert( new NewTask(
			TaskKind::Reminder,
			$document->id,
			$document->customerId,
			null,
			'',
			Actor::system()->name,
			$problem,
			null,
			$now,
			dueOn: $today,
			messageId: $message?->id,
			origin: $origin,
		) );
		$this->activity->append( 'reminder_proposed', Actor::system(), $now, $document->id, $document->customerId );
	}

	/** Closes proposals that somebody acted on, or that are no longer true. */
	private function takeBack(): int {
		$withdrawn = 0;
		$after     = 0;
		do {
			$open = $this->reminders->openProposals( $after, self::AT_ONCE );
			foreach ( $open as $id ) {
				$after      = $id;
				$withdrawn += $this->takeBackOne( $id ) ? 1 : 0;
			}
		} while ( self::AT_ONCE === count( $open ) );
		return $withdrawn;
	}

	private function takeBackOne( int $id ): bool {
		return $this->transaction->run( function () use ( $id ): bool {
			$document_id = $this->tasks->find( $id )?->documentId;
			$document    = null === $document_id ? null : $this->documents->lock( $document_id );
			$message_id  = $this->tasks->find( $id )?->messageId;
			$message     = null === $message_id ? null : $this->messages->lock( $message_id );
			$task        = $this->tasks->lock( $id );
			if ( null === $task || $task->isDone() ) {
				return false;
			}
			if ( null !== $message && ! $message->state->canBeDiscarded() ) {
				// Somebody sent or copied it.
				$this->close( $task, '' );
				return false;
			}
			$is_true = null !== $document && Remindable::is( $document ) && ( null === $message || [] === MessageFacts::changed( $message->facts, $document ) );
			if ( $is_true ) {
				return false;
			}
			$reason = ( new Refused( 'reminder_not_needed' ) )->getMessage();
			$this->close( $task, $reason );
			if ( null !== $message && Stage::Draft === $message->state ) {
				$this->messages->move( $message->id, Stage::Withdrawn, $reason );
			}
			$this->activity->append( 'reminder_withdrawn', Actor::system(), $this->clock->now(), $task->documentId, $task->customerId, [ 'reason' => $reason ] );
			return true;
		} );
	}

	private function close( Task $task, string $note ): void {
		$this->tasks->markDone( $task->id, $task->version, Actor::system(), $note, $this->clock->now() );
	}

	private function midnight( string $today ): int {
		return $this->clock->endOf( CalendarDate::before( $today, 1 ) ) + 1;
	}
}
