import type { Document, Schedule, ScheduleRunReport } from '../../src/contract/types';
import { at } from '../support/clock';
import { succeed } from '../support/expectations';
import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { aScheduleFrom, endAll, madeBy, planning, runs } from '../support/schedules';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.beforeEach( ( { site } ) => endAll( site ) );

const january = '2027-01-10T09:00:00+01:00';

test( 'ten workers at once make each invoice once', async ( { people, site } ) => {
	test.setTimeout( 120_000 );
	const { owner } = people;
	const schedules: Schedule[] = [];
	for ( let count = 0; count < 6; count++ ) {
		schedules.push(
			await aScheduleFrom( site, owner, january, {
				start_on: '2027-01-31',
				mode: count % 2 === 0 ? 'send' : 'review',
			} )
		);
	}
	// Whoever is about to make one takes a while, so that the others come meanwhile.
	const slow = `
		add_filter( 'query', static function ( string $sql ): string {
			if ( str_starts_with( $sql, 'INSERT' ) && str_contains( $sql, 'coffer_documents' ) ) {
				usleep( 100000 );
			}
			return $sql;
		} );
	`;
	let reports: ScheduleRunReport[] = [];
	await withMuPlugin( site, slow, () =>
		at( site, '2027-03-31T12:00:00Z', async () => {
			const answers = await Promise.all(
				Array.from( { length: 10 }, () => owner.rest( 'POST', '/schedules/run' ) )
			);
			reports = answers.map( ( answer ) => succeed< ScheduleRunReport >( answer ) );
			// Whatever they left to each other.
			succeed( await owner.rest( 'POST', '/schedules/run' ) );
		} )
	);
	const numbers: string[] = [];
	for ( const schedule of schedules ) {
		const made = await madeBy( owner, schedule );
		expect( made.map( ( { issue_date } ) => issue_date ) ).toEqual( [ '2027-01-31', '2027-02-28', '2027-03-31' ] );
		numbers.push( ...made.flatMap( ( { number }: Document ) => ( number === null ? [] : [ number ] ) ) );
	}
	expect( new Set( numbers ).size ).toBe( 9 );
	expect( reports.reduce( ( sum, { drafted, sent } ) => sum + drafted + sent, 0 ) ).toBeLessThanOrEqual( 18 );
	expect( reports.every( ( { paused } ) => paused === 0 ) ).toBe( true );
} );

test( 'leaving out a day while it is made leaves one of both, never half', async ( { people, site } ) => {
	const { owner } = people;
	for ( let round = 0; round < 5; round++ ) {
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31' } );
		await at( site, '2027-01-31T12:00:00Z', async () => {
			const [ , skip ] = await Promise.all( [
				owner.rest( 'POST', '/schedules/run' ),
				planning( owner, schedule, { day: '2027-01-31', change: 'skip' } ),
			] );
			succeed( await owner.rest( 'POST', '/schedules/run' ) );
			expect( [ 200, 412, 409 ] ).toContain( skip.status );
			const made = await madeBy( owner, schedule );
			expect( made ).toHaveLength( skip.status === 200 ? 0 : 1 );
			// One entry in its history either way: what was made, or that the day was left out.
			expect( ( await runs( owner, schedule ) ).map( ( { outcome } ) => outcome === 'skipped' ) ).toEqual( [
				skip.status === 200,
			] );
		} );
	}
} );
