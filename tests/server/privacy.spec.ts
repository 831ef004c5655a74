import type { Customer, Document } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aSentDocument, copyLink, pay, readDocument, tokenIn, unique } from '../support/makers';
import { anInvoice } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { changeSettings } from '../support/settings';
import { soundAtTheEnd, verifyLedger } from '../support/sound-ledger';
import { aStoredTask } from '../support/stored-tasks';
import type { Site } from '../../tools/site/site';

soundAtTheEnd();

interface Erased {
	items_removed: boolean;
	items_retained: boolean;
	messages: string[];
	done: boolean;
}

interface Exported {
	data: { group_id: string; item_id: string; data: { name: string; value: string }[] }[];
	done: boolean;
}

/** Calls what WordPress's own tools call, as they do, page after page. */
function tool< Result >( site: Site, kind: 'exporters' | 'erasers', email: string, page = 1 ): Promise< Result > {
	return site.php< Result >(
		`wp_set_current_user( get_user_by( 'login', 'owner' )->ID );
		$tools = apply_filters( 'wp_privacy_personal_data_' . $input['kind'], [] );
		return call_user_func( $tools['coffer']['callback'], $input['email'], $input['page'] );`,
		{ kind, email, page }
	);
}

const dated = { issue_date: '2020-05-01', due_date: '2020-05-15' };

/** Every text that the site has about anybody, the accounts of its own people aside. */
function everything( site: Site ): Promise< string > {
	return site.php< string >(
		`global $wpdb;
		$all = '';
		foreach ( Coffer\\WordPress\\Storage\\Schema::tables() as $table ) {
			$all .= wp_json_encode( $wpdb->get_results( "SELECT * FROM $table", ARRAY_A ), JSON_UNESCAPED_UNICODE );
		}
		return $all;`
	);
}

async function somebody( owner: Person ) {
	const word = unique( 'Secret' );
	const customer = await aCustomer( owner, {
		name: `${ word } Person`,
		email: `${ word.toLowerCase() }@example.com`,
		phone: `${ word } 555`,
		address: { line1: `${ word } Street 1`, line2: '', city: '', region: '', postcode: '', country: '' },
		tax_id: `TAX${ word }`,
		notes: `${ word } rings twice`,
	} );
	return { word, customer };
}

test.describe( 'WordPress’s export of personal data', { tag: '@native' }, () => {
	test( 'holds all that is known about somebody, and never the secret of a link', async ( {
		people: { owner },
		site,
	} ) => {
		const { word, customer } = await somebody( owner );
		const sent = await aSentDocument( owner, { customer_id: customer.id, memo: `Thanks, ${ word }` } );
		await pay( owner, sent, 100 );
		const { url } = await copyLink( owner, sent.id );
		await aStoredTask( site, sent );
		const other = await somebody( owner );
		await aSentDocument( owner, { customer_id: other.customer.id } );
		const { data, done } = await tool< Exported >( site, 'exporters', customer.email );
		expect( done ).toBe( true );
		const groups = new Set( data.map( ( { group_id: group } ) => group ) );
		for ( const group of [ 'customers', 'documents', 'payments', 'links', 'tasks', 'events' ] ) {
			expect( groups ).toContain( `coffer-${ group }` );
		}
		const text = JSON.stringify( data );
		for ( const known of [
			customer.name,
			customer.phone,
			`${ word } Street 1`,
			customer.tax_id,
			`Thanks, ${ word }`,
			sent.number,
		] ) {
			expect( text ).toContain( known );
		}
		expect( text ).toContain( '1.00' );
		expect( text ).not.toContain( tokenIn( url ) );
		expect( text ).not.toContain( other.word );
		expect( ( await tool< Exported >( site, 'exporters', 'nobody@example.com' ) ).data ).toEqual( [] );
	} );
} );

test.describe( 'WordPress’s eraser of personal data', { tag: '@native' }, () => {
	test( 'leaves no trace of somebody without documents that have to be kept', async ( {
		people: { owner, anonymous },
		site,
	} ) => {
		const { word, customer } = await somebody( owner );
		const draft = await aDraft( owner, { customer_id: customer.id, memo: word } );
		const old = await aSentDocument( owner, { customer_id: customer.id, memo: word, reference: word, ...dated } );
		const { url } = await copyLink( owner, old.id );
		await pay( owner, old, 100 );
		const before = await readDocument( owner, old.id );
		expect( await everything( site ) ).toContain( word );

		await changeSettings( owner, { retention_years: 1 } );
		const erased = await tool< Erased >( site, 'erasers', customer.email );
		await changeSettings( owner, { retention_years: 10 } );
		expect( erased ).toEqual( { items_removed: true, items_retained: false, messages: [], done: true } );
		const left = await everything( site );
		expect( left.toLowerCase().indexOf( word.toLowerCase() ) ).toBe( -1 );

		refused( await owner.rest( 'GET', `/documents/${ draft.id }` ), 'not_found' );
		expect( ( await anonymous.page( url ) ).status ).toBe( 403 );
		const after = await readDocument( owner, old.id );
		expect( [ after.total, after.balance, after.number ] ).toEqual( [
			before.total,
			before.balance,
			before.number,
		] );
		expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
		const again = await tool< Erased >( site, 'erasers', customer.email );
		expect( again ).toMatchObject( { items_removed: false, done: true } );
	} );

	test( 'keeps what the law asks for, says so, and erases everything else', async ( {
		people: { owner, anonymous },
		site,
	} ) => {
		const { word, customer } = await somebody( owner );
		const sent = await anInvoice( owner, 10_000, { customer_id: customer.id } );
		const { url } = await copyLink( owner, sent.id );
		await aDraft( owner, { customer_id: customer.id } );
		const erased = await tool< Erased >( site, 'erasers', customer.email );
		expect( erased ).toMatchObject( { items_removed: true, items_retained: true, done: true } );
		expect( erased.messages ).toHaveLength( 1 );
		expect( erased.messages[ 0 ] ).toContain( `1 document of ${ customer.name } until December 31, ` );

		const now = succeed< Customer >( await owner.rest( 'GET', `/customers/${ customer.id }` ) );
		expect( now ).toMatchObject( {
			name: customer.name,
			email: '',
			phone: '',
			notes: '',
			tax_id: customer.tax_id,
		} );
		const kept = await readDocument( owner, sent.id );
		expect( kept ).toMatchObject( { balance: 10_000, customer_name: customer.name } );
		expect( ( await anonymous.page( url ) ).status ).toBe( 403 );
		expect( await everything( site ) ).not.toContain( `${ word } rings twice` );
		const documents = succeed< Document[] >( await owner.rest( 'GET', `/documents?customer_id=${ customer.id }` ) );
		expect( documents.map( ( { id } ) => id ) ).toEqual( [ sent.id ] );
	} );

	test( 'erases the rest by itself once nothing has to be kept any more', async ( { people: { owner }, site } ) => {
		const { word, customer } = await somebody( owner );
		await aSentDocument( owner, { customer_id: customer.id, ...dated } );
		const erased = await tool< Erased >( site, 'erasers', customer.email );
		expect( erased.items_retained ).toBe( true );
		await changeSettings( owner, { retention_years: 1 } );
		await site.php( `do_action( 'coffer_daily' ); return true;` );
		await changeSettings( owner, { retention_years: 10 } );
		expect( ( await everything( site ) ).toLowerCase().indexOf( word.toLowerCase() ) ).toBe( -1 );
	} );

	test( 'finds somebody who was merged into another customer, and erases both', async ( {
		people: { owner },
		site,
	} ) => {
		const from = await somebody( owner );
		const into = await somebody( owner );
		succeed(
			await owner.rest( 'POST', `/customers/${ from.customer.id }/merge`, {
				headers: { 'if-match': String( from.customer.version ), 'idempotency-key': unique( 'merge-key-' ) },
				body: { into: into.customer.id, into_version: into.customer.version, confirmed: true },
			} )
		);
		expect( JSON.stringify( await tool< Exported >( site, 'exporters', into.customer.email ) ) ).toContain(
			from.word
		);
		await tool< Erased >( site, 'erasers', from.customer.email );
		const left = ( await everything( site ) ).toLowerCase();
		expect( [ from.word, into.word ].filter( ( word ) => left.includes( word.toLowerCase() ) ) ).toEqual( [] );
	} );

	test( 'is written down without saying about whom', async ( { people: { owner }, site } ) => {
		const { customer } = await somebody( owner );
		await tool< Erased >( site, 'erasers', customer.email );
		const kinds = await site.php< string[] >(
			`global $wpdb;
			return $wpdb->get_col( $wpdb->prepare( "SELECT kind FROM {$wpdb->prefix}coffer_events WHERE customer_id = %d ORDER BY id", $input['id'] ) );`,
			{ id: customer.id }
		);
		expect( kinds ).toEqual( [ 'customer_created', 'customer_erased' ] );
	} );

	test( 'refuses years that make no sense', async ( { people: { owner } } ) => {
		const { version } = succeed< { version: number } >( await owner.rest( 'GET', '/settings' ) );
		const headers = { 'if-match': String( version ) };
		for ( const retention_years of [ -1, 51 ] ) {
			const answer = await owner.rest( 'PUT', '/settings', { headers, body: { retention_years } } );
			refused( answer, 'invalid_input', 'retention_years' );
		}
	} );
} );
