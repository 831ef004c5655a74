import type { Locator, Page } from '@playwright/test';
import { barriers, tabTo } from '../support/accessibility';
import { desktop, expect, narrow, test } from '../support/browser';
import { aRole, forgetRoles, readRole, somebodyWith } from '../support/roles';
import type { MoneyScreen } from '../support/money-screen';
import { tooWide } from '../support/room';

test.describe.configure( { mode: 'serial', timeout: 120_000 } );
test.beforeAll( ( { site } ) => forgetRoles( site ) );
test.afterEach( ( { site } ) => forgetRoles( site ) );

const money = '#coffer-money';
const dialogs = '[role="dialog"]';

async function openRoles( screen: MoneyScreen, place: Readonly< Record< string, string > > = {} ): Promise< Locator > {
	await screen.open( { screen: 'roles', ...place } );
	const roles = screen.page.getByRole( 'region', { name: 'Roles' } );
	await expect( roles.getByText( /^\d+ roles?$/ ) ).toBeVisible( { timeout: 30_000 } );
	return roles;
}

const box = ( roles: Locator, role: string, words: string ) =>
	roles.getByRole( 'checkbox', { name: `${ role }: ${ words }` } );

const dialog = ( page: Page ) => page.getByRole( 'dialog' );

test.describe( 'Money > Roles', () => {
	test( 'says in words what will change, changes it, and keeps it in the history', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const screen = await screenOf( 'owner' );
		const roles = await openRoles( screen );
		await box( roles, 'Bookkeeper', 'Refund payments and write off balances' ).check();
		await box( roles, 'Bookkeeper', 'Copy portal links' ).uncheck();
		await expect( roles.getByText( '1 role changed, not saved yet' ) ).toBeVisible();
		await roles.getByRole( 'button', { name: 'Review and save' } ).click();
		await expect( dialog( screen.page ) ).toContainText(
			'Bookkeeper 1 personFrom now on may:Refund payments and write off balancesMay no longer:Copy portal links'
		);
		expect( await barriers( screen.page, dialogs ) ).toEqual( [] );
		await dialog( screen.page ).getByRole( 'button', { name: 'Save' } ).click();
		await expect( roles.getByRole( 'heading', { name: 'Roles', exact: true } ) ).toBeFocused();
		await expect( roles.getByText( 'Owner allowed the role Bookkeeper: Refund payments' ).first() ).toBeVisible();
		const { capabilities } = await readRole( owner, 'coffer_bookkeeper' );
		expect( capabilities ).toContain( 'coffer_refund' );
		expect( capabilities ).not.toContain( 'coffer_copy_links' );
	} );

	test( 'ticks seeing Money with everything else, and takes everything away with it', async ( { screenOf } ) => {
		const roles = await openRoles( await screenOf( 'owner' ) );
		await box( roles, 'Author', 'Record payments' ).check();
		const sees = box( roles, 'Author', 'See Money: documents, customers and balances' );
		await expect( sees ).toBeChecked();
		await sees.uncheck();
		await expect( box( roles, 'Author', 'Record payments' ) ).not.toBeChecked();
		await expect( roles.getByText( 'not saved yet' ) ).toHaveCount( 0 );
	} );

	test( 'does not let somebody lock themselves out by accident, nor the last one at all', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const screen = await screenOf( 'manager' );
		const roles = await openRoles( screen );
		await box( roles, 'Money manager', 'Change Money settings and roles' ).uncheck();
		await roles.getByRole( 'button', { name: 'Review and save' } ).click();
		const asked = dialog( screen.page );
		await asked.getByRole( 'button', { name: 'Save' } ).click();
		await expect( asked.getByRole( 'alert' ) ).toContainText( 'You would no longer be able' );
		await expect( asked.getByRole( 'checkbox', { name: /I want to lose the right/ } ) ).not.toBeChecked();
		await asked.getByRole( 'checkbox', { name: /I want to lose the right/ } ).check();
		await asked.getByRole( 'button', { name: 'Save' } ).click();
		await expect( asked ).toHaveCount( 0 );
		const last = await screenOf( 'owner' );
		const left = await openRoles( last );
		await box( left, 'Administrator', 'Change Money settings and roles' ).uncheck();
		await left.getByRole( 'button', { name: 'Review and save' } ).click();
		await dialog( last.page ).getByRole( 'button', { name: 'Save' } ).click();
		await expect( dialog( last.page ).getByRole( 'alert' ) ).toContainText( 'Nobody could manage Money any more' );
		expect( ( await readRole( owner, 'administrator' ) ).capabilities ).toContain( 'coffer_manage' );
	} );

	test( 'adds a role, shows who has it, and deletes it with somewhere to go', async ( { screenOf, site } ) => {
		const screen = await screenOf( 'owner' );
		const roles = await openRoles( screen );
		const { page } = screen;
		await roles.getByRole( 'button', { name: 'Add role' } ).click();
		await dialog( page ).getByLabel( 'Name' ).fill( 'Bookkeeper' );
		await dialog( page ).getByRole( 'button', { name: 'Add role' } ).click();
		await expect( dialog( page ).getByLabel( 'Name' ) ).toBeFocused();
		await dialog( page ).getByLabel( 'Name' ).fill( 'Till' );
		await dialog( page ).getByLabel( 'Starts with' ).selectOption( 'Bookkeeper' );
		await dialog( page ).getByRole( 'button', { name: 'Add role' } ).click();
		await expect( box( roles, 'Till', 'Record payments' ) ).toBeChecked();
		await somebodyWith( site, [ 'money_till' ] );
		await page.reload();
		await roles.getByRole( 'button', { name: 'Till: 1 person' } ).click();
		await expect( dialog( page ).getByRole( 'listitem' ) ).toHaveText( /^Somebody/ );
		await dialog( page ).getByRole( 'button', { name: 'Close' } ).last().click();
		await roles.getByRole( 'button', { name: 'More for the role “Till”' } ).click();
		await page.getByRole( 'menuitem', { name: 'Delete…' } ).click();
		await dialog( page ).getByRole( 'button', { name: 'Delete role' } ).click();
		await expect( dialog( page ).getByRole( 'alert' ) ).toContainText( 'Choose the role that they get instead' );
		await dialog( page ).getByLabel( 'The role that 1 person gets instead' ).selectOption( 'Subscriber' );
		await dialog( page ).getByRole( 'button', { name: 'Delete role' } ).click();
		await expect( box( roles, 'Till', 'Record payments' ) ).toHaveCount( 0 );
	} );

	test( 'shows the change of somebody else before it writes over it', async ( { people, screenOf, site } ) => {
		const role = await aRole( people.owner, { name: 'Till' } );
		const screen = await screenOf( 'owner' );
		const roles = await openRoles( screen );
		await box( roles, 'Till', 'Record payments' ).check();
		await site.php( `get_role( $input )->add_cap( 'coffer_refund' ); return true;`, role.slug );
		await roles.getByRole( 'button', { name: 'Review and save' } ).click();
		await dialog( screen.page ).getByRole( 'button', { name: 'Save' } ).click();
		await dialog( screen.page ).getByRole( 'button', { name: 'Look again' } ).click();
		await expect( roles.getByText( '1 role changed, not saved yet' ) ).toBeVisible();
		await roles.getByRole( 'button', { name: 'Review and save' } ).click();
		await expect( dialog( screen.page ) ).toContainText( 'May no longer:Refund payments' );
		expect( ( await readRole( people.owner, role.slug ) ).capabilities ).toEqual( [
			'coffer_view',
			'coffer_refund',
		] );
	} );

	test( 'says why a role may or may not do something with content', async ( { screenOf } ) => {
		const screen = await screenOf( 'owner' );
		const roles = await openRoles( screen );
		const why = roles.getByRole( 'button', { name: 'Contributor: Place pay-now blocks: yes. Why?' } );
		await roles.getByRole( 'button', { name: 'Author: Place pay-now blocks: yes. Why?' } ).focus();
		await tabTo( why );
		await screen.page.keyboard.press( 'Enter' );
		await expect( screen.page.getByText( 'once somebody else has published the page' ) ).toBeVisible();
	} );

	test( 'shows Money as a role sees it, changes nothing meanwhile, and stops', async ( { screenOf } ) => {
		const screen = await screenOf( 'owner' );
		const roles = await openRoles( screen );
		const { page } = screen;
		await roles.getByRole( 'button', { name: 'More for the role “Money viewer”' } ).click();
		await page.getByRole( 'menuitem', { name: 'View Money as this role' } ).click();
		const banner = page.getByRole( 'region', { name: 'View as a role' } );
		await expect( banner ).toContainText( 'You see Money as Money viewer does.', { timeout: 30_000 } );
		await page.getByRole( 'link', { name: 'Customers' } ).click();
		await expect( page ).toHaveURL( /view_as=coffer_money_viewer/ );
		await expect( page.getByRole( 'button', { name: 'New customer' } ) ).toBeDisabled();
		await page.reload();
		await expect( banner ).toBeVisible( { timeout: 30_000 } );
		expect( await barriers( page, money ) ).toEqual( [] );
		await banner.getByRole( 'link', { name: 'Stop' } ).click();
		await expect( page.getByRole( 'button', { name: 'Add role' } ) ).toBeVisible( { timeout: 30_000 } );
		await expect( banner ).toHaveCount( 0 );
		await expect( page ).not.toHaveURL( /view_as/ );
	} );

	test( 'says that it could not be read, and reads it again', async ( { screenOf } ) => {
		const screen = await screenOf( 'owner' );
		const answers = /rest_route=.*roles|wp-json\/coffer\/v1\/roles/;
		await screen.page.route( answers, ( route ) => route.abort() );
		await screen.open( { screen: 'roles' } );
		const again = screen.page.getByRole( 'button', { name: 'Try again' } ).first();
		await expect( again ).toBeVisible( { timeout: 30_000 } );
		await screen.page.unroute( answers );
		await again.click();
		await expect( screen.page.getByRole( 'button', { name: 'More for the role “Bookkeeper”' } ) ).toBeVisible();
	} );

	test( 'tells a bookkeeper who may see it', async ( { screenOf } ) => {
		const screen = await screenOf( 'bookkeeper' );
		await screen.open( { screen: 'roles' } );
		const roles = screen.page.getByRole( 'region', { name: 'Roles' } );
		await expect( roles ).toContainText( /Who can do it: .*Administrator/, { timeout: 30_000 } );
		await expect( roles.getByRole( 'checkbox' ) ).toHaveCount( 0 );
	} );
} );

for ( const [ where, viewport ] of [
	[ 'on a desk', desktop ],
	[ 'on a phone', narrow ],
] as const ) {
	test( `Money > Roles stands in nobody’s way ${ where }`, async ( { people: { owner }, screenOf } ) => {
		await aRole( owner, {
			name: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
			description: 'x'.repeat( 120 ),
		} );
		const screen = await screenOf( 'owner', { viewport } );
		const roles = await openRoles( screen );
		expect( await barriers( screen.page, money ) ).toEqual( [] );
		await expect.poll( () => tooWide( screen.page ) ).toEqual( [] );
		if ( viewport === narrow ) {
			const card = roles.getByRole( 'article', { name: 'Bookkeeper' } );
			await card.getByText( /^In Money: \d+ of \d+$/ ).click();
			await card.getByRole( 'checkbox', { name: 'Refund payments and write off balances' } ).check();
			await card.getByText( 'With content' ).click();
			await expect( card.getByText( 'Opens no editor, so places no block.' ) ).toBeVisible();
			await expect.poll( () => tooWide( screen.page ) ).toEqual( [] );
			expect( await barriers( screen.page, money ) ).toEqual( [] );
		}
		await screen.open( { screen: 'roles', search: 'nobodyiscalledthis' } );
		await expect( screen.page.getByText( 'No role has this name' ) ).toBeVisible( { timeout: 30_000 } );
		expect( await barriers( screen.page, money ) ).toEqual( [] );
	} );
}
