import type { Locator, Page } from '@playwright/test';
import type { Document } from '../../src/contract/types';
import { formatAmount } from '../../src/lib/money';
import { expect, test } from '../support/browser';
import { succeed } from '../support/expectations';
import { aCustomer, aDraft, aLine, readDocument, unique } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';
import type { Person } from '../support/people';

test.describe.configure( { timeout: 120_000 } );

/** Somebody else saves the same draft. */
async function changeDraft( by: Person, { id, version, kind, currency, customer_id }: Document, memo: string ) {
	const body = { kind, currency, customer_id, lines: [ aLine() ], memo };
	return succeed< Document >(
		await by.rest( 'PUT', `/documents/${ id }`, { headers: { 'if-match': String( version ) }, body } )
	);
}

async function openEditor( money: MoneyScreen, place: Readonly< Record< string, string | number > > ) {
	await money.open( place );
	await expect( saveButton( money.page ) ).toBeVisible( { timeout: 30_000 } );
}

const saveButton = ( page: Page ) => page.getByRole( 'button', { name: 'Save draft' } );
const lineOf = ( page: Page, position: number ) =>
	page.getByRole( 'group', { name: `Line ${ position }`, exact: true } );

async function write( line: Locator, fields: Readonly< Record< string, string > > ): Promise< void > {
	for ( const [ name, value ] of Object.entries( fields ) ) {
		await line.getByRole( 'textbox', { name, exact: true } ).fill( value );
	}
}

async function save( page: Page ): Promise< void > {
	await saveButton( page ).click();
	await expect( page.getByText( 'Draft saved.' ).first() ).toBeVisible();
	await expect( page.getByRole( 'status' ).filter( { hasText: /^Saved$/ } ) ).toBeVisible();
}

/** What the server says about a document, as the totals of the editor have to say it. */
function sums( { totals, currency }: Document ): string[] {
	const { subtotal, taxes, total, discount_total: discount } = totals;
	return [
		subtotal,
		...( discount === 0 ? [] : [ -discount ] ),
		...taxes.map( ( { amount } ) => amount ),
		total,
	].map( ( amount ) => formatAmount( amount, currency, 'en_US' ) );
}

test.describe( 'Writing an invoice', { tag: '@native' }, () => {
	for ( const [ currency, prices ] of [
		[ 'EUR', [ '49.99', '120.15' ] ],
		[ 'JPY', [ '1251', '333' ] ],
		[ 'KWD', [ '12.345', '0.999' ] ],
	] as const ) {
		test( `in ${ currency }: what stands below while it is typed is what the server keeps`, async ( {
			people,
			screenOf,
		} ) => {
			const money = await screenOf( 'owner' );
			const { page } = money;
			await openEditor( money, { new: 'invoice' } );
			await expect( page.getByRole( 'heading', { name: 'New invoice' } ) ).toBeFocused();

			const name = unique( 'Florist ' );
			await page.getByRole( 'button', { name: 'New customer' } ).click();
			const dialog = page.getByRole( 'dialog', { name: 'New customer' } );
			await dialog.getByRole( 'textbox', { name: 'Name', exact: true } ).fill( name );
			await dialog.getByRole( 'textbox', { name: 'E-mail' } ).fill( `${ unique( 'f' ) }@example.com` );
			await dialog.getByRole( 'button', { name: 'Add customer' } ).click();
			await expect( dialog ).toBeHidden();
			await expect( page.getByRole( 'combobox', { name: 'Customer' } ) ).toHaveValue( new RegExp( name ) );

			await page.getByRole( 'combobox', { name: 'Currency' } ).selectOption( currency );
			const first = lineOf( page, 1 );
			await write( first, {
				Description: 'Bouquets',
				Quantity: '2.5',
				'Unit price': prices[ 0 ],
				Tax: 'VAT',
				'Tax rate': '21',
			} );
			await first.getByRole( 'button', { name: 'Add discount' } ).click();
			await write( first, { 'Discount in percent': '12.5' } );
			await page.getByRole( 'button', { name: 'Add line' } ).click();
			await write( lineOf( page, 2 ), {
				Description: 'Ribbon',
				Quantity: '0.3333',
				'Unit price': prices[ 1 ],
				'Tax rate': '9',
			} );

			const totals = page.getByRole( 'region', { name: 'Totals' } ).getByRole( 'definition' );
			await expect( totals, 'subtotal, two taxes, total' ).toHaveCount( 4 );
			const live = await totals.allTextContents();
			await save( page );
			await expect( page.getByRole( 'heading', { name: 'Draft invoice' } ) ).toBeVisible();
			await expect( page ).toHaveURL( /[?&]edit=\d+/ );
			const kept = await readDocument( people.owner, Number( new URL( page.url() ).searchParams.get( 'edit' ) ) );

			expect( live ).toEqual( sums( kept ) );
			expect( kept.currency ).toBe( currency );
			expect( kept.customer_name ).toBe( name );
			expect( kept.lines.map( ( { description, quantity } ) => [ description, quantity ] ) ).toEqual( [
				[ 'Bouquets', 25_000 ],
				[ 'Ribbon', 3_333 ],
			] );
			for ( const [ at, { amount } ] of kept.lines.entries() ) {
				await expect( lineOf( page, at + 1 ) ).toContainText( formatAmount( amount, currency, 'en_US' ) );
			}

			await page.reload();
			await expect( totals ).toHaveText( sums( kept ), { timeout: 30_000 } );
			await expect( first.getByRole( 'textbox', { name: 'Unit price' } ) ).toHaveValue( prices[ 0 ] );
		} );
	}

	test( 'a wrong field says so beside it, and gets the focus when it stands in the way of saving', async ( {
		people,
		screenOf,
	} ) => {
		const draft = await aDraft( people.owner );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await openEditor( money, { edit: draft.id } );
		const quantity = lineOf( page, 1 ).getByRole( 'textbox', { name: 'Quantity' } );
		await quantity.fill( 'many' );
		await expect( quantity, 'nobody is corrected while they type' ).toHaveAttribute( 'aria-invalid', 'false' );
		await page.getByRole( 'textbox', { name: 'Memo' } ).focus();
		await expect( quantity ).toHaveAttribute( 'aria-invalid', 'true' );
		await expect( quantity ).toHaveAccessibleDescription( 'This is not a number.' );

		await saveButton( page ).click();
		await expect( quantity ).toBeFocused();
		expect( ( await readDocument( people.owner, draft.id ) ).version ).toBe( draft.version );
		await quantity.fill( '3' );
		await expect( quantity ).toHaveAttribute( 'aria-invalid', 'false' );

		const description = lineOf( page, 1 ).getByRole( 'textbox', { name: 'Description' } );
		await description.fill( '' );
		await saveButton( page ).click();
		await expect( description ).toBeFocused();
		await expect( description ).toHaveAccessibleDescription( 'Say what this line is for.' );
		await description.fill( 'Work' );
		await save( page );
		expect( ( await readDocument( people.owner, draft.id ) ).lines[ 0 ]?.quantity ).toBe( 30_000 );
	} );
} );

test.describe( 'What was typed', () => {
	test( 'does not go away without a question: not by a link, browser-back or a closed tab', async ( {
		people,
		screenOf,
	} ) => {
		const { id } = await aDraft( people.owner );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await openEditor( money, { edit: id } );
		const reference = page.getByRole( 'textbox', { name: 'Reference' } );
		const question = page.getByRole( 'dialog', { name: 'Leave without saving?' } );
		const settings = page.getByRole( 'navigation', { name: 'Money' } ).getByRole( 'link', { name: 'Settings' } );
		await settings.click();
		await expect( page.getByRole( 'heading', { name: 'Settings' } ), 'nothing typed, no question' ).toBeVisible();
		await page.goBack();
		await reference.fill( 'PO 4711' );

		await settings.click();
		await question.getByRole( 'button', { name: 'Keep editing' } ).click();
		await expect( question ).toBeHidden();
		await expect( reference ).toHaveValue( 'PO 4711' );
		await expect( page ).toHaveURL( new RegExp( `[?&]edit=${ id }` ) );

		await page.goForward();
		await question.getByRole( 'button', { name: 'Keep editing' } ).click();
		await expect( question ).toBeHidden();
		await expect( reference ).toHaveValue( 'PO 4711' );
		await expect( page ).toHaveURL( new RegExp( `[?&]edit=${ id }` ) );

		const asked = page.waitForEvent( 'dialog' );
		await page.close( { runBeforeUnload: true } );
		const warning = await asked;
		expect( warning.type() ).toBe( 'beforeunload' );
		await warning.dismiss();

		await settings.click();
		await question.getByRole( 'button', { name: 'Leave' } ).click();
		await expect( page.getByRole( 'heading', { name: 'Settings' } ) ).toBeVisible();
		expect( ( await readDocument( people.owner, id ) ).reference ).toBe( '' );
	} );

	test(
		'stays when somebody else saved meanwhile, until their version is loaded',
		{ tag: '@native' },
		async ( { people, screenOf } ) => {
			const draft = await aDraft( people.owner );
			const money = await screenOf( 'owner' );
			const { page } = money;
			await openEditor( money, { edit: draft.id } );
			const reference = page.getByRole( 'textbox', { name: 'Reference' } );
			const memo = page.getByRole( 'textbox', { name: 'Memo' } );
			await reference.fill( 'Mine' );
			await changeDraft( people.manager, draft, 'Theirs' );
			await saveButton( page ).click();
			await expect( page.getByText( /^Somebody changed this document meanwhile/ ).first() ).toBeVisible();
			await expect( reference ).toHaveValue( 'Mine' );
			await expect( memo ).toHaveValue( '' );
			expect( await readDocument( people.owner, draft.id ) ).toMatchObject( { memo: 'Theirs', reference: '' } );

			await page.getByRole( 'button', { name: 'Load the current version' } ).click();
			await expect( memo ).toHaveValue( 'Theirs' );
			await expect( reference ).toHaveValue( '' );
			await expect( page.getByRole( 'button', { name: 'Load the current version' } ) ).toHaveCount( 0 );
			await reference.fill( 'Both' );
			await save( page );
			expect( await readDocument( people.owner, draft.id ) ).toMatchObject( {
				memo: 'Theirs',
				reference: 'Both',
			} );
		}
	);
} );

test.describe( 'The review', { tag: '@native' }, () => {
	test( 'of a draft that cannot be sent says what is missing, and offers no way of sending', async ( {
		people,
		screenOf,
	} ) => {
		const customer = await aCustomer( people.owner );
		const { id } = await aDraft( people.owner, { customer_id: customer.id, lines: [] } );
		const money = await screenOf( 'owner' );
		await openEditor( money, { edit: id } );
		await money.page.getByRole( 'textbox', { name: 'Memo' } ).fill( 'With thanks' );
		await money.page.getByRole( 'button', { name: 'Save and review' } ).click();
		const review = money.page.getByRole( 'dialog', { name: 'Review and send invoice' } );
		const send = review.getByRole( 'button', { name: 'Send', exact: true } );
		await expect( send ).toHaveAttribute( 'aria-disabled', 'true' );
		await expect( send ).toHaveAccessibleDescription( 'Add at least one line before you send this document.' );
		await expect( review.getByText( 'Add at least one line' ).first() ).toBeVisible();
		await expect( review ).not.toContainText( 'It cannot be sent by e-mail from here.' );
		await expect( review.getByRole( 'radio' ) ).toHaveCount( 0 );
	} );

	test( 'saves, shows the customer’s page, and sends: the drawer then offers the link', async ( {
		people,
		screenOf,
	} ) => {
		const customer = await aCustomer( people.owner );
		const { id } = await aDraft( people.owner, { customer_id: customer.id } );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await openEditor( money, { edit: id } );
		const memo = unique( 'With thanks ' );
		await page.getByRole( 'textbox', { name: 'Memo' } ).fill( memo );
		const review = page.getByRole( 'dialog', { name: 'Review and send invoice' } );
		const button = page.getByRole( 'button', { name: 'Save and review' } );
		await button.click();
		const shown = review.getByTitle( 'The customer’s page' ).contentFrame();
		await expect( shown.getByText( memo ), 'what was typed a moment ago' ).toBeVisible( { timeout: 30_000 } );
		await expect( shown.getByText( customer.name ) ).toBeVisible();
		await expect( shown.getByText( '125.00' ).first() ).toBeVisible();
		await expect( review ).toContainText( customer.email );

		await review.getByRole( 'button', { name: 'Not yet' } ).click();
		await expect( review ).toBeHidden();
		await expect( button ).toBeFocused();
		expect( await readDocument( people.owner, id ) ).toMatchObject( { workflow: 'draft', number: null, memo } );

		await button.click();
		await review.getByRole( 'button', { name: 'Send', exact: true } ).click();
		await expect( review ).toBeHidden();
		await expect( money.portal.getByRole( 'button', { name: 'Copy portal link' } ) ).toBeVisible( {
			timeout: 30_000,
		} );
		const { workflow, number } = await readDocument( people.owner, id );
		expect( workflow ).toBe( 'sent' );
		expect( number ).toMatch( /^INV-/ );
		await expect( money.drawer.getByRole( 'heading', { name: number ?? '' } ) ).toBeVisible();
		await expect( page ).toHaveURL( new RegExp( `[?&]document=${ id }` ) );
	} );
} );
