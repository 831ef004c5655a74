/**
 * The first day, as YYYY-MM-DD, on which an invoice should come again that was issued on a day: a month later, or as many months later as it
 * takes to be no day of the past. Otherwise the customer would get the same invoice twice on one day.
 *
 * @param issued YYYY-MM-DD.
 * @param today  YYYY-MM-DD, in the time zone of the site.
 */
export function firstDayAfter( issued: string, today: string ): string {
	const [ year = 0, month = 1, day = 1 ] = issued.split( '-' ).map( Number );
	for ( let months = 0; ; months++ ) {
		// Months count from 0 here, so this is the next one; its day 0 is the last of the month before.
		const last = new Date( Date.UTC( year, month + months + 1, 0 ) ).getUTCDate();
		const next = new Date( Date.UTC( year, month + months, Math.min( day, last ) ) ).toISOString().slice( 0, 10 );
		if ( next >= today ) {
			return next;
		}
	}
}
