import type { Document, DocumentSummary } from '../../src/contract/types';
import { fill } from '../../tools/bench/fill';
import { bootSite } from '../../tools/site/boot';
import type { Site } from '../../tools/site/site';
import { succeed } from '../support/expectations';
import { aSentDocument, copyLink } from '../support/makers';
import { expect, test as onSite } from '../support/money-site';
import { ask } from '../support/requests';
import { soundAtTheEnd, verifyLedger } from '../support/sound-ledger';

soundAtTheEnd();

/** A site of its own: what fills it does not ask whether anybody else is there. */
const test = onSite.extend< object, { site: Site } >( {
	site: [
		async ( {}, use ) => {
			const site = await bootSite( {
				name: 'native-filling',
				host: 'fpm',
				port: 9448,
				fresh: true,
				cron: false,
			} );
			await use( site );
			await site.stop();
		},
		{ scope: 'worker', timeout: 180_000 },
	],
} );

/** Everything that was filled in, but for sealed tokens, which never look the same twice. */
function digest( site: Site ): Promise< Record< string, string > > {
	return site.php( `
		global $wpdb;
		$digest = array();
		foreach ( array( 'customers', 'documents', 'lines', 'ledger', 'portal_links', 'events', 'series', 'payments', 'applications', 'refunds' ) as $table ) {
			$rows = $wpdb->get_results( "SELECT * FROM {$wpdb->prefix}coffer_$table ORDER BY 1, 2", ARRAY_A );
			foreach ( $rows as $place => $row ) {
				unset( $rows[ $place ]['sealed'] );
			}
			$digest[ $table ] = count( $rows ) . ' ' . md5( wp_json_encode( $rows ) );
		}
		return $digest;
	` );
}

/** As if nothing had been filled in, on the same day. */
async function empty( site: Site ): Promise< void > {
	await site.php( `
		global $wpdb;
		foreach ( Coffer\\WordPress\\Storage\\Schema::tables() as $table ) {
			$wpdb->query( "TRUNCATE TABLE $table" );
		}
		update_option( 'coffer_bench_filled', array( ...get_option( 'coffer_bench_filled' ), 'blocks' => 0 ), false );
		return true;
	` );
}

test.describe( 'A site that is filled for measuring', () => {
	test.describe.configure( { mode: 'serial' } );

	test( 'holds the same whether it grew in steps or at once', async ( { site, people: { owner } } ) => {
		await fill( site, 1 );
		// Describing the business was an event.
		await empty( site );
		await fill( site, 60 );
		expect( await fill( site, 400 ) ).toEqual( { documents: 400, customers: 80 } );
		const inSteps = await digest( site );
		expect( await fill( site, 300 ) ).toEqual( { documents: 400, customers: 80 } );
		expect( await digest( site ) ).toEqual( inSteps );
		await empty( site );
		await fill( site, 400 );
		expect( await digest( site ) ).toEqual( inSteps );
		expect( await verifyLedger( owner ) ).toMatchObject( { checked: 400, faults: [] } );
	} );

	test( 'has every sort of document', async ( { people: { owner } } ) => {
		for ( const query of [
			...[ 'invoice', 'quote', 'credit_note' ].map( ( kind ) => `kind=${ kind }` ),
			...[ 'draft', 'sent', 'accepted', 'declined', 'expired', 'void' ].map( ( state ) => `workflow=${ state }` ),
			...[ 'unpaid', 'partial', 'paid', 'refunded' ].map( ( state ) => `payment_status=${ state }` ),
			'overdue=true',
		] ) {
			const list = succeed< DocumentSummary[] >( await owner.rest( 'GET', `/documents?${ query }` ) );
			expect( list, query ).not.toEqual( [] );
		}
	} );

	test( 'goes on with the next number, and its links open', async ( { people: { owner } } ) => {
		const list = succeed< DocumentSummary[] >(
			await owner.rest( 'GET', '/documents?kind=invoice&workflow=sent&payment_status=unpaid' )
		);
		const [ invoice ] = list;
		const { number } = await aSentDocument( owner );
		expect( number ).not.toBe( null );
		expect( list.map( ( item ) => item.number ) ).not.toContain( number );
		const link = await copyLink( owner, Number( invoice?.id ) );
		const page = await ask( link.url );
		expect( page.status ).toBe( 200 );
		expect( page.text ).toContain( String( invoice?.number ) );
		const whole = succeed< Document >( await owner.rest( 'GET', `/documents/${ invoice?.id }` ) );
		expect( whole.lines.length ).toBeGreaterThan( 0 );
	} );
} );
