import { barriers } from '../support/accessibility';
import { expect, test } from '../support/browser';
import { aSentDocument, copyLink, unique } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';
import { changeSettings, readSettings, withSettings } from '../support/settings';

test.describe.configure( { timeout: 120_000 } );

/** One pixel, as a file that somebody chooses. */
const PICTURE = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);

async function openSettings( money: MoneyScreen ): Promise< void > {
	await money.open( { screen: 'settings' } );
	await expect( money.page.getByRole( 'button', { name: 'Save settings' } ) ).toBeVisible( { timeout: 30_000 } );
}

async function save( { page }: MoneyScreen ): Promise< void > {
	await page.getByRole( 'button', { name: 'Save settings' } ).click();
	await expect( page.getByText( 'Not saved yet' ) ).toHaveCount( 0 );
}

test.describe( 'How customers’ pages look', () => {
	test( 'title, parts and logo are chosen in Settings, and the page follows', async ( {
		people,
		screenOf,
		visitor,
	} ) => {
		const { portal } = await readSettings( people.owner );
		await withSettings( people.owner, { portal }, async () => {
			const sent = await aSentDocument( people.owner, { terms: 'Within 14 days.' } );
			const { url } = await copyLink( people.owner, sent.id );
			const money = await screenOf( 'owner' );
			const { page } = money;
			await openSettings( money );
			await page.getByRole( 'textbox', { name: 'Title of the page' } ).fill( 'Your order' );
			await page.getByRole( 'checkbox', { name: 'Terms', exact: true } ).uncheck();
			await page.getByRole( 'button', { name: 'Choose a picture' } ).click();
			const picker = page.getByRole( 'dialog', { name: 'Logo of customers’ pages' } );
			const name = unique( 'logo-' );
			const [ chooser ] = await Promise.all( [
				page.waitForEvent( 'filechooser' ),
				picker.getByRole( 'button', { name: 'Upload a picture' } ).click(),
			] );
			await chooser.setFiles( { name: `${ name }.png`, mimeType: 'image/png', buffer: PICTURE } );
			await expect( picker ).toBeHidden();
			await expect( page.getByRole( 'button', { name: 'No logo' } ) ).toBeVisible();
			await page.getByRole( 'button', { name: 'Choose another picture' } ).click();
			await expect( picker.getByRole( 'button', { name: `Use “${ name }”` } ) ).toHaveAttribute(
				'aria-pressed',
				'true'
			);
			expect( await barriers( page, '.components-modal__frame' ) ).toEqual( [] );
			await page.keyboard.press( 'Escape' );
			await save( money );
			expect( await barriers( page, '.coffer-settings' ) ).toEqual( [] );

			const customer = await visitor();
			await customer.goto( url );
			await expect( customer ).toHaveTitle( /^Your order – / );
			await expect( customer.getByText( 'Within 14 days.' ) ).toHaveCount( 0 );
			await expect( customer.locator( `.coffer-portal img[src*="${ name }"]` ) ).toBeVisible();
		} );
	} );

	test( 'is tried out as a customer, with the newest document', async ( { people, screenOf } ) => {
		await aSentDocument( people.owner );
		const money = await screenOf( 'owner' );
		await openSettings( money );
		const [ tab ] = await Promise.all( [
			money.context.waitForEvent( 'page' ),
			money.page.getByRole( 'button', { name: 'Preview as a customer' } ).click(),
		] );
		await expect( tab.getByText( 'Only you can see this page.' ) ).toBeVisible();
		expect( await tab.evaluate( () => window.opener === null ) ).toBe( true );
	} );

	test( 'is edited in the Site Editor, which opens at the page’s template', async ( { screenOf } ) => {
		const money = await screenOf( 'owner' );
		await openSettings( money );
		await money.page.getByRole( 'link', { name: 'Edit the page in the Site Editor' } ).click();
		const canvas = money.page.frameLocator( 'iframe[name="editor-canvas"]' );
		await expect( canvas.getByRole( 'document', { name: 'Block: Customer portal' } ) ).toBeVisible( {
			timeout: 60_000,
		} );
	} );
} );

test.describe( 'How long links last', () => {
	test( 'takes whole days or nothing', async ( { people, screenOf } ) => {
		const { portal } = await readSettings( people.owner );
		await withSettings( people.owner, { portal }, async () => {
			const money = await screenOf( 'owner' );
			await openSettings( money );
			const days = money.page.getByRole( 'textbox', { name: 'Days until the links of what is settled end' } );
			await days.fill( 'soon' );
			await money.page.getByRole( 'button', { name: 'Save settings' } ).click();
			await expect( days ).toBeFocused();
			await expect( days ).toHaveAccessibleDescription( 'Write a whole number of days, from 1 to 3650.' );
			await days.fill( '' );
			await save( money );
			expect( ( await readSettings( people.owner ) ).portal.expire_after_days ).toBeNull();
		} );
	} );
} );

test.describe( 'Earlier addresses', () => {
	test( 'are listed, and given up one by one', async ( { people, screenOf } ) => {
		const { portal_base: base } = await readSettings( people.owner );
		const sent = await aSentDocument( people.owner );
		const old = unique( 'old-' );
		await changeSettings( people.owner, { portal_base: old } );
		const { url } = await copyLink( people.owner, sent.id );
		await changeSettings( people.owner, { portal_base: base } );
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 302 );
		const money = await screenOf( 'owner' );
		await openSettings( money );
		await money.page.getByRole( 'button', { name: `Give up ${ old }` } ).click();
		await expect( money.page.getByText( 'do not open any more, in old e-mails too' ) ).toBeVisible();
		await save( money );
		await expect( money.page.getByRole( 'button', { name: `Give up ${ old }` } ) ).toHaveCount( 0 );
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 404 );
	} );
} );
