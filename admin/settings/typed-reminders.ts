import { __ } from '@wordpress/i18n';
import type { ReminderRule } from '@coffer/api';

/** A rule while it is typed. */
export interface TypedReminder extends Omit< ReminderRule, 'days' > {
	when: 'before' | 'on' | 'after';
	/** Text; counts only before and after. */
	days: string;
}

const LATEST = { before: 60, on: 0, after: 365 } as const;

export function typedReminder( { days, ...rest }: ReminderRule ): TypedReminder {
	const when = days < 0 ? 'before' : 'after';
	return { ...rest, when: days === 0 ? 'on' : when, days: String( Math.abs( days ) ) };
}

/** When there are no problems. */
export function reminderRule( { when, days, ...rest }: TypedReminder ): ReminderRule {
	return { ...rest, days: signed( when, Number( days ) ) };
}

/** What is wrong with a rule, beside the others. */
export function reminderProblem( typed: TypedReminder, others: readonly TypedReminder[] ): string | undefined {
	const { when, days } = typed;
	const number = Number( days );
	if ( when !== 'on' && ! ( /^\d{1,3}$/.test( days.trim() ) && number >= 1 && number <= LATEST[ when ] ) ) {
		return when === 'before'
			? __( 'Write a whole number of days, from 1 to 60.', 'coffer' )
			: __( 'Write a whole number of days, from 1 to 365.', 'coffer' );
	}
	return others.some( ( other ) => signed( other.when, Number( other.days ) ) === signed( when, number ) )
		? __( 'Another rule is for this day already.', 'coffer' )
		: undefined;
}

/** For those who do not want to think about it: three days before, three days and two weeks after. */
export const usualReminders: readonly TypedReminder[] = [
	{ when: 'before', days: '3', tone: 'friendly', mode: 'propose' },
	{ when: 'after', days: '3', tone: 'friendly', mode: 'propose' },
	{ when: 'after', days: '14', tone: 'firm', mode: 'propose' },
];

function signed( when: TypedReminder[ 'when' ], days: number ): number {
	switch ( when ) {
		case 'before':
			return -days;
		case 'on':
			return 0;
		case 'after':
			return days;
	}
}
