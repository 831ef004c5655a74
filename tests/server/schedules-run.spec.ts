import type { ActivityEvent, Schedule, Task } from '../../src/contract/types';
import { at } from '../support/clock';
import { succeed } from '../support/expectations';
import { withMail } from '../support/mail-catcher';
import { copyLink, aCustomer, tokenIn, unique } from '../support/makers';
import { expect, test } from '../support/money-site';
import { clearOutbox, drainByProgram } from '../support/outbox';
import { changeRow, putRowsBack } from '../support/rows';
import { aContent, aScheduleFrom, endAll, madeBy, readSchedule, run, runAt, runs, steer } from '../support/schedules';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.beforeEach( ( { site } ) => endAll( site ) );
test.afterEach( ( { site } ) => putRowsBack( site ) );

const january = '2027-01-10T09:00:00+01:00';

test.describe( 'Recurring invoices are made when their day comes', () => {
	test( 'through four years, one a month, also with months that have no 31st', async ( { people, site } ) => {
		test.setTimeout( 180_000 );
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31', due_days: 30 } );
		const expected: string[] = [];
		for ( let month = 0; month < 48; month++ ) {
			const day = new Date( Date.UTC( 2027, month + 1, 0 ) ).toISOString().slice( 0, 10 );
			expected.push( day );
			expect( await runAt( site, owner, `${ day }T00:30:00Z` ), day ).toMatchObject( { drafted: 1, paused: 0 } );
		}
		const made = await madeBy( owner, schedule );
		expect( made.map( ( { issue_date } ) => issue_date ) ).toEqual( expected );
		expect( expected ).toContain( '2028-02-29' );
		expect( made.find( ( { issue_date } ) => issue_date === '2028-02-29' )?.due_date ).toBe( '2028-03-30' );
		expect( await readSchedule( owner, schedule ) ).toMatchObject( { made: 48, next_on: '2031-01-31' } );
	} );

	for ( const [ what, zone, before, after ] of [
		[ 'an ordinary night', 'Europe/Amsterdam', '2027-06-14T23:59:59+02:00', '2027-06-15T00:00:00+02:00' ],
		[
			'the night the clocks go forward',
			'Europe/Amsterdam',
			'2027-03-27T23:59:59+01:00',
			'2027-03-28T00:00:00+01:00',
		],
		[
			'the night the clocks go back',
			'Europe/Amsterdam',
			'2027-10-30T23:59:59+02:00',
			'2027-10-31T00:00:00+02:00',
		],
		[ 'a night far east', 'Pacific/Kiritimati', '2027-06-14T09:59:59Z', '2027-06-14T10:00:00Z' ],
		[ 'a night far west', 'America/St_Johns', '2027-06-15T02:29:59Z', '2027-06-15T02:30:00Z' ],
	] as const ) {
		test( `at midnight where the site is: ${ what }`, async ( { people, site } ) => {
			const { owner } = people;
			const start = new Intl.DateTimeFormat( 'en-CA', { timeZone: zone } ).format( new Date( after ) );
			const zoneBefore = await site.php< string >(
				`$zone = get_option( 'timezone_string' ); update_option( 'timezone_string', $input ); return $zone;`,
				zone
			);
			try {
				const schedule = await aScheduleFrom( site, owner, january, { start_on: start, frequency: 'year' } );
				expect( await runAt( site, owner, before ) ).toMatchObject( { drafted: 0 } );
				expect( await runAt( site, owner, after ) ).toMatchObject( { drafted: 1 } );
				expect( await runAt( site, owner, after ) ).toMatchObject( { drafted: 0 } );
				expect( ( await madeBy( owner, schedule ) )[ 0 ]?.issue_date ).toBe( start );
			} finally {
				await site.php( `update_option( 'timezone_string', $input );`, zoneBefore );
			}
		} );
	}

	test( 'one that sends is numbered, in the ledger and has a page for the customer', async ( { people, site } ) => {
		const { owner, anonymous } = people;
		const schedule = await aScheduleFrom( site, owner, january, {
			start_on: '2027-01-31',
			mode: 'send',
			due_days: 14,
		} );
		expect( await runAt( site, owner, '2027-01-31T06:00:00+01:00' ) ).toMatchObject( { sent: 1, drafted: 0 } );
		const [ made ] = await madeBy( owner, schedule );
		expect( made ).toMatchObject( {
			workflow: 'sent',
			issue_date: '2027-01-31',
			due_date: '2027-02-14',
			balance: 12_500,
			payment_status: 'unpaid',
		} );
		expect( made?.number ).toContain( '2027' );
		const { url } = await copyLink( owner, made?.id ?? 0 );
		const status = await anonymous.rest( 'GET', '/portal/status', {
			headers: { 'coffer-portal-token': tokenIn( url ) },
		} );
		expect( status.status ).toBe( 200 );
		expect( ( await anonymous.page( url ) ).text ).not.toContain( schedule.title );
	} );

	test( 'what is sent goes out by e-mail with its link, once, and only in the name of somebody who may write', async ( {
		people,
		site,
	} ) => {
		const { owner, bookkeeper } = people;
		const email = `${ unique( 'care' ) }@example.com`;
		const content = await aContent( owner, { customer_id: ( await aCustomer( owner, { email } ) ).id } );
		const input = { content, start_on: '2027-01-31', end_on: '2027-02-28', mode: 'send' } as const;
		const schedule = await aScheduleFrom( site, bookkeeper, january, input );
		await clearOutbox( site );
		await withMail( site, async ( mail ) => {
			await at( site, '2027-01-31T12:00:00Z', async () => {
				expect( await run( owner ) ).toMatchObject( { sent: 1 } );
				await drainByProgram( site );
				await run( owner );
				await drainByProgram( site );
			} );
			const [ made ] = await madeBy( owner, schedule );
			expect( mail.messages.map( ( { subject } ) => subject ) ).toEqual( [
				expect.stringContaining( made?.number ?? 'a number' ),
			] );
			expect( mail.messages[ 0 ]?.text ).toMatch( /portal/ );
			expect( succeed< Task[] >( await owner.rest( 'GET', `/documents/${ made?.id }/tasks` ) ) ).toEqual( [] );

			await site.php( `get_role( 'coffer_bookkeeper' )->remove_cap( 'coffer_send_messages' ); return true;` );
			try {
				await at( site, '2027-02-28T12:00:00Z', async () => {
					expect( await run( owner ) ).toMatchObject( { sent: 1 } );
					await drainByProgram( site );
				} );
			} finally {
				await site.php( `get_role( 'coffer_bookkeeper' )->add_cap( 'coffer_send_messages' ); return true;` );
			}
			expect( mail.messages ).toHaveLength( 1 );
			const later = ( await madeBy( owner, schedule ) ).find( ( { id } ) => id !== made?.id );
			expect( later?.workflow ).toBe( 'sent' );
			expect( succeed< Task[] >( await owner.rest( 'GET', `/documents/${ later?.id }/tasks` ) ) ).toMatchObject( [
				{ kind: 'todo', text: expect.stringContaining( 'may not write to customers' ) },
			] );
		} );
	} );

	test( 'a draft for review leaves a task with it', async ( { people, site } ) => {
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31' } );
		await runAt( site, owner, '2027-01-31T12:00:00Z' );
		const [ made ] = await madeBy( owner, schedule );
		expect( made?.workflow ).toBe( 'draft' );
		const tasks = succeed< Task[] >( await owner.rest( 'GET', `/documents/${ made?.id }/tasks` ) );
		expect( tasks ).toMatchObject( [ { kind: 'todo', state: 'open', due_on: '2027-01-31' } ] );
		expect( tasks[ 0 ]?.text ).toContain( schedule.title );
	} );

	test( 'the last one ends it', async ( { people, site } ) => {
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31', times: 2 } );
		await runAt( site, owner, '2027-01-31T12:00:00Z' );
		await runAt( site, owner, '2027-02-28T12:00:00Z' );
		expect( await readSchedule( owner, schedule ) ).toMatchObject( { state: 'ended', made: 2, next_on: null } );
		expect( await runAt( site, owner, '2028-01-31T12:00:00Z' ) ).toMatchObject( { drafted: 0 } );
	} );

	test( 'the sweep makes them when nobody is signed in', async ( { people, site } ) => {
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31', mode: 'send' } );
		await at( site, '2027-02-01T12:00:00Z', () =>
			site.php( `wp_set_current_user( 0 ); do_action( 'coffer_sweep_outbox' ); return true;` )
		);
		expect( ( await madeBy( owner, schedule ) )[ 0 ]?.workflow ).toBe( 'sent' );
	} );
} );

test.describe( 'When the site stood still', () => {
	test( 'up to three that were missed are made late, in order, once, each for its own day', async ( {
		people,
		site,
	} ) => {
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31', mode: 'send' } );
		await at( site, '2027-04-01T12:00:00Z', async () => {
			expect( await run( owner ) ).toMatchObject( { sent: 3, paused: 0, left: false } );
			expect( await run( owner ) ).toMatchObject( { sent: 0 } );
		} );
		const made = await madeBy( owner, schedule );
		expect( made.map( ( { issue_date } ) => issue_date ) ).toEqual( [ '2027-01-31', '2027-02-28', '2027-03-31' ] );
		const numbers = made.map( ( { number } ) => Number( /(\d+)$/.exec( number ?? '' )?.[ 1 ] ) );
		expect( numbers ).toEqual( [ ...numbers ].sort( ( one, other ) => one - other ) );
	} );

	test( 'more than three pause it and ask: leave them out, or make them all', async ( { people, site } ) => {
		const { owner } = people;
		const input = { start_on: '2027-01-31' };
		const leave = await aScheduleFrom( site, owner, january, input );
		const make = await aScheduleFrom( site, owner, january, input );
		await at( site, '2027-05-10T12:00:00Z', async () => {
			expect( await run( owner ) ).toMatchObject( { drafted: 0, paused: 2 } );
			const paused = await readSchedule( owner, leave );
			expect( paused ).toMatchObject( { state: 'paused', missed: 4 } );
			expect( paused.problem ).toMatch( /missed/ );
			await steer( owner, leave, 'resume' );
			await steer( owner, make, 'resume', { make_missed: true } );
			expect( await run( owner ) ).toMatchObject( { drafted: 4, paused: 0 } );
			expect( await readSchedule( owner, make ) ).toMatchObject( { next_on: '2027-05-31', problem: null } );
		} );
		expect( await madeBy( owner, leave ) ).toEqual( [] );
		const tasks = await site.php< string[] >(
			`global $wpdb; return $wpdb->get_col( $wpdb->prepare( "SELECT body FROM {$wpdb->prefix}coffer_tasks WHERE customer_id = %d AND document_id IS NULL", $input ) );`,
			leave.customer_id
		);
		expect( tasks ).toHaveLength( 1 );
		expect( tasks[ 0 ] ).toContain( leave.title );
	} );

	test( 'leave to make what was missed is for then, and not for the next time', async ( { people, site } ) => {
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31' } );
		await runAt( site, owner, '2027-05-10T12:00:00Z' );
		await at( site, '2027-05-10T12:00:00Z', () => steer( owner, schedule, 'resume', { make_missed: true } ) );
		// The four from before, and three since then.
		expect( await runAt( site, owner, '2027-08-10T12:00:00Z' ) ).toMatchObject( { drafted: 7, paused: 0 } );
		expect( await runAt( site, owner, '2027-12-10T12:00:00Z' ) ).toMatchObject( { drafted: 0, paused: 1 } );
	} );
} );

test.describe( 'When something is in the way', () => {
	test( 'whoever switched it on may no longer send: it stays a draft and says why', async ( { people, site } ) => {
		const { owner, bookkeeper } = people;
		const input = { start_on: '2027-01-31', mode: 'send' } as const;
		const content = await aContent( owner );
		const schedule = await aScheduleFrom( site, bookkeeper, january, { ...input, content } );
		await site.php( `get_role( 'coffer_bookkeeper' )->remove_cap( 'coffer_send' ); return true;` );
		try {
			expect( await runAt( site, owner, '2027-01-31T12:00:00Z' ) ).toMatchObject( { drafted: 1, sent: 0 } );
		} finally {
			await site.php( `get_role( 'coffer_bookkeeper' )->add_cap( 'coffer_send' ); return true;` );
		}
		const [ made ] = await madeBy( owner, schedule );
		expect( made?.workflow ).toBe( 'draft' );
		const [ held ] = await runs( owner, schedule );
		expect( held ).toMatchObject( { outcome: 'held', document_id: made?.id } );
		expect( held?.reason ).toMatch( /no longer send/ );
		const facts = succeed< ActivityEvent[] >( await owner.rest( 'GET', `/documents/${ made?.id }/activity` ) );
		expect( facts.map( ( { kind } ) => kind ) ).toEqual( [ 'schedule_held', 'schedule_made' ] );
		expect( facts[ 0 ]?.sentence ).toContain( held?.reason ?? '?' );
		expect( succeed< Task[] >( await owner.rest( 'GET', `/documents/${ made?.id }/tasks` ) ) ).toHaveLength( 1 );
		// Somebody who may send switches it on again, and answers for it from then on.
		await at( site, '2027-02-01T12:00:00Z', async () => {
			await steer( owner, schedule, 'pause' );
			await steer( owner, schedule, 'resume' );
		} );
		expect( await runAt( site, owner, '2027-02-28T12:00:00Z' ) ).toMatchObject( { sent: 1 } );
	} );

	test( 'details of the business are missing: it stays a draft and says why', async ( { people, site } ) => {
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31', mode: 'send' } );
		const settings = succeed< { version: number; business_email: string } >(
			await owner.rest( 'GET', '/settings' )
		);
		const write = async ( business_email: string ) =>
			succeed(
				await owner.rest( 'PUT', '/settings', {
					headers: {
						'if-match': String(
							succeed< { version: number } >( await owner.rest( 'GET', '/settings' ) ).version
						),
					},
					body: { business_email },
				} )
			);
		await write( '' );
		try {
			await runAt( site, owner, '2027-01-31T12:00:00Z' );
		} finally {
			await write( settings.business_email );
		}
		expect( ( await runs( owner, schedule ) )[ 0 ] ).toMatchObject( { outcome: 'held' } );
	} );

	test( 'one whose customer or currency is gone is paused with its reason, and the others go on', async ( {
		people,
		site,
	} ) => {
		const { owner } = people;
		const input = { start_on: '2027-01-31' };
		const gone = await aScheduleFrom( site, owner, january, input );
		const currency = await aScheduleFrom( site, owner, january, input );
		const fine = await aScheduleFrom( site, owner, january, input );
		await changeRow( site, 'schedules', gone.id, { customer_id: 999_999_999 } );
		await changeRow( site, 'schedules', currency.id, {
			content: JSON.stringify( { ...currency.content, currency: 'XXQ' } ),
		} );
		expect( await runAt( site, owner, '2027-01-31T12:00:00Z' ) ).toMatchObject( { drafted: 1, paused: 2 } );
		const broken = await readSchedule( owner, gone );
		expect( broken ).toMatchObject( { state: 'paused', customer_name: '' } );
		expect( broken.problem ).toMatch( /does not exist/ );
		expect( ( await readSchedule( owner, currency ) ).problem ).toMatch( /currency/i );
		expect( ( await readSchedule( owner, fine ) ).state ).toBe( 'active' );
		expect( await madeBy( owner, currency ) ).toEqual( [] );
		expect( succeed< Schedule[] >( await owner.rest( 'GET', '/schedules?state=paused' ) ).length ).toBeGreaterThan(
			1
		);
	} );

	test( 'a draft that somebody deleted is not made again', async ( { people, site } ) => {
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31' } );
		await runAt( site, owner, '2027-01-31T12:00:00Z' );
		const [ made ] = await madeBy( owner, schedule );
		await owner.rest( 'DELETE', `/documents/${ made?.id }`, { headers: { 'if-match': String( made?.version ) } } );
		expect( await runAt( site, owner, '2027-02-01T12:00:00Z' ) ).toMatchObject( { drafted: 0 } );
		expect( ( await runs( owner, schedule ) )[ 0 ] ).toMatchObject( { outcome: 'drafted', document_id: null } );
	} );

	test( 'many are made a piece at a time, and none is forgotten', async ( { people, site } ) => {
		const { owner } = people;
		const content = await aContent( owner, { customer_id: ( await aCustomer( owner ) ).id } );
		const schedules: Schedule[] = [];
		await at( site, january, async () => {
			for ( let count = 0; count < 7; count++ ) {
				schedules.push( await aScheduleFrom( site, owner, january, { start_on: '2027-01-31', content } ) );
			}
		} );
		const reports = await at( site, '2027-01-31T12:00:00Z', () =>
			site.php< { drafted: number; left: boolean }[] >(
				`$run = Coffer\\WordPress\\Plugin::services()->runSchedules(); return [ $run->run( 3, 20 ), $run->run( 3, 20 ), $run->run( 3, 20 ) ];`
			)
		);
		expect( reports.map( ( { drafted, left } ) => [ drafted, left ] ) ).toEqual( [
			[ 3, true ],
			[ 3, true ],
			[ 1, false ],
		] );
	} );
} );
