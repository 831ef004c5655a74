import type { Page } from '@playwright/test';
import { phone } from '../support/browser';
import { withMuPlugin } from '../support/mu-plugin';
import { watchFaults } from '../support/page-faults';
import { aBlock, expect, payThere, test, withPage } from '../support/pay-browser';

const visit = {
	id: '3f0a7c1e-58a1-4d0f-9a55-0d6b6a1f0001',
	kind: 'service',
	label: 'Garden [gallery] visit 2x4',
	amount: 4000,
	currency: 'EUR',
};
const donation = {
	id: '3f0a7c1e-58a1-4d0f-9a55-0d6b6a1f0002',
	kind: 'donation',
	label: 'Keep the library open',
	currency: 'EUR',
	presets: [ 1000, 2500 ],
	custom: true,
	minimum: 200,
	maximum: 100_000,
};

const blockOf = ( page: Page, label: string ) =>
	page.locator( '.wp-block-coffer-pay-now' ).filter( { hasText: label } );

test( 'Several blocks on one page: a fixed price is paid, and text of the editor stays text', async ( {
	site,
	stripe,
	visitor,
} ) => {
	await withPage( site, aBlock( visit ) + aBlock( donation ), async ( { address } ) => {
		const page = await visitor( phone );
		const faults = watchFaults( page, site );
		await page.goto( address );
		const block = blockOf( page, visit.label );
		await block.getByRole( 'button', { name: /Pay online.*40\.00 EUR/i } ).click();
		await payThere( page );
		await expect( block.getByText( 'Thank you for your payment' ) ).toBeVisible();
		await expect( blockOf( page, donation.label ).getByText( 'Thank you for your payment' ) ).toBeHidden();
		expect( new URL( page.url() ).search ).toBe( new URL( address ).search );
		await page.reload();
		await expect( block.getByText( 'Thank you for your payment' ), 'also after a reload' ).toBeVisible();
		expect( faults.errors ).toEqual( [] );
		await stripe.control.quiet();
	} );
} );

test( 'A donor chooses, or writes an amount, and cannot go below the least', async ( { site, visitor } ) => {
	await withPage( site, aBlock( donation ), async ( { address } ) => {
		const page = await visitor( phone );
		await page.goto( address );
		const block = blockOf( page, donation.label );
		await block.getByRole( 'radio', { name: '25.00 EUR' } ).check();
		await expect( block.getByRole( 'button', { name: /Pay online.*25\.00 EUR/ } ) ).toBeVisible();
		await block.getByRole( 'radio', { name: 'Another amount' } ).check();
		await block.getByLabel( 'Amount in EUR' ).fill( '1' );
		await block.getByRole( 'button', { name: /Pay online/ } ).click();
		await expect( block.getByRole( 'alert' ) ).toContainText( '2.00 EUR' );
		await block.getByLabel( 'Amount in EUR' ).fill( '12.5' );
		await block.getByRole( 'button', { name: /Pay online.*12\.50 EUR/ } ).click();
		await expect( page.getByText( /12\.50/ ).first() ).toBeVisible();
		await payThere( page );
		await expect( block.getByText( 'Thank you for your payment' ) ).toBeVisible();
		await expect( block ).toContainText( '12.50 EUR' );
		await block.getByRole( 'button', { name: 'Make another payment' } ).click();
		await expect( block.getByRole( 'button', { name: /Pay online.*10\.00 EUR/ } ) ).toBeVisible();
	} );
} );

test( 'Choices that need two rows lie below each other, in the middle of their boxes, in any theme', async ( {
	site,
	visitor,
} ) => {
	const many = { ...donation, presets: [ 1000, 2500, 5000 ] };
	await withPage( site, aBlock( many ), async ( { address } ) => {
		const page = await visitor( { viewport: { width: 760, height: 640 } } );
		await page.goto( address );
		const block = blockOf( page, donation.label );
		await expect( block.getByRole( 'button', { name: /Pay online/ } ) ).toBeVisible();
		const boxes = await block.locator( '.coffer-pay__choice > span:visible' ).evaluateAll( ( choices ) =>
			choices.map( ( choice ) => {
				const words = document.createRange();
				words.selectNodeContents( choice.querySelector( 'bdi' ) ?? choice );
				const [ box, text ] = [ choice.getBoundingClientRect(), words.getBoundingClientRect() ];
				return {
					top: Math.round( box.top ),
					bottom: Math.round( box.bottom ),
					aside: ( text.left + text.right - box.left - box.right ) / 2,
				};
			} )
		);
		const rows = [ ...new Set( boxes.map( ( { top } ) => top ) ) ];
		expect( boxes.length ).toBe( 4 );
		expect( rows.length ).toBe( 2 );
		for ( const { top, bottom, aside } of boxes ) {
			expect( Math.abs( aside ) ).toBeLessThan( 1 );
			expect( bottom ).toBeLessThan( rows.find( ( row ) => row > top ) ?? Infinity );
		}
		const button = await block.getByRole( 'button', { name: /Pay online/ } ).boundingBox();
		expect( button?.y ).toBeGreaterThan( Math.max( ...boxes.map( ( { bottom } ) => bottom ) ) );
	} );
} );

test( 'A page that a cache kept shows and charges the price of today, and has nothing of a session in it', async ( {
	people,
	site,
	visitor,
} ) => {
	await withPage( site, aBlock( visit ), async ( { id, address } ) => {
		const kept = ( await people.anonymous.page( address ) ).text;
		expect( kept ).toContain( '40.00 EUR' );
		expect( kept ).not.toMatch( /"nonce"/ );
		expect( kept ).not.toContain( '[gallery]' );
		await site.php(
			`wp_update_post( wp_slash( [ 'ID' => $input['id'], 'post_content' => $input['content'] ] ) ); return null;`,
			{ id, content: aBlock( { ...visit, amount: 4500 } ) }
		);
		const page = await visitor( phone );
		await page.route( address, ( route ) =>
			route.fulfill( { contentType: 'text/html; charset=utf-8', body: kept } )
		);
		await page.goto( address );
		await expect(
			blockOf( page, visit.label ).getByRole( 'button', { name: /Pay online.*45\.00 EUR/ } )
		).toBeVisible();
	} );
} );

test( 'Only staff see a block that is for trying out', async ( { people, screenOf, site } ) => {
	await withPage( site, aBlock( { ...visit, test: true } ), async ( { address } ) => {
		expect( ( await people.anonymous.page( address ) ).text ).not.toContain( 'coffer-pay__' );
		const { page } = await screenOf( 'owner' );
		await page.goto( address );
		await expect( blockOf( page, visit.label ) ).toBeVisible();
	} );
} );

test( 'A block in a synced pattern works on every page that shows it', async ( { site, visitor } ) => {
	const pattern = await site.php< number >(
		`return wp_insert_post( wp_slash( [ 'post_type' => 'wp_block', 'post_status' => 'publish', 'post_title' => 'Visit', 'post_content' => $input ] ) );`,
		aBlock( visit )
	);
	try {
		await withPage( site, `<!-- wp:block {"ref":${ pattern }} /-->`, async ( { address } ) => {
			const page = await visitor( phone );
			await page.goto( address );
			await blockOf( page, visit.label )
				.getByRole( 'button', { name: /Pay online.*40\.00 EUR/ } )
				.click();
			await expect( page.getByLabel( 'Card number' ) ).toBeVisible();
		} );
	} finally {
		await site.php( 'wp_delete_post( $input, true ); return null;', pattern );
	}
} );

test( 'A block in a widget area is paid like any other', async ( { site, visitor } ) => {
	// As an editor of a classic theme leaves it: the content of a widget, shown by the theme.
	const widget = { ...visit, id: '3f0a7c1e-58a1-4d0f-9a55-0d6b6a1f0003' };
	await site.php(
		`update_option( 'widget_block', [ 7 => [ 'content' => $input ], '_multiwidget' => 1 ] ); return null;`,
		aBlock( widget )
	);
	const sidebar = `
		register_sidebar( [ 'id' => 'test-sidebar', 'before_widget' => '<div>', 'after_widget' => '</div>' ] );
		add_filter( 'sidebars_widgets', fn ( $all ) => [ ...(array) $all, 'test-sidebar' => [ 'block-7' ] ] );
		add_shortcode( 'test_sidebar', function () {
			ob_start();
			dynamic_sidebar( 'test-sidebar' );
			return ob_get_clean();
		} );`;
	try {
		await withMuPlugin( site, `add_action( 'init', function () { ${ sidebar } } );`, async () => {
			await withPage(
				site,
				'<!-- wp:shortcode -->[test_sidebar]<!-- /wp:shortcode -->',
				async ( { address } ) => {
					const page = await visitor( phone );
					await page.goto( address );
					await blockOf( page, visit.label )
						.getByRole( 'button', { name: /Pay online.*40\.00 EUR/ } )
						.click();
					await expect( page.getByLabel( 'Card number' ) ).toBeVisible();
				}
			);
		} );
	} finally {
		await site.php( `delete_option( 'widget_block' ); return null;` );
	}
} );
