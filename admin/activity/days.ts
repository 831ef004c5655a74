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
		if ( before && isSame( before.event, event ) ) {
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

function dayOf( at: string, timeZone?: string ): string {
	// Swedish writes a date as ISO 8601 does.
	return new Intl.DateTimeFormat( 'sv-SE', {
		dateStyle: 'short',
		...( timeZone === undefined ? {} : { timeZone } ),
	} ).format( new Date( at ) );
}
