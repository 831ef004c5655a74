import { __, _n, sprintf } from '@wordpress/i18n';
import type { Schedule, ScheduleRun } from '@coffer/api';
import type { Wording } from '../words';

type Frequency = Schedule[ 'frequency' ];

export function rhythmWords( { frequency, every }: Pick< Schedule, 'frequency' | 'every' > ): string {
	switch ( frequency ) {
		case 'day':
			return every === 1
				? __( 'Every day', 'coffer' )
				: /* translators: %d: number of days, 2 or more. */
					sprintf( _n( 'Every %d day', 'Every %d days', every, 'coffer' ), every );
		case 'week':
			return every === 1
				? __( 'Every week', 'coffer' )
				: /* translators: %d: number of weeks, 2 or more. */
					sprintf( _n( 'Every %d week', 'Every %d weeks', every, 'coffer' ), every );
		case 'month':
			return every === 1
				? __( 'Every month', 'coffer' )
				: /* translators: %d: number of months, 2 or more. */
					sprintf( _n( 'Every %d month', 'Every %d months', every, 'coffer' ), every );
		case 'quarter':
			return every === 1
				? __( 'Every quarter', 'coffer' )
				: /* translators: %d: number of quarters, 2 or more. */
					sprintf( _n( 'Every %d quarter', 'Every %d quarters', every, 'coffer' ), every );
		case 'year':
			return every === 1
				? __( 'Every year', 'coffer' )
				: /* translators: %d: number of years, 2 or more. */
					sprintf( _n( 'Every %d year', 'Every %d years', every, 'coffer' ), every );
	}
}

export const frequencies = [ 'day', 'week', 'month', 'quarter', 'year' ] as const satisfies readonly Frequency[];

export function frequencyChoices(): { value: Frequency; label: string }[] {
	return [
		{ value: 'day', label: __( 'Days', 'coffer' ) },
		{ value: 'week', label: __( 'Weeks', 'coffer' ) },
		{ value: 'month', label: __( 'Months', 'coffer' ) },
		{ value: 'quarter', label: __( 'Quarters', 'coffer' ) },
		{ value: 'year', label: __( 'Years', 'coffer' ) },
	];
}

export function scheduleWording( state: Schedule[ 'state' ] ): Wording {
	switch ( state ) {
		case 'active':
			return { label: __( 'Active', 'coffer' ), tone: 'success' };
		case 'paused':
			return { label: __( 'Paused', 'coffer' ), tone: 'warning' };
		case 'ended':
			return { label: __( 'Ended', 'coffer' ), tone: 'neutral' };
	}
}

export function outcomeWords( outcome: ScheduleRun[ 'outcome' ] ): string {
	switch ( outcome ) {
		case 'drafted':
			return __( 'Draft made', 'coffer' );
		case 'sent':
			return __( 'Sent', 'coffer' );
		case 'held':
			return __( 'Stayed a draft', 'coffer' );
		case 'skipped':
			return __( 'Left out', 'coffer' );
	}
}
