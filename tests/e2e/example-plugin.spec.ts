import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PaymentAttempt } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { expect } from '../support/browser';
import { aPage, readBooking, test } from '../support/example-plugin';
import { succeed } from '../support/expectations';
import { withMuPlugin } from '../support/mu-plugin';
import type { People } from '../support/money-site';
import { clearOutbox, drain, messages } from '../support/outbox';
import { watchFaults } from '../support/page-faults';
import type { Answer } from '../support/requests';

test.beforeEach( ( { site } ) => clearOutbox( site ) );

const form = '<!-- wp:shortcode -->[example_bookings]<!-- /wp:shortcode -->';
const ownButton = '<!-- wp:shortcode -->[example_bookings button="own"]<!-- /wp:shortcode -->';
const block = `<!-- wp:group --><div class="wp-block-group"><!-- wp:coffer-example/booking --><!-- wp:group --><div class="wp-block-group"><!-- wp:coffer/pay-now {"kind":"payable"} /--></div><!-- /wp:group --><!-- /wp:coffer-example/booking --></div><!-- /wp:group -->`;
const tip = '<!-- wp:coffer/pay-now {"kind":"payable","source":"example_tip","reference":"team"} /-->';

/** Books a room as a visitor does, and is on the page of the booking after it. Returns its code. */
async function book( page: Page, address: string ): Promise< string > {
	await page.goto( address );
	await page.getByLabel( 'Room' ).selectOption( 'Garden room' );
	await page.getByLabel( 'Day' ).fill( '2999-05-03' );
	await page.getByLabel( 'E-mail' ).fill( 'guest@example.com' );
	await page.getByRole( 'button', { name: 'Book' } ).click();
	await expect( page.getByText( 'Your booking waits for your payment.' ) ).toBeVisible();
	return new URL( page.url() ).searchParams.get( 'booking' ) ?? '';
}

/** On the page of the payment service. */
async function payThere( page: Page ): Promise< void > {
	await page.getByLabel( 'Card number' ).fill( '4242 4242 4242 4242' );
	const email = page.getByLabel( 'Email' );
	if ( ( await email.inputValue() ) === '' ) {
		await email.fill( 'guest@example.com' );
	}
	await page.getByRole( 'button', { name: 'Pay' } ).click();
}

/** Before the script of the block is there, a button that does nothing yet is in its place. */
const payNow = ( page: Page ) => page.locator( '.coffer-pay__live' ).getByRole( 'button', { name: /Pay online/ } );

/** What a cache makes of a page: a file, which is the same for everybody. Its address. */
async function keptBy( site: Site, { text }: Answer ): Promise< string > {
	expect( text ).not.toMatch( /nonce|sk_live|whsec/ );
	const web = dirname( dirname( dirname( site.logFile ) ) );
	await writeFile( join( web, 'kept.html' ), text );
	return `${ site.url }/kept.html`;
}

async function refundAll( { owner }: People, reference: string ): Promise< void > {
	const attempts = succeed< PaymentAttempt[] >( await owner.rest( 'GET', '/payments?source=other' ) );
	const attempt = attempts.find(
		( each ) => each.source === 'example_booking' && each.source_reference === reference
	);
	if ( ! attempt ) {
		throw new Error( `Nobody paid booking ${ reference }.` );
	}
	succeed(
		await owner.rest( 'POST', `/payments/${ attempt.id }/refund`, {
			headers: { 'if-match': String( attempt.version ), 'idempotency-key': crypto.randomUUID() },
			body: { method: 'online', amount: attempt.amount, reason: 'The room is flooded' },
		} )
	);
}

test( 'A room is booked and paid, the page says so, the plugin is told, and a refund cancels the booking', async ( {
	people,
	site,
	stripe,
	visitor,
} ) => {
	const page = await visitor();
	const faults = watchFaults( page, site );
	const code = await book( page, await aPage( site, form ) );
	await payNow( page ).click();
	await payThere( page );
	await expect( page.getByText( 'Thank you, your payment arrived. Your booking is confirmed.' ) ).toBeVisible();
	await expect( page.getByRole( 'button', { name: 'Print this receipt' } ) ).toBeVisible();
	await expect( page.getByRole( 'button', { name: 'Make another payment' } ), 'it is paid once' ).toBeHidden();
	expect( faults.errors ).toEqual( [] );

	await stripe.control.quiet();
	await drain( people.owner );
	expect( await readBooking( site, code ) ).toMatchObject( { state: 'paid', money: [ 8000 ] } );
	await page.reload();
	await expect( page.getByText( 'Your booking is confirmed.', { exact: true } ) ).toBeVisible();
	await expect( payNow( page ) ).toBeHidden();

	await refundAll( people, code );
	await drain( people.owner );
	expect( await readBooking( site, code ) ).toMatchObject( { state: 'cancelled', money: [ 8000, -8000 ] } );
	await page.reload();
	await expect( page.getByText( 'This booking was cancelled.' ) ).toBeVisible();
	await expect( payNow( page ) ).toBeHidden();
} );

test( 'The deposit is paid first and the rest later, through a block that takes its booking from the block around it', async ( {
	people,
	site,
	stripe,
	visitor,
} ) => {
	const page = await visitor();
	const code = await book( page, await aPage( site, form ) );
	const address = new URL( await aPage( site, block ) );
	address.searchParams.set( 'booking', code );

	await page.goto( address.href );
	await expect( page.getByRole( 'radio', { name: 'Full amount 80.00 EUR' } ) ).toBeChecked();
	await page.getByRole( 'radio', { name: 'Deposit 20.00 EUR' } ).check();
	await payNow( page ).click();
	await expect( page.getByText( /20[.,]00/ ).first() ).toBeVisible();
	await payThere( page );
	await expect( page.getByText( 'Thank you, your payment arrived.' ) ).toBeVisible();
	await stripe.control.quiet();
	await drain( people.owner );
	expect( await readBooking( site, code ) ).toMatchObject( { state: 'reserved', money: [ 2000 ] } );

	const later = await visitor();
	await later.goto( address.href );
	await expect( later.getByText( 'Your room is reserved.' ) ).toBeVisible();
	await expect( payNow( later ) ).toContainText( '60.00 EUR' );
	await expect( later.getByRole( 'radio', { name: /Deposit/ } ) ).toBeHidden();
	await payNow( later ).click();
	await payThere( later );
	await expect( later.getByText( 'Thank you, your payment arrived.' ) ).toBeVisible();
	await stripe.control.quiet();
	await drain( people.owner );
	expect( await readBooking( site, code ) ).toMatchObject( { state: 'paid', money: [ 6000, 2000 ] } );
} );

test( 'A button of the plugin’s own begins the payment', async ( { people, site, stripe, visitor } ) => {
	const page = await visitor();
	const code = await book( page, await aPage( site, ownButton ) );
	await page.getByRole( 'button', { name: 'Pay the deposit' } ).click();
	await payThere( page );
	await expect( page.getByText( 'Thank you, your payment arrived.' ) ).toBeVisible();
	await stripe.control.quiet();
	await drain( people.owner );
	expect( await readBooking( site, code ) ).toMatchObject( { state: 'reserved', money: [ 2000 ] } );
} );

test( 'A callback that fails is told again, and one that is told twice books once', async ( {
	people,
	site,
	stripe,
	visitor,
} ) => {
	const page = await visitor();
	const code = await book( page, await aPage( site, form ) );
	await payNow( page ).click();
	await payThere( page );
	await expect( page.getByText( 'Thank you, your payment arrived.' ) ).toBeVisible();
	await stripe.control.quiet();

	// The money is recorded, and then something goes wrong: what was told has to be told again.
	const failing = `add_filter( 'query', static function ( string $sql ): string {
		if ( str_contains( $sql, 'UPDATE' ) && str_contains( $sql, 'example_bookings' ) ) {
			throw new RuntimeException( 'The calendar is down' );
		}
		return $sql;
	} );`;
	await withMuPlugin( site, failing, async () => {
		await drain( people.owner );
	} );
	expect( await readBooking( site, code ) ).toMatchObject( { state: 'waiting', money: [ 8000 ] } );
	const retrying = await messages( people.owner, '?state=retrying' );
	expect( retrying ).toMatchObject( [
		{ topic: 'payable.paid', last_error: expect.stringContaining( 'The calendar is down' ) },
	] );

	succeed( await people.owner.rest( 'POST', `/outbox/${ retrying[ 0 ]?.id }/retry` ) );
	await drain( people.owner );
	expect( await readBooking( site, code ) ).toMatchObject( { state: 'paid', money: [ 8000 ] } );
} );

test( 'Tips are given from a page that a cache kept, by many people, on a page with two buttons', async ( {
	people,
	site,
	visitor,
} ) => {
	const address = await aPage( site, `${ tip }${ tip.replace( '"team"', '"team","button":"Give again"' ) }` );
	const kept = await keptBy( site, await people.anonymous.page( address ) );
	for ( const amount of [ /10[.,]00/, /20[.,]00/ ] ) {
		const page = await visitor();
		await page.goto( kept );
		await expect( payNow( page ) ).toBeEnabled();
		await expect( page.locator( '.coffer-pay__live' ).getByRole( 'button', { name: /Give again/ } ) ).toBeEnabled();
		await page.getByRole( 'radio', { name: amount } ).first().check();
		await payNow( page ).click();
		await expect( page.getByText( amount ).first() ).toBeVisible();
		await payThere( page );
		await expect( page.getByText( 'Thank you for your payment' ).first() ).toBeVisible();
	}
	const tips = succeed< PaymentAttempt[] >( await people.owner.rest( 'GET', '/payments?source=other' ) ).filter(
		( { source, state } ) => source === 'example_tip' && state === 'succeeded'
	);
	expect( tips.slice( 0, 2 ).map( ( { amount } ) => amount ) ).toEqual( [ 2000, 1000 ] );
} );

test( 'A plugin says to which page of this site its customers come back, and to no other', async ( { site } ) => {
	const returns = await site.php< Record< string, string > >( `
		$to = static function ( string $address ): string {
			coffer_register_payable( 'example_' . md5( $address ), array(
				'label'   => 'Course',
				'resolve' => static fn () => new Coffer\\Payable( 1000, 'EUR', 'Course', returnUrl: $address ),
			) );
			$source  = 'example_' . md5( $address );
			$request = new WP_REST_Request( 'POST', '/coffer/v1/pay' );
			$request->set_header( 'content-type', 'application/json' );
			$request->set_body( wp_json_encode( array(
				'source' => $source, 'reference' => wp_generate_uuid4(), 'gateway' => 'stripe', 'key' => wp_generate_uuid4(), 'return_url' => home_url( '/elsewhere/' ),
			) ) );
			$body = json_decode( $request->get_body(), true );
			$request->set_body( wp_json_encode( array( ...$body, 'signature' => coffer_payable_signature( $source, $body['reference'] ) ) ) );
			$answer = rest_do_request( $request )->get_data();
			return Coffer\\WordPress\\Plugin::services()->attempts()->findByPublicId( $answer['attempt']['id'] )->details->returnUrl;
		};
		return array( 'own' => $to( home_url( '/thanks/' ) ), 'foreign' => $to( 'https://evil.example/' ) );
	` );
	expect( returns.own ).toMatch(
		new RegExp( `^${ site.url }/thanks/\\?coffer_pay=paid&coffer_attempt=[a-f0-9]{32}$` )
	);
	expect( returns.foreign ).toMatch( new RegExp( `^${ site.url }/\\?coffer_pay=paid` ) );
} );

test( 'In a classic theme a room is booked and paid as well', async ( { people, site, stripe, visitor } ) => {
	const theme = await site.php< string >( `$before = get_stylesheet(); switch_theme( 'classic' ); return $before;` );
	try {
		const page = await visitor();
		const code = await book( page, await aPage( site, form ) );
		await payNow( page ).click();
		await payThere( page );
		await expect( page.getByText( 'Thank you, your payment arrived.' ) ).toBeVisible();
		await stripe.control.quiet();
		await drain( people.owner );
		expect( await readBooking( site, code ) ).toMatchObject( { state: 'paid' } );
	} finally {
		await site.php( 'switch_theme( $input );', theme );
	}
} );

test( 'Editors find the tip under its own name, and the booking with its button inside', async ( {
	people,
	screenOf,
	site,
} ) => {
	const { page } = await screenOf( 'owner' );
	await site.php(
		`update_user_meta( get_user_by( 'login', 'owner' )->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array(
			'core' => array( 'enableChoosePatternModal' => false ), 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ),
		) );`
	);
	expect( people.owner.name ).toBe( 'owner' );
	await page.goto( `${ site.url }/wp-admin/post-new.php?post_type=page` );
	const canvas = page.frameLocator( 'iframe[name="editor-canvas"]' );
	await canvas.getByRole( 'textbox', { name: 'Add title' } ).fill( 'Rooms' );
	await page.getByRole( 'button', { name: 'Block Inserter' } ).click();
	const library = page.getByRole( 'region', { name: 'Block Library' } );
	await library.getByRole( 'searchbox' ).fill( 'Tip for the team' );
	await library.getByRole( 'option', { name: 'Tip for the team' } ).click();
	await expect( canvas.getByText( /Visitors see here/ ) ).toBeVisible();
	await library.getByRole( 'searchbox' ).fill( 'Booking' );
	await library.getByRole( 'option', { name: /Booking$/ } ).click();
	await expect( canvas.getByText( /Visitors see here/ ) ).toHaveCount( 2 );
} );
