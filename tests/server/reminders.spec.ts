import type {
	ActivityEvent,
	Document,
	DocumentInput,
	PlannedReminder,
	ReminderReport,
	ReminderRule,
	Task,
} from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { at, dateIn } from '../support/clock';
import { messageNow, sendOff, write } from '../support/customer-messages';
import { refused, succeed } from '../support/expectations';
import { withMail } from '../support/mail-catcher';
import { aCustomer, aSentDocument } from '../support/makers';
import { correct, correctionOf, mark, settle, writeOff } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { drainByProgram } from '../support/outbox';
import type { Person } from '../support/people';
import { readSettings, withSettings } from '../support/settings';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe.configure( { timeout: 120_000 } );

const rule = ( days: number, more: Partial< ReminderRule > = {} ): ReminderRule => ( {
	days,
	tone: 'friendly',
	mode: 'propose',
	...more,
} );

/** Due in 30 days, so that no rule counts for what other tests made. */
const DUE = 30;

const invoiceDueIn = ( by: Person, days = DUE, input: Partial< DocumentInput > = {} ): Promise< Document > =>
	aSentDocument( by, { due_date: dateIn( days ), ...input } );

/** At nine in the morning of a day of the site, that many days from now. */
const onDay = < T >( site: Site, days: number, work: () => Promise< T > ): Promise< T > =>
	at( site, `${ dateIn( days ) }T09:00:00+01:00`, work );

async function run( by: Person ): Promise< ReminderReport > {
	return succeed< ReminderReport >( await by.rest( 'POST', '/reminders/run' ) );
}

async function proposals( by: Person, { id }: Pick< Document, 'id' > ): Promise< Task[] > {
	const tasks = succeed< Task[] >( await by.rest( 'GET', `/documents/${ id }/tasks` ) );
	return tasks.filter( ( { kind } ) => kind === 'reminder' );
}

async function happened( by: Person, { id }: Pick< Document, 'id' > ): Promise< string[] > {
	const events = succeed< ActivityEvent[] >( await by.rest( 'GET', `/documents/${ id }/activity` ) );
	return events.map( ( { kind } ) => kind );
}

async function preview( by: Person, reminders?: ReminderRule[] ): Promise< PlannedReminder[] > {
	const body = reminders ? { reminders } : {};
	return succeed< PlannedReminder[] >( await by.rest( 'POST', '/reminders/preview', { body } ) );
}

test.describe( 'A rule that proposes', () => {
	test( 'makes one task with a draft on its day, however often it is asked', async ( {
		people: { owner },
		site,
	} ) => {
		const invoice = await invoiceDueIn( owner );
		await withSettings( owner, { reminders: [ rule( 3 ) ] }, async () => {
			await onDay( site, DUE + 2, () => run( owner ) );
			expect( await proposals( owner, invoice ) ).toEqual( [] );
			await onDay( site, DUE + 3, async () => {
				await Promise.all( [ run( owner ), run( owner ), run( owner ) ] );
				await run( owner );
			} );
			await onDay( site, DUE + 4, () => run( owner ) );
			const [ task, ...others ] = await proposals( owner, invoice );
			expect( others ).toEqual( [] );
			expect( task ).toMatchObject( { state: 'open', due_on: dateIn( DUE + 3 ), document_id: invoice.id } );
			expect( task?.actions.delete.code ).toBe( 'task_of_rule' );
			const message = await messageNow( owner, { id: task?.message_id ?? 0 } );
			expect( message ).toMatchObject( { state: 'draft', purpose: 'overdue' } );
			expect( message.subject ).toContain( invoice.number );
			expect( await happened( owner, invoice ) ).toContain( 'reminder_proposed' );
		} );
	} );

	test( 'catches up after days without cron, with the last rule only, and not after too long', async ( {
		people: { owner },
		site,
	} ) => {
		const late = await invoiceDueIn( owner );
		const old = await invoiceDueIn( owner, DUE - 20 );
		const soon = await invoiceDueIn( owner, DUE + 8 );
		await withSettings( owner, { reminders: [ rule( -3 ), rule( 2 ), rule( 5, { tone: 'firm' } ) ] }, async () => {
			await onDay( site, DUE + 9, () => run( owner ) );
			const [ task, ...others ] = await proposals( owner, late );
			expect( others ).toEqual( [] );
			expect( ( await messageNow( owner, { id: task?.message_id ?? 0 } ) ).purpose ).toBe( 'overdue_firm' );
			expect( await proposals( owner, old ) ).toEqual( [] );
			// It is due already: nobody is told that it will be.
			expect( await proposals( owner, soon ) ).toEqual( [] );
		} );
	} );

	test( 'reminds at most once a day, also when the due date changed', async ( { people: { owner }, site } ) => {
		const invoice = await invoiceDueIn( owner );
		await withSettings( owner, { reminders: [ rule( 1 ), rule( 3 ) ] }, async () => {
			await onDay( site, DUE + 3, async () => {
				await run( owner );
				await correct( owner, invoice, correctionOf( invoice, { due_date: dateIn( DUE + 2 ) } ) );
				await run( owner );
			} );
			const all = await proposals( owner, invoice );
			// The one for the old day was taken back, and the one for the new day has to wait.
			expect( all.map( ( { state } ) => state ) ).toEqual( [ 'done' ] );
			await onDay( site, DUE + 5, () => run( owner ) );
			expect( ( await proposals( owner, invoice ) ).map( ( { state } ) => state ) ).toEqual( [ 'open', 'done' ] );
		} );
	} );

	test( 'leaves alone what is paid, void, disputed, handled by hand, written off, a test or a draft', async ( {
		people: { owner },
		site,
	} ) => {
		const paid = await invoiceDueIn( owner );
		await settle( owner, paid );
		const disputed = await invoiceDueIn( owner );
		await mark( owner, disputed, { disputed: true } );
		const byHand = await invoiceDueIn( owner );
		await mark( owner, byHand, { by_hand: true } );
		const lost = await invoiceDueIn( owner );
		await writeOff( owner, lost );
		const tried = await invoiceDueIn( owner, DUE, { is_test: true } );
		const quote = await invoiceDueIn( owner, DUE, { kind: 'quote' } );
		const open = await invoiceDueIn( owner );
		await withSettings( owner, { reminders: [ rule( 3 ) ] }, () =>
			onDay( site, DUE + 3, async () => {
				const planned = ( await preview( owner ) ).map( ( { document } ) => document.id );
				await run( owner );
				for ( const each of [ paid, disputed, byHand, lost, tried, quote ] ) {
					expect( await proposals( owner, each ) ).toEqual( [] );
					expect( planned ).not.toContain( each.id );
				}
				expect( await proposals( owner, open ) ).toHaveLength( 1 );
				expect( planned ).toContain( open.id );
			} )
		);
	} );

	test( 'takes a proposal back when it is no longer needed, and closes it when it was sent', async ( {
		people: { owner },
		site,
	} ) => {
		const paid = await invoiceDueIn( owner );
		const sent = await invoiceDueIn( owner );
		await withSettings( owner, { reminders: [ rule( 3 ) ] }, () =>
			onDay( site, DUE + 3, async () => {
				await run( owner );
				await settle( owner, paid );
				const [ proposed ] = await proposals( owner, sent );
				await sendOff( owner, await messageNow( owner, { id: proposed?.message_id ?? 0 } ) );
				await run( owner );
				const [ back ] = await proposals( owner, paid );
				expect( back ).toMatchObject( { state: 'done', done_by: 'Coffer' } );
				expect( back?.done_note ).not.toBe( '' );
				expect( ( await messageNow( owner, { id: back?.message_id ?? 0 } ) ).state ).toBe( 'withdrawn' );
				expect( await happened( owner, paid ) ).toContain( 'reminder_withdrawn' );
				expect( ( await proposals( owner, sent ) ).map( ( { state } ) => state ) ).toEqual( [ 'done' ] );
				expect( await happened( owner, sent ) ).not.toContain( 'reminder_withdrawn' );
			} )
		);
	} );

	test( 'keeps what somebody wrote into the draft', async ( { people: { owner }, site } ) => {
		const invoice = await invoiceDueIn( owner );
		await withSettings( owner, { reminders: [ rule( 3 ) ] }, () =>
			onDay( site, DUE + 3, async () => {
				await run( owner );
				const [ task ] = await proposals( owner, invoice );
				const draft = await messageNow( owner, { id: task?.message_id ?? 0 } );
				await write( owner, draft, { body: 'My own words' } );
				await run( owner );
				expect( ( await messageNow( owner, draft ) ).body ).toBe( 'My own words' );
			} )
		);
	} );
} );

test.describe( 'A rule that sends', () => {
	test( 'mails the customer once, as Coffer, with what was true when it went out', async ( {
		people: { owner },
		site,
	} ) => {
		const invoice = await invoiceDueIn( owner );
		const to = invoice.customer?.email ?? '';
		await withMail( site, ( mail ) =>
			withSettings( owner, { reminders: [ rule( 3, { mode: 'send' } ) ] }, () =>
				onDay( site, DUE + 3, async () => {
					await Promise.all( [ run( owner ), run( owner ) ] );
					await drainByProgram( site );
					await run( owner );
					await drainByProgram( site );
					const got = mail.recipients.filter( ( each ) => each.includes( to ) );
					expect( got ).toHaveLength( 1 );
					expect( await proposals( owner, invoice ) ).toEqual( [] );
					const events = await happened( owner, invoice );
					expect( events ).toEqual(
						expect.arrayContaining( [ 'reminder_sent', 'message_queued', 'message_sent' ] )
					);
				} )
			)
		);
	} );

	for ( const [ what, change ] of [
		[ 'was paid', ( owner: Person, invoice: Document ) => settle( owner, invoice ) ],
		[ 'was disputed', ( owner: Person, invoice: Document ) => mark( owner, invoice, { disputed: true } ) ],
		[ 'is handled by hand', ( owner: Person, invoice: Document ) => mark( owner, invoice, { by_hand: true } ) ],
	] as const ) {
		test( `holds its message back when the invoice ${ what } before it went out`, async ( {
			people: { owner },
			site,
		} ) => {
			const invoice = await invoiceDueIn( owner );
			await withMail( site, ( mail ) =>
				withSettings( owner, { reminders: [ rule( 3, { mode: 'send' } ) ] }, () =>
					onDay( site, DUE + 3, async () => {
						await run( owner );
						await change(
							owner,
							succeed< Document >( await owner.rest( 'GET', `/documents/${ invoice.id }` ) )
						);
						await drainByProgram( site );
						expect( mail.recipients.flat() ).not.toContain( invoice.customer?.email );
						expect( await happened( owner, invoice ) ).toContain( 'message_withdrawn' );
					} )
				)
			);
		} );
	}

	test( 'leaves to a person what it cannot send, with the reason', async ( { people: { owner }, site } ) => {
		const customer = await aCustomer( owner, { email: '' } );
		const invoice = await invoiceDueIn( owner, DUE, { customer_id: customer.id } );
		await withSettings( owner, { reminders: [ rule( 3, { mode: 'send' } ) ] }, () =>
			onDay( site, DUE + 3, async () => {
				const [ planned ] = ( await preview( owner ) ).filter( ( { document } ) => document.id === invoice.id );
				expect( planned ).toMatchObject( { mode: 'propose' } );
				expect( planned?.obstacle ).toContain( 'e-mail' );
				await run( owner );
				const [ task ] = await proposals( owner, invoice );
				expect( task ).toMatchObject( { message_id: null } );
				expect( task?.text ).toContain( 'has no e-mail address' );
			} )
		);
	} );
} );

test.describe( 'The rules of a site', () => {
	test( 'are none until somebody makes them, and are run by the daily task', async ( {
		people: { owner },
		site,
	} ) => {
		const invoice = await invoiceDueIn( owner );
		expect( ( await readSettings( owner ) ).reminders ).toEqual( [] );
		const daily = () => site.php( `do_action( 'coffer_daily' ); return true;` );
		await onDay( site, DUE + 3, daily );
		expect( await proposals( owner, invoice ) ).toEqual( [] );
		await withSettings( owner, { reminders: [ rule( 3 ) ] }, async () => {
			await onDay( site, DUE + 3, daily );
		} );
		expect( await proposals( owner, invoice ) ).toHaveLength( 1 );
	} );

	test( 'count days in the time zone of the site', async ( { people: { owner }, site } ) => {
		const invoice = await aSentDocument( owner, { due_date: '2027-03-25' } );
		await withSettings( owner, { reminders: [ rule( 3 ) ] }, async () => {
			await at( site, '2027-03-27T23:59:59+01:00', () => run( owner ) );
			expect( await proposals( owner, invoice ) ).toEqual( [] );
			await at( site, '2027-03-28T00:00:01+01:00', () => run( owner ) );
			expect( await proposals( owner, invoice ) ).toHaveLength( 1 );
		} );
	} );

	test( 'are refused with the rule that is wrong', async ( { people: { owner, bookkeeper } } ) => {
		const headers = { 'if-match': String( ( await readSettings( owner ) ).version ) };
		const clash = { reminders: [ rule( 3 ), rule( 5 ), rule( 3, { tone: 'firm' } ) ] };
		const answer = refused(
			await owner.rest( 'PUT', '/settings', { headers, body: clash } ),
			'reminder_days_clash'
		);
		expect( answer.data.field ).toBe( 'reminders.2.days' );
		const far = { reminders: [ rule( 400 ) ] };
		refused( await owner.rest( 'PUT', '/settings', { headers, body: far } ), 'invalid_input' );
		const mine = { reminders: [ rule( 3, { mode: 'send' } ) ] };
		refused( await bookkeeper.rest( 'PUT', '/settings', { headers, body: mine } ), 'role_may_not' );
		refused( await bookkeeper.rest( 'POST', '/reminders/run' ), 'role_may_not' );
		expect( ( await readSettings( owner ) ).reminders ).toEqual( [] );
	} );

	test( 'can be looked at ahead while they are typed, and that changes nothing', async ( { people: { owner } } ) => {
		const invoice = await invoiceDueIn( owner, 10 );
		const planned = ( await preview( owner, [ rule( -3 ), rule( 7, { mode: 'send' } ), rule( 60 ) ] ) ).filter(
			( { document } ) => document.id === invoice.id
		);
		expect( planned.map( ( { on, mode, days } ) => [ on, mode, days ] ) ).toEqual( [
			[ dateIn( 7 ), 'propose', -3 ],
			[ dateIn( 17 ), 'send', 7 ],
		] );
		expect( await preview( owner ) ).toEqual( [] );
		expect( await proposals( owner, invoice ) ).toEqual( [] );
	} );
} );
