import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PaymentAttempt } from '../../src/contract/types';
import { root } from '../../tools/machine/paths';
import type { Site } from '../../tools/site/site';
import { succeed } from '../support/expectations';
import { decodeEntities, textOf } from '../support/html';
import { aSentDocument, changing, copyLink, unique } from '../support/makers';
import { withMuPlugin } from '../support/mu-plugin';
import { clearOutbox, drainByProgram } from '../support/outbox';
import { Guest } from '../support/payables';
import { ask } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';
import { expect, intentOf, sessionOf, test } from '../support/stripe-site';

soundAtTheEnd();

/** A file that authors copy, as the site would run it. */
const starter = ( file: string ) => `require '${ join( root, 'docs/extending/starter', file ) }';`;

/** With a page that has the shortcode; nothing of the plugin is left afterwards. */
async function withTickets( site: Site, work: ( page: string ) => Promise< void > ): Promise< void > {
	try {
		await withMuPlugin( site, starter( 'coffer-starter.php' ), async () => {
			const page = await site.php< string >(
				`return get_permalink( wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Concert', 'post_content' => '[starter_ticket]', 'meta_input' => array( 'starter_page' => 1 ) ) ) );`
			);
			await work( page );
		} );
	} finally {
		await site.php(
			`global $wpdb;
			foreach ( $wpdb->get_col( "SELECT ID FROM $wpdb->posts WHERE post_type = 'starter_order' OR ID IN ( SELECT post_id FROM $wpdb->postmeta WHERE meta_key = 'starter_page' )" ) as $id ) { wp_delete_post( $id, true ); }`
		);
	}
}

test.describe( 'The plugin to copy', () => {
	test.beforeEach( ( { site } ) => clearOutbox( site ) );

	test( 'takes an order, has it paid, and knows when the money came and when it went back', async ( {
		site,
		people: { owner },
		stripe,
	} ) => {
		await withTickets( site, async ( page ) => {
			const form = await ask( page );
			const [ , id = '' ] = /name="page" value="(\d+)"/.exec( form.text ) ?? [];
			const order = ( email: string ) =>
				ask( `${ site.url }/wp-admin/admin-post.php`, {
					method: 'POST',
					headers: { 'content-type': 'application/x-www-form-urlencoded' },
					body: new URLSearchParams( { action: 'starter_order', page: id, email } ).toString(),
				} );
			expect( String( ( await order( 'nobody' ) ).headers.location ) ).toBe( page );

			const at = String( ( await order( 'listener@example.com' ) ).headers.location );
			const ordered = await ask( at );
			expect( textOf( ordered.text ) ).toContain( 'Your ticket is kept for you.' );
			const [ , signature = '' ] = /"signature":"([^"]+)"/.exec( decodeEntities( ordered.text ) ) ?? [];
			const code = new URL( at ).searchParams.get( 'ticket' ) ?? '';
			const guest = new Guest( site, 'starter_ticket', code, signature );
			expect( await guest.state() ).toMatchObject( { state: 'open', due: 2_500, currency: 'EUR' } );

			const session = await stripe.control.pay( sessionOf( await guest.started() ) );
			await stripe.control.quiet();
			expect( intentOf( session ) ).not.toBe( '' );
			await drainByProgram( site );
			expect( textOf( ( await ask( at ) ).text ) ).toContain( 'Your ticket is paid.' );

			const [ attempt ] = succeed< PaymentAttempt[] >( await owner.rest( 'GET', `/payments?search=${ code }` ) );
			if ( ! attempt ) {
				throw new Error( 'Staff see nothing of the payment.' );
			}
			succeed(
				await owner.rest( 'POST', `/payments/${ attempt.id }/refund`, {
					headers: changing( attempt ),
					body: { amount: 2_500, method: 'online', reason: 'Rain' },
				} )
			);
			await stripe.control.quiet();
			await drainByProgram( site );
			expect( textOf( ( await ask( at ) ).text ) ).toContain( 'Your ticket is kept for you.' );
		} );
	} );

	test( 'leaves its page in peace when Coffer is away, and tells nobody of an order who has not its code', async ( {
		site,
	} ) => {
		await withTickets( site, async ( page ) => {
			const guessed = await ask( `${ page }${ page.includes( '?' ) ? '&' : '?' }ticket=guessed` );
			expect( guessed.text ).toContain( 'name="email"' );
			const alone = await site.php< string >(
				`$code = file_get_contents( $input );
				preg_match_all( '/(?<!function )\\bcoffer_\\w+\\(/', $code, $calls );
				return implode( ' ', array_unique( $calls[0] ) ) . ' ' . substr_count( $code, 'function_exists' );`,
				join( root, 'docs/extending/starter/coffer-starter.php' )
			);
			expect( alone ).toBe( 'coffer_register_payable( coffer_pay_now( 2' );
		} );
	} );
} );

test( 'What a theme may copy adds words to customers’ pages, and allows fonts of another host and nothing else', async ( {
	site,
	people: { owner, anonymous },
} ) => {
	const sent = await aSentDocument( owner, { terms: 'Within 14 days.' } );
	const { url } = await copyLink( owner, sent.id );
	await withMuPlugin( site, starter( 'portal-look.php' ), async () => {
		const page = await anonymous.page( url );
		expect( textOf( page.text ) ).toContain( 'Our office is open Monday to Friday' );
		expect( textOf( page.text ) ).toContain( 'Within 14 days.' );
		const policy = String( page.headers[ 'content-security-policy' ] );
		const directives = policy.split( ';' ).filter( ( directive ) => directive.includes( 'fonts.example.com' ) );
		expect( directives.map( ( directive ) => directive.trim().split( ' ' )[ 0 ] ).sort() ).toEqual( [
			'font-src',
			'style-src',
		] );
	} );
	expect( textOf( ( await anonymous.page( url ) ).text ) ).not.toContain( 'Our office' );
} );

test( 'The program to copy signs in with an application password, lists what is overdue, and makes and sends an invoice', async ( {
	site,
	people: { owner },
} ) => {
	const password = await site.php< string >(
		`[ $password ] = WP_Application_Passwords::create_new_application_password( get_user_by( 'login', 'owner' )->ID, array( 'name' => 'starter' ) ); return $password;`
	);
	const email = `${ unique( 'client' ) }@example.com`;
	const program = join( root, 'docs/extending/starter/send-invoice.mjs' );
	const run = ( secret: string, ...args: string[] ) =>
		promisify( execFile )( process.execPath, [ program, ...args ], {
			env: { ...process.env, COFFER_SITE: site.url, COFFER_USER: 'owner', COFFER_PASSWORD: secret },
		} );
	try {
		const overdue = Number(
			( await owner.rest( 'GET', '/documents?kind=invoice&overdue=true&per_page=1' ) ).headers[ 'x-wp-total' ]
		);
		const { stdout } = await run( password );
		expect( stdout.split( '\n' ).filter( Boolean ).length ).toBe( overdue );
		const sent = ( await run( password, email ) ).stdout.trimEnd().split( '\n' ).at( -1 ) ?? '';
		const [ , number = '', url = '' ] = /^(\S+) is sent\. Its page: (\S+)$/.exec( sent ) ?? [];
		expect( textOf( ( await ask( url ) ).text ) ).toContain( number );
		await expect( run( 'wrong' ) ).rejects.toThrow( /^Command failed[^]*Error: \w+: / );
	} finally {
		await site.php(
			`WP_Application_Passwords::delete_all_application_passwords( get_user_by( 'login', 'owner' )->ID );`
		);
	}
} );

test( 'Scripts of other plugins may name coffer-api on every screen of wp-admin, and it is loaded where one does', async ( {
	site,
	people: { owner, editor },
} ) => {
	const own = /build\/api\.js[^]*money-screen\.js/;
	await withMuPlugin( site, starter( 'money-screen.php' ), async () => {
		expect( ( await owner.page( `${ site.url }/wp-admin/index.php` ) ).text ).toMatch( own );
		expect( ( await owner.page( `${ site.url }/wp-admin/admin.php?page=coffer` ) ).text ).toMatch( own );
		expect( ( await owner.page( `${ site.url }/wp-admin/tools.php` ) ).text ).not.toContain( 'build/api.js' );
		expect( ( await editor.page( `${ site.url }/wp-admin/index.php` ) ).text ).not.toContain( 'build/api.js' );
	} );
} );

test( 'PHP of the same site reads what a hook names, as whoever is signed in, and nothing when nobody is', async ( {
	site,
	people: { owner },
} ) => {
	const { id, number } = await aSentDocument( owner );
	const read = ( login: string ) =>
		site.php< { status: number; number?: string } >(
			`wp_set_current_user( get_user_by( 'login', $input['login'] )->ID ?? 0 );
			$answer = rest_do_request( new WP_REST_Request( 'GET', '/coffer/v1/documents/' . $input['id'] ) );
			return array( 'status' => $answer->get_status(), 'number' => $answer->get_data()['number'] ?? null );`,
			{ id, login }
		);
	expect( await read( 'owner' ) ).toEqual( { status: 200, number } );
	expect( await read( 'nobody' ) ).toEqual( { status: 401, number: null } );
} );
