import { expect, test } from '../support/browser';
import { aDraft, aSentDocument, voidDocument } from '../support/makers';
import { withSettings } from '../support/settings';

test.describe( 'Where there is no link, its place says why, what to do and who can do it', () => {
	test( 'a draft, to those who may send it and to those who may not', async ( { people, screenOf } ) => {
		const { id } = await aDraft( people.owner );
		for ( const name of [ 'owner', 'viewer' ] as const ) {
			const money = await screenOf( name );
			await money.openDocument( id );
			await expect( money.portal ).toContainText( 'No link yet: this document has not been sent.' );
			await expect( money.portal ).toContainText( 'Review and send it, or ask someone who may send.' );
			await expect( money.drawer.getByRole( 'button', { name: /open portal|copy portal link/i } ) ).toHaveCount(
				0
			);
			if ( name === 'owner' ) {
				await expect( money.portal.getByRole( 'button', { name: 'Review and send' } ) ).toBeEnabled();
			} else {
				await expect( money.portal ).toContainText( /Who can do it: .*Money manager/ );
			}
		}
	} );

	test( 'a draft without a customer', async ( { people, screenOf } ) => {
		const { id } = await aDraft( people.owner, { customer_id: null } );
		const money = await screenOf( 'owner' );
		await money.openDocument( id );
		await expect( money.portal ).toContainText( 'No link yet: this document has no customer.' );
		await expect( money.portal ).toContainText( 'Edit the draft and choose a customer.' );
		await money.portal.getByRole( 'button', { name: 'Edit draft' } ).click();
		await expect( money.page.getByRole( 'heading', { name: 'Draft invoice' } ) ).toBeVisible();
	} );

	test( 'a void document', async ( { people, screenOf } ) => {
		const { id } = await voidDocument( people.owner, await aSentDocument( people.owner ) );
		const money = await screenOf( 'viewer' );
		await money.openDocument( id );
		await expect( money.portal ).toContainText( 'No link: this document was voided, so its page is closed.' );
		await expect( money.portal ).toContainText( 'Create a new document if the customer still owes something.' );
		await expect( money.portal ).toContainText( /Who can do it: .*Bookkeeper/ );
		await expect( money.drawer.getByRole( 'button', { name: /open portal|copy portal link/i } ) ).toHaveCount( 0 );
	} );

	test( 'a business without details, with the way to the settings for those who may change them', async ( {
		people,
		screenOf,
	} ) => {
		const { id } = await aSentDocument( people.owner );
		await withSettings( people.owner, { business_email: '' }, async () => {
			for ( const name of [ 'owner', 'bookkeeper' ] as const ) {
				const money = await screenOf( name );
				await money.openDocument( id );
				await expect( money.portal ).toContainText(
					'No link yet: details that the customer needs are missing'
				);
				await expect( money.portal ).toContainText( 'Fill in the business details in Money > Settings.' );
				if ( name === 'owner' ) {
					await money.portal.getByRole( 'link', { name: 'Open settings' } ).click();
					await expect( money.page.getByLabel( 'E-mail for questions' ) ).toHaveValue( '' );
				} else {
					await expect( money.portal ).toContainText( /Who can do it: .*Administrator/ );
				}
			}
		} );
	} );
} );
