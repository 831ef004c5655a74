import type { Customer, Document, DocumentSummary, FirstSteps, Receivables, Samples } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { aDraft, aSentDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { soundAtTheEnd, verifyLedger } from '../support/sound-ledger';
import { withSettings } from '../support/settings';
import type { Site } from '../../tools/site/site';

soundAtTheEnd();

const add = async ( by: Person ) => succeed< Samples >( await by.rest( 'POST', '/samples' ) );
const remove = async ( by: Person ) => succeed< Samples >( await by.rest( 'DELETE', '/samples' ) );
const list = async < T >( by: Person, route: string ) => succeed< T[] >( await by.rest( 'GET', route ) );
/** Those that are samples now; one that was kept by an earlier test has their name, too. */
const sampleIds = ( site: Site ) =>
	site.php< number[] >( 'return \\Coffer\\WordPress\\Plugin::services()->samples()->customers();' );
async function sampleCustomers( by: Person, site: Site ): Promise< Customer[] > {
	return Promise.all(
		( await sampleIds( site ) ).map( async ( id ) =>
			succeed< Customer >( await by.rest( 'GET', `/customers/${ id }` ) )
		)
	);
}
const documentsOf = ( by: Person, { id }: Customer ) => list< DocumentSummary >( by, `/documents?customer_id=${ id }` );

const today = () => new Date().toISOString().slice( 0, 10 );

/** How many rows each of our tables has; the counter of tests stays where it is, and a key is nothing of anybody's. */
function rows( site: Site ): Promise< Record< string, number > > {
	return site.php( `
		global $wpdb;
		$counts = array();
		foreach ( \\Coffer\\WordPress\\Storage\\Schema::tables() as $table ) {
			$counts[ $table ] = (int) $wpdb->get_var( "SELECT COUNT(*) FROM $table" );
		}
		unset( $counts[ "{$wpdb->prefix}coffer_series" ] );
		return $counts;` );
}

test.beforeEach( async ( { people: { owner } } ) => {
	await remove( owner );
} );
test.afterEach( async ( { people: { owner } } ) => {
	await remove( owner );
} );

test.describe( 'Sample data', { tag: '@native' }, () => {
	test( 'is a shop at work, in no sum, with none of its numbers and no mail', async ( {
		people: { owner },
		site,
	} ) => {
		const before = await rows( site );
		const next = ( await aSentDocument( owner ) ).number ?? '';
		const owed = await list< Receivables >( owner, '/receivables' );
		expect( await add( owner ) ).toEqual( { customers: 5, kept: 0 } );
		expect( await add( owner ), 'not twice' ).toEqual( { customers: 5, kept: 0 } );

		const customers = await sampleCustomers( owner, site );
		expect( customers ).toHaveLength( 5 );
		expect( customers.every( ( { email } ) => email.endsWith( '@example.com' ) ) ).toBe( true );
		const documents = ( await Promise.all( customers.map( ( one ) => documentsOf( owner, one ) ) ) ).flat();
		expect( documents.every( ( one ) => one.is_test ) ).toBe( true );
		expect( documents.filter( ( { number } ) => number !== null && ! number.startsWith( 'TEST-' ) ) ).toEqual( [] );
		expect( new Set( documents.map( ( { kind } ) => kind ) ) ).toEqual(
			new Set( [ 'invoice', 'quote', 'credit_note' ] )
		);
		const states = documents.map( ( { workflow, payment_status: paid } ) => `${ workflow } ${ paid }` );
		expect( states ).toEqual( expect.arrayContaining( [ 'sent paid', 'sent partial', 'sent unpaid' ] ) );
		expect( documents.some( ( { workflow } ) => workflow === 'accepted' ) ).toBe( true );
		// Tests are never overdue, because nobody owes them; this one shows what would be.
		expect( documents.some( ( { balance, due_date: due } ) => balance > 0 && due !== null && due < today() ) ).toBe(
			true
		);

		expect( await list< Receivables >( owner, '/receivables' ) ).toEqual( owed );
		expect( ( await rows( site ) ).wp_coffer_outbox ).toBe( before.wp_coffer_outbox );
		expect( ( await rows( site ) ).wp_coffer_messages ).toBe( before.wp_coffer_messages );
		const after = ( await aSentDocument( owner ) ).number ?? '';
		expect( Number( after.split( '-' ).pop() ) ).toBe( Number( next.split( '-' ).pop() ) + 1 );
		expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
	} );

	test( 'goes away with every row of it', async ( { people: { owner }, site } ) => {
		const before = await rows( site );
		await add( owner );
		const [ customer ] = await sampleCustomers( owner, site );
		// What somebody does while they look around goes with it.
		const sample = await aSentDocument( owner, { customer_id: customer?.id ?? 0, is_test: true } );
		succeed( await owner.rest( 'POST', `/documents/${ sample.id }/portal-link`, { body: { purpose: 'copy' } } ) );
		succeed(
			await owner.rest( 'POST', `/documents/${ sample.id }/messages`, { body: { purpose: 'invoice' } } ),
			201
		);
		succeed( await owner.rest( 'POST', '/tasks', { body: { title: 'Try it', document_id: sample.id } } ), 201 );
		expect( await remove( owner ) ).toEqual( { customers: 0, kept: 0 } );
		expect( await rows( site ) ).toEqual( before );
		refused( await owner.rest( 'GET', `/documents/${ sample.id }` ), 'not_found' );
		expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
	} );

	test( 'leaves whoever has something real with them, as an ordinary customer', async ( {
		people: { owner },
		site,
	} ) => {
		await add( owner );
		const [ mixed ] = await sampleCustomers( owner, site );
		const real: Document = await aDraft( owner, { customer_id: mixed?.id ?? 0 } );
		expect( await remove( owner ) ).toEqual( { customers: 0, kept: 1 } );
		expect( await sampleIds( site ) ).toEqual( [] );
		expect( ( await documentsOf( owner, mixed as Customer ) ).map( ( { id } ) => id ) ).toContain( real.id );
		expect( await remove( owner ), 'they are no samples any more' ).toEqual( { customers: 0, kept: 0 } );
		succeed(
			await owner.rest( 'DELETE', `/documents/${ real.id }`, {
				headers: { 'if-match': String( real.version ) },
			} ),
			204
		);
	} );

	test( 'is no first step taken, and asks for no details of the business', async ( { people: { owner }, site } ) => {
		await withSettings( owner, { business_name: '' }, async () => {
			expect( await add( owner ) ).toMatchObject( { customers: 5 } );
		} );
		const others = await site.php< number >( `
			global $wpdb;
			$ids = implode( ',', \\Coffer\\WordPress\\Plugin::services()->samples()->customers() );
			return (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}coffer_customers WHERE id NOT IN ($ids)" );` );
		const { steps } = succeed< FirstSteps >( await owner.rest( 'GET', '/first-steps' ) );
		expect( steps.find( ( step ) => step.name === 'customer' )?.is_done ).toBe( others > 0 );
	} );

	test( 'is added and removed by whoever manages Money, and nobody else', async ( { people: { bookkeeper } } ) => {
		refused( await bookkeeper.rest( 'POST', '/samples' ), 'role_may_not' );
		refused( await bookkeeper.rest( 'DELETE', '/samples' ), 'role_may_not' );
	} );
} );
