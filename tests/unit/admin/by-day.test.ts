import { spanOf } from '../../../admin/tasks/by-day';

describe( 'The words that a task stands under', () => {
	it.each( [
		[ '2026-11-27', 'overdue' ],
		[ '2026-11-28', 'today' ],
		[ '2026-11-29', 'week' ],
		[ '2026-12-05', 'week' ],
		[ '2026-12-06', 'later' ],
		[ null, 'none' ],
	] )( 'on 28 November, a task of %s stands under %s', ( day, span ) => {
		expect( spanOf( '2026-11-28', day ) ).toBe( span );
	} );
} );
