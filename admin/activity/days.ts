import type { ActivityEvent } from '@coffer/api';

/** What happened once, or several times in a row on the same day. */
export interface Entry {
	/** The newest of them. */
	event: ActivityEvent;
	count: number;
	/** When it was first, UTC; the same as that of the event where it was once. */
	since: string;
}

export interface Day {
	/** YYYY-MM-DD where the reader is. */
	day: string;
	entries: Entry[];
}

/** Facts, newest first, by the days of the reader; what was the same several times in a row is one entry. */
export function daysOf( events: readonly ActivityEvent[], timeZone?: string ): Day[] {
	const days: Day[] = [];
	for ( const event of events ) {
		const day = dayOf( event.at, timeZone );
		let last = days.at( -1 );
		if ( last?.day !== day ) {
			last = { day, entries: [] };
			days.push( last );
		}
		const before = last.entries.at( -1 );
		if ( before && isApplying( before.event, event ) ) {
			before.event = event;
			before.since = event.at;
		} else if ( before && isMaking( before.event, event ) ) {
			// The newer says also for which invoice it was.
			before.since = event.at;
		} else if ( before && isSame( before.event, event ) ) {
			before.count += 1;
			before.since = event.at;
		} else {
			last.entries.push( { event, count: 1, since: event.at } );
		}
	}
	return days;
}

/** Who looks at a page three times in an hour did one thing. Money never counts as the same, however alike it looks. */
function isSame( one: ActivityEvent, other: ActivityEvent ): boolean {
	return (
		one.group !== 'payments' &&
		one.kind === other.kind &&
		one.sentence === other.sentence &&
		one.document_id === other.document_id
	);
}

/** Seconds between that money came and that it was applied, as one deed. */
const AT_ONCE = 5;

/** The newer of two facts says no more than the older: that money pays what it came for, and what a credit note did, told from its side. */
function isApplying( applied: ActivityEvent, came: ActivityEvent ): boolean {
	const isPayment =
		applied.kind === 'payment_applied' &&
		( came.kind === 'payment_recorded' || came.kind === 'payment_received' ) &&
		applied.document_id === came.document_id;
	const isCredit = applied.kind === 'credit_used' && came.kind === 'credit_applied';
	return (
		( isPayment || isCredit ) &&
		applied.amount === came.amount &&
		applied.currency === came.currency &&
		Date.parse( applied.at ) - Date.parse( came.at ) <= AT_ONCE * 1000
	);
}

/** A credit note that is drafted for an invoice is drafted. */
function isMaking( noted: ActivityEvent, made: ActivityEvent ): boolean {
	return (
		noted.kind === 'credit_noted' &&
		made.kind === 'document_created' &&
		made.document?.kind === 'credit_note' &&
		Date.parse( noted.at ) - Date.parse( made.at ) <= AT_ONCE * 1000
	);
}

function dayOf( at: string, timeZone?: string ): string {
	// Swedish writes a date as ISO 8601 does.
	return new Intl.DateTimeFormat( 'sv-SE', {
		dateStyle: 'short',
		...( timeZone === undefined ? {} : { timeZone } ),
	} ).format( new Date( at ) );
}
