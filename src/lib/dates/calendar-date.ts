/**
 * Days of the calendar as `YYYY-MM-DD`, without a time of day or a zone. Twin of
 * server/Domain/Documents/CalendarDate.php.
 */

const DAY = 86_400_000;

/** Whether the day exists (years 0001 to 9999, Gregorian calendar): 2026-02-30 does not. */
export function isCalendarDate( date: string ): boolean {
	if ( ! /^\d{4}-\d{2}-\d{2}$/.test( date ) || date.startsWith( '0000' ) ) {
		return false;
	}
	const parsed = new Date( midnight( date ) );
	// A day that does not exist rolls over into the next month instead of failing.
	return ! Number.isNaN( parsed.getTime() ) && parsed.toISOString().startsWith( date );
}

/** Days from one to the other, negative when the other is earlier. Throws a RangeError for a day that does not exist. */
export function daysBetween( from: string, to: string ): number {
	for ( const date of [ from, to ] ) {
		if ( ! isCalendarDate( date ) ) {
			throw new RangeError( `Not a date: ${ date }` );
		}
	}
	return ( Date.parse( midnight( to ) ) - Date.parse( midnight( from ) ) ) / DAY;
}

/** In UTC, where every day has 24 hours. */
const midnight = ( date: string ) => `${ date }T00:00:00Z`;
