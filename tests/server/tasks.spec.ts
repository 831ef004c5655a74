import type { ErrorCode } from '../../src/contract/names';
import type { ActivityEvent, Customer, StaffMember, Task, TaskCounts } from '../../src/contract/types';
import { aProposal } from '../support/assistant';
import { at, dateIn, day, laterBy } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aSentDocument, aTask, copyLink, finish, unique } from '../support/makers';
import { expect, test } from '../support/money-site';
import { say } from '../support/page-forms';
import type { Person } from '../support/people';
import { soundAtTheEnd } from '../support/sound-ledger';
import { aStoredTask } from '../support/stored-tasks';

soundAtTheEnd();

const version = ( task: Pick< Task, 'version' > ) => ( { 'if-match': String( task.version ) } );

async function list( by: Person, query: Record< string, string > ): Promise< Task[] > {
	const asked = new URLSearchParams( { per_page: '100', ...query } ).toString();
	return succeed< Task[] >( await by.rest( 'GET', `/tasks?${ asked }` ) );
}

async function idOf( by: Person ): Promise< number > {
	const people = succeed< StaffMember[] >( await by.rest( 'GET', '/people?per_page=100' ) );
	return people.find( ( { name } ) => name.toLowerCase().includes( by.name ) )?.id ?? 0;
}

async function counts( by: Person ): Promise< TaskCounts > {
	return succeed< TaskCounts >( await by.rest( 'GET', '/tasks/counts' ) );
}

test.describe( 'A task that staff make', () => {
	test( 'has a title, a text, a day, an assignee and what it is about, and says so in every list', async ( {
		people,
	} ) => {
		const invoice = await aSentDocument( people.owner );
		const assignee_id = await idOf( people.bookkeeper );
		const title = unique( 'Ask for the purchase order ' );
		const task = await aTask( people.manager, {
			title: `  ${ title } `,
			text: 'They want it on the invoice.\r\nBefore Friday.',
			due_on: '2027-02-28',
			assignee_id,
			document_id: invoice.id,
		} );
		expect( task ).toMatchObject( {
			kind: 'todo',
			title,
			text: 'They want it on the invoice.\nBefore Friday.',
			due_on: '2027-02-28',
			assignee: { id: assignee_id },
			document: { id: invoice.id, kind: 'invoice', number: invoice.number },
			customer_id: invoice.customer_id,
			customer_name: invoice.customer_name,
			state: 'open',
			version: 1,
		} );
		for ( const found of [
			await list( people.viewer, { search: title } ),
			await list( people.bookkeeper, { view: 'mine', search: title } ),
			succeed< Task[] >( await people.viewer.rest( 'GET', `/documents/${ invoice.id }/tasks` ) ),
			succeed< Task[] >( await people.viewer.rest( 'GET', `/customers/${ invoice.customer_id }/tasks` ) ),
		] ) {
			expect( found.map( ( { id } ) => id ) ).toEqual( [ task.id ] );
		}
		expect( await list( people.manager, { view: 'mine', search: title } ) ).toEqual( [] );
	} );

	test( 'is refused with the field that is wrong, and nothing is stored', async ( { people } ) => {
		const { owner } = people;
		const invoice = await aSentDocument( owner );
		const other = await aCustomer( owner );
		const subscriber = await people.subscriber.page( '/wp-admin/profile.php' );
		const outsider = Number( /"user_id" value="(\d+)"/.exec( subscriber.text )?.[ 1 ] ?? 0 );
		expect( outsider ).toBeGreaterThan( 0 );
		const before = await counts( owner );
		const wrong: [ object, ErrorCode, string ][] = [
			[ { title: ' ' }, 'text_missing', 'title' ],
			[ { title: 'Two\nlines' }, 'invalid_text', 'title' ],
			[ { due_on: '2026-02-30' }, 'invalid_date', 'due_on' ],
			[ { assignee_id: outsider }, 'assignee_unknown', 'assignee_id' ],
			[ { assignee_id: 999_999_999 }, 'assignee_unknown', 'assignee_id' ],
			[ { document_id: 999_999_999 }, 'document_unknown', 'document_id' ],
			[ { customer_id: 999_999_999 }, 'customer_unknown', 'customer_id' ],
			[ { document_id: invoice.id, customer_id: other.id }, 'task_customer_mismatch', 'document_id' ],
			[ { follows_id: 999_999_999 }, 'task_unknown', 'follows_id' ],
		];
		for ( const [ input, code, field ] of wrong ) {
			const answer = await owner.rest( 'POST', '/tasks', { body: { title: 'Call', ...input } } );
			expect( refused( answer, code ).data.field ).toBe( field );
		}
		expect( await counts( owner ) ).toEqual( before );
	} );

	test( 'is given to somebody else, done with a note, opened again and deleted, and each is in the activity', async ( {
		people,
	} ) => {
		const { owner, bookkeeper } = people;
		const invoice = await aSentDocument( owner );
		const title = unique( 'Check the address ' );
		const task = await aTask( owner, { title, document_id: invoice.id } );
		const assignee_id = await idOf( bookkeeper );
		const given = succeed< Task >(
			await owner.rest( 'PUT', `/tasks/${ task.id }`, {
				headers: version( task ),
				body: { title, document_id: invoice.id, assignee_id, due_on: '2027-01-04' },
			} )
		);
		expect( given ).toMatchObject( { assignee: { id: assignee_id }, due_on: '2027-01-04', version: 2 } );
		refused(
			await bookkeeper.rest( 'PUT', `/tasks/${ task.id }`, {
				headers: version( task ),
				body: { title: 'Mine' },
			} ),
			'version_conflict'
		);
		const done = await finish( bookkeeper, given, 'It was right' );
		expect( done ).toMatchObject( { state: 'done', done_note: 'It was right' } );
		refused(
			await owner.rest( 'PUT', `/tasks/${ task.id }`, { headers: version( done ), body: { title } } ),
			'task_is_done'
		);
		refused( await owner.rest( 'DELETE', `/tasks/${ task.id }`, { headers: version( done ) } ), 'task_is_done' );
		const open = succeed< Task >(
			await bookkeeper.rest( 'POST', `/tasks/${ task.id }/reopen`, { headers: version( done ) } )
		);
		expect( open ).toMatchObject( { state: 'open', done_at: null, done_by: null, done_note: '' } );
		refused(
			await bookkeeper.rest( 'POST', `/tasks/${ task.id }/reopen`, { headers: version( open ) } ),
			'task_is_open'
		);
		expect( ( await owner.rest( 'DELETE', `/tasks/${ task.id }`, { headers: version( open ) } ) ).status ).toBe(
			204
		);
		refused( await owner.rest( 'GET', `/tasks/${ task.id }` ), 'not_found' );
		const events = succeed< ActivityEvent[] >( await owner.rest( 'GET', `/documents/${ invoice.id }/activity` ) );
		expect( events.map( ( { kind } ) => kind ).filter( ( kind ) => kind.startsWith( 'task_' ) ) ).toEqual( [
			'task_deleted',
			'task_reopened',
			'task_done',
			'task_assigned',
			'task_edited',
			'task_created',
		] );
		expect( events.find( ( { kind } ) => kind === 'task_assigned' )?.sentence ).toMatch(
			new RegExp( `gave a task to .*: ${ title }` )
		);
	} );

	test( 'saved as it was changes nothing and leaves no trace', async ( { people: { owner } } ) => {
		const draft = await aDraft( owner );
		const task = await aTask( owner, { document_id: draft.id } );
		const body = { title: task.title, document_id: draft.id };
		const saved = await owner.rest( 'PUT', `/tasks/${ task.id }`, { headers: version( task ), body } );
		expect( succeed< Task >( saved ).version ).toBe( 1 );
	} );

	test( 'outlives the draft that it was about', async ( { people: { owner } } ) => {
		const draft = await aDraft( owner );
		const task = await aTask( owner, { document_id: draft.id } );
		await owner.rest( 'DELETE', `/documents/${ draft.id }`, { headers: version( draft ) } );
		const left = succeed< Task >( await owner.rest( 'GET', `/tasks/${ task.id }` ) );
		expect( left ).toMatchObject( { document: null, customer_id: draft.customer_id } );
		const body = { title: 'Call them anyway', document_id: left.document_id, customer_id: left.customer_id };
		succeed( await owner.rest( 'PUT', `/tasks/${ task.id }`, { headers: version( left ), body } ) );
	} );
} );

test.describe( 'What a customer wrote', () => {
	test( 'can be given to somebody for a day, and stays as it was written', async ( { people: { owner }, site } ) => {
		const invoice = await aSentDocument( owner );
		const { id } = await aStoredTask( site, invoice );
		const task = succeed< Task >( await owner.rest( 'GET', `/tasks/${ id }` ) );
		expect( task.actions.delete ).toMatchObject( { allowed: false, code: 'task_of_customer' } );
		refused( await owner.rest( 'DELETE', `/tasks/${ id }`, { headers: version( task ) } ), 'task_of_customer' );
		const assignee_id = await idOf( owner );
		const answer = await owner.rest( 'PUT', `/tasks/${ id }`, {
			headers: version( task ),
			body: { text: 'They agree to everything', assignee_id },
		} );
		expect( refused( answer, 'task_of_customer' ).data.field ).toBe( 'text' );
		const given = succeed< Task >(
			await owner.rest( 'PUT', `/tasks/${ id }`, {
				headers: version( task ),
				body: { text: task.text, assignee_id, due_on: '2027-01-04' },
			} )
		);
		expect( given ).toMatchObject( { text: task.text, due_on: '2027-01-04', assignee: { id: assignee_id } } );
	} );

	test( 'has a follow-up that names what it follows', async ( { people: { owner }, site } ) => {
		const invoice = await aSentDocument( owner );
		const { id } = await aStoredTask( site, invoice );
		const follow = await aTask( owner, { document_id: invoice.id, follows_id: id } );
		expect( follow.follows_id ).toBe( id );
		const found = succeed< Task[] >( await owner.rest( 'GET', `/documents/${ invoice.id }/tasks` ) );
		expect( found.map( ( task ) => task.id ) ).toEqual( [ follow.id, id ] );
	} );
} );

test.describe( 'The lists', () => {
	test( 'are by day, those without one at the end, and count what each holds', async ( {
		people: { owner, viewer },
	} ) => {
		const mark = unique( 'order' );
		const before = await counts( owner );
		const { waiting } = await counts( viewer );
		const me = await idOf( owner );
		const none = await aTask( owner, { title: `${ mark } none` } );
		const late = await aTask( owner, { title: `${ mark } late`, due_on: dateIn( -3 ) } );
		const soon = await aTask( owner, { title: `${ mark } soon`, due_on: dateIn( 2 ), assignee_id: me } );
		const today = await aTask( owner, { title: `${ mark } today`, due_on: dateIn( 0 ) } );
		const done = await finish( owner, await aTask( owner, { title: `${ mark } done` } ) );
		const ids = async ( query: Record< string, string > ) =>
			( await list( owner, { search: mark, ...query } ) ).map( ( { id } ) => id );
		expect( await ids( {} ) ).toEqual( [ late.id, today.id, soon.id, none.id ] );
		expect( await ids( { view: 'mine' } ) ).toEqual( [ soon.id ] );
		expect( await ids( { view: 'overdue' } ) ).toEqual( [ late.id ] );
		expect( await ids( { view: 'done' } ) ).toEqual( [ done.id ] );
		expect( await ids( { assignee: String( me ) } ) ).toEqual( [ soon.id ] );
		expect( await ids( { assignee: '0' } ) ).toEqual( [ late.id, today.id, none.id ] );
		expect( await ids( { per_page: '2', page: '2' } ) ).toEqual( [ soon.id, none.id ] );
		expect( await counts( owner ) ).toEqual( {
			mine: before.mine + 1,
			waiting: before.waiting + 4,
			all: before.all + 4,
			overdue: before.overdue + 1,
			done: before.done + 1,
			proposed: before.proposed,
		} );
		expect( await counts( viewer ), 'who can take none' ).toMatchObject( { waiting } );
	} );

	test( 'keep what the assistant proposed apart until somebody accepts it', async ( { people: { owner } } ) => {
		const before = await counts( owner );
		const invoice = await aSentDocument( owner );
		const proposal = await aProposal( owner, invoice );
		const about = { document_id: String( invoice.id ) };
		const ids = async ( view: string ) => ( await list( owner, { ...about, view } ) ).map( ( { id } ) => id );
		expect( await ids( 'proposed' ) ).toEqual( [ proposal.id ] );
		expect( await ids( 'all' ) ).toEqual( [] );
		expect( await ids( 'mine' ) ).toEqual( [] );
		expect( await counts( owner ) ).toEqual( { ...before, proposed: before.proposed + 1 } );
		succeed(
			await owner.rest( 'POST', `/tasks/${ proposal.id }/accept`, {
				headers: { 'if-match': String( proposal.version ) },
			} )
		);
		expect( await ids( 'proposed' ) ).toEqual( [] );
		expect( await ids( 'all' ) ).toEqual( [ proposal.id ] );
		expect( ( await counts( owner ) ).proposed ).toBe( before.proposed );
	} );

	test( 'call a task overdue from the midnight of the site after its day', async ( { people: { owner }, site } ) => {
		const mark = unique( 'midnight' );
		await aTask( owner, { title: mark, due_on: '2027-03-27' } );
		const overdue = async () => ( await list( owner, { view: 'overdue', search: mark } ) ).length;
		await at( site, '2027-03-27T23:59:59+01:00', async () => expect( await overdue() ).toBe( 0 ) );
		await at( site, '2027-03-28T00:00:00+01:00', async () => expect( await overdue() ).toBe( 1 ) );
	} );

	test( 'find by title, text, number and customer', async ( { people: { owner } } ) => {
		const invoice = await aSentDocument( owner );
		const task = await aTask( owner, { text: unique( 'zebra' ), document_id: invoice.id } );
		for ( const search of [ task.title, task.text, invoice.number ?? '', invoice.customer_name ] ) {
			expect( ( await list( owner, { search } ) ).map( ( { id } ) => id ) ).toContain( task.id );
		}
		expect( await list( owner, { search: '100%' } ) ).toEqual( [] );
	} );

	test( 'call what a customer wrote overdue when nobody saw to it on that day', async ( {
		people: { owner, anonymous },
		site,
	} ) => {
		const invoice = await aSentDocument( owner );
		await say( anonymous, ( await copyLink( owner, invoice.id ) ).url, 'question', { text: 'Is this with tax?' } );
		const overdue = async () =>
			( await list( owner, { view: 'overdue', document_id: String( invoice.id ) } ) ).map( ( { kind } ) => kind );
		expect( await overdue() ).toEqual( [] );
		await laterBy( site, day, async () => expect( await overdue() ).toEqual( [ 'question' ] ) );
	} );
} );

test.describe( 'Addresses', () => {
	test( 'in tasks are masked for those who may not see them, who cannot find by them either', async ( {
		people: { owner, viewer },
	} ) => {
		const name = unique( 'jo' );
		const customer: Customer = await aCustomer( owner );
		const title = `Write to ${ name }@acme.example today`;
		const task = await aTask( owner, { title, text: `Or to ${ name }@acme.example.`, customer_id: customer.id } );
		await finish( owner, task, `Wrote to ${ name }@acme.example` );
		const seen = await viewer.rest( 'GET', `/tasks/${ task.id }` );
		expect( seen.text ).not.toContain( name );
		expect( succeed< Task >( seen ).text ).toMatch( /^Or to j….@a…e\.example\.$/ );
		const activity = await viewer.rest( 'GET', `/customers/${ customer.id }/tasks` );
		expect( activity.text ).not.toContain( name );
		expect( await list( viewer, { view: 'done', search: name } ) ).toEqual( [] );
		expect( await list( owner, { view: 'done', search: name } ) ).toHaveLength( 1 );
	} );

	test( 'of colleagues are nowhere in the list of people, and cannot be found by', async ( {
		people: { owner },
	} ) => {
		const all = await owner.rest( 'GET', '/people?per_page=100' );
		expect( all.text ).not.toContain( '@' );
		const people = succeed< StaffMember[] >( all );
		expect( people.length ).toBeGreaterThanOrEqual( 4 );
		expect( people.map( ( { name } ) => name.toLowerCase() ).join() ).not.toMatch( /subscriber|editor/ );
		expect( succeed< StaffMember[] >( await owner.rest( 'GET', '/people?search=example' ) ) ).toEqual( [] );
	} );
} );
