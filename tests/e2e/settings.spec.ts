import type { Settings, Status } from '../../src/contract/types';
import { expect, test } from '../support/browser';
import { succeed } from '../support/expectations';
import { aSentDocument, copyLink, tokenIn, unique } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';
import { restUrl } from '../support/people';
import { ask } from '../support/requests';
import { changeSettings, readSettings } from '../support/settings';

test.describe.configure( { timeout: 120_000 } );

let before: Settings;

test.beforeAll( async ( { people } ) => {
	before = await readSettings( people.owner );
} );

test.afterAll( async ( { people } ) => {
	const { business_name, default_currency, default_due_days, default_terms, portal_base } = before;
	await changeSettings( people.owner, {
		business_name,
		default_currency,
		default_due_days,
		default_terms,
		portal_base,
	} );
} );

async function openSettings( money: MoneyScreen ): Promise< void > {
	await money.open( { screen: 'settings' } );
	await expect( money.page.getByRole( 'button', { name: 'Save settings' } ) ).toBeVisible( { timeout: 30_000 } );
}

test.describe( 'The portal address', () => {
	test(
		'can be changed, and the links that customers have lead to the new one',
		{ tag: '@native' },
		async ( { people, screenOf, visitor } ) => {
			const { id, number } = await aSentDocument( people.owner );
			const { url: old } = await copyLink( people.owner, id );
			const base = unique( 'pay-' );
			const money = await screenOf( 'owner' );
			const { page } = money;
			await openSettings( money );
			const field = page.getByRole( 'textbox', { name: 'Portal address' } );
			await field.fill( base );
			await expect( page.getByText( 'Links that customers have already go on working' ) ).toBeVisible();
			await expect(
				page.getByRole( 'button', { name: 'Check the address' } ),
				'there is nothing to check before it is saved'
			).toHaveAttribute( 'aria-disabled', 'true' );
			await page.getByRole( 'button', { name: 'Save settings' } ).click();
			await expect( page.getByText( 'Earlier addresses that still work:' ) ).toBeVisible();
			await expect( page.getByRole( 'button', { name: `Give up ${ before.portal_base }` } ) ).toBeVisible();
			await expect( page.getByText( 'Not saved yet' ) ).toHaveCount( 0 );

			const { url } = await copyLink( people.owner, id );
			expect( new URL( url ).pathname ).toBe( `/${ base }/${ tokenIn( old ) }` );
			const answer = await people.anonymous.page( old );
			expect( answer.status, 'for now: the old address may become the address again' ).toBe( 302 );
			expect( answer.headers.location ).toBe( url );
			const customer = await visitor();
			await customer.goto( old );
			await expect( customer.getByRole( 'heading', { level: 1, name: `Invoice ${ number }` } ) ).toBeVisible();
			expect( customer.url() ).toBe( url );

			await field.fill( before.portal_base );
			await page.getByRole( 'button', { name: 'Save settings' } ).click();
			await expect
				.poll( async () => ( await readSettings( people.owner ) ).portal_base )
				.toBe( before.portal_base );
			await customer.goto( url );
			await expect( customer, 'and the address in between lives on too' ).toHaveURL( old );
		}
	);

	test( 'cannot be that of a page: the page is named beside the field', async ( { people, screenOf, site } ) => {
		const slug = unique( 'harbour-' );
		const title = `About ${ slug }`;
		const { id } = succeed< { id: number } >(
			await ask( restUrl( site, '/pages', 'wp/v2' ), {
				method: 'POST',
				headers: people.owner.headers,
				body: { title, slug, status: 'publish' },
			} ),
			201
		);
		try {
			const money = await screenOf( 'owner' );
			const { page } = money;
			await openSettings( money );
			const field = page.getByRole( 'textbox', { name: 'Portal address' } );
			await field.fill( slug );
			await page.getByRole( 'button', { name: 'Save settings' } ).click();
			await expect( field ).toHaveAttribute( 'aria-invalid', 'true' );
			await expect( field ).toHaveAccessibleDescription( new RegExp( title ) );
			await expect( field ).toBeFocused();
			await expect( field, 'what was typed stays' ).toHaveValue( slug );
			expect( ( await readSettings( people.owner ) ).portal_base ).toBe( before.portal_base );
		} finally {
			await ask( restUrl( site, `/pages/${ id }?force=true`, 'wp/v2' ), {
				method: 'DELETE',
				headers: people.owner.headers,
			} );
		}
	} );

	test( 'is checked by asking the site itself, and the result is said', async ( { screenOf } ) => {
		const money = await screenOf( 'owner' );
		const { page } = money;
		await openSettings( money );
		const [ answer ] = await Promise.all( [
			page.waitForResponse( ( response ) => response.url().includes( 'route-check' ) ),
			page.getByRole( 'button', { name: 'Check the address' } ).click(),
		] );
		const { route } = ( await answer.json() ) as Status;
		const result = page.getByRole( 'status' ).filter( { hasText: route.sentence } );
		await expect( result ).toContainText( route.state === 'ok' ? 'Works' : 'Does not work' );
		await expect( result ).toContainText( 'Checked' );
	} );
} );

test.describe( 'The settings', () => {
	test( 'tell a bookkeeper who may change them', async ( { screenOf } ) => {
		const money = await screenOf( 'bookkeeper' );
		await money.open( { screen: 'settings' } );
		const settings = money.page.getByRole( 'region', { name: 'Settings' } );
		await expect( settings ).toContainText( /Who can do it: .*Administrator/, { timeout: 30_000 } );
		await expect( settings.getByRole( 'textbox' ) ).toHaveCount( 0 );
		await expect( settings.getByRole( 'button', { name: 'Save settings' } ) ).toHaveCount( 0 );
	} );

	test( 'say what is wrong with a number of days, beside it', async ( { people, screenOf } ) => {
		const money = await screenOf( 'owner' );
		const { page } = money;
		await openSettings( money );
		const days = page.getByRole( 'textbox', { name: 'Days until due' } );
		for ( const wrong of [ 'soon', '366', '1.5' ] ) {
			await days.fill( wrong );
			await page.getByRole( 'button', { name: 'Save settings' } ).click();
			await expect( days, wrong ).toHaveAttribute( 'aria-invalid', 'true' );
			await expect( days ).toHaveAccessibleDescription( 'Write a whole number of days, from 0 to 365.' );
			await expect( days ).toBeFocused();
		}
		await days.fill( '21' );
		await page.getByRole( 'button', { name: 'Save settings' } ).click();
		await expect( days ).toHaveAttribute( 'aria-invalid', 'false' );
		await expect.poll( async () => ( await readSettings( people.owner ) ).default_due_days ).toBe( 21 );
	} );

	test( 'hold for the next draft at once', async ( { screenOf } ) => {
		const money = await screenOf( 'owner' );
		const { page } = money;
		await openSettings( money );
		const terms = unique( 'Pay within a month ' );
		await page.getByRole( 'combobox', { name: 'Currency' } ).selectOption( 'NOK' );
		await page.getByRole( 'textbox', { name: 'Terms' } ).fill( terms );
		await page.getByRole( 'button', { name: 'Save settings' } ).click();
		await expect( page.getByText( 'Not saved yet' ) ).toHaveCount( 0 );

		await page.getByRole( 'link', { name: 'Get paid' } ).click();
		await page.getByRole( 'button', { name: 'New invoice', exact: true } ).click();
		const form = page.getByRole( 'form', { name: 'New invoice' } );
		await expect( form.getByRole( 'combobox', { name: 'Currency' } ) ).toHaveValue( 'NOK' );
		await expect( form.getByRole( 'textbox', { name: 'Terms' } ) ).toHaveValue( terms );
	} );

	test( 'are not saved over those of somebody else, and keep what was typed until theirs are loaded', async ( {
		people,
		screenOf,
	} ) => {
		const money = await screenOf( 'owner' );
		const { page } = money;
		await openSettings( money );
		const name = page.getByRole( 'textbox', { name: 'Business name' } );
		const terms = page.getByRole( 'textbox', { name: 'Terms' } );
		await name.fill( 'Mine' );
		const theirs = unique( 'Pay within a week ' );
		await changeSettings( people.owner, { default_terms: theirs } );
		await page.getByRole( 'button', { name: 'Save settings' } ).click();
		await expect( page.getByText( 'Somebody changed the settings meanwhile.' ) ).toBeVisible();
		await expect( name ).toHaveValue( 'Mine' );
		expect( ( await readSettings( people.owner ) ).business_name ).toBe( before.business_name );

		await page.getByRole( 'button', { name: 'Load the current settings' } ).click();
		await expect( terms ).toHaveValue( theirs );
		await expect( name ).toHaveValue( before.business_name );
		await expect( page.getByText( 'Somebody changed the settings meanwhile.' ) ).toHaveCount( 0 );

		const mine = unique( 'Harbour ' );
		await name.fill( mine );
		await page.getByRole( 'button', { name: 'Save settings' } ).click();
		await expect.poll( async () => ( await readSettings( people.owner ) ).business_name ).toBe( mine );
	} );
} );
