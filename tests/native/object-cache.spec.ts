import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Customer, Document, PayState, PortalStatus, Settings } from '../../src/contract/types';
import { findRedis } from '../../tools/machine/redis';
import { bootSite } from '../../tools/site/boot';
import type { Site } from '../../tools/site/site';
import { laterBy } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aLine, aSentDocument, changing, copyLink, pay, readDocument, tokenIn } from '../support/makers';
import { ObjectCache } from '../support/object-cache';
import { withMuPlugin } from '../support/mu-plugin';
import { say } from '../support/page-forms';
import { restUrl, type Person } from '../support/people';
import { beaconIn } from '../support/beacon';
import { ask } from '../support/requests';
import { changeSettings, readSettings } from '../support/settings';
import { soundAtTheEnd } from '../support/sound-ledger';
import { aBill, expect, offer, Payer, received, sessionOf, test as withStripe } from '../support/stripe-site';

soundAtTheEnd();

/** Everything here runs on a site that keeps WordPress's object cache from one request to the next. */
const test = withStripe.extend< object, { site: Site; cache: ObjectCache } >( {
	site: [
		async ( {}, use ) => {
			await findRedis();
			const site = await bootSite( {
				name: 'native-object-cache',
				host: 'fpm',
				port: 9447,
				fresh: true,
				cron: false,
				demo: true,
			} );
			await use( site );
			await site.stop();
		},
		{ scope: 'worker', timeout: 180_000 },
	],
	cache: [
		async ( { site }, use ) => {
			const cache = await ObjectCache.start( site );
			await use( cache );
			await cache.stop();
		},
		{ scope: 'worker', auto: true, timeout: 30_000 },
	],
} );

/** The option as another program changes it, such as WP-CLI. */
function patchSettings( site: Site, changes: Record< string, unknown > ): Promise< unknown > {
	return site.php(
		`$now = get_option( 'coffer_settings' ); return update_option( 'coffer_settings', array( ...$now, ...$input, 'version' => $now['version'] + 1 ) );`,
		changes
	);
}

const services = '$services = Coffer\\WordPress\\Plugin::services();';

test.describe( 'With a persistent object cache', () => {
	test( 'what is cached stays until somebody says otherwise: so what follows could fail', async ( {
		cache,
		people,
		site,
	} ) => {
		expect( await site.php( 'return wp_using_ext_object_cache();' ) ).toBe( true );
		const title = async () => /<title>(.*?)<\/title>/.exec( ( await people.anonymous.page( '/' ) ).text )?.[ 1 ];
		const before = await title();
		await site.php(
			`global $wpdb; return $wpdb->query( "UPDATE $wpdb->options SET option_value = 'Behind its back' WHERE option_name = 'blogname'" );`
		);
		expect( await title() ).toBe( before );
		await cache.flush();
		expect( await title() ).toContain( 'Behind its back' );
	} );

	test( 'a customer’s page and the list of documents ask the database less often', async ( {
		cache,
		people: { owner },
		site,
	} ) => {
		const { address } = await aBill( site, owner, 10_000 );
		const counting = `add_action( 'send_headers', static fn () => ob_start( static function ( string $page ): string {
			header( 'X-Queries: ' . $GLOBALS['wpdb']->num_queries );
			return $page;
		} ) );
		add_filter( 'rest_pre_echo_response', static function ( mixed $result ): mixed {
			header( 'X-Queries: ' . $GLOBALS['wpdb']->num_queries );
			return $result;
		} );`;
		await withMuPlugin( site, counting, async () => {
			for ( const read of [
				() => ask( address ),
				() => ask( restUrl( site, '/documents?per_page=20' ), { headers: owner.headers } ),
			] ) {
				const queries = async () => {
					await read();
					const { headers, status } = await read();
					expect( status ).toBe( 200 );
					return Number( headers[ 'x-queries' ] );
				};
				const without = await cache.aside( queries );
				const withCache = await queries();
				expect( without ).toBeGreaterThan( 0 );
				expect( withCache ).toBeLessThan( without );
			}
		} );
	} );

	test( 'a customer sees at once what changed: payments, at the desk and online, and the end of their link', async ( {
		people: { owner },
		site,
		stripe,
	} ) => {
		const { invoice, payer, address } = await aBill( site, owner, 10_000 );
		const status = async () =>
			succeed< PortalStatus >(
				await ask( restUrl( site, '/portal/status' ), { headers: { 'coffer-portal-token': payer.token } } )
			);
		const first = await status();
		await pay( owner, invoice, 4_000, { method: 'cash' } );
		const second = await status();
		expect( second.version ).not.toBe( first.version );
		expect( second.balance_text ).toContain( '60.00' );
		expect( ( await ask( address ) ).text ).toContain( '60.00' );
		await stripe.control.pay( sessionOf( await ( await Payer.open( site, address ) ).started() ) );
		await stripe.control.quiet();
		expect( await status() ).toMatchObject( { state: 'paid' } );

		// An expired link, of an expiry that another program set.
		const { link } = await copyLink( owner, invoice.id );
		await site.php(
			`global $wpdb; return $wpdb->update( $wpdb->prefix . 'coffer_portal_links', array( 'expires_at' => time() - 60 ), array( 'id' => $input ) );`,
			link.id
		);
		expect( ( await ask( address ) ).status ).toBe( 403 );
		await site.php(
			`global $wpdb; return $wpdb->update( $wpdb->prefix . 'coffer_portal_links', array( 'expires_at' => null ), array( 'id' => $input ) );`,
			link.id
		);
		expect( ( await ask( address ) ).status ).toBe( 200 );
		succeed(
			await owner.rest( 'POST', `/portal-links/${ link.id }/revoke`, {
				headers: { 'if-match': String( link.version ) },
				body: { reason: 'Forwarded' },
			} )
		);
		expect( ( await ask( address ) ).status ).toBe( 403 );
		refused(
			await ask( restUrl( site, '/portal/status' ), { headers: { 'coffer-portal-token': payer.token } } ),
			'portal_not_available'
		);
	} );

	test( 'links of what is settled end on their day, and open again when the owner gives them longer', async ( {
		people: { owner },
		site,
	} ) => {
		const { invoice, address } = await aBill( site, owner, 10_000 );
		await pay( owner, invoice, 10_000 );
		const { portal } = await readSettings( owner );
		expect( ( await ask( address ) ).status ).toBe( 200 );
		await laterBy( site, 3 * 86_400, async () => {
			await changeSettings( owner, { portal: { ...portal, expire_after_days: 1 } } );
			expect( ( await ask( address ) ).status ).toBe( 403 );
			await patchSettings( site, { portal: { ...portal, expire_after_days: 30 } } );
			expect( ( await ask( address ) ).status ).toBe( 200 );
		} );
		await changeSettings( owner, { portal } );
	} );

	test( 'settings that one program changes are those of all others', async ( { people: { owner }, site } ) => {
		const { url } = await copyLink( owner, ( await aSentDocument( owner ) ).id );
		const { portal } = await readSettings( owner );
		const title = async () => /<title>(.*?)<\/title>/.exec( ( await ask( url ) ).text )?.[ 1 ];
		await changeSettings( owner, { portal: { ...portal, title: 'Your bill' } } );
		expect( await title() ).toContain( 'Your bill' );
		expect( await site.php( `return get_option( 'coffer_settings' )['portal']['title'];` ) ).toBe( 'Your bill' );
		await patchSettings( site, { portal: { ...portal, title: 'Your account' }, portal_base: 'accounts' } );
		expect( ( await readSettings( owner ) ).portal.title ).toBe( 'Your account' );
		const moved = url.replace( '/portal/', '/accounts/' );
		expect( ( await ask( moved ) ).text ).toContain( 'Your account' );
		await changeSettings( owner, { portal, portal_base: 'portal' } );
		expect( ( await ask( url ) ).status ).toBe( 200 );
		expect( ( await ask( moved ) ).headers.location ).toBe( url );
	} );

	test( 'whoever saves settings with an old view of them overwrites nothing, and then sees the new ones', async ( {
		people: { owner },
		site,
	} ) => {
		const { default_terms: terms } = await readSettings( owner );
		const [ ready, go ] = [ join( site.dir, 'ready' ), join( site.dir, 'go' ) ];
		const slow = site.php< [ string, string ] >(
			`${ services }
			$seen = $services->settings()->load();
			touch( $input['ready'] );
			while ( ! file_exists( $input['go'] ) ) {
				usleep( 20000 );
				clearstatcache();
			}
			try {
				$services->settings()->save( $seen, $seen->version );
				return array( 'saved', '' );
			} catch ( Coffer\\Domain\\Refused $refused ) {
				return array( $refused->errorCode(), $services->settings()->load()->defaultTerms );
			}`,
			{ ready, go }
		);
		await expect.poll( () => existsSync( ready ) ).toBe( true );
		await changeSettings( owner, { default_terms: 'By the end of the month' } );
		await writeFile( go, '' );
		expect( await slow ).toEqual( [ 'version_conflict', 'By the end of the month' ] );
		expect( ( await readSettings( owner ) ).default_terms ).toBe( 'By the end of the month' );
		await changeSettings( owner, { default_terms: terms } );
	} );

	test( 'settings that could not be saved to the end are as they were, for everybody', async ( {
		people: { owner },
		site,
	} ) => {
		await aSentDocument( owner );
		const before = await readSettings( owner );
		const answer = await owner.rest( 'PUT', '/settings', {
			headers: { 'if-match': String( before.version ) },
			body: { default_terms: 'Never said', next_number_invoice: 1 },
		} );
		refused( answer, 'number_taken' );
		expect( await readSettings( owner ) ).toEqual( before );
		expect( await site.php( `return get_option( 'coffer_settings' )['version'];` ) ).toBe( before.version );
		await changeSettings( owner, { default_terms: before.default_terms } );
	} );

	test( 'a pattern of numbers holds from the next document on, whoever sends it, and every number is given once', async ( {
		cache,
		people: { owner, manager },
		site,
	} ) => {
		const { number_pattern_invoice: pattern } = await readSettings( owner );
		await aSentDocument( owner );
		await patchSettings( site, { number_pattern_invoice: 'X{year}-{number:4}' } );
		const first = await aSentDocument( manager );
		expect( first.number ).toMatch( /^X\d{4}-\d{4}$/ );
		const flushing = new AbortController();
		const flushes = ( async () => {
			while ( ! flushing.signal.aborted ) {
				await cache.flush();
			}
		} )();
		const sent = await Promise.all(
			Array.from( { length: 12 }, ( _each, at ) => aSentDocument( at % 2 ? owner : manager ) )
		);
		flushing.abort();
		await flushes;
		const positions = sent.map( ( { number } ) => Number( number?.split( '-' )[ 1 ] ) ).sort( ( a, b ) => a - b );
		const start = Number( first.number?.split( '-' )[ 1 ] );
		expect( positions ).toEqual( Array.from( { length: 12 }, ( _each, at ) => start + 1 + at ) );
		await changeSettings( owner, { number_pattern_invoice: pattern } );
	} );

	test( 'a capability that another program takes away or gives is gone or there with the next request', async ( {
		people: { viewer },
		site,
	} ) => {
		const status = async ( by: Person ) => ( await by.rest( 'GET', '/documents' ) ).status;
		expect( await status( viewer ) ).toBe( 200 );
		await site.php( `get_role( 'coffer_money_viewer' )->remove_cap( 'coffer_view' ); return true;` );
		expect( await status( viewer ) ).toBe( 403 );
		await site.php( `get_role( 'coffer_money_viewer' )->add_cap( 'coffer_view' ); return true;` );
		expect( await status( viewer ) ).toBe( 200 );
		await site.php( `get_user_by( 'login', 'viewer' )->set_role( 'subscriber' ); return true;` );
		expect( await status( viewer ) ).toBe( 403 );
		await site.php( `get_user_by( 'login', 'viewer' )->set_role( 'coffer_money_viewer' ); return true;` );
		expect( await status( viewer ) ).toBe( 200 );
	} );

	test( 'a cache that is emptied between the beginning of a payment and its webhook loses nothing', async ( {
		cache,
		people: { owner },
		site,
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, owner, 10_000 );
		await cache.flush();
		const attempt = await payer.started();
		await cache.flush();
		// The same page goes on with the same payment.
		expect( ( await payer.started() ).id ).toBe( attempt.id );
		await stripe.control.pay( sessionOf( attempt ) );
		await cache.flush();
		await stripe.control.quiet();
		await cache.flush();
		expect( await payer.confirmed() ).toMatchObject( { state: 'paid' } );
		const paid = await readDocument( owner, invoice.id );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0 } );
		expect( received( paid ) ).toEqual( [ 10_000 ] );
		expect( await stripe.control.charges( undefined, true ) ).not.toEqual( [] );
	} );

	test( 'nor does it lose what became of a payment that staff try out', async ( {
		cache,
		people: { manager, owner },
		site,
	} ) => {
		await offer( owner, { test: true } );
		const customer = await aCustomer( owner );
		const invoice = await aSentDocument( owner, {
			customer_id: customer.id,
			is_test: true,
			lines: [ aLine( { unit_price: 2_000 } ) ],
		} );
		const payer = await Payer.open( site, ( await copyLink( owner, invoice.id ) ).url, manager.headers );
		const attempt = await payer.started( { gateway: 'test' } );
		const page = attempt.redirect_url ?? '';
		const nonce = /name="_wpnonce" value="([^"]+)"/.exec( ( await manager.page( page ) ).text )?.[ 1 ] ?? '';
		const decided = await manager.page( page, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams( { outcome: 'succeeded', charge: attempt.id, _wpnonce: nonce } ).toString(),
		} );
		expect( decided.status ).toBe( 302 );
		await cache.flush();
		expect( succeed< PayState >( await payer.confirm() ) ).toMatchObject( { state: 'paid' } );
		await offer( owner, { test: false } );
	} );

	test( 'nothing of a customer, no link and no seal of one is in it, whatever was done', async ( {
		cache,
		people: { owner },
		site,
		stripe,
	} ) => {
		await cache.flush();
		const customer: Customer = await aCustomer( owner, {
			name: 'Quirina Zandvliet',
			email: 'quirina@zandvliet.example',
		} );
		const invoice: Document = await aSentDocument( owner, {
			customer_id: customer.id,
			memo: 'For the jetty at Zandvliet',
			lines: [ aLine( { description: 'Greasing the capstan' } ) ],
		} );
		const { url, link } = await copyLink( owner, invoice.id );
		const token = tokenIn( url );
		const visitor = { 'user-agent': 'Mozilla/5.0 (iPhone) Safari' };
		const page = await ask( url, { headers: visitor } );
		const beacon = beaconIn( page.text, token );
		expect( beacon ).toBeDefined();
		await ask( restUrl( site, '/portal/seen' ), { method: 'POST', headers: visitor, body: beacon } );
		const anonymous = { page: ( path: string, asking = {} ) => ask( path, asking ) } as Person;
		expect(
			( await say( anonymous, url, 'question', { name: 'Quirina', text: 'Is the capstan done?' } ) ).status
		).toBe( 303 );
		const payer = await Payer.open( site, url );
		await stripe.control.pay( sessionOf( await payer.started() ) );
		await stripe.control.quiet();
		for ( const route of [
			'/documents?search=Zandvliet',
			`/documents/${ invoice.id }`,
			`/documents/${ invoice.id }/activity`,
			`/documents/${ invoice.id }/portal-links`,
			`/documents/${ invoice.id }/tasks`,
			'/customers?search=Zandvliet',
			'/receivables',
			'/payments',
			'/outbox',
		] ) {
			succeed( await owner.rest( 'GET', route ) );
		}
		succeed( await owner.rest( 'POST', '/outbox/drain' ) );
		succeed(
			await owner.rest( 'POST', `/documents/${ invoice.id }/mark`, {
				headers: changing( await readDocument( owner, invoice.id ) ),
				body: { by_hand: true },
			} )
		);
		succeed(
			await owner.rest( 'POST', `/portal-links/${ link.id }/replace`, {
				headers: { 'if-match': String( link.version ) },
				body: { reason: 'Forwarded' },
			} ),
			201
		);
		await ask( url, { headers: visitor } );
		await owner.page( '/wp-admin/admin.php?page=coffer' );

		const stored = await site.php< Record< string, string > >(
			`global $wpdb; return $wpdb->get_row( $wpdb->prepare( "SELECT token_hash, sealed FROM {$wpdb->prefix}coffer_portal_links WHERE id = %d", $input ), ARRAY_A );`,
			link.id
		);
		const content = await cache.content();
		expect( content.size, 'something is cached' ).toBeGreaterThan( 20 );
		const secrets = {
			'the link': token,
			'its hash': stored.token_hash ?? '?',
			'its seal': stored.sealed ?? '?',
			'its seal, as it is in JSON': JSON.stringify( stored.sealed ).slice( 1, -1 ),
			'the signature of a page': beacon?.signature ?? '?',
			'the name': 'Zandvliet',
			'the question': 'capstan',
			'the number': invoice.number ?? '?',
			'the key of Stripe': 'sk_live_emulator',
		};
		for ( const [ what, secret ] of Object.entries( secrets ) ) {
			const where = [ ...content ].filter( ( entry ) => entry.some( ( text ) => text.includes( secret ) ) );
			expect(
				where.map( ( [ key ] ) => key ),
				what
			).toEqual( [] );
		}
	} );
} );

test( 'Emptied before every request, it changes nothing that customers and staff see', async ( {
	cache,
	people: { owner },
	site,
} ) => {
	const { invoice, address } = await aBill( site, owner, 10_000 );
	const settings = await readSettings( owner );
	const seen = async () => [
		( await ask( address ) ).status,
		( await readDocument( owner, invoice.id ) ).version,
		succeed< Settings >( await owner.rest( 'GET', '/settings' ) ).version,
	];
	const before = await seen();
	await cache.flush();
	expect( await seen() ).toEqual( before );
	expect( await readSettings( owner ) ).toEqual( settings );
} );
