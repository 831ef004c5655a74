import type { FrameLocator, Locator, Page } from '@playwright/test';
import { asOrder, leftOut, move, planOf } from '../../blocks/portal/parts';
import { barriers, tabTo } from '../support/accessibility';
import { expect, test } from '../support/browser';
import { aSentDocument, copyLink } from '../support/makers';
import type { People } from '../support/money-site';
import { withSettings } from '../support/settings';
import type { Site } from '../../tools/site/site';

/** The greetings that WordPress shows once would lie over everything. */
const greeted = `
	$user = get_user_by( 'login', 'owner' );
	update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', [
		'core'           => [ 'enableChoosePatternModal' => false ],
		'core/edit-site' => [ 'welcomeGuide' => false, 'welcomeGuideStyles' => false, 'welcomeGuidePage' => false, 'welcomeGuideTemplate' => false ],
		'_modified'      => gmdate( 'c' ),
	] );
	return null;
`;

/** As the owner's own template, with what somebody wrote into the block. */
const written = `
	$id = wp_insert_post( [
		'post_type'    => 'wp_template',
		'post_status'  => 'publish',
		'post_name'    => 'coffer-portal',
		'post_title'   => 'Customer portal',
		'post_content' => wp_slash( $input ),
		'tax_input'    => [ 'wp_theme' => [ get_stylesheet() ] ],
	], true );
	wp_set_object_terms( $id, get_stylesheet(), 'wp_theme' );
	return $id;
`;

const stored = `
	$found = get_posts( [ 'post_type' => 'wp_template', 'name' => 'coffer-portal', 'post_status' => 'publish', 'numberposts' => 1 ] );
	return $found[0]->post_content ?? '';
`;

const asShipped = `
	foreach ( get_posts( [ 'post_type' => 'wp_template', 'name' => 'coffer-portal', 'post_status' => 'any', 'numberposts' => -1 ] ) as $post ) {
		wp_delete_post( $post->ID, true );
	}
	return null;
`;

test.beforeEach( ( { site } ) => site.php( greeted ) );
test.afterEach( ( { site } ) => site.php( asShipped ) );

const canvasOf = ( page: Page ): FrameLocator => page.frameLocator( 'iframe[name="editor-canvas"]' );

const blockIn = ( page: Page ): Locator => canvasOf( page ).getByRole( 'document', { name: 'Block: Customer portal' } );

/** The template in the Site Editor, with the block selected. */
async function openTemplate( page: Page, site: Site ): Promise< { block: Locator; settings: Locator } > {
	const slug = await site.php< string >( `return get_stylesheet() . '//coffer-portal';` );
	const address = encodeURIComponent( `/wp_template/${ slug }` );
	await page.goto( `${ site.url }/wp-admin/site-editor.php?p=${ address }&canvas=edit` );
	const block = blockIn( page );
	await expect( block.getByText( 'Left to pay' ).first() ).toBeVisible( { timeout: 30_000 } );
	await block.locator( '> .coffer-portal__banner' ).click();
	const settings = page.getByRole( 'region', { name: 'Editor settings' } );
	if ( ! ( await settings.getByRole( 'tab', { name: 'Block' } ).isVisible() ) ) {
		await page.getByRole( 'button', { name: 'Settings', exact: true } ).click();
	}
	await settings.getByRole( 'tab', { name: 'Block' } ).click();
	return { block, settings };
}

/** What is wrong according to the console and has to do with Coffer, or with blocks that are not what they were. */
function watchCoffer( page: Page ): string[] {
	const wrong: string[] = [];
	page.on( 'pageerror', ( { message, stack } ) => wrong.push( `${ message } ${ stack }` ) );
	page.on( 'console', ( message ) => {
		if ( message.type() === 'error' && /coffer|validation/i.test( message.text() + message.location().url ) ) {
			wrong.push( message.text() );
		}
	} );
	return wrong;
}

async function anInvoice( people: People ): Promise< string > {
	const { id } = await aSentDocument( people.owner, { due_date: '2999-12-31', terms: 'Payable within 14 days.' } );
	return ( await copyLink( people.owner, id ) ).url;
}

/** Some parts, and how they look on the page. */
const looks = {
	facts: '.coffer-portal__facts',
	items: '.coffer-portal__lines',
	sums: '.coffer-portal__sums',
	terms: '.coffer-portal__note',
	questions: '.coffer-portal__contact',
} as const;

/** Those parts of a customer's page that are there, from the top. */
function partsOn( page: Page ): Promise< string[] > {
	return page
		.getByRole( 'article' )
		.evaluate(
			( sheet, wanted ) =>
				[ ...sheet.children ].flatMap(
					( child ) => wanted.find( ( [ , selector ] ) => child.matches( selector ) )?.[ 0 ] ?? []
				),
			Object.entries( looks )
		);
}

test( 'The parts are put in another order with the keyboard alone, and customers’ pages follow', async ( {
	people,
	screenOf,
	site,
	visitor,
} ) => {
	const url = await anInvoice( people );
	const customer = await visitor();
	await customer.goto( url );
	expect( await partsOn( customer ) ).toEqual( [ 'facts', 'items', 'sums', 'terms', 'questions' ] );

	const { page } = await screenOf( 'owner' );
	const wrong = watchCoffer( page );
	const { block, settings } = await openTemplate( page, site );
	const rows = settings.getByRole( 'listitem' );
	await expect( rows ).toHaveText( [
		/^Payment/,
		/^Answer to a quote/,
		/^Customer, dates and reference/,
		/^The lines/,
		/^Totals/,
		/^Payments and credits so far/,
		/^Message/,
		/^Terms/,
		/^Questions/,
		/^Print and download/,
	] );
	expect( await barriers( page, '.block-editor-block-inspector' ) ).toEqual( [] );

	// With nothing but the keyboard: up and up again, with the focus staying on what is moved.
	const up = settings.getByRole( 'button', { name: 'Move up: Terms' } );
	await settings.getByRole( 'combobox', { name: 'Sample in the editor' } ).focus();
	await tabTo( up, 60 );
	for ( let place = 7; place > 0; place-- ) {
		await expect( up ).toBeFocused();
		await page.keyboard.press( 'Enter' );
		await expect( rows.nth( place - 1 ) ).toContainText( 'Terms' );
	}
	await expect( up ).toBeFocused();
	await expect( up ).toHaveAttribute( 'aria-disabled', 'true' );
	await page.keyboard.press( 'Enter' );
	await expect( rows.nth( 0 ) ).toContainText( 'Terms' );
	await expect( page.locator( '#a11y-speak-assertive' ) ).toHaveText( /Terms: now 1 of 10\./ );

	const questions = settings.getByRole( 'checkbox', { name: 'Questions' } );
	await questions.focus();
	await page.keyboard.press( 'Space' );
	await expect( questions ).not.toBeChecked();
	await expect( questions, 'the focus stays with it' ).toBeFocused();
	await expect( rows ).toHaveCount( 9 );
	for ( const needed of [ 'Payment', 'Answer to a quote', 'Customer, dates and reference', 'Totals' ] ) {
		await expect( settings.getByRole( 'checkbox', { name: needed, exact: true } ) ).toHaveCount( 0 );
	}
	await expect( settings.getByText( 'Always there', { exact: true } ) ).toHaveCount( 4 );

	await block.locator( '> .coffer-portal__banner' ).click();
	await page.getByRole( 'button', { name: 'Change level' } ).click();
	await expect( page.getByRole( 'menuitemradio' ) ).toHaveText( [ /1/, /2/, /3/, /4/ ] );
	await page.getByRole( 'menuitemradio', { name: 'Heading 2' } ).click();

	const title = block.locator( '#coffer-portal-title' );
	await expect( title ).toHaveJSProperty( 'tagName', 'H2' );
	await expect( block.getByText( 'Questions?' ) ).toHaveCount( 0 );
	const first = await block.locator( 'article > .coffer-portal__balance + *' ).innerText();
	expect( first ).toContain( 'Terms' );

	await page
		.getByRole( 'region', { name: 'Editor top bar' } )
		.getByRole( 'button', { name: 'Save', exact: true } )
		.click();
	await expect( page.getByText( /(Template|Site) updated\.|saved\./i ).first() ).toBeVisible();
	expect( await site.php< string >( stored ) ).toContain(
		'<!-- wp:coffer/portal {"order":["terms","pay","decide","facts","items","sums","payments","message","print"],"headingLevel":2} /-->'
	);

	await customer.reload();
	const sheet = customer.getByRole( 'article' );
	await expect( sheet.getByRole( 'heading', { level: 2, name: /^Invoice/ } ) ).toBeVisible();
	await expect( sheet.getByRole( 'heading', { level: 3, name: 'Terms' } ) ).toBeVisible();
	expect( await partsOn( customer ) ).toEqual( [ 'terms', 'facts', 'items', 'sums' ] );

	await page.reload();
	await expect( block.getByText( 'Left to pay' ).first() ).toBeVisible( { timeout: 30_000 } );
	await expect( canvasOf( page ).getByText( 'unexpected or invalid content' ) ).toHaveCount( 0 );
	expect( wrong ).toEqual( [] );
} );

test( 'A designer sees every state of the page, made of the site’s own settings, and nothing in it can be pressed', async ( {
	people,
	screenOf,
	site,
} ) => {
	const { page } = await screenOf( 'owner' );
	const wrong = watchCoffer( page );
	await withSettings( people.owner, { portal: { parts: [ 'items', 'questions' ] } }, async () => {
		const { block, settings } = await openTemplate( page, site );
		await expect( block ).toContainText( 'Harbour Works' );
		const reachable = await block
			.locator( 'button, input, a, summary' )
			.evaluateAll( ( all ) => all.map( ( each ) => each.closest( '[inert]' ) === null ) );
		expect( reachable.length, 'there are things to press on the page' ).toBeGreaterThan( 2 );
		expect( reachable, 'and they are out of reach' ).not.toContain( true );
		await expect( block.getByText( 'Payable within 14 days.' ) ).toHaveCount( 0 );
		await expect(
			settings.getByRole( 'listitem' ).filter( { hasText: 'Terms' } ).getByText( 'Switched off in Money' )
		).toBeVisible();
		await expect( settings.getByRole( 'link', { name: /Money > Settings > Customers’ pages/ } ) ).toHaveAttribute(
			'href',
			/page=coffer&screen=settings$/
		);
		const picker = settings.getByRole( 'combobox', { name: 'Sample in the editor' } );
		for ( const [ state, says ] of [
			[ 'Overdue invoice', '6 days overdue' ],
			[ 'Partly paid invoice', 'Partly paid' ],
			[ 'Paid invoice', 'This is paid. Thank you.' ],
			[ 'Quote to answer', 'Accept this quote' ],
			[ 'Accepted quote', 'Accepted' ],
			[ 'Credit note', 'Credit in your favour' ],
			[ 'Link that opens nothing', 'This page is not available' ],
			[ 'Open invoice', 'Awaiting payment' ],
		] as const ) {
			await picker.selectOption( state );
			await expect( block.getByText( says ).first(), state ).toBeVisible();
		}
		await expect( page.getByRole( 'button', { name: 'Save', exact: true } ) ).toBeDisabled();
	} );
	expect( wrong ).toEqual( [] );
} );

test( 'What somebody wrote into the block by hand breaks neither the editor nor the page', async ( {
	people,
	screenOf,
	site,
	visitor,
} ) => {
	const nonsense = { order: [ 'terms', 7, null, 'head', 'terms', '../../wp-config' ], headingLevel: 99 };
	await site.php( written, `<!-- wp:coffer/portal ${ JSON.stringify( nonsense ) } /-->` );
	const { page } = await screenOf( 'owner' );
	const wrong = watchCoffer( page );
	const { block, settings } = await openTemplate( page, site );
	await expect( settings.getByRole( 'listitem' ) ).toHaveText( [
		/^Payment/,
		/^Answer to a quote/,
		/^Customer, dates and reference/,
		/^Totals/,
		/^Terms/,
	] );
	await expect( block.locator( '#coffer-portal-title' ) ).toHaveJSProperty( 'tagName', 'H4' );
	await settings.getByRole( 'button', { name: 'All parts in their usual order' } ).click();
	await expect( settings.getByRole( 'listitem' ) ).toHaveCount( 10 );
	expect( wrong ).toEqual( [] );

	const customer = await visitor();
	await customer.goto( await anInvoice( people ) );
	expect( await partsOn( customer ), 'not saved' ).toEqual( [ 'facts', 'sums', 'terms' ] );
	await expect( customer.getByRole( 'heading', { level: 4, name: /^Invoice/ } ) ).toBeVisible();
} );

test( 'The editor and the server read an order alike', async ( { site } ) => {
	const all = planOf( undefined );
	const optional = leftOut( planOf( [ 'none' ] ) );
	const wishes: unknown[] = [
		null,
		'terms',
		[],
		all,
		[ ...all ].reverse(),
		[ 'terms' ],
		[ 'print', 'print', 'pay' ],
		[ 'sums', 3, null, [ 'pay' ], 'head', 'terms', '__proto__', 'constructor' ],
		move( all, 'terms', -1 ),
	];
	const read = await site.php< string[][] >(
		`return array_map( fn ( $wish ) => Coffer\\WordPress\\Portal\\PagePlan::order( $wish, $input['optional'] ), $input['wishes'] );`,
		{ wishes, optional }
	);
	expect( wishes.map( planOf ) ).toEqual( read );
	expect( read[ 0 ] ).toHaveLength( 10 );
	expect( optional ).toEqual( [ 'items', 'payments', 'message', 'terms', 'questions', 'print' ] );
	expect( asOrder( all ), 'the usual order is not written down' ).toBeUndefined();
	expect( [ move( all, 'pay', -1 ), move( all, 'print', 1 ) ] ).toEqual( [ all, all ] );
} );

test( 'The sample is for people who edit', async ( { people, site } ) => {
	const sample = 'context=edit&coffer_sample=open';
	const ask = ( name: 'owner' | 'subscriber' | 'anonymous' ) =>
		people[ name ].page( `/index.php?rest_route=/wp/v2/block-renderer/coffer/portal&${ sample }`, {
			headers: people[ name ].headers,
		} );
	expect( ( await ask( 'owner' ) ).text ).toContain( 'Left to pay' );
	for ( const name of [ 'subscriber', 'anonymous' ] as const ) {
		const { status, text } = await ask( name );
		expect( status, name ).toBe( name === 'anonymous' ? 401 : 403 );
		expect( text ).not.toContain( 'Left to pay' );
	}
	const { id } = await aSentDocument( people.owner );
	const dead = ( await copyLink( people.owner, id ) ).url.replace( /.{4}\/?$/, 'AAAA' );
	for ( const url of [ `${ site.url }/?${ sample }`, `${ dead }?${ sample }` ] ) {
		expect( ( await people.owner.page( url ) ).text, url ).not.toContain( 'Left to pay' );
	}
} );
