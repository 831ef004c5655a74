import type { Site } from '../../tools/site/site';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aLine, aSentDocument, changing, copyLink, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { aFailedMessage } from '../support/outbox';
import { anonymous, type Person } from '../support/people';
import { changeRow, putRowsBack } from '../support/rows';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** In all that somebody could read of a customer, and in what errors say. */
const mark = 'Zzmarked';

/** Breaks what a request says is to break, with words of a customer in the error. */
const breaking = `
// What Coffer writes there about them is meant for the owner's eyes, and is no fault of this test.
ini_set( 'error_log', WP_CONTENT_DIR . '/coffer-dev/plugin-errors.log' );
add_filter( 'query', static function ( $sql ) {
	$broken = 'statement' === ( $_SERVER['HTTP_BREAK'] ?? '' ) && str_contains( $sql, 'coffer_customers' );
	return $broken ? "SELECT '${ mark }@example.com', 987654 FROM ${ mark }_nowhere" : $sql;
} );
add_action( 'coffer_document_sent', static function () {
	if ( 'hook' === ( $_SERVER['HTTP_BREAK'] ?? '' ) ) {
		throw new RuntimeException( '${ mark } owes 9876.54 and lives in ${ mark } Street' );
	}
} );
add_action( 'init', static function () {
	if ( isset( $_GET['nonce_of_the_report'] ) ) {
		wp_send_json( wp_create_nonce( 'coffer_failures' ) );
	}
} );
`;

async function report( site: Site, by: Person ): Promise< { status: number; text: string } > {
	let answer = { status: 0, text: '' };
	await withMuPlugin( site, breaking, async () => {
		const nonce = String( ( await by.page( '/?nonce_of_the_report=1' ) ).body );
		answer = await by.page( `/wp-admin/admin-post.php?action=coffer_failures&_wpnonce=${ nonce }` );
	} );
	return answer;
}

function clear( site: Site ): Promise< boolean > {
	return site.php( `delete_option( 'coffer_failures' ); return true;` );
}

test.describe( 'The report of failures', () => {
	test.beforeEach( ( { site } ) => clear( site ) );

	test( 'says that nothing failed, and on what Coffer runs', async ( { people: { owner }, site } ) => {
		const { status, text } = await report( site, owner );
		expect( status ).toBe( 200 );
		expect( text ).toContain( 'Nothing failed in the last 30 days.' );
		for ( const fact of [
			'Coffer: ',
			'Tables: ',
			'WordPress: ',
			'PHP: ',
			'Database: ',
			'Customer page: ',
			'Search words: ',
		] ) {
			expect( text ).toContain( `\n${ fact }` );
		}
		expect( text ).not.toContain( new URL( site.url ).host );
	} );

	test( 'names each kind of failure, and nobody', async ( { people: { owner }, site } ) => {
		const customer = await aCustomer( owner, {
			name: `${ mark } & Sons`,
			email: `${ mark }@example.com`.toLowerCase(),
		} );
		const lines = [ aLine( { description: mark, unit_price: 987_654 } ) ];
		const invoice = await aSentDocument( owner, { customer_id: customer.id, lines } );
		const { url } = await copyLink( owner, invoice.id );
		await withMuPlugin( site, breaking, async () => {
			refused(
				await owner.rest( 'GET', `/customers/${ customer.id }`, { headers: { break: 'statement' } } ),
				'server_error'
			);
			const draft = await aDraft( owner, { customer_id: customer.id, lines } );
			const headers = { ...changing( draft ), break: 'hook' };
			succeed( await owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers } ) );
		} );
		await aFailedMessage( site, owner );
		await anonymous( site ).rest( 'POST', '/webhooks/stripe', { body: { id: mark, amount: 987_654 } } );
		await changeRow( site, 'documents', invoice.id, { balance: 987_653 } );
		expect( ( await owner.rest( 'GET', '/ledger/verify' ) ).text ).toContain( invoice.number );
		await putRowsBack( site );
		await site.php( failingUpdate );
		await site.php( failingGateway );

		const { text } = await report( site, owner );
		for ( const kind of [ 'request', 'plugin', 'delivery', 'webhook', 'ledger', 'update', 'gateway' ] ) {
			expect( text ).toMatch( new RegExp( `^[\\dTZ:-]+ ${ kind } in .+: .+ \\(\\d+ times since`, 'm' ) );
		}
		expect( text ).toContain( 'request in get_customer server/WordPress/Storage/Database.php' );
		const debug = JSON.stringify(
			await site.php( `return apply_filters( 'debug_information', array() )['coffer'];` )
		);
		expect( debug ).toContain( 'get_customer' );
		for ( const said of [ text, debug ] ) {
			expect( said ).not.toMatch( new RegExp( mark, 'i' ) );
			expect( said ).not.toMatch( /987|SELECT|INSERT|@/ );
			expect( said ).not.toContain( tokenIn( url ) );
			expect( said ).not.toContain( invoice.number );
		}
	} );

	test( 'goes only to those who manage Money', async ( { people, site } ) => {
		for ( const person of [ people.bookkeeper, people.viewer, people.editor, people.subscriber ] ) {
			const { status, text } = await report( site, person );
			expect( [ person.name, status ] ).toEqual( [ person.name, 403 ] );
			expect( text ).not.toContain( 'PHP: ' );
		}
		const nobody = await report( site, people.anonymous );
		expect( nobody.text ).not.toContain( 'PHP: ' );
		const forged = await people.owner.page( '/wp-admin/admin-post.php?action=coffer_failures' );
		expect( forged.status ).toBe( 403 );
	} );

	test( 'holds two hundred at most, for thirty days, and counts what comes again', async ( {
		people: { owner },
		site,
	} ) => {
		await site.php( `
			for ( $at = 0; $at < 230; $at++ ) {
				Coffer\\WordPress\\Health\\Failures::note( 'request', 'place ' . $at, 'Trouble' );
			}
			Coffer\\WordPress\\Health\\Failures::note( 'request', 'place 229', 'Trouble' );
			Coffer\\WordPress\\Health\\Failures::note( 'request', 'someone@example.com', 'Trouble' );
			return true;
		` );
		const lines = ( await report( site, owner ) ).text
			.split( '\n' )
			.filter( ( line ) => line.includes( ' request in ' ) );
		expect( lines ).toHaveLength( 200 );
		expect( lines[ 0 ] ).toContain( 'request in (left out): Trouble' );
		expect( lines[ 1 ] ).toContain( 'request in place 229: Trouble (2 times' );
		await site.php( `
			$old = array_map( static fn ( $failure ) => array( 'last' => time() - 31 * 86400 ) + $failure, get_option( 'coffer_failures' ) );
			update_option( 'coffer_failures', $old );
			do_action( 'coffer_daily' );
			return true;
		` );
		expect( await site.php( `return get_option( 'coffer_failures', 'gone' );` ) ).toBe( 'gone' );
	} );
} );

const failingUpdate = `
	$break = static fn ( $sql ) => str_contains( $sql, 'CREATE TABLE' ) ? "SELECT '${ mark }' FROM ${ mark }_nowhere" : $sql;
	$version = get_option( 'coffer_schema' );
	add_filter( 'query', $break );
	$GLOBALS['wpdb']->suppress_errors();
	update_option( 'coffer_schema', 0 );
	try {
		Coffer\\WordPress\\Install::run();
	} catch ( Throwable $error ) {
		$failed = true;
	}
	remove_filter( 'query', $break );
	update_option( 'coffer_schema', $version );
	return $failed;
`;

/** A gateway that cannot be reached, and says more than it should. */
const failingGateway = `
	$unreachable = new class() implements Coffer\\Domain\\Gateways\\Gateway {
		public function id(): string { return 'far_away'; }
		public function label(): string { return '${ mark }'; }
		public function kind(): Coffer\\Domain\\Gateways\\GatewayKind { return Coffer\\Domain\\Gateways\\GatewayKind::cases()[0]; }
		public function refusal( $charge ): ?string { return null; }
		public function start( $charge ): Coffer\\Domain\\Gateways\\Started { throw new LogicException(); }
		public function look( $charge ): Coffer\\Domain\\Gateways\\Report { throw new LogicException(); }
		public function cancel( $charge ): Coffer\\Domain\\Gateways\\Report { throw new LogicException(); }
		public function refund( $charge, string $refund_id, int $amount, string $reason ): Coffer\\Domain\\Gateways\\ReportedRefund { throw new LogicException(); }
		public function notices( $message ): Coffer\\Domain\\Gateways\\SignedNotices { throw new Coffer\\Domain\\Gateways\\GatewayUnreachable( '${ mark } owes 987654' ); }
		public function paymentUrl( $charge ): ?string { return null; }
	};
	try {
		( new Coffer\\WordPress\\Gateways\\WatchedGateway( $unreachable ) )->notices( new Coffer\\Domain\\Gateways\\WebhookMessage( '${ mark }', array(), time() ) );
	} catch ( Coffer\\Domain\\Gateways\\GatewayUnreachable ) {
		return true;
	}
	return false;
`;
