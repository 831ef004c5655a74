import type { Task } from '../../src/contract/types';
import { barriers } from '../support/accessibility';
import { desktop, expect, narrow, test } from '../support/browser';
import { dateIn } from '../support/clock';
import { succeed } from '../support/expectations';
import { aSentDocument, aTask, unique } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';
import type { Person } from '../support/people';
import { tooWide } from '../support/room';

test.describe.configure( { timeout: 120_000 } );

const section = ( { page }: MoneyScreen ) => page.getByRole( 'region', { name: 'Tasks', exact: true } );
const row = ( screen: MoneyScreen, title: string ) =>
	section( screen ).getByRole( 'listitem' ).filter( { hasText: title } );

async function openTasks( screen: MoneyScreen, search: string, view = 'all' ): Promise< void > {
	await screen.open( { screen: 'tasks', tasks: view, search } );
	await expect( section( screen ).getByRole( 'link', { name: /^Mine \(\d+\)$/ } ) ).toBeVisible( {
		timeout: 30_000,
	} );
}

async function stored( by: Person, { id }: Task ): Promise< Task > {
	return succeed< Task >( await by.rest( 'GET', `/tasks/${ id }` ) );
}

test.describe( 'Money > Tasks', () => {
	test(
		'groups what is to be done by its day, and leads to the document',
		{ tag: '@native' },
		async ( { people: { owner }, screenOf } ) => {
			const mark = unique( 'group' );
			const invoice = await aSentDocument( owner );
			await aTask( owner, { title: `${ mark } late`, due_on: dateIn( -2 ), document_id: invoice.id } );
			await aTask( owner, { title: `${ mark } now`, due_on: dateIn( 0 ) } );
			await aTask( owner, { title: `${ mark } soon`, due_on: dateIn( 5 ) } );
			await aTask( owner, { title: `${ mark } far`, due_on: dateIn( 90 ) } );
			await aTask( owner, { title: `${ mark } some day` } );
			const screen = await screenOf( 'viewer' );
			await openTasks( screen, mark );
			for ( const [ group, title ] of [
				[ 'Overdue', 'late' ],
				[ 'Today', 'now' ],
				[ 'Next 7 days', 'soon' ],
				[ 'Later', 'far' ],
				[ 'No day', 'some day' ],
			] as const ) {
				const part = screen.page.getByRole( 'region', { name: group, exact: true } );
				await expect( part.getByRole( 'listitem' ) ).toHaveCount( 1 );
				await expect( part ).toContainText( `${ mark } ${ title }` );
			}
			await expect( row( screen, 'late' ) ).toContainText( '2 days overdue' );
			// Who may only look finds nothing to press.
			await expect( row( screen, 'late' ).getByRole( 'button' ) ).toHaveCount( 0 );
			await row( screen, 'late' )
				.getByRole( 'link', { name: invoice.number ?? '' } )
				.click();
			await expect( screen.drawer.getByRole( 'heading', { name: invoice.number ?? '' } ) ).toBeVisible();
		}
	);

	test( 'can be worked through with the keyboard alone, and what was done can be taken back', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const mark = unique( 'keys' );
		const first = await aTask( owner, { title: `${ mark } first`, due_on: dateIn( 0 ) } );
		const second = await aTask( owner, { title: `${ mark } second`, due_on: dateIn( 1 ) } );
		const screen = await screenOf( 'owner' );
		await openTasks( screen, mark );
		const { keyboard } = screen.page;
		await row( screen, 'first' ).getByRole( 'button', { name: first.title, exact: true } ).focus();
		await keyboard.press( 'ArrowDown' );
		await expect(
			row( screen, 'second' ).getByRole( 'button', { name: second.title, exact: true } )
		).toBeFocused();
		await keyboard.press( 'ArrowUp' );
		await keyboard.press( 'd' );
		await expect( row( screen, 'first' ) ).toHaveCount( 0 );
		await expect.poll( async () => ( await stored( owner, first ) ).state ).toBe( 'done' );
		await expect(
			row( screen, 'second' ).getByRole( 'button', { name: second.title, exact: true } )
		).toBeFocused();
		await screen.page.getByRole( 'button', { name: 'Undo' } ).click();
		await expect( row( screen, 'first' ) ).toHaveCount( 1 );
		await expect.poll( async () => ( await stored( owner, first ) ).state ).toBe( 'open' );
		await row( screen, 'second' ).getByRole( 'button', { name: second.title, exact: true } ).focus();
		await keyboard.press( 'n' );
		await keyboard.type( `${ mark } third` );
		await keyboard.press( 'Enter' );
		await expect( row( screen, 'third' ) ).toContainText( 'Yours' );
		await row( screen, 'third' )
			.getByRole( 'button', { name: `${ mark } third`, exact: true } )
			.focus();
		await keyboard.press( 'e' );
		const dialog = screen.page.getByRole( 'dialog', { name: 'Edit task' } );
		await dialog.getByRole( 'textbox', { name: 'What is to be done' } ).fill( `${ mark } other` );
		await keyboard.press( 'Enter' );
		await expect( row( screen, 'other' ) ).toHaveCount( 1 );
	} );

	test( 'keeps what was typed when it is refused, and says what is missing', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const task = await aTask( owner, { title: unique( 'stale ' ) } );
		const screen = await screenOf( 'owner' );
		await openTasks( screen, task.title );
		await row( screen, task.title ).getByRole( 'button', { name: task.title, exact: true } ).click();
		const dialog = screen.page.getByRole( 'dialog', { name: 'Edit task' } );
		const title = dialog.getByRole( 'textbox', { name: 'What is to be done' } );
		await title.fill( ' ' );
		await dialog.getByRole( 'button', { name: 'Save task' } ).click();
		await expect( dialog ).toContainText( 'Say what is to be done.' );
		await title.fill( 'My words' );
		await owner.rest( 'PUT', `/tasks/${ task.id }`, {
			headers: { 'if-match': String( task.version ) },
			body: { title: 'Words of somebody else' },
		} );
		await dialog.getByRole( 'button', { name: 'Save task' } ).click();
		await expect( dialog.getByRole( 'alert' ) ).toBeVisible();
		await expect( title ).toHaveValue( 'My words' );
		await dialog.getByRole( 'button', { name: 'Load the current version' } ).click();
		await expect( title ).toHaveValue( 'Words of somebody else' );
	} );

	test( 'says how many wait for the reader wherever they are in Money', async ( {
		people: { manager },
		screenOf,
	} ) => {
		const screen = await screenOf( 'manager' );
		await screen.open( { screen: 'tasks' } );
		const rooms = screen.page.getByRole( 'navigation', { name: 'Money' } );
		await screen.page.getByRole( 'textbox', { name: 'New task for yourself' } ).fill( unique( 'mine ' ) );
		await screen.page.getByRole( 'button', { name: 'Add', exact: true } ).click();
		await expect( rooms.getByRole( 'link', { name: /^Tasks.*\d+ open tasks? for you$/ } ) ).toBeVisible();
		await aTask( manager, { title: unique( 'nobody’s ' ) } );
		const { waiting } = succeed< { waiting: number } >( await manager.rest( 'GET', '/tasks/counts' ) );
		await screen.open( { screen: 'customers' } );
		await expect( rooms.getByRole( 'link', { name: /^Tasks/ } ) ).toContainText( String( waiting ) );
	} );

	for ( const [ name, size ] of [
		[ 'a desktop', desktop ],
		[ 'a narrow phone', narrow ],
	] as const ) {
		test( `has no barriers and nothing too wide on ${ name }`, async ( { people: { owner }, screenOf } ) => {
			const mark = unique( 'wide' );
			await aTask( owner, { title: `${ mark } ${ 'W'.repeat( 170 ) }`, text: 'x'.repeat( 2000 ) } );
			await aTask( owner, { title: `${ mark } late`, due_on: dateIn( -2 ) } );
			const screen = await screenOf( 'owner', { viewport: size } );
			await openTasks( screen, mark );
			await expect( row( screen, 'late' ) ).toBeVisible();
			expect( await barriers( screen.page, '#coffer-money' ) ).toEqual( [] );
			await expect.poll( () => tooWide( screen.page ) ).toEqual( [] );
			await section( screen ).getByRole( 'button', { name: 'New task', exact: true } ).click();
			await expect( screen.page.getByRole( 'dialog', { name: 'New task' } ) ).toBeVisible();
			expect( await barriers( screen.page, '.components-modal__frame' ) ).toEqual( [] );
		} );
	}
} );

test.describe( 'The drawer', () => {
	test( 'makes a task about its document, and shows what became of it', async ( { people: { owner }, screenOf } ) => {
		const invoice = await aSentDocument( owner );
		const screen = await screenOf( 'owner' );
		const drawer = await screen.openDocument( invoice.id );
		const tasks = drawer.getByRole( 'region', { name: 'Tasks' } );
		await tasks.getByRole( 'button', { name: 'New task' } ).click();
		const dialog = screen.page.getByRole( 'dialog', { name: 'New task' } );
		await dialog.getByRole( 'textbox', { name: 'What is to be done' } ).fill( 'Call them' );
		await dialog.getByRole( 'button', { name: 'Add task' } ).click();
		await expect( tasks.getByRole( 'listitem' ) ).toContainText( 'Call them' );
		const [ task ] = succeed< Task[] >( await owner.rest( 'GET', `/documents/${ invoice.id }/tasks` ) );
		expect( task ).toMatchObject( { title: 'Call them', customer_id: invoice.customer_id } );
		await expect( screen.activity ).toContainText( 'made a task: Call them' );
		await tasks.getByRole( 'button', { name: 'Done: Call them' } ).click();
		await tasks.getByText( 'Done: 1' ).click();
		await expect( tasks.getByRole( 'listitem' ) ).toContainText( 'Seen to by' );
	} );
} );
