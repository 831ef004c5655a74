import type { Page } from '@playwright/test';
import type { Schedule } from '../../src/contract/types';
import { daysBetween } from '../../src/lib/dates';
import { barriers } from '../support/accessibility';
import { desktop, expect, narrow, test } from '../support/browser';
import { succeed } from '../support/expectations';
import { aCustomer, aLine, aSentDocument, unique } from '../support/makers';
import { tooWide } from '../support/room';
import { aContent, aSchedule, endAll, madeBy, occurrences, readSchedule, run } from '../support/schedules';

test.describe.configure( { timeout: 120_000 } );

const priceIn = ( page: Page ) =>
	page
		.getByRole( 'group', { name: 'Line 1', exact: true } )
		.getByRole( 'textbox', { name: 'Unit price', exact: true } );

async function save( page: Page ): Promise< void > {
	await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
	await expect( page.getByText( 'The recurring invoice was saved.' ).first() ).toBeVisible();
}

test.describe( 'Recurring invoices', () => {
	test.afterEach( ( { site } ) => endAll( site ) );

	test( 'an invoice is made recurring from its menu, and what is due is made', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const { id: customer } = await aCustomer( owner );
		const sent = await aSentDocument( owner, { customer_id: customer } );
		const money = await screenOf( 'owner' );
		const { page } = money;
		const drawer = await money.openDocument( sent.id );
		await drawer.getByRole( 'button', { name: 'More actions' } ).click();
		await page.getByRole( 'menuitem', { name: 'Make recurring' } ).click();
		const dialog = page.getByRole( 'dialog', { name: 'Make recurring' } );
		const title = unique( 'Care ' );
		await dialog.getByRole( 'textbox', { name: 'Title' } ).fill( title );
		const firstDay = dialog.getByLabel( 'First day' );
		const issued = sent.issue_date ?? '';
		expect(
			daysBetween( issued, await firstDay.inputValue() ),
			'the customer has this one already'
		).toBeGreaterThanOrEqual( 28 );
		await firstDay.fill( issued );
		await dialog.getByRole( 'button', { name: 'Show the next invoices' } ).click();
		await expect( dialog.getByRole( 'listitem' ) ).toHaveCount( 12 );
		await dialog.getByRole( 'button', { name: 'Set up' } ).click();
		await expect( dialog ).toBeHidden();
		const [ made ] = succeed< Schedule[] >( await owner.rest( 'GET', `/schedules?customer_id=${ customer }` ) );
		expect( made ).toMatchObject( { title, frequency: 'month', mode: 'review', total: sent.totals.total } );
		await run( owner );
		expect( await madeBy( owner, { id: made?.id ?? 0 } ) ).toMatchObject( [
			{ number: null, totals: { total: sent.totals.total } },
		] );
	} );

	test( 'editing changes all that come; changing one day changes that one, until it is taken back', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const content = await aContent( owner, { lines: [ aLine( { unit_price: 10_000 } ) ] } );
		const schedule = await aSchedule( owner, { content } );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.open( { screen: 'recurring', schedule: schedule.id } );
		const dialog = page.getByRole( 'dialog', { name: schedule.title } );
		await dialog.getByRole( 'button', { name: 'Edit', exact: true } ).click();
		await page.getByRole( 'textbox', { name: 'Title' } ).fill( `${ schedule.title } quarterly` );
		await page.getByRole( 'combobox', { name: 'Unit' } ).selectOption( 'quarter' );
		await priceIn( page ).fill( '200.00' );
		await save( page );
		expect( await readSchedule( owner, schedule ) ).toMatchObject( {
			title: `${ schedule.title } quarterly`,
			frequency: 'quarter',
			content: { lines: [ { unit_price: 20_000 } ] },
		} );

		await dialog
			.getByRole( 'button', { name: /^Change only the invoice of/ } )
			.first()
			.click();
		await priceIn( page ).fill( '50.00' );
		await save( page );
		await expect( dialog.getByText( 'Changed', { exact: true } ) ).toBeVisible();
		const prices = async () =>
			( await occurrences( owner, schedule ) )
				.slice( 0, 2 )
				.map( ( day ) => [ day.state, day.content.lines[ 0 ]?.unit_price ] );
		expect( await prices() ).toEqual( [
			[ 'changed', 5_000 ],
			[ 'planned', 20_000 ],
		] );
		await dialog.getByRole( 'button', { name: /^Make .* as planned$/ } ).click();
		await expect( dialog.getByText( 'Changed' ) ).toBeHidden();
		expect( ( await prices() )[ 0 ] ).toEqual( [ 'planned', 20_000 ] );
	} );

	test( 'a day is left out, and all of it pauses and goes on', async ( { people: { owner }, screenOf } ) => {
		const schedule = await aSchedule( owner );
		const money = await screenOf( 'owner' );
		await money.open( { screen: 'recurring', schedule: schedule.id } );
		const dialog = money.page.getByRole( 'dialog', { name: schedule.title } );
		await dialog
			.getByRole( 'button', { name: /^Leave out/ } )
			.first()
			.click();
		await expect( dialog.getByText( 'Left out', { exact: true } ) ).toBeVisible();
		expect( ( await occurrences( owner, schedule ) )[ 0 ]?.state ).toBe( 'skipped' );
		await dialog.getByRole( 'button', { name: 'Pause' } ).click();
		await expect( dialog.getByText( 'Paused', { exact: true } ) ).toBeVisible();
		expect( ( await readSchedule( owner, schedule ) ).state ).toBe( 'paused' );
		await dialog.getByRole( 'button', { name: 'Resume from today' } ).click();
		await expect( dialog.getByText( 'Active', { exact: true } ) ).toBeVisible();
		expect( ( await readSchedule( owner, schedule ) ).state ).toBe( 'active' );
	} );

	for ( const [ name, viewport ] of [
		[ 'a desktop', desktop ],
		[ 'a narrow phone', narrow ],
	] as const ) {
		test( `list, dialog and form have no barriers and fit on ${ name }`, async ( {
			people: { owner },
			screenOf,
		} ) => {
			const { id, title } = await aSchedule( owner );
			const money = await screenOf( 'owner', { viewport } );
			const { page } = money;
			const isFit = async () => {
				expect( await barriers( page, '#coffer-money' ) ).toEqual( [] );
				await expect.poll( () => tooWide( page ) ).toEqual( [] );
			};
			await money.open( { screen: 'recurring' } );
			await expect( page.getByRole( 'link', { name: title } ) ).toBeVisible( { timeout: 30_000 } );
			await isFit();
			await money.open( { screen: 'recurring', schedule: id } );
			await expect( page.getByRole( 'dialog', { name: title } ) ).toContainText( 'Next invoices' );
			expect( await barriers( page, '[role="dialog"]' ) ).toEqual( [] );
			await money.open( { screen: 'recurring', schedule: id, plan: 'edit' } );
			await expect( page.getByRole( 'heading', { name: `Change ${ title }` } ) ).toBeFocused();
			await isFit();
		} );
	}
} );
