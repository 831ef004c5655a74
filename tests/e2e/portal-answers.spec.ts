import type { Locator, Page } from '@playwright/test';
import type { ActivityEvent, Document, Task } from '../../src/contract/types';
import { tabTo } from '../support/accessibility';
import { expect, phone, test } from '../support/browser';
import { randomToken } from '../support/dead-links';
import { succeed } from '../support/expectations';
import { aSentDocument, copyLink, pay, readDocument, tokenIn } from '../support/makers';
import type { People } from '../support/money-site';
import { watchFaults } from '../support/page-faults';

const scripts = [ true, false ] as const;
const withScripts = ( on: boolean ) => ( on ? 'with JavaScript' : 'without JavaScript' );

interface Sent {
	readonly document: Document;
	readonly url: string;
}

async function sent( { owner }: People, kind: 'invoice' | 'quote' ): Promise< Sent > {
	const document = await aSentDocument( owner, { kind, currency: 'USD', due_date: '2999-12-31' } );
	return { document, url: ( await copyLink( owner, document.id ) ).url };
}

async function tasksOf( { owner }: People, { document }: Sent ): Promise< Task[] > {
	return succeed< Task[] >( await owner.rest( 'GET', `/documents/${ document.id }/tasks` ) );
}

const decideOn = ( page: Page ): Locator => page.getByRole( 'region', { name: 'Your answer' } );

/** One of the forms that fold out, opened by its title. */
async function unfold( page: Page, title: string ): Promise< Locator > {
	const fold = page
		.getByRole( 'group' )
		.filter( { has: page.getByText( title, { exact: true } ) } )
		.first();
	await fold.getByText( title, { exact: true } ).first().click();
	return fold;
}

const inDays = ( days: number ): string => new Date( Date.now() + days * 86_400_000 ).toISOString().slice( 0, 10 );

/** What screen readers say about a field that is wrong, from where they are then. */
async function expectProblem( field: Locator, says: RegExp ): Promise< void > {
	await expect( field ).toBeFocused();
	await expect( field ).toHaveAttribute( 'aria-invalid', 'true' );
	await expect( field ).toHaveAccessibleDescription( says );
	await expect( field.page().getByRole( 'alert' ).filter( { visible: true } ) ).toHaveText( says );
	await expect( field ).toBeInViewport();
}

for ( const javaScriptEnabled of scripts ) {
	const reader = { ...phone, javaScriptEnabled };

	test.describe( `On a phone, ${ withScripts( javaScriptEnabled ) }, a customer`, () => {
		test( 'accepts a quote with their name and a note, once, and staff see it', async ( {
			people,
			site,
			visitor,
		} ) => {
			const quote = await sent( people, 'quote' );
			const page = await visitor( reader );
			const faults = watchFaults( page, site );
			await page.goto( quote.url );
			const other = await page.context().newPage();
			await other.goto( quote.url );

			await decideOn( page ).getByLabel( 'Your name' ).fill( 'Ann <b>Example</b>' );
			await decideOn( page ).getByLabel( 'Note (optional)' ).fill( 'Please begin in May.' );
			await decideOn( page ).getByRole( 'button', { name: 'Accept this quote' } ).click();
			await expect( page.getByRole( 'status' ).filter( { hasText: 'Thank you.' } ) ).toHaveText(
				'Thank you. Your answer has arrived: you accepted this quote.'
			);
			const answer = page.getByRole( 'region', { name: 'Accepted' } );
			await expect( answer ).toContainText( /Accepted\s*Ann <b>Example<\/b>, on / );
			await expect( decideOn( page ) ).toHaveCount( 0 );
			await expect( page.getByRole( 'button', { name: 'Decline' } ) ).toHaveCount( 0 );

			// The page that was left open in another tab, and that may not have heard of it yet.
			const late = decideOn( other );
			if ( await late.isVisible() ) {
				await late.getByLabel( 'Your name' ).fill( 'Ann' );
				await late.getByRole( 'button', { name: 'Decline' } ).click();
				await expect( other.getByRole( 'alert' ) ).toContainText( 'answered already' );
			}
			await expect( other.getByRole( 'region', { name: 'Accepted' } ) ).toBeVisible();

			const after = await readDocument( people.owner, quote.document.id );
			expect( after.workflow ).toBe( 'accepted' );
			const activity = succeed< ActivityEvent[] >(
				await people.viewer.rest( 'GET', `/documents/${ quote.document.id }/activity` )
			);
			expect( JSON.stringify( activity ) ).toContain( 'Please begin in May.' );
			expect( faults.errors ).toEqual( [] );
		} );

		test( 'declines a quote, and reloading the page asks for nothing twice', async ( { people, visitor } ) => {
			const quote = await sent( people, 'quote' );
			const page = await visitor( reader );
			await page.goto( quote.url );
			await decideOn( page ).getByLabel( 'Your name' ).fill( 'Ann' );
			await decideOn( page ).getByRole( 'button', { name: 'Decline' } ).click();
			await expect( page.getByRole( 'status' ).filter( { hasText: 'Thank you.' } ) ).toContainText(
				'you declined this quote'
			);
			await page.reload();
			await expect( page.getByRole( 'region', { name: 'Declined' } ) ).toContainText( 'Ann' );
			expect( ( await readDocument( people.owner, quote.document.id ) ).workflow ).toBe( 'declined' );
		} );

		test( 'asks a question, promises a day, says that it is not for them', async ( { people, visitor } ) => {
			const invoice = await sent( people, 'invoice' );
			const page = await visitor( reader );
			const day = inDays( 5 );

			await page.goto( invoice.url );
			const question = await unfold( page, 'Ask a question' );
			await question.getByLabel( 'Your question' ).fill( 'Is this\nwith tax?' );
			await question.getByLabel( 'Your name (optional)' ).fill( 'Ann' );
			await question.getByRole( 'button', { name: 'Send the question' } ).click();
			await expect( page.getByText( 'Thank you. Your question has arrived' ) ).toBeInViewport();

			const promise = await unfold( page, 'Say when you will pay' );
			await promise.getByLabel( 'Day on which you will pay' ).fill( day );
			await promise.getByRole( 'button', { name: 'Send the date' } ).click();
			await expect( page.getByText( 'It is noted when you will pay.' ) ).toBeInViewport();

			const denial = await unfold( page, 'This is not for me' );
			await denial.getByLabel( 'What is wrong? (optional)' ).fill( 'We never ordered this.' );
			await denial.getByRole( 'button', { name: 'Say that it is not for me' } ).click();
			await expect( page.getByText( 'Somebody will look into it.' ) ).toBeInViewport();

			expect(
				( await tasksOf( people, invoice ) ).map( ( task ) => [ task.kind, task.text, task.day ] )
			).toEqual(
				expect.arrayContaining( [
					[ 'question', 'Is this\nwith tax?', null ],
					[ 'promise', '', day ],
					[ 'not_mine', 'We never ordered this.', null ],
				] )
			);
			expect( await tasksOf( people, invoice ) ).toHaveLength( 3 );
		} );

		test( 'who types what cannot be right is taken to it, told what it is, and loses nothing', async ( {
			people,
			visitor,
		} ) => {
			const invoice = await sent( people, 'invoice' );
			const page = await visitor( reader );
			await page.goto( invoice.url );
			const question = await unfold( page, 'Ask a question' );
			await question.getByLabel( 'Your question' ).fill( '   ' );
			await question.getByLabel( 'Your name (optional)' ).fill( 'Ann "Annie" O’Neil' );
			await question.getByRole( 'button', { name: 'Send the question' } ).click();
			await expectProblem( page.getByLabel( 'Your question' ), /Write what you want to say/ );
			await expect( question.getByLabel( 'Your name (optional)' ) ).toHaveValue( 'Ann "Annie" O’Neil' );
			await page.getByLabel( 'Your question' ).fill( 'When will you come?' );
			await question.getByRole( 'button', { name: 'Send the question' } ).click();
			await expect( page.getByText( 'Thank you. Your question has arrived' ) ).toBeFocused();

			const promise = await unfold( page, 'Say when you will pay' );
			await promise.getByLabel( 'Day on which you will pay' ).fill( '2020-01-01' );
			await promise.getByLabel( 'Note (optional)' ).fill( 'When the <bank> allows.' );
			await promise.getByRole( 'button', { name: 'Send the date' } ).click();
			await expectProblem( page.getByLabel( 'Day on which you will pay' ), /within a year/ );
			await expect( page.getByText( 'Thank you.' ) ).toHaveCount( 0 );
			await expect( page.getByLabel( 'Day on which you will pay' ) ).toHaveValue( '2020-01-01' );
			await expect( promise.getByLabel( 'Note (optional)' ) ).toHaveValue( 'When the <bank> allows.' );

			const quote = await sent( people, 'quote' );
			await page.goto( quote.url );
			await decideOn( page ).getByLabel( 'Your name' ).fill( '   ' );
			await decideOn( page ).getByLabel( 'Note (optional)' ).fill( 'Begin in May.' );
			await decideOn( page ).getByRole( 'button', { name: 'Accept this quote' } ).click();
			await expectProblem( decideOn( page ).getByLabel( 'Your name' ), /name/ );
			await expect( decideOn( page ).getByLabel( 'Note (optional)' ) ).toHaveValue( 'Begin in May.' );
			expect( ( await readDocument( people.owner, quote.document.id ) ).workflow ).toBe( 'sent' );
		} );

		test( 'whose link ended asks for a fresh one on a page that says nothing of what it led to', async ( {
			people,
			visitor,
		} ) => {
			const { document, url } = await sent( people, 'invoice' );
			const { link } = await copyLink( people.owner, document.id );
			succeed(
				await people.owner.rest( 'POST', `/portal-links/${ link.id }/revoke`, {
					headers: { 'if-match': String( link.version ) },
					body: { reason: 'Forwarded' },
				} )
			);
			const token = tokenIn( url );
			const unknown = randomToken();
			const seen: string[] = [];
			for ( const secret of [ token, unknown ] ) {
				const page = await visitor( reader );
				const answer = await page.goto( url.replace( token, secret ) );
				expect( answer?.status() ).toBe( 403 );
				const before = await page.locator( 'main' ).innerText();
				await page.getByRole( 'button', { name: 'Ask for a fresh link' } ).click();
				const done = page.getByRole( 'status' ).filter( { hasText: 'Thank you.' } );
				await expect( done ).toContainText( 'A fresh link goes only to the address that they have on file.' );
				await expect( done ).toBeFocused();
				await expect( page.getByRole( 'button', { name: 'Ask for a fresh link' } ) ).toHaveCount( 0 );
				const after = await page.locator( 'main' ).innerText();
				expect( before + after ).not.toContain( document.number );
				seen.push( before + after );
			}
			expect( seen[ 0 ] ).toBe( seen[ 1 ] );
			expect( ( await tasksOf( people, { document, url } ) ).map( ( { kind } ) => kind ) ).toEqual( [
				'fresh_link',
			] );
		} );
	} );
}

test( 'With nothing but a keyboard a quote is accepted and a question asked', async ( { people, visitor } ) => {
	const quote = await sent( people, 'quote' );
	const page = await visitor();
	await page.goto( quote.url );
	const { keyboard } = page;
	await tabTo( decideOn( page ).getByLabel( 'Your name' ) );
	await keyboard.type( 'Ann' );
	await tabTo( decideOn( page ).getByLabel( 'Note (optional)' ) );
	await keyboard.type( 'Gladly.' );
	await tabTo( decideOn( page ).getByRole( 'button', { name: 'Accept this quote' } ) );
	await keyboard.press( 'Enter' );
	await expect( page.getByText( 'you accepted this quote' ) ).toBeFocused();

	const title = page.getByText( 'Ask a question', { exact: true } ).filter( { visible: true } );
	await tabTo( title );
	await keyboard.press( 'Enter' );
	await tabTo( page.getByLabel( 'Your question' ) );
	await keyboard.type( 'When?' );
	await tabTo( page.getByRole( 'button', { name: 'Send the question' } ) );
	await keyboard.press( 'Space' );
	await expect( page.getByText( 'Your question has arrived' ) ).toBeFocused();
	expect( ( await tasksOf( people, quote ) ).map( ( { text } ) => text ) ).toContain( 'When?' );
} );

test( 'Money that comes in meanwhile takes nothing of what somebody is typing', async ( { people, visitor } ) => {
	const invoice = await sent( people, 'invoice' );
	const page = await visitor( phone );
	await page.goto( invoice.url );
	const question = await unfold( page, 'Ask a question' );
	await question.getByLabel( 'Your question' ).fill( 'Half a sentence' );
	await pay( people.owner, await readDocument( people.owner, invoice.document.id ), 5_000 );
	await page.evaluate( () => document.dispatchEvent( new Event( 'visibilitychange' ) ) );
	await expect( page.getByText( 'Partly paid' ).first() ).toBeVisible();
	await expect( question.getByLabel( 'Your question' ) ).toBeVisible();
	await expect( question.getByLabel( 'Your question' ) ).toHaveValue( 'Half a sentence' );
	await expect( question.getByLabel( 'Your question' ) ).toBeFocused();

	// What the server put into the fields again, because something was wrong with it, is kept as well.
	await question.getByLabel( 'Your question' ).fill( '  ' );
	await question.getByLabel( 'Your name (optional)' ).fill( 'Ann' );
	await question.getByRole( 'button', { name: 'Send the question' } ).click();
	await expectProblem( page.getByLabel( 'Your question' ), /Write what you want to say/ );
	await pay( people.owner, await readDocument( people.owner, invoice.document.id ), 2_500 );
	await page.evaluate( () => document.dispatchEvent( new Event( 'visibilitychange' ) ) );
	await expect( page.getByRole( 'region', { name: 'Payments so far' } ) ).toContainText( '50.00 USD' );
	await expect( question.getByLabel( 'Your name (optional)' ) ).toBeVisible();
	await expect( question.getByLabel( 'Your name (optional)' ) ).toHaveValue( 'Ann' );
} );

test( 'Who sends what the page no longer offers is told why', async ( { people, visitor } ) => {
	const invoice = await sent( people, 'invoice' );
	const page = await visitor( { ...phone, javaScriptEnabled: false } );
	await page.goto( invoice.url );
	const promise = await unfold( page, 'Say when you will pay' );
	await promise.getByLabel( 'Day on which you will pay' ).fill( inDays( 3 ) );
	await pay( people.owner, await readDocument( people.owner, invoice.document.id ), 12_500 );
	await promise.getByRole( 'button', { name: 'Send the date' } ).click();
	await expect( page.getByText( 'Say when you will pay' ) ).toHaveCount( 0 );
	await expect( page.getByRole( 'alert' ) ).toBeFocused();
	await expect( page.getByRole( 'alert' ) ).toHaveText( /^\p{Lu}.{9,}\.$/su );
	expect( await tasksOf( people, invoice ) ).toEqual( [] );
} );
