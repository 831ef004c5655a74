<?php
declare( strict_types=1 );

namespace Coffer\Domain\Reminders;

use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** Looks ahead: what rules would bring about, if nothing changes until then. */
final class PreviewReminders {

	private const AHEAD   = 30;
	private const AT_MOST = 200;
	private const AT_ONCE = 200;

	public function __construct(
		private readonly ReminderRepository $reminders,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly SettingsRepository $settings,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param mixed $input The rules as they are typed; null for those that are stored.
	 * @return list<PlannedReminder> By day.
	 * @throws InvalidInput|Refused `role_may_not`.
	 */
	public function preview( Actor $actor, mixed $input ): array {
		Access::require( $actor, 'coffer_manage' );
		$rules = null === $input ? $this->settings->load()->reminders : ReminderRules::of( $input, 'reminders' );
		if ( [] === $rules->rules ) {
			return [];
		}
		$today = $this->clock->today();
		$first = $rules->rules[0];
		$last  = $rules->rules[ count( $rules->rules ) - 1 ];
		$from  = CalendarDate::before( $today, $last->days + ReminderRules::CATCH_UP );
		$to    = CalendarDate::before( $today, $first->days - self::AHEAD );
		$plan  = [];
		$after = 0;
		do {
			$documents = $this->documents->remindable( $from, $to, $after, self::AT_ONCE );
			foreach ( $documents as $document ) {
				array_push( $plan, ...$this->ofDocument( $rules, $document, $today ) );
				$after = $document->id;
			}
		} while ( self::AT_ONCE === count( $documents ) && count( $plan ) < 10 * self::AT_MOST );
		usort( $plan, static fn ( PlannedReminder $one, PlannedReminder $other ): int => [ $one->on, $one->document->id ] <=> [ $other->on, $other->document->id ] );
		return array_slice( $plan, 0, self::AT_MOST );
	}

	/** @return list<PlannedReminder> */
	private function ofDocument( ReminderRules $rules, Document $document, string $today ): array {
		$due  = (string) $document->dueDate;
		$end  = CalendarDate::before( $today, -self::AHEAD );
		$now  = $rules->onDay( $today, $due );
		$plan = [];
		if ( null !== $now && ! $this->reminders->isKnown( ReminderOrigin::of( $document->id, $due, $now ) ) && ! $this->reminders->wasReminded( $document->id, $this->midnight( $today ) ) ) {
			$plan[] = $this->planned( $today, $now, $document );
		}
		foreach ( $rules->rules as $rule ) {
			$day = $rule->dayFor( $due );
			if ( $day > $today && $day <= $end ) {
				$plan[] = $this->planned( $day, $rule, $document );
			}
		}
		return $plan;
	}

	private function planned( string $day, ReminderRule $rule, Document $document ): PlannedReminder {
		$customer = $this->customers->find( (int) $document->customerId );
		return new PlannedReminder( $day, $rule, $document, '' === ( $customer->email ?? '' ) ? 'reminder_no_email' : null );
	}

	private function midnight( string $today ): int {
		return $this->clock->endOf( CalendarDate::before( $today, 1 ) ) + 1;
	}
}
