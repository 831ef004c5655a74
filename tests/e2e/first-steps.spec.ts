import type { Locator, Page } from '@playwright/test';
import { barriers, tabTo } from '../support/accessibility';
import { desktop, expect, narrow, test } from '../support/browser';
import type { MoneyScreen } from '../support/money-screen';
import { endBeginning } from '../support/money-site';
import type { Person } from '../support/people';
import { tooWide } from '../support/room';
import { changeSettings, readSettings } from '../support/settings';
import type { WaysToPay } from '../../src/contract/types';

const stepsOf = ( { page }: MoneyScreen ): Locator => page.getByRole( 'region', { name: 'First steps' } );
const isAsked = ( { href }: URL ) => decodeURIComponent( href ).includes( '/coffer/v1/first-steps' );

/** Without a way to pay: everything else about the shop of the tests is done. */
const unpaid = { bank_transfer: false, stripe: false, test: false };
let ways: WaysToPay;

test.beforeEach( async ( { people: { owner } } ) => {
	ways = ( await readSettings( owner ) ).pay;
	await changeSettings( owner, { pay: unpaid } );
	await owner.rest( 'POST', '/status/route-check' );
	await note( owner, { is_over: false, pay_later: false } );
} );
test.afterEach( async ( { people: { owner }, site } ) => {
	await changeSettings( owner, { pay: ways } );
	await endBeginning( owner );
	await site.php( `
		foreach ( get_users() as $user ) {
			$kept = get_user_option( 'persisted_preferences', $user->ID );
			if ( is_array( $kept ) ) {
				unset( $kept['coffer']['firstStepsShown'], $kept['coffer']['firstStepsOpen'], $kept['coffer']['firstStepsOpenWhereNarrow'] );
				update_user_option( $user->ID, 'persisted_preferences', $kept );
			}
		}
		return true;` );
} );

async function note( owner: Person, body: object ): Promise< void > {
	await owner.rest( 'POST', '/first-steps', { body } );
}

/** The preferences are kept a while after they changed. */
const kept = ( page: Page ) =>
	page.waitForResponse( ( answer ) => /\/users\/me/.test( decodeURIComponent( answer.url() ) ) && answer.ok() );

for ( const [ where, viewport ] of [
	[ 'on a desk', desktop ],
	[ 'on a phone', narrow ],
] as const ) {
	test( `The first steps stand in nobody’s way ${ where }`, async ( { screenOf } ) => {
		const screen = await screenOf( 'owner', { viewport } );
		await screen.openList();
		const steps = stepsOf( screen );
		await expect( steps.getByText( '6 of 7 done' ) ).toBeVisible();
		if ( viewport === narrow ) {
			await expect( steps.getByRole( 'listitem' ) ).toHaveCount( 0 );
			await steps.getByRole( 'button', { name: 'First steps', exact: true } ).click();
		}
		await expect( steps.getByRole( 'listitem' ) ).toHaveCount( 7 );
		await expect( steps.getByRole( 'button', { name: 'Choose ways to pay' } ) ).toHaveCount( 1 );
		expect( await barriers( screen.page, '#coffer-money' ) ).toEqual( [] );
		expect( ( await tooWide( screen.page ) ).filter( ( place ) => place.includes( 'coffer-first' ) ) ).toEqual(
			[]
		);
	} );
}

test( 'They lead to where a step is taken, with the keyboard alone', async ( { screenOf } ) => {
	const screen = await screenOf( 'owner' );
	await screen.openList();
	await stepsOf( screen ).getByRole( 'button', { name: 'First steps', exact: true } ).focus();
	await tabTo( stepsOf( screen ).getByRole( 'button', { name: 'Choose ways to pay' } ), 3 );
	await screen.page.keyboard.press( 'Enter' );
	const part = screen.page.getByRole( 'group', { name: 'Getting paid' } );
	await expect( part.locator( ':focus' ) ).toHaveCount( 1 );
	await expect( stepsOf( screen ).getByText( '6 of 7 done' ) ).toBeVisible();
} );

test( 'They say once that all is done, and go for good', async ( { people, screenOf } ) => {
	const screen = await screenOf( 'owner' );
	await screen.openList();
	const steps = stepsOf( screen );
	const saved = kept( screen.page );
	await steps.getByRole( 'button', { name: 'Later', exact: true } ).click();
	await expect( steps.getByRole( 'status' ) ).toContainText( 'All is set up' );
	await saved;
	await steps.getByRole( 'button', { name: 'Close' } ).click();
	await expect( steps ).toHaveCount( 0 );
	await expect( screen.page.getByRole( 'link', { name: 'Get paid' } ) ).toBeFocused();

	const asked: string[] = [];
	screen.page.on(
		'request',
		( request ) => void ( isAsked( new URL( request.url() ) ) && asked.push( request.url() ) )
	);
	await screen.openList();
	await expect( steps ).toHaveCount( 0 );
	expect( asked ).toEqual( [] );
	const { body } = await people.bookkeeper.rest( 'GET', '/first-steps' );
	expect( body ).toMatchObject( { is_over: true } );
} );

test( 'Whoever puts them away finds them in help', async ( { screenOf } ) => {
	const screen = await screenOf( 'owner' );
	await screen.openList();
	const steps = stepsOf( screen );
	const saved = kept( screen.page );
	await steps.getByRole( 'button', { name: 'Put the first steps away' } ).click();
	await expect( steps ).toHaveCount( 0 );
	await saved;
	await screen.openList();
	await expect( steps ).toHaveCount( 0 );

	await screen.page.locator( '.coffer-header' ).getByRole( 'button', { name: 'Help', exact: true } ).click();
	await screen.page.getByRole( 'dialog', { name: 'Help' } ).getByRole( 'button', { name: 'First steps' } ).click();
	await expect( steps.getByText( '6 of 7 done' ) ).toBeVisible();
} );

test( 'Others see what is theirs, and nobody sees any who may take none', async ( { screenOf } ) => {
	const bookkeeper = await screenOf( 'bookkeeper' );
	await bookkeeper.openList();
	await expect( stepsOf( bookkeeper ).getByRole( 'status' ) ).toContainText( 'All is set up' );
	const viewer = await screenOf( 'viewer' );
	await viewer.openList();
	await expect( stepsOf( viewer ) ).toHaveCount( 0 );
} );

for ( const [ where, viewport ] of [
	[ 'on a desk', desktop ],
	[ 'on a phone', narrow ],
] as const ) {
	test( `Nothing moves when they come ${ where }`, async ( { screenOf } ) => {
		const screen = await screenOf( 'owner', { viewport } );
		let letGo: () => void = () => undefined;
		const held = new Promise< void >( ( resolve ) => ( letGo = resolve ) );
		await screen.page.route( isAsked, async ( route ) => {
			await held;
			await route.continue();
		} );
		await screen.openList();
		await expect( screen.page.getByText( 'Loading the first steps' ) ).toBeAttached();
		const top = () =>
			screen.page.locator( '.coffer-main' ).evaluate( ( main ) => main.getBoundingClientRect().top );
		const before = await top();
		letGo();
		await expect( stepsOf( screen ).getByText( '6 of 7 done' ) ).toBeVisible();
		expect( await top() ).toBeCloseTo( before, 0 );
	} );
}

test( 'They wait, and say what went wrong', async ( { screenOf } ) => {
	const screen = await screenOf( 'owner' );
	let letGo: () => void = () => undefined;
	const held = new Promise< void >( ( resolve ) => ( letGo = resolve ) );
	let times = 0;
	await screen.page.route( isAsked, async ( route ) => {
		if ( times++ > 0 ) {
			await route.continue();
			return;
		}
		await held;
		await route.abort();
	} );
	await screen.openList();
	await expect( screen.page.getByText( 'Loading the first steps' ) ).toBeAttached();
	letGo();
	await screen.page.locator( '.coffer-first' ).getByRole( 'button', { name: 'Try again' } ).click();
	await expect( stepsOf( screen ).getByText( '6 of 7 done' ) ).toBeVisible();
} );
