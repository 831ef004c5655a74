import { firstDayAfter } from '../../../admin/recurring/first-day';

describe( 'The first day of an invoice that is to come again', () => {
	it.each( [
		[ '2026-03-10', '2026-03-10', '2026-04-10', 'a month after one of today' ],
		[ '2026-03-10', '2026-04-10', '2026-04-10', 'today, when a month is over today' ],
		[ '2026-01-05', '2026-03-20', '2026-04-05', 'the next such day, for one of long ago' ],
		[ '2026-01-31', '2026-01-31', '2026-02-28', 'the last day of a shorter month' ],
		[ '2026-01-31', '2026-03-01', '2026-03-31', 'its own day again after a shorter month' ],
		[ '2026-12-15', '2026-12-20', '2027-01-15', 'in the next year' ],
	] )( 'issued on %s, on %s: %s, %s', ( issued, today, first ) => {
		expect( firstDayAfter( issued, today ) ).toBe( first );
	} );
} );
