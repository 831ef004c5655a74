import { barriers } from '../support/accessibility';
import { desktop, expect, narrow, test } from '../support/browser';
import { dateIn } from '../support/clock';
import { aSentDocument } from '../support/makers';
import { tooWide } from '../support/room';
import { readSettings, withSettings } from '../support/settings';

test.describe.configure( { timeout: 120_000 } );

test.describe( 'Settings > Reminders', () => {
	for ( const [ name, size ] of [
		[ 'a desktop', desktop ],
		[ 'a narrow phone', narrow ],
	] as const ) {
		test( `looks ahead before anything is saved, and has no barriers on ${ name }`, async ( {
			people: { owner },
			screenOf,
		} ) => {
			const invoice = await aSentDocument( owner, { due_date: dateIn( 5 ) } );
			await withSettings( owner, { reminders: [] }, async () => {
				const screen = await screenOf( 'owner', { viewport: size } );
				const { page } = screen;
				await screen.open( { screen: 'settings' } );
				const part = page.getByRole( 'group', { name: 'Reminders' } );
				await part.getByRole( 'button', { name: 'Use the usual three' } ).click();
				await expect( part.getByRole( 'group', { name: /^Rule \d$/ } ) ).toHaveCount( 3 );
				await expect( part.getByRole( 'textbox', { name: 'Days' } ).first() ).toBeFocused();
				await part.getByRole( 'button', { name: 'Look ahead 30 days' } ).click();
				const planned = part.getByRole( 'listitem' ).filter( { hasText: invoice.number ?? '' } );
				await expect( planned ).toHaveCount( 3 );
				expect( await barriers( page, '#coffer-money' ) ).toEqual( [] );
				await expect.poll( () => tooWide( page ) ).toEqual( [] );
				expect( ( await readSettings( owner ) ).reminders ).toEqual( [] );
				const days = part.getByRole( 'group', { name: 'Rule 3' } ).getByRole( 'textbox', { name: 'Days' } );
				await days.fill( '3' );
				await page.getByRole( 'button', { name: 'Save settings' } ).click();
				await expect( part ).toContainText( 'Another rule is for this day already.' );
				await expect( days ).toBeFocused();
				await days.fill( '20' );
				await page.getByRole( 'button', { name: 'Save settings' } ).click();
				await expect( page.getByRole( 'status' ).filter( { hasText: 'Not saved yet' } ) ).toHaveCount( 0 );
				expect( ( await readSettings( owner ) ).reminders.map( ( rule ) => rule.days ) ).toEqual( [
					-3, 3, 20,
				] );
			} );
		} );
	}
} );
