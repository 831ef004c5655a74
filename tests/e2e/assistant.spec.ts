import type { Locator } from '@playwright/test';
import type { Document, Message, Task } from '../../src/contract/types';
import { barriers, tabTo } from '../support/accessibility';
import { listenToAnnouncements } from '../support/announcements';
import { aProposal } from '../support/assistant';
import { desktop, expect, narrow, test } from '../support/browser';
import { dateIn } from '../support/clock';
import { succeed } from '../support/expectations';
import { withMail } from '../support/mail-catcher';
import { aCustomer, aDraft, aSentDocument, copyLink, tokenIn, unique, voidDocument } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';
import type { Person } from '../support/people';
import { tooWide } from '../support/room';
import { json, withModel } from '../support/scripted-model';
import { readSettings, withSettings } from '../support/settings';

test.describe.configure( { timeout: 120_000 } );

const panel = ( { page }: MoneyScreen ) => page.getByRole( 'dialog', { name: 'Ask about money' } );
const answers = ( screen: MoneyScreen ) =>
	panel( screen ).getByRole( 'list', { name: 'Questions and answers' } ).locator( '> li' );
const review = ( screen: MoneyScreen ) => panel( screen ).getByRole( 'region', { name: 'Draft to review' } );

const drafting = 'Find the portal link and draft a short message';
const explaining = 'Has this a portal link, and if not, why?';
const following = 'Prepare a follow-up task with the link, no mail';
const history = 'What happened with this customer?';
const ready = 'Is this ready to send?';

async function openFor( screen: MoneyScreen, { id }: Pick< Document, 'id' > ): Promise< Locator > {
	const drawer = await screen.openDocument( id );
	await drawer.getByRole( 'button', { name: /^Ask about / } ).click();
	await expect( panel( screen ).getByRole( 'button', { name: drafting } ) ).toBeVisible();
	return panel( screen );
}

async function ask( screen: MoneyScreen, prompt: string ): Promise< Locator > {
	const before = await answers( screen ).count();
	await panel( screen ).getByRole( 'button', { name: prompt, exact: true } ).click();
	const answer = answers( screen ).nth( before );
	await expect( answer ).toContainText( 'From Money’s records, by fixed rules.' );
	return answer;
}

async function messagesOf( by: Person, { id }: Pick< Document, 'id' > ): Promise< Message[] > {
	return succeed< Message[] >( await by.rest( 'GET', `/documents/${ id }/messages` ) );
}

async function tasksOf( by: Person, { id }: Pick< Document, 'id' > ): Promise< Task[] > {
	return succeed< Task[] >( await by.rest( 'GET', `/documents/${ id }/tasks` ) );
}

test.describe( 'The prompts in the drawer', { tag: '@native' }, () => {
	for ( const [ state, make, expected ] of [
		[
			'sent',
			( owner: Person ) => aSentDocument( owner, { due_date: dateIn( 9 ) } ),
			{
				[ drafting ]: /has a portal link/,
				[ explaining ]: /^.*Yes, Invoice .* has a portal link/s,
				[ following ]: /A task is proposed/,
				[ history ]: /owes 125\.00 EUR.*none is overdue/s,
			},
		],
		[
			'overdue',
			( owner: Person ) => aSentDocument( owner, { issue_date: dateIn( -30 ), due_date: dateIn( -9 ) } ),
			{
				[ drafting ]: /has a portal link/,
				[ explaining ]: /Yes, Invoice/,
				[ following ]: /A task is proposed/,
				[ history ]: /125\.00 EUR are overdue/,
			},
		],
		[
			'draft',
			( owner: Person ) => aDraft( owner ),
			{
				[ ready ]: /Yes/,
				[ drafting ]: /No link yet.*has not been sent/s,
				[ explaining ]: /No link yet.*has not been sent/s,
				[ following ]: /has not been sent/,
				[ history ]: /owes nothing/,
			},
		],
		[
			'void',
			async ( owner: Person ) => voidDocument( owner, await aSentDocument( owner ) ),
			{
				[ drafting ]: /voided, so its page is closed/,
				[ explaining ]: /voided, so its page is closed/,
				[ following ]: /No follow-up/,
				[ history ]: /owes nothing/,
			},
		],
	] as const ) {
		test( `fit an invoice that is ${ state }, and each is answered or refused with its reason`, async ( {
			people: { owner },
			screenOf,
		} ) => {
			const document = await make( owner );
			const screen = await screenOf( 'owner' );
			const dialog = await openFor( screen, document );
			const prompts = dialog.getByRole( 'list', { name: 'Ask with one click' } );
			await expect( prompts.getByRole( 'button' ) ).toHaveText( Object.keys( expected ) );
			for ( const [ prompt, words ] of Object.entries( expected ) ) {
				await expect( await ask( screen, prompt ) ).toContainText( words );
			}
			expect( await messagesOf( owner, document ) ).toEqual( [] );
		} );
	}

	test( 'lead from a fact to the record that says so', async ( { people: { owner }, screenOf } ) => {
		const sent = await aSentDocument( owner );
		const screen = await screenOf( 'owner' );
		await openFor( screen, sent );
		const answer = await ask( screen, explaining );
		await answer.getByRole( 'link', { name: sent.customer?.name ?? '', exact: true } ).click();
		await expect( panel( screen ) ).toBeHidden();
		await expect( screen.page.getByRole( 'heading', { name: sent.customer?.name ?? '' } ) ).toBeVisible();
		// What was asked is still there.
		await screen.page.getByRole( 'button', { name: /^Ask about / } ).click();
		await expect( answers( screen ) ).toHaveCount( 1 );
	} );
} );

test.describe( 'A drafted message', () => {
	test(
		'is nowhere until it is copied, and only then has the link in it',
		{ tag: '@native' },
		async ( { people: { owner }, screenOf, site } ) => {
			const sent = await aSentDocument( owner );
			const { url } = await copyLink( owner, sent.id );
			await withMail( site, async ( mail ) => {
				const screen = await screenOf( 'owner' );
				await screen.context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
				await openFor( screen, sent );
				await ask( screen, drafting );
				const card = review( screen );
				await expect( card ).toContainText( `Page of ${ sent.number }: the address is added when it goes out` );
				await expect( card ).toContainText( 'nothing in it that a customer must not read' );
				await card.getByRole( 'button', { name: 'Edit' } ).click();
				await card.getByLabel( 'Subject' ).fill( 'About the boat' );
				await card.getByRole( 'button', { name: 'Show as letter' } ).click();
				await expect( card ).toContainText( 'About the boat' );
				expect( await messagesOf( owner, sent ), 'nothing is kept before that' ).toEqual( [] );
				expect( await screen.page.content() ).not.toContain( tokenIn( url ) );
				await card.getByRole( 'button', { name: 'Copy', exact: true } ).click();
				await expect( card ).toContainText( 'Copied. It is kept with the messages of the document.' );
				const copied = await screen.page.evaluate( () => navigator.clipboard.readText() );
				expect( copied ).toMatch( /^About the boat\n\n/ );
				expect( copied ).toContain( tokenIn( url ) );
				expect( await messagesOf( owner, sent ) ).toMatchObject( [
					{ state: 'copied', subject: 'About the boat' },
				] );
				expect( mail.messages ).toEqual( [] );
			} );
		}
	);

	test( 'is drafted anew in another tone, not without a question once somebody wrote in it', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const sent = await aSentDocument( owner );
		const screen = await screenOf( 'owner' );
		await openFor( screen, sent );
		await ask( screen, drafting );
		const card = review( screen );
		const letter = card.locator( '.coffer-letter' );
		const first = await letter.innerText();
		await card.getByRole( 'button', { name: 'Firm' } ).click();
		await expect( card.getByRole( 'button', { name: 'Firm', pressed: true } ) ).toBeVisible();
		await expect( letter ).not.toHaveText( first, { useInnerText: true } );
		await card.getByLabel( 'Language' ).selectOption( { label: 'German (Germany)' } );
		await expect( letter ).toContainText( 'Rechnung' );
		await card.getByRole( 'button', { name: 'Edit' } ).click();
		await card.getByRole( 'textbox', { name: 'Text' } ).fill( 'My own words' );
		await card.getByRole( 'button', { name: 'Regenerate' } ).click();
		await expect( card.getByRole( 'alert' ) ).toContainText( 'takes the place of what you wrote' );
		await card.getByRole( 'button', { name: 'Keep mine' } ).click();
		await expect( card.getByRole( 'textbox', { name: 'Text' } ) ).toHaveValue( 'My own words' );
		// It is there after somebody looked elsewhere.
		await screen.page.keyboard.press( 'Escape' );
		await expect( panel( screen ) ).toBeHidden();
		await screen.drawer.getByRole( 'button', { name: /^Ask about / } ).click();
		await expect( card.getByRole( 'textbox', { name: 'Text' } ) ).toHaveValue( 'My own words' );
		await card.getByRole( 'button', { name: 'Regenerate' } ).click();
		await card.getByRole( 'button', { name: 'Replace the text' } ).click();
		await expect( letter ).toContainText( 'Rechnung' );
		await card.getByRole( 'button', { name: 'Discard' } ).click();
		await expect( answers( screen ) ).toContainText( 'Draft discarded.' );
		expect( await messagesOf( owner, sent ) ).toEqual( [] );
	} );

	test( 'goes on in the composer as it was written', async ( { people: { owner }, screenOf } ) => {
		const sent = await aSentDocument( owner );
		const screen = await screenOf( 'owner' );
		await openFor( screen, sent );
		await ask( screen, drafting );
		const card = review( screen );
		await card.getByRole( 'button', { name: 'Edit' } ).click();
		await card.getByLabel( 'Subject' ).fill( 'For the composer' );
		await card.getByRole( 'button', { name: 'Use in composer' } ).click();
		const composer = screen.page.getByRole( 'dialog', { name: /^Write to the customer about/ } );
		await expect( composer.getByLabel( 'Subject' ) ).toHaveValue( 'For the composer' );
		await expect( composer.getByRole( 'checkbox', { name: /^Link to the customer/ } ) ).toBeChecked();
		await composer.getByRole( 'button', { name: 'Close' } ).click();
		await expect( card ).toContainText( 'has not been sent by the assistant' );
		expect( await messagesOf( owner, sent ) ).toMatchObject( [ { state: 'draft', subject: 'For the composer' } ] );
	} );

	test( 'is looked at while it is written, and cannot be copied with what a customer must not read', async ( {
		people: { owner },
		screenOf,
		site,
	} ) => {
		const sent = await aSentDocument( owner );
		const screen = await screenOf( 'owner' );
		await openFor( screen, sent );
		await ask( screen, drafting );
		const card = review( screen );
		await card.getByRole( 'button', { name: 'Edit' } ).click();
		const text = card.getByRole( 'textbox', { name: 'Text' } );
		const whole = await text.inputValue();
		const address = `${ site.url }/wp-admin/admin.php?page=coffer`;
		await text.fill( `${ whole }\n\n${ address }` );
		const found = card.getByRole( 'list', { name: 'Look at these before it goes out' } );
		await expect( found ).toContainText( 'Must go' );
		await expect( card.getByRole( 'button', { name: 'Copy', exact: true } ) ).toBeDisabled();
		await found
			.getByRole( 'button', { name: /^Show / } )
			.first()
			.click();
		await expect( text ).toBeFocused();
		await text.fill( whole );
		await expect( found ).toBeHidden();
		await expect( card.getByRole( 'button', { name: 'Copy', exact: true } ) ).toBeEnabled();
	} );
} );

test.describe( 'A proposed task', () => {
	test(
		'counts once somebody accepts it, and then has the link at hand',
		{ tag: '@native' },
		async ( { people: { owner }, screenOf } ) => {
			const sent = await aSentDocument( owner );
			const screen = await screenOf( 'owner' );
			await screen.context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
			await openFor( screen, sent );
			await ask( screen, following );
			const proposal = panel( screen ).getByRole( 'region', { name: 'Proposed task' } );
			await expect( proposal ).toContainText( 'Proposed' );
			expect( await tasksOf( owner, sent ) ).toMatchObject( [ { state: 'proposed' } ] );
			await proposal.getByRole( 'button', { name: 'Accept' } ).click();
			await expect( proposal ).toContainText( 'Accepted' );
			expect( await tasksOf( owner, sent ) ).toMatchObject( [ { state: 'open' } ] );
			await screen.page.keyboard.press( 'Escape' );
			const tasks = screen.drawer.getByRole( 'region', { name: 'Tasks', exact: true } );
			await tasks.getByRole( 'button', { name: 'Copy portal link' } ).click();
			await expect( screen.page.getByText( 'Portal link copied.' ).first() ).toBeVisible();
			const copied = await screen.page.evaluate( () => navigator.clipboard.readText() );
			expect( tokenIn( copied ) ).not.toBe( '' );
		}
	);

	test( 'waits among the tasks, in the drawer and on the page of the customer, and can be discarded there', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const customer = await aCustomer( owner );
		const one = await aSentDocument( owner, { customer_id: customer.id } );
		const other = await aSentDocument( owner, { customer_id: customer.id } );
		const third = await aSentDocument( owner, { customer_id: customer.id } );
		for ( const invoice of [ one, other, third ] ) {
			await aProposal( owner, invoice );
		}
		const screen = await screenOf( 'owner' );
		await screen.open( { screen: 'tasks', search: customer.name } );
		const tasks = screen.page.getByRole( 'region', { name: 'Tasks', exact: true } );
		await expect( tasks ).toContainText( 'Nothing matches' );
		await tasks.getByRole( 'link', { name: /^Proposed \(\d+\)$/ } ).click();
		const rows = tasks.getByRole( 'listitem' ).filter( { hasText: customer.name } );
		await expect( rows ).toHaveCount( 3 );
		await rows
			.filter( { hasText: one.number ?? '' } )
			.getByRole( 'button', { name: /^Accept: / } )
			.click();
		await expect( rows ).toHaveCount( 2 );

		const drawer = await screen.openDocument( other.id );
		await drawer.getByRole( 'button', { name: /^Discard: / } ).click();
		await expect( drawer.getByRole( 'button', { name: /^Discard: / } ) ).toHaveCount( 0 );

		await screen.open( { screen: 'customers', customer: customer.id } );
		await screen.page.getByRole( 'button', { name: /^Accept: / } ).click();
		await expect( screen.page.getByRole( 'button', { name: 'Copy portal link' } ) ).toHaveCount( 2 );
		expect( await tasksOf( owner, one ) ).toMatchObject( [ { state: 'open' } ] );
		expect( await tasksOf( owner, other ) ).toEqual( [] );
		expect( await tasksOf( owner, third ) ).toMatchObject( [ { state: 'open' } ] );
	} );
} );

test.describe( 'Asking', () => {
	test( 'works from the command palette, about what is open', async ( { people: { owner }, screenOf } ) => {
		const sent = await aSentDocument( owner );
		const screen = await screenOf( 'owner' );
		await screen.openDocument( sent.id );
		const { keyboard } = screen.page;
		const palette = screen.page.getByRole( 'combobox', { name: /search/i } );
		await keyboard.press( 'ControlOrMeta+k' );
		await palette.fill( 'Ask about money' );
		await screen.page.getByRole( 'option', { name: 'Ask about money…' } ).click();
		await expect( panel( screen ) ).toContainText( `About ${ sent.number }` );
		await keyboard.press( 'Escape' );
		await keyboard.press( 'ControlOrMeta+k' );
		await palette.fill( 'Has this a portal' );
		await screen.page.getByRole( 'option', { name: new RegExp( `portal link.*${ sent.number }` ) } ).click();
		await expect( answers( screen ) ).toContainText( `Yes, Invoice ${ sent.number } has a portal link` );
	} );

	test(
		'freely takes nothing but the keyboard, and is read out',
		{ tag: '@native' },
		async ( { people: { owner }, screenOf } ) => {
			const customer = await aCustomer( owner );
			const sent = await aSentDocument( owner, { customer_id: customer.id } );
			const screen = await screenOf( 'owner' );
			await screen.openList( { search: customer.name } );
			const heard = await listenToAnnouncements( screen.page );
			const { keyboard } = screen.page;
			await screen.page.getByRole( 'button', { name: 'Ask', exact: true } ).focus();
			await keyboard.press( 'Enter' );
			const question = panel( screen ).getByRole( 'textbox', { name: 'Your question' } );
			await expect( question ).toBeFocused();
			await keyboard.type( `Has ${ sent.number }` );
			await keyboard.press( 'Shift+Enter' );
			await keyboard.type( 'a link?' );
			await expect( question ).toHaveValue( `Has ${ sent.number }\na link?` );
			await keyboard.press( 'Enter' );
			await expect( answers( screen ) ).toContainText( `Yes, Invoice ${ sent.number } has a portal link` );
			await expect( question ).toHaveValue( '' );
			await expect( question ).toBeFocused();
			expect( ( await heard() ).join( '\n' ) ).toContain( `Yes, Invoice ${ sent.number } has a portal link` );
			await tabTo( answers( screen ).getByRole( 'link', { name: customer.name } ).first() );
			await keyboard.press( 'Escape' );
			await expect( panel( screen ) ).toBeHidden();
			await expect( screen.page.getByRole( 'button', { name: 'Ask', exact: true } ) ).toBeFocused();
		}
	);

	test( 'about everything is one click away, and what could mean several can be chosen', async ( {
		people: { owner },
		screenOf,
	} ) => {
		// A word as names have it.
		const name = unique( 'Twin' ).replace( /\d/g, ( digit ) => 'abcdefghij'.charAt( Number( digit ) ) );
		const first = await aCustomer( owner, { name: `${ name } North` } );
		await aCustomer( owner, { name: `${ name } South` } );
		const sent = await aSentDocument( owner, { customer_id: first.id } );
		const screen = await screenOf( 'owner' );
		const dialog = await openFor( screen, sent );
		await dialog.getByRole( 'button', { name: /^Ask about everything/ } ).click();
		await expect( dialog.getByRole( 'list', { name: 'Ask with one click' } ).getByRole( 'button' ) ).toHaveText( [
			'Who owes most, and since when?',
		] );
		await dialog.getByRole( 'textbox', { name: 'Your question' } ).fill( `What happened with ${ name }?` );
		await screen.page.keyboard.press( 'Enter' );
		const choices = dialog.getByRole( 'list', { name: 'Which one is meant' } );
		await choices.getByRole( 'button', { name: first.name } ).click();
		await expect( answers( screen ).last() ).toContainText( `${ first.name } owes` );
	} );

	test( 'keeps the question when no answer comes', async ( { screenOf } ) => {
		const screen = await screenOf( 'owner' );
		await screen.open( { ask: 1 } );
		const dialog = panel( screen );
		const question = dialog.getByRole( 'textbox', { name: 'Your question' } );
		await question.fill( 'Who owes most?' );
		await expect( dialog.getByText( 'What the assistant can do' ) ).toBeVisible();
		await screen.context.setOffline( true );
		await question.press( 'Enter' );
		await expect( answers( screen ).getByRole( 'alert' ) ).toBeVisible();
		await expect( question ).toHaveValue( 'Who owes most?' );
		await screen.context.setOffline( false );
		await answers( screen ).getByRole( 'button', { name: 'Try again' } ).click();
		await expect( answers( screen ) ).toContainText( 'From Money’s records' );
	} );

	test( 'is refused to those who may not, with who can, and nothing is asked', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const sent = await aSentDocument( owner );
		const screen = await screenOf( 'viewer' );
		const asked: string[] = [];
		screen.page.on( 'request', ( request ) => {
			if ( request.url().includes( 'assistant' ) ) {
				asked.push( request.url() );
			}
		} );
		await screen.openList( { ask: 1 } );
		await expect( panel( screen ) ).toHaveCount( 0 );
		await expect( screen.page.getByRole( 'button', { name: 'Ask', exact: true } ) ).toBeDisabled();
		await screen.page.getByRole( 'button', { name: 'Why not?' } ).first().click();
		await expect( screen.page.locator( '.components-popover .coffer-refusal' ) ).toContainText( /Money manager/ );
		const drawer = await screen.openDocument( sent.id );
		await drawer.getByRole( 'button', { name: 'Ask: why not?' } ).click();
		await expect( screen.page.locator( '.components-popover .coffer-refusal' ) ).toContainText( /Money manager/ );
		expect( asked ).toEqual( [] );
	} );

	test( 'waits while Money is shown as a role', async ( { screenOf } ) => {
		const screen = await screenOf( 'owner' );
		await screen.openList( { view_as: 'coffer_bookkeeper' } );
		await screen.page.getByRole( 'button', { name: 'Why not?' } ).first().click();
		await expect( screen.page.locator( '.components-popover .coffer-refusal' ) ).toContainText(
			'You see Money as Bookkeeper does, so nothing is asked.'
		);
	} );

	for ( const [ name, size ] of [
		[ 'a desktop', desktop ],
		[ 'a narrow phone', narrow ],
	] as const ) {
		test( `has no barriers and nothing too wide on ${ name }`, async ( { people: { owner }, screenOf } ) => {
			const customer = await aCustomer( owner, { name: unique( 'W'.repeat( 120 ) ) } );
			const sent = await aSentDocument( owner, { customer_id: customer.id, currency: 'KWD' } );
			const screen = await screenOf( 'owner', { viewport: size } );
			await openFor( screen, sent );
			expect( await barriers( screen.page, '.coffer-ask' ) ).toEqual( [] );
			expect( await tooWide( screen.page ) ).toEqual( [] );
			for ( const prompt of [ drafting, following, history ] ) {
				await ask( screen, prompt );
			}
			await review( screen ).getByRole( 'button', { name: 'Edit' } ).click();
			expect( await barriers( screen.page, '.coffer-ask' ) ).toEqual( [] );
			expect( await tooWide( screen.page ) ).toEqual( [] );
		} );
	}
} );

test.describe( 'With a language model', () => {
	test( 'the panel says who helps and who wrote what, and waiting can be stopped', async ( {
		people: { owner },
		screenOf,
		site,
	} ) => {
		const sent = await aSentDocument( owner );
		await withModel( site, async ( model ) => {
			const screen = await screenOf( 'owner' );
			const dialog = await openFor( screen, sent );
			await expect( dialog ).toContainText( /Scripted/ );
			await model.says( json( { subject: 'In its own words', body: 'Please have a look at your page.' } ) );
			await dialog.getByRole( 'button', { name: drafting } ).click();
			await expect( review( screen ) ).toContainText( 'In its own words' );
			await expect( answers( screen ) ).toContainText(
				'Written by Scripted (Scripted One) from Money’s records.'
			);

			await model.says( { text: 'not JSON at all' } );
			await review( screen ).getByRole( 'button', { name: 'Regenerate' } ).click();
			await expect( answers( screen ) ).toContainText( /by fixed rules\. .+/ );

			await model.says( { ...json( { answer: 'Too late.' } ), delay: 8 } );
			const question = dialog.getByRole( 'textbox', { name: 'Your question' } );
			await question.fill( 'Anything noteworthy on this one?' );
			await question.press( 'Enter' );
			await expect( answers( screen ).last().getByRole( 'status' ) ).toContainText(
				'Looking in Money’s records…'
			);
			await dialog.getByRole( 'button', { name: 'Stop' } ).click();
			await expect( answers( screen ).last() ).toContainText( 'Stopped.' );
			await expect( question ).toHaveValue( 'Anything noteworthy on this one?' );
		} );
	} );
} );

test.describe( 'The settings of the assistant', () => {
	test( 'switch the language model and MCP, and show what a model is told', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const sent = await aSentDocument( owner );
		const { url } = await copyLink( owner, sent.id );
		const { assistant } = await readSettings( owner );
		await withSettings( owner, { assistant }, async () => {
			const screen = await screenOf( 'owner' );
			await screen.open( { screen: 'settings' } );
			const part = screen.page.getByRole( 'group', { name: 'Assistant' } );
			await part.getByRole( 'checkbox', { name: 'Let a language model help' } ).setChecked( ! assistant.model );
			await part.getByRole( 'checkbox', { name: /MCP/ } ).setChecked( ! assistant.mcp );
			await part.getByRole( 'button', { name: 'See what a language model is told' } ).click();
			const told = screen.page.getByRole( 'dialog', { name: 'What a language model is told' } );
			await expect( told.getByRole( 'region', { name: 'Data' } ) ).toContainText( '{{portal_link}}' );
			await told.getByRole( 'combobox', { name: 'With the document' } ).fill( sent.number ?? '' );
			await told.getByRole( 'option', { name: new RegExp( sent.number ?? '' ) } ).click();
			await expect( told.getByRole( 'region', { name: 'Data' } ) ).toContainText( sent.number ?? '' );
			await expect( told.getByRole( 'region', { name: 'Instructions' } ) ).not.toBeEmpty();
			const text = await told.innerText();
			expect( text ).toContain( '{{portal_link}}' );
			expect( text ).not.toContain( tokenIn( url ) );
			expect( text ).not.toContain( sent.customer?.email ?? 'nobody' );
			expect( await barriers( screen.page, '.coffer-told' ) ).toEqual( [] );
			await told.getByRole( 'button', { name: 'Close' } ).last().click();
			await screen.page.getByRole( 'button', { name: 'Save settings' } ).click();
			await expect( screen.page.getByText( 'Settings saved.' ).first() ).toBeVisible();
			expect( ( await readSettings( owner ) ).assistant ).toEqual( {
				model: ! assistant.model,
				mcp: ! assistant.mcp,
			} );
		} );
	} );
} );
