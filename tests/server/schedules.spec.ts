import type { ActivityEvent, Schedule, ScheduleOccurrence } from '../../src/contract/types';
import { at, dateIn } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aLine, unique } from '../support/makers';
import { expect, test } from '../support/money-site';
import {
	aContent,
	aSchedule,
	aScheduleFrom,
	endAll,
	madeBy,
	occurrences,
	planning,
	readSchedule,
	run,
	runAt,
	runs,
	scheduleInput,
	steer,
} from '../support/schedules';
import { forgetRoles, somebodyWith } from '../support/roles';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.beforeEach( ( { site } ) => endAll( site ) );
test.afterAll( ( { site } ) => forgetRoles( site ) );

const days = ( coming: readonly ScheduleOccurrence[] ) => coming.map( ( { day } ) => day );

test.describe( 'Setting up a recurring invoice', () => {
	test( 'answers with all of it, and shows the next twelve days with amounts', async ( { people, site } ) => {
		const { owner } = people;
		const customer = await aCustomer( owner );
		const content = await aContent( owner, { customer_id: customer.id, lines: [ aLine( { quantity: 20_000 } ) ] } );
		const schedule = await aScheduleFrom( site, owner, '2027-01-10T09:00:00+01:00', {
			start_on: '2027-01-31',
			due_days: 14,
			content,
		} );
		expect( schedule ).toMatchObject( {
			customer_id: customer.id,
			customer_name: customer.name,
			state: 'active',
			next_on: '2027-01-31',
			total: 25_000,
			made: 0,
			missed: 0,
			problem: null,
			mode: 'review',
		} );
		const coming = await occurrences( owner, schedule );
		expect( days( coming ).slice( 0, 3 ) ).toEqual( [ '2027-01-31', '2027-02-28', '2027-03-31' ] );
		expect( coming ).toHaveLength( 12 );
		expect( coming[ 1 ] ).toMatchObject( {
			due_date: '2027-03-14',
			total: 25_000,
			currency: 'EUR',
			state: 'planned',
		} );
	} );

	test( 'can be tried first: the preview shows the days and keeps nothing', async ( { people, site } ) => {
		const { owner } = people;
		await at( site, '2027-01-10T09:00:00+01:00', async () => {
			const body = await scheduleInput( owner, {
				frequency: 'week',
				every: 2,
				start_on: '2027-01-06',
				times: 3,
			} );
			const coming = succeed< ScheduleOccurrence[] >(
				await owner.rest( 'POST', '/schedules/preview', { body } )
			);
			expect( days( coming ) ).toEqual( [ '2027-01-20', '2027-02-03' ] );
			const found = await owner.rest( 'GET', `/schedules?search=${ encodeURIComponent( body.title ) }` );
			expect( succeed( found ) ).toEqual( [] );
		} );
	} );

	test( 'makes nothing for days before it was set up', async ( { people, site } ) => {
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, '2027-05-10T09:00:00+02:00', { start_on: '2026-01-31' } );
		expect( schedule.next_on ).toBe( '2027-05-31' );
		expect( await runAt( site, owner, '2027-05-30T12:00:00+02:00' ) ).toMatchObject( { drafted: 0 } );
	} );

	test( 'says what is wrong with it, at its field', async ( { people } ) => {
		const { owner } = people;
		const create = async ( input: object ) =>
			owner.rest( 'POST', '/schedules', { body: { ...( await scheduleInput( owner ) ), ...input } } );
		const content = await aContent( owner );
		refused( await create( { title: '  ' } ), 'text_missing', 'title' );
		refused( await create( { start_on: '2027-02-30' } ), 'invalid_date', 'start_on' );
		refused(
			await create( { start_on: '2027-03-01', end_on: '2027-02-01' } ),
			'schedule_end_before_start',
			'end_on'
		);
		refused( await create( { start_on: '2020-01-01', end_on: '2020-02-01' } ), 'schedule_passed', 'end_on' );
		refused( await create( { start_on: '2020-01-01', times: 3 } ), 'schedule_passed', 'times' );
		refused( await create( { every: 0 } ), 'invalid_input', 'every' );
		refused( await create( { frequency: 'fortnight' } ), 'invalid_input', 'frequency' );
		refused(
			await create( { content: { ...content, customer_id: null } } ),
			'schedule_customer_missing',
			'content.customer_id'
		);
		refused(
			await create( { content: { ...content, customer_id: 999_999_999 } } ),
			'customer_unknown',
			'content.customer_id'
		);
		refused( await create( { content: { ...content, lines: [] } } ), 'schedule_lines_missing', 'content.lines' );
		refused( await create( { content: { ...content, kind: 'quote' } } ), 'schedule_not_invoice', 'content.kind' );
		refused(
			await create( { content: { ...content, lines: [ aLine(), aLine( { quantity: 0 } ) ] } } ),
			'invalid_quantity',
			'content.lines.1.quantity'
		);
		refused(
			await create( { content: { ...content, deposit: 99_999_999 } } ),
			'deposit_exceeds_total',
			'content.deposit'
		);
	} );

	test( 'that sends is for those who may send', async ( { people, site } ) => {
		const { owner, viewer, bookkeeper } = people;
		refused( await viewer.rest( 'POST', '/schedules', { body: await scheduleInput( owner ) } ), 'role_may_not' );
		await site.php( `get_role( 'coffer_bookkeeper' )->remove_cap( 'coffer_send' ); return true;` );
		try {
			const body = await scheduleInput( owner );
			refused(
				await bookkeeper.rest( 'POST', '/schedules', { body: { ...body, mode: 'send' } } ),
				'role_may_not'
			);
			const own = succeed< Schedule >( await bookkeeper.rest( 'POST', '/schedules', { body } ), 201 );
			expect( own.actions.edit.allowed ).toBe( true );
			const sending = await aSchedule( owner, { mode: 'send' } );
			const seen = await readSchedule( bookkeeper, sending );
			expect( seen.actions.edit.allowed ).toBe( false );
			expect( seen.actions.pause.allowed, 'whoever sees something go wrong may stop it' ).toBe( true );
			refused( await planning( bookkeeper, sending, { day: sending.next_on, change: 'skip' } ), 'role_may_not' );
		} finally {
			await site.php( `get_role( 'coffer_bookkeeper' )->add_cap( 'coffer_send' ); return true;` );
		}
	} );

	test( 'keeps private notes from those who may not read them', async ( { people, site } ) => {
		const { owner, viewer } = people;
		const note = unique( 'Pays late ' );
		const schedule = await aSchedule( owner, { content: await aContent( owner, { private_note: note } ) } );
		for ( const route of [ '', '/occurrences', '/runs' ] ) {
			const answer = await viewer.rest( 'GET', `/schedules/${ schedule.id }${ route }` );
			expect( answer.text ).not.toContain( note );
		}
		expect( ( await viewer.rest( 'GET', `/schedules?customer_id=${ schedule.customer_id }` ) ).text ).not.toContain(
			note
		);
		await runAt( site, owner, `${ schedule.next_on }T12:00:00+01:00` );
		expect( ( await madeBy( owner, schedule ) )[ 0 ]?.private_note ).toBe( note );
	} );

	test( 'keeps private notes as they are when others edit it', async ( { people, site } ) => {
		const { owner } = people;
		const drafter = await somebodyWith( site, [], { read: true, coffer_view: true, coffer_edit: true } );
		const note = unique( 'Pays late ' );
		const content = await aContent( owner, { private_note: note } );
		const body = await scheduleInput( owner, { content } );
		const forged = { ...content, private_note: 'Made up' };
		refused(
			await drafter.rest( 'POST', '/schedules', { body: { ...body, content: forged } } ),
			'role_may_not',
			'content.private_note'
		);
		const schedule = await aSchedule( owner, body );
		const edit = ( input: unknown ) =>
			drafter.rest( 'PUT', `/schedules/${ schedule.id }`, {
				headers: { 'if-match': String( schedule.version ) },
				body: { ...body, content: input },
			} );
		refused( await edit( forged ), 'role_may_not', 'content.private_note' );
		const day = ( input: unknown ) => ( { day: schedule.next_on, change: 'edit', content: input } );
		refused( await planning( drafter, schedule, day( forged ) ), 'role_may_not', 'content.private_note' );

		const { private_note: _note, ...open } = { ...content, memo: 'Thank you' };
		succeed( await edit( open ) );
		const edited = await readSchedule( owner, schedule );
		expect( edited.content ).toMatchObject( { memo: 'Thank you', private_note: note } );
		succeed( await planning( drafter, edited, day( open ) ) );
		expect( ( await occurrences( owner, schedule ) )[ 0 ]?.content ).toMatchObject( { private_note: note } );
	} );

	test( 'is found by title, customer and state, a page at a time', async ( { people } ) => {
		const { owner } = people;
		const customer = await aCustomer( owner );
		const content = await aContent( owner, { customer_id: customer.id } );
		const titles = [ unique( 'Alpha ' ), unique( 'Beta ' ), unique( 'Gamma ' ) ];
		for ( const title of titles ) {
			await aSchedule( owner, { title, content } );
		}
		const list = async ( query: string ) =>
			( await owner.rest( 'GET', `/schedules?customer_id=${ customer.id }&${ query }` ) ).body as Schedule[];
		expect( ( await list( '' ) ).map( ( { title } ) => title ) ).toEqual( titles );
		expect( await list( 'per_page=2&page=2' ) ).toHaveLength( 1 );
		expect( await list( `search=${ encodeURIComponent( titles[ 1 ] ?? '' ) }` ) ).toHaveLength( 1 );
		expect( await list( `search=${ encodeURIComponent( customer.name ) }` ) ).toHaveLength( 3 );
		await steer( owner, ( await list( '' ) )[ 0 ] as Schedule, 'pause' );
		expect( ( await list( 'state=paused' ) ).map( ( { title } ) => title ) ).toEqual( [ titles[ 0 ] ] );
		expect( ( await list( '' ) ).at( -1 )?.title, 'what is paused comes after what is to come' ).toBe(
			titles[ 0 ]
		);
	} );
} );

test.describe( 'Steering a recurring invoice', () => {
	const january = '2027-01-10T09:00:00+01:00';

	test( 'one invoice can be left out, changed and put back, and the others stay', async ( { people, site } ) => {
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31' } );
		const skipped = succeed< Schedule >( await planning( owner, schedule, { day: '2027-02-28', change: 'skip' } ) );
		refused( await planning( owner, schedule, { day: '2027-03-31', change: 'skip' } ), 'version_conflict' );
		const content = await aContent( owner, {
			customer_id: null,
			lines: [ aLine( { unit_price: 99 } ) ],
			memo: 'Less',
		} );
		const changed = succeed< Schedule >(
			await planning( owner, skipped, { day: '2027-03-31', change: 'edit', content } )
		);
		const twice = succeed< Schedule >( await planning( owner, changed, { day: '2027-04-30', change: 'skip' } ) );
		succeed( await planning( owner, twice, { day: '2027-04-30', change: 'restore' } ) );
		expect(
			( await occurrences( owner, schedule ) ).slice( 0, 4 ).map( ( { state, total } ) => [ state, total ] )
		).toEqual( [
			[ 'planned', 12_500 ],
			[ 'skipped', 12_500 ],
			[ 'changed', 99 ],
			[ 'planned', 12_500 ],
		] );
		for ( const day of [ '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30' ] ) {
			await runAt( site, owner, `${ day }T12:00:00Z` );
		}
		expect(
			( await madeBy( owner, schedule ) ).map( ( { issue_date, total, memo, customer } ) => [
				issue_date,
				total,
				memo,
				customer?.id,
			] )
		).toEqual( [
			[ '2027-01-31', 12_500, '', schedule.customer_id ],
			[ '2027-03-31', 99, 'Less', schedule.customer_id ],
			[ '2027-04-30', 12_500, '', schedule.customer_id ],
		] );
		expect( ( await runs( owner, schedule ) ).map( ( { outcome } ) => outcome ) ).toEqual( [
			'drafted',
			'drafted',
			'skipped',
			'drafted',
		] );
	} );

	test( 'only days of its own that are still to come can be planned', async ( { people, site } ) => {
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31' } );
		refused( await planning( owner, schedule, { day: '2027-02-27', change: 'skip' } ), 'day_not_scheduled' );
		refused( await planning( owner, schedule, { day: '2026-12-31', change: 'skip' } ), 'day_not_scheduled' );
		refused( await planning( owner, schedule, { day: '2027-02-28', change: 'edit' } ), 'invalid_input', 'content' );
		await runAt( site, owner, '2027-01-31T12:00:00Z' );
		const now = await readSchedule( owner, schedule );
		refused( await planning( owner, now, { day: '2027-01-31', change: 'skip' } ), 'day_not_scheduled' );
	} );

	test( 'what passes while it is paused is left out, unless somebody asks for it', async ( { people, site } ) => {
		const { owner } = people;
		const monthly = { start_on: '2027-01-31' };
		const leftOut = await aScheduleFrom( site, owner, january, monthly );
		const caughtUp = await aScheduleFrom( site, owner, january, monthly );
		await at( site, january, async () => {
			await steer( owner, leftOut, 'pause' );
			await steer( owner, caughtUp, 'pause' );
		} );
		expect( await runAt( site, owner, '2027-06-15T12:00:00+02:00' ) ).toMatchObject( { drafted: 0 } );
		await at( site, '2027-06-15T12:00:00+02:00', async () => {
			expect( await readSchedule( owner, leftOut ) ).toMatchObject( {
				state: 'paused',
				missed: 5,
				next_on: null,
			} );
			expect( ( await steer( owner, leftOut, 'resume' ) ).next_on ).toBe( '2027-06-30' );
			expect( ( await steer( owner, caughtUp, 'resume', { make_missed: true } ) ).next_on ).toBe( '2027-01-31' );
			expect( await run( owner ) ).toMatchObject( { drafted: 5, paused: 0 } );
		} );
		expect( await madeBy( owner, leftOut ) ).toEqual( [] );
		expect( ( await madeBy( owner, caughtUp ) ).map( ( { issue_date } ) => issue_date ) ).toEqual( [
			'2027-01-31',
			'2027-02-28',
			'2027-03-31',
			'2027-04-30',
			'2027-05-31',
		] );
	} );

	test( 'it pauses, resumes and ends once, and what has ended stays so', async ( { people } ) => {
		const { owner } = people;
		const schedule = await aSchedule( owner );
		const asked = async ( deed: string, body?: unknown ) =>
			owner.rest( 'POST', `/schedules/${ schedule.id }/${ deed }`, {
				headers: { 'if-match': String( ( await readSchedule( owner, schedule ) ).version ) },
				...( body === undefined ? {} : { body } ),
			} );
		refused( await asked( 'resume', {} ), 'schedule_is_active' );
		succeed( await asked( 'pause' ) );
		refused( await asked( 'pause' ), 'schedule_is_paused' );
		succeed( await asked( 'resume', {} ) );
		const ended = succeed< Schedule >( await asked( 'end' ) );
		expect( ended ).toMatchObject( { state: 'ended', next_on: null } );
		expect( Object.values( ended.actions ).some( ( { allowed } ) => allowed ) ).toBe( false );
		for ( const deed of [ 'pause', 'end' ] ) {
			refused( await asked( deed ), 'schedule_has_ended' );
		}
		refused( await asked( 'resume', {} ), 'schedule_has_ended' );
		expect( await occurrences( owner, schedule ) ).toEqual( [] );
	} );

	test( 'with other days it goes on after its last invoice, and never makes up for the past', async ( {
		people,
		site,
	} ) => {
		const { owner } = people;
		const content = await aContent( owner );
		const schedule = await aScheduleFrom( site, owner, january, { start_on: '2027-01-31', content } );
		await runAt( site, owner, '2027-01-31T12:00:00Z' );
		const edit = async ( moment: string, input: object ) =>
			at( site, moment, async () => {
				const { version } = await readSchedule( owner, schedule );
				const body = await scheduleInput( owner, { content, start_on: '2027-01-31', ...input } );
				return succeed< Schedule >(
					await owner.rest( 'PUT', `/schedules/${ schedule.id }`, {
						headers: { 'if-match': String( version ) },
						body,
					} )
				);
			} );
		expect( ( await edit( '2027-02-10T12:00:00Z', { frequency: 'week', start_on: '2027-01-01' } ) ).next_on ).toBe(
			'2027-02-12'
		);
		expect( ( await edit( '2027-01-31T13:00:00Z', { frequency: 'day', start_on: '2027-01-01' } ) ).next_on ).toBe(
			'2027-02-01'
		);
		const plain = await edit( '2027-01-31T13:00:00Z', { frequency: 'month' } );
		expect( plain.next_on ).toBe( '2027-02-28' );
		succeed( await planning( owner, plain, { day: '2027-02-28', change: 'skip' } ) );
		await edit( '2027-01-31T13:00:00Z', { frequency: 'month', title: 'Another name' } );
		expect( ( await occurrences( owner, schedule ) )[ 0 ]?.state, 'another name changes no plan' ).toBe(
			'skipped'
		);
		await edit( '2027-01-31T13:00:00Z', { frequency: 'month', start_on: '2027-02-01' } );
		await edit( '2027-01-31T13:00:00Z', { frequency: 'month' } );
		expect( ( await occurrences( owner, schedule ) )[ 0 ]?.state, 'a day that is no longer one is forgotten' ).toBe(
			'planned'
		);
	} );

	test( 'what happens to it is told among the facts of its invoices and its customer', async ( { people, site } ) => {
		const { owner } = people;
		const schedule = await aScheduleFrom( site, owner, january, {
			start_on: '2027-01-31',
			title: unique( 'Care ' ),
		} );
		await runAt( site, owner, '2027-01-31T12:00:00Z' );
		const [ made ] = await madeBy( owner, schedule );
		const facts = succeed< ActivityEvent[] >( await owner.rest( 'GET', `/documents/${ made?.id }/activity` ) );
		expect( facts ).toHaveLength( 1 );
		expect( facts[ 0 ]?.sentence ).toContain( `The recurring invoice "${ schedule.title }" made` );
		expect( facts[ 0 ]?.sentence ).toContain( 'for January 31, 2027' );
		expect( facts[ 0 ]?.actor ).toEqual( { kind: 'system', name: 'Coffer' } );
		expect( made?.schedule ).toEqual( { id: schedule.id, title: schedule.title, day: '2027-01-31' } );
		const kinds = await site.php< string[] >(
			`global $wpdb; return $wpdb->get_col( $wpdb->prepare( "SELECT kind FROM {$wpdb->prefix}coffer_events WHERE customer_id = %d AND kind LIKE 'schedule%%' ORDER BY id", $input ) );`,
			schedule.customer_id
		);
		expect( kinds ).toEqual( [ 'schedule_created', 'schedule_made' ] );
	} );

	test( 'today counts: one that begins today makes its first invoice at the next look', async ( { people } ) => {
		const { owner } = people;
		const schedule = await aSchedule( owner, { start_on: dateIn( 0 ) } );
		await run( owner );
		expect( await madeBy( owner, schedule ) ).toHaveLength( 1 );
	} );
} );
