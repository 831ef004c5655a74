import type { Settings } from '../../src/contract/types';
import { aPaymentToReview } from '../support/attempts';
import { succeed } from '../support/expectations';
import type { Site } from '../../tools/site/site';
import { soundAtTheEnd } from '../support/sound-ledger';
import { account, aBill, expect, test, webhookSecret, withStripe } from '../support/stripe-site';

soundAtTheEnd();

interface Finding {
	readonly status: 'good' | 'recommended' | 'critical';
	readonly label: string;
	readonly description: string;
}

/** What Site Health says, as long after now as is told. */
function health( site: Site, name: 'stripe' | 'review', seconds = 0 ): Promise< Finding > {
	return site.php< Finding >(
		`
		global $wpdb;
		if ( $input['seconds'] > 0 ) {
			$wpdb->query( 'START TRANSACTION' );
			$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}coffer_payments SET created_at = created_at - %d", $input['seconds'] ) );
			$wpdb->query( "DELETE FROM {$wpdb->prefix}coffer_webhooks" );
		}
		$finding = ( new Coffer\\WordPress\\Health\\SiteHealth( Coffer\\WordPress\\Plugin::services() ) )->{$input['test']}();
		if ( $input['seconds'] > 0 ) {
			$wpdb->query( 'ROLLBACK' );
		}
		return $finding;
		`,
		{ test: name, seconds }
	);
}

test.describe( 'The settings', () => {
	test( 'say which account of Stripe is connected and where its messages go, and never a key', async ( {
		people: { owner },
		site,
		stripe,
	} ) => {
		await stripe.control.quiet();
		const answer = await owner.rest( 'GET', '/settings' );
		expect( succeed< Settings >( answer ).stripe ).toMatchObject( {
			mode: 'live',
			webhook: true,
			account,
			webhook_url: expect.stringMatching( /coffer\/v1\/webhooks\/stripe$/ ),
		} );
		expect( JSON.stringify( answer.body ) ).not.toMatch( new RegExp( `sk_live|${ webhookSecret }` ) );
		await withStripe( site, stripe, { key: 'sk_test_emulator', webhookSecret: '' }, async () => {
			expect( succeed< Settings >( await owner.rest( 'GET', '/settings' ) ).stripe ).toMatchObject( {
				mode: 'test',
				webhook: false,
			} );
		} );
	} );

	test( 'say when the last message of Stripe came', async ( { people: { owner, manager }, site, stripe } ) => {
		const before = Math.floor( Date.now() / 1000 ) * 1000;
		const { invoice, payer } = await aBill( site, manager );
		const { redirect_url: address } = await payer.started();
		await stripe.control.pay( address?.split( '/c/pay/' )[ 1 ]?.split( /[?#]/ )[ 0 ] ?? '' );
		await stripe.control.quiet();
		const { last_webhook_at: last } = succeed< Settings >( await owner.rest( 'GET', '/settings' ) ).stripe;
		expect( Date.parse( last ?? '' ) ).toBeGreaterThanOrEqual( before );
		expect( invoice.number ).not.toBeNull();
	} );
} );

test.describe( 'Site Health', () => {
	test( 'says what is missing for Stripe, and what to do', async ( { site, stripe } ) => {
		expect( await health( site, 'stripe' ) ).toMatchObject( { status: 'good' } );
		await withStripe( site, stripe, { key: '' }, async () => {
			const { status, label } = await health( site, 'stripe' );
			expect( [ status, label ] ).toEqual( [ 'critical', expect.stringContaining( 'secret key is missing' ) ] );
		} );
		await withStripe( site, stripe, { webhookSecret: '' }, async () => {
			const { status, description } = await health( site, 'stripe' );
			expect( [ status, description ] ).toEqual( [
				'recommended',
				expect.stringContaining( 'put its signing secret in' ),
			] );
		} );
	} );

	test( 'notices that no message of Stripe arrives', async ( { people: { manager }, site } ) => {
		await ( await aBill( site, manager ) ).payer.started();
		expect( await health( site, 'stripe', 3600 ) ).toMatchObject( { status: 'good' } );
		expect( await health( site, 'stripe', 2 * 86_400 ) ).toMatchObject( {
			status: 'recommended',
			label: 'No message of Stripe arrives',
		} );
	} );

	test( 'counts the payments that need review', async ( { people: { manager }, site, stripe } ) => {
		await aPaymentToReview( site, manager, stripe );
		const { status, description } = await health( site, 'review' );
		expect( status ).toBe( 'recommended' );
		expect( description ).toMatch( /need(s)? review\. Open Money &gt; Payments/ );
	} );
} );
