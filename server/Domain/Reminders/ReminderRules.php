<?php
declare( strict_types=1 );

namespace Coffer\Domain\Reminders;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** The rules of a site, by their day. */
final class ReminderRules {

	/** Days that a reminder may be late, such as when nobody visited a site without a real cron. */
	public const CATCH_UP = 7;

	private const MAX = 12;

	/** @param list<ReminderRule> $rules From the earliest to the latest. */
	public function __construct( public readonly array $rules = [] ) {
	}

	/** @throws InvalidInput With the field that is wrong, and `reminder_days_clash`. */
	public static function of( mixed $input, string $field ): self {
		if ( ! is_array( $input ) || count( $input ) > self::MAX ) {
			throw InvalidInput::at( $field, 'invalid_input' );
		}
		$rules = [];
		foreach ( array_values( $input ) as $position => $each ) {
			$rule = ReminderRule::of( $each, "$field.$position" );
			if ( isset( $rules[ $rule->days ] ) ) {
				throw InvalidInput::at( "$field.$position.days", 'reminder_days_clash' );
			}
			$rules[ $rule->days ] = $rule;
		}
		ksort( $rules );
		return new self( array_values( $rules ) );
	}

	/**
	 * The rule that counts today for an invoice that is due then: of several that are late, the last one. What it said before is
	 * no longer worth saying.
	 */
	public function onDay( string $today, string $due_date ): ?ReminderRule {
		$due = array_filter( $this->rules, static fn ( ReminderRule $rule ): bool => $rule->dayFor( $due_date ) <= $today && $today <= $rule->lastDayFor( $due_date ) );
		return [] === $due ? null : $due[ array_key_last( $due ) ];
	}

	/** @return list<array{days: int, tone: string, mode: string}> */
	public function toArray(): array {
		return array_map( static fn ( ReminderRule $rule ): array => $rule->toArray(), $this->rules );
	}
}
