import type { Locator } from '@playwright/test';
import type { Document, Message } from '../../src/contract/types';
import { barriers, tabTo } from '../support/accessibility';
import { expect, test } from '../support/browser';
import { aMessage, messageNow, write } from '../support/customer-messages';
import { succeed } from '../support/expectations';
import { withMail } from '../support/mail-catcher';
import { aCustomer, aDraft, aSentDocument, tokenIn, unique } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';
import { clearOutbox, drainByProgram } from '../support/outbox';
import type { Person } from '../support/people';

async function compose( money: MoneyScreen, id: number ) {
	await money.openDocument( id );
	await money.portal.getByRole( 'button', { name: 'Write to the customer' } ).click();
	const dialog = money.page.getByRole( 'dialog', { name: /^Write to the customer about/ } );
	await expect( dialog.getByLabel( 'Subject' ) ).not.toHaveValue( '' );
	await expect( dialog.getByText( 'Draft kept' ) ).toBeVisible();
	return dialog;
}

function textOf( dialog: Locator ): Locator {
	return dialog.getByRole( 'textbox', { name: 'Text' } );
}

async function messagesOf( by: Person, { id }: Pick< Document, 'id' > ): Promise< Message[] > {
	return succeed< Message[] >( await by.rest( 'GET', `/documents/${ id }/messages` ) );
}

test.describe( 'Writing to the customer', () => {
	test.afterEach( ( { site } ) => clearOutbox( site ) );

	test( 'is done with the keyboard, is sent only after a look at the address, and arrives', async ( {
		people,
		screenOf,
		site,
	} ) => {
		await clearOutbox( site );
		const sent = await aSentDocument( people.owner );
		await withMail( site, async ( mail ) => {
			const money = await screenOf( 'owner' );
			const dialog = await compose( money, sent.id );
			await tabTo( dialog.getByLabel( 'Subject' ) );
			await money.page.keyboard.press( 'ControlOrMeta+a' );
			await money.page.keyboard.type( 'About the boat' );
			await tabTo( textOf( dialog ) );
			await money.page.keyboard.press( 'ControlOrMeta+a' );
			await money.page.keyboard.type( 'Dear customer,\n\nthe boat is ready.' );
			const frame = dialog.frameLocator( 'iframe[title="The e-mail"]' );
			await expect( frame.getByText( 'the boat is ready.' ) ).toBeVisible();
			await expect( frame.getByRole( 'link', { name: `See and pay invoice ${ sent.number }` } ) ).toBeVisible();
			expect( await barriers( money.page, '.coffer-compose__form', '.coffer-mail__caption' ) ).toEqual( [] );
			await expect( dialog.getByRole( 'button', { name: 'Send by e-mail…' } ) ).toBeEnabled();
			await tabTo( dialog.getByRole( 'button', { name: 'Send by e-mail…' } ) );
			await money.page.keyboard.press( 'Enter' );
			const question = money.page.getByRole( 'dialog', { name: 'Send this message?' } );
			await expect( question ).toContainText( sent.customer?.email ?? '' );
			await expect( question ).toContainText( 'About the boat' );
			expect( mail.messages, 'nothing left before that' ).toEqual( [] );
			await tabTo( question.getByRole( 'button', { name: 'Send now' } ) );
			await money.page.keyboard.press( 'Enter' );
			await expect( money.page.getByText( `On its way to ${ sent.customer?.email }.` ).first() ).toBeVisible();
			const list = money.drawer.getByRole( 'region', { name: 'Messages to the customer' } );
			await expect( list ).toContainText( 'On its way' );
			await drainByProgram( site );
			expect( mail.messages[ 0 ]?.subject ).toBe( 'About the boat' );
			await money.openDocument( sent.id );
			await expect( list.getByText( 'Sent', { exact: true } ) ).toBeVisible();
		} );
	} );

	test( 'shows what must not go out, where it stands, and lets it out once it is gone', async ( {
		people,
		screenOf,
	} ) => {
		const other = await aCustomer( people.owner, { name: unique( 'Harriet Oakenfold ' ) } );
		const sent = await aSentDocument( people.owner, {
			private_note: 'Ask about the yellow boat before any discount',
		} );
		const money = await screenOf( 'owner' );
		const dialog = await compose( money, sent.id );
		const text = textOf( dialog );
		const send = dialog.getByRole( 'button', { name: 'Send by e-mail…' } );
		await text.fill( `🎉 You should ask about the yellow boat, as ${ other.name } did.` );
		const found = dialog.getByRole( 'list', { name: 'Look at these before it goes out' } );
		await expect( found ).toContainText( 'This is from a private note.' );
		await expect( found ).toContainText( 'Another customer has this name.' );
		await expect( send ).toBeDisabled();
		await found.getByRole( 'button', { name: 'Show “ask about the yellow boat” in the text' } ).click();
		await expect( text ).toBeFocused();
		expect(
			await text.evaluate( ( field: HTMLTextAreaElement ) =>
				field.value.slice( field.selectionStart, field.selectionEnd )
			)
		).toBe( 'ask about the yellow boat' );
		await money.page.keyboard.type( 'wait' );
		await expect( found ).not.toContainText( 'This is from a private note.' );
		await expect( send ).toBeDisabled();
		await dialog.getByRole( 'checkbox', { name: /^I have looked at these/ } ).check();
		await expect( send ).toBeEnabled();
	} );

	test( 'puts text and link on the clipboard', async ( { people, screenOf } ) => {
		const sent = await aSentDocument( people.owner );
		const money = await screenOf( 'owner' );
		await money.context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
		const dialog = await compose( money, sent.id );
		await dialog.getByRole( 'button', { name: 'Copy', exact: true } ).click();
		await expect( money.page.getByText( /^Message copied\./ ).first() ).toBeVisible();
		const copied = await money.page.evaluate( () => navigator.clipboard.readText() );
		expect( copied ).toContain( sent.number );
		const url = /https?:\/\/\S+/.exec( copied )?.[ 0 ] ?? '';
		expect( tokenIn( url ) ).not.toBe( '' );
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 200 );
		await expect( money.drawer.getByRole( 'region', { name: 'Messages to the customer' } ) ).toContainText(
			'Copied'
		);
	} );

	test( 'keeps what was typed when the dialog is closed, and leaves nothing when nothing was', async ( {
		people,
		screenOf,
	} ) => {
		const sent = await aSentDocument( people.owner );
		const money = await screenOf( 'owner' );
		await compose( money, sent.id );
		await money.page.keyboard.press( 'Escape' );
		await expect.poll( () => messagesOf( people.owner, sent ) ).toEqual( [] );
		const dialog = await compose( money, sent.id );
		await textOf( dialog ).fill( 'Half a sen' );
		await money.page.keyboard.press( 'Escape' );
		const list = money.drawer.getByRole( 'region', { name: 'Messages to the customer' } );
		await list.getByRole( 'button', { name: 'Go on writing' } ).click();
		await expect( money.page.getByLabel( 'Text', { exact: true } ) ).toHaveValue( 'Half a sen' );
		await money.page.getByRole( 'button', { name: 'Discard' } ).click();
		// What lies behind the dialog is hidden as long as it is open.
		await expect( money.page.getByRole( 'dialog' ) ).toHaveCount( 0 );
		await expect( list ).toBeHidden();
		expect( await messagesOf( people.owner, sent ) ).toEqual( [] );
	} );

	test( 'fits a phone', async ( { people, screenOf } ) => {
		const sent = await aSentDocument( people.owner );
		const money = await screenOf( 'bookkeeper' );
		await money.page.setViewportSize( { width: 360, height: 740 } );
		const dialog = await compose( money, sent.id );
		await textOf( dialog ).fill( `${ 'Donaudampfschifffahrt'.repeat( 8 ) } {{x}}` );
		await expect( dialog.getByRole( 'list', { name: 'Look at these before it goes out' } ) ).toBeVisible();
		const content = dialog.locator( '.components-modal__content' );
		expect( await content.evaluate( ( { scrollWidth, clientWidth } ) => scrollWidth - clientWidth ) ).toBe( 0 );
		expect( await barriers( money.page, '.coffer-compose__form' ) ).toEqual( [] );
	} );

	test( 'is read, but not written, by a viewer, who sees no address', async ( { people, screenOf } ) => {
		const sent = await aSentDocument( people.owner );
		const message = await aMessage( people.owner, {}, sent );
		await write( people.owner, message, { subject: 'Good morning' } );
		const money = await screenOf( 'viewer' );
		await money.openDocument( sent.id );
		const list = money.drawer.getByRole( 'region', { name: 'Messages to the customer' } );
		await expect( list ).toContainText( 'Good morning' );
		await expect( list.getByRole( 'button' ) ).toHaveCount( 0 );
		await expect( money.portal.getByRole( 'button', { name: 'Write to the customer' } ) ).toHaveCount( 0 );
		await expect( money.drawer ).not.toContainText( message.recipient );
		expect( ( await messageNow( people.viewer, message ) ).actions.edit.allowed ).toBe( false );
	} );
} );

test.describe( 'Sending a document', () => {
	test.afterEach( ( { site } ) => clearOutbox( site ) );

	test( 'mails it when the person says so, and remembers that', async ( { people, screenOf, site } ) => {
		await clearOutbox( site );
		const draft = await aDraft( people.owner );
		const money = await screenOf( 'owner' );
		await money.openDocument( draft.id );
		await money.portal.getByRole( 'button', { name: 'Review and send' } ).click();
		const dialog = money.page.getByRole( 'dialog', { name: 'Review and send invoice' } );
		await dialog.getByRole( 'radio', { name: `By e-mail now, to ${ draft.customer?.email }` } ).check();
		await dialog.getByRole( 'button', { name: 'Send by e-mail' } ).click();
		await expect( money.page.getByText( /The e-mail to .* is on its way\./ ).first() ).toBeVisible();
		expect( ( await messagesOf( people.owner, draft ) ).map( ( { state } ) => state ) ).toEqual( [ 'queued' ] );

		const next = await aDraft( people.owner );
		await money.openDocument( next.id );
		await money.portal.getByRole( 'button', { name: 'Review and send' } ).click();
		await expect( dialog.getByRole( 'radio', { name: /^By e-mail now/ } ) ).toBeChecked();
		await dialog.getByRole( 'radio', { name: 'I will share the link myself' } ).check();
		await dialog.getByRole( 'button', { name: 'Send', exact: true } ).click();
		await expect( money.page.getByText( /Its portal link is ready to copy\./ ).first() ).toBeVisible();
		expect( await messagesOf( people.owner, next ) ).toEqual( [] );
	} );
} );

test.describe( 'Message templates', () => {
	test( 'are made from Coffer’s own, refuse what would stay in braces, and are used', async ( {
		people,
		screenOf,
	} ) => {
		const name = unique( 'Our thanks ' );
		const money = await screenOf( 'owner' );
		await money.open( { screen: 'settings' } );
		await money.page.getByRole( 'button', { name: 'Make your own of Thanks for the payment' } ).click();
		const dialog = money.page.getByRole( 'dialog', { name: 'Make your own template' } );
		await dialog.getByLabel( 'Name', { exact: true } ).fill( name );
		await dialog.getByLabel( 'Text', { exact: true } ).fill( 'Thanks, {{custmer}}' );
		await dialog.getByRole( 'button', { name: 'Save template' } ).click();
		await expect( dialog.getByRole( 'alert' ) ).toContainText( 'a placeholder' );
		await expect( dialog.getByLabel( 'Text', { exact: true } ) ).toBeFocused();
		await dialog.getByLabel( 'Text', { exact: true } ).fill( 'Thanks, {{customer}}!' );
		expect( await barriers( money.page, '.coffer-dialog' ) ).toEqual( [] );
		await dialog.getByRole( 'button', { name: 'Try it with the latest document' } ).click();
		await expect( dialog.frameLocator( 'iframe' ).getByText( /^Thanks, .+!$/ ) ).toBeVisible();
		await dialog.getByRole( 'button', { name: 'Save template' } ).click();
		await expect( dialog ).toBeHidden();

		const sent = await aSentDocument( people.owner );
		const writing = await compose( money, sent.id );
		await writing.getByLabel( 'Begin with' ).selectOption( name );
		await expect( textOf( writing ) ).toHaveValue( `Thanks, ${ sent.customer_name }!` );
		await expect(
			writing.getByRole( 'checkbox', { name: 'Link to the customer’s page at the end' } )
		).not.toBeChecked();

		await money.open( { screen: 'settings' } );
		await money.page.getByRole( 'button', { name: `Delete ${ name }` } ).click();
		await money.page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Delete' } ).click();
		await expect( money.page.getByText( 'Template deleted.' ).first() ).toBeVisible();
	} );
} );
