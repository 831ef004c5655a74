import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { barriers, tabTo } from '../support/accessibility';
import { listenToAnnouncements } from '../support/announcements';
import { desktop, expect, narrow, test } from '../support/browser';
import { aSentDocument } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';
import { append, drain, withHandler } from '../support/outbox';
import { tooWide } from '../support/room';

test.describe.configure( { timeout: 120_000 } );

const money = '#coffer-money';

/** The part of the screen that is about deliveries, once it was answered. */
async function openDeliveries(
	screen: MoneyScreen,
	place: Readonly< Record< string, string > > = {}
): Promise< Locator > {
	await screen.open( { screen: 'health', ...place } );
	const deliveries = screen.page.getByRole( 'region', { name: 'Deliveries' } );
	await expect( deliveries.getByRole( 'link', { name: /^All \(\d+\)$/ } ) ).toBeVisible( { timeout: 30_000 } );
	return deliveries;
}

const rows = ( deliveries: Locator ) => deliveries.getByRole( 'listitem' );

test.describe( 'Money > Health', () => {
	test( 'says in plain words what is delivered, what went wrong and what it is about, and never what is said', async ( {
		people: { owner },
		screenOf,
		site,
	} ) => {
		const { id, number } = await aSentDocument( owner );
		await withHandler( site, async () => {
			await append( site, [
				{ payload: { secret: 'only-for-the-handler' }, document_id: id },
				{ payload: { throws_until: 9, says: 'The calendar is <b>closed</b>' } },
				{ topic: 'payable.paid.of-nobody' },
			] );
			await drain( owner );
			const screen = await screenOf( 'owner' );
			const deliveries = await openDeliveries( screen );
			await expect( rows( deliveries ) ).toHaveCount( 3 );
			await expect( rows( deliveries ).nth( 0 ) ).toContainText(
				'Nothing on this site handles messages of this kind.'
			);
			await expect( rows( deliveries ).nth( 0 ) ).toContainText( 'Failed' );
			await expect( rows( deliveries ).nth( 1 ) ).toContainText(
				'RuntimeException: The calendar is <b>closed</b>'
			);
			await expect( rows( deliveries ).nth( 1 ) ).toContainText( 'tried 1 time' );
			await expect( rows( deliveries ).nth( 2 ) ).toContainText( 'Delivered' );
			await expect( rows( deliveries ).nth( 2 ).getByRole( 'button' ) ).toHaveCount( 0 );
			expect( await screen.page.content() ).not.toContain( 'only-for-the-handler' );
			await rows( deliveries )
				.nth( 2 )
				.getByRole( 'link', { name: number ?? '' } )
				.click();
			await expect( screen.drawer.getByRole( 'heading', { name: number ?? '' } ) ).toBeVisible();
		} );
	} );

	test( 'shows one state at a time, at an address of its own', async ( { people: { owner }, screenOf, site } ) => {
		await withHandler( site, async () => {
			await append( site, [ {}, {}, { topic: 'test.nobody' } ] );
			await drain( owner );
			const screen = await screenOf( 'owner' );
			const deliveries = await openDeliveries( screen );
			await deliveries.getByRole( 'link', { name: 'Delivered (2)' } ).click();
			await expect( rows( deliveries ) ).toHaveCount( 2 );
			await expect( screen.page ).toHaveURL( /[?&]delivery=processed/ );
			await deliveries.getByRole( 'link', { name: 'Under way (0)' } ).click();
			await expect( deliveries.getByText( 'Nothing is under way' ) ).toBeVisible();
			await screen.page.reload();
			await expect( deliveries.getByText( 'Nothing is under way' ) ).toBeVisible();
			await deliveries.getByRole( 'button', { name: 'Show all deliveries' } ).click();
			await expect( rows( deliveries ) ).toHaveCount( 3 );
			await screen.page.goBack();
			await expect( deliveries.getByText( 'Nothing is under way' ) ).toBeVisible();
		} );
	} );

	test( 'tries again what failed, says what became of it, and keeps the focus in sight', async ( {
		people: { owner },
		screenOf,
		site,
	} ) => {
		await withHandler( site, async () => {
			await append( site, [ { topic: 'test.nobody' } ] );
			await drain( owner );
			const screen = await screenOf( 'owner' );
			const deliveries = await openDeliveries( screen, { delivery: 'failed' } );
			const heard = await listenToAnnouncements( screen.page );
			const retry = deliveries.getByRole( 'button', { name: 'Retry: Message of the kind test.nobody' } );
			await deliveries.getByRole( 'link', { name: /^Failed/ } ).focus();
			await tabTo( retry );
			await screen.page.keyboard.press( 'Enter' );
			await expect.poll( async () => ( await heard() ).join( ' ' ), 'as before' ).toContain( '1 failed.' );
			await expect( deliveries.getByRole( 'heading', { name: 'Deliveries' } ) ).toBeFocused();
			await site.php(
				`global $wpdb; $wpdb->query( "UPDATE {$wpdb->prefix}coffer_outbox SET topic = 'test.tell'" );`
			);
			await retry.click();
			await expect.poll( async () => ( await heard() ).join( ' ' ) ).toContain( '1 delivered.' );
			await expect( deliveries.getByText( 'Nothing failed' ) ).toBeVisible();
			await expect( deliveries.getByRole( 'link', { name: 'Delivered (1)' } ) ).toBeVisible();
		} );
	} );

	test( 'delivers at once what is due, and says when nothing is', async ( { screenOf, site } ) => {
		await withHandler( site, async () => {
			await append( site, [ {}, {} ] );
			const screen = await screenOf( 'manager' );
			const deliveries = await openDeliveries( screen );
			await expect( deliveries.getByRole( 'link', { name: 'Waiting (2)' } ) ).toBeVisible();
			const now = deliveries.getByRole( 'button', { name: 'Deliver now' } );
			await now.click();
			await expect( screen.page.getByText( '2 delivered.' ).first() ).toBeVisible();
			await expect( deliveries.getByRole( 'link', { name: 'Delivered (2)' } ) ).toBeVisible();
			await now.click();
			await expect( screen.page.getByText( 'Nothing was due.' ).first() ).toBeVisible();
		} );
	} );

	test( 'says that it could not be read, and reads it again', async ( { screenOf, site } ) => {
		await withHandler( site, async () => {
			await append( site, [ {} ] );
			const screen = await screenOf( 'owner' );
			const answers = /rest_route=.*outbox|wp-json\/coffer\/v1\/outbox/;
			await screen.page.route( answers, ( route ) => route.abort() );
			await screen.open( { screen: 'health' } );
			const deliveries = screen.page.getByRole( 'region', { name: 'Deliveries' } );
			const again = deliveries.getByRole( 'button', { name: 'Try again' } );
			await expect( again ).toBeVisible( { timeout: 30_000 } );
			await screen.page.unroute( answers );
			await again.click();
			await expect( rows( deliveries ) ).toHaveCount( 1 );
		} );
	} );

	test( 'has a file for whoever helps, with what failed and on which versions', async ( { screenOf } ) => {
		const screen = await screenOf( 'owner' );
		await screen.open( { screen: 'health' } );
		const link = screen.page.getByRole( 'link', { name: 'Download the report' } );
		await expect( link ).toBeVisible( { timeout: 30_000 } );
		const [ download ] = await Promise.all( [ screen.page.waitForEvent( 'download' ), link.click() ] );
		expect( download.suggestedFilename() ).toMatch( /^coffer-failures-\d{4}-\d\d-\d\d\.txt$/ );
		const text = await readFile( await download.path(), 'utf8' );
		expect( text ).toContain( 'Coffer: what failed.' );
		expect( text ).toMatch( /^PHP: \d/m );
	} );

	test( 'tells a bookkeeper who may see it', async ( { screenOf } ) => {
		const screen = await screenOf( 'bookkeeper' );
		await screen.open( { screen: 'health' } );
		const health = screen.page.getByRole( 'region', { name: 'Health' } );
		await expect( health ).toContainText( /Who can do it: .*Administrator/, { timeout: 30_000 } );
		await expect( health.getByRole( 'button' ) ).toHaveCount( 0 );
	} );
} );

for ( const [ where, viewport ] of [
	[ 'on a desk', desktop ],
	[ 'on a phone', narrow ],
] as const ) {
	test( `Money > Health stands in nobody’s way ${ where }`, async ( { people: { owner }, screenOf, site } ) => {
		const { id } = await aSentDocument( owner );
		await withHandler( site, async () => {
			await append( site, [
				{ document_id: id },
				{ document_id: id, payload: { throws_until: 9, says: `https://example.com/${ 'long'.repeat( 60 ) }` } },
				{ topic: 'test.nobody' },
			] );
			await drain( owner );
			const screen = await screenOf( 'owner', { viewport } );
			const deliveries = await openDeliveries( screen );
			await expect( rows( deliveries ) ).toHaveCount( 3 );
			expect( await barriers( screen.page, money ) ).toEqual( [] );
			await expect.poll( () => tooWide( screen.page ) ).toEqual( [] );
			await openDeliveries( screen, { delivery: 'processing' } );
			await expect( deliveries.getByText( 'Nothing is under way' ) ).toBeVisible();
			expect( await barriers( screen.page, money ) ).toEqual( [] );
		} );
	} );
}
