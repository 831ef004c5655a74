import type { Customer, Document, DocumentSummary, Import } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { addRows, commit, openImport } from '../support/imports';
import { aCustomer, readDocument, unique } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

async function customersNamed( by: Person, name: string ): Promise< Customer[] > {
	return succeed< Customer[] >(
		await by.rest( 'GET', `/customers?search=${ encodeURIComponent( name ) }&per_page=100` )
	);
}

async function documentsWith( by: Person, reference: string ): Promise< Document[] > {
	const found = succeed< DocumentSummary[] >(
		await by.rest( 'GET', `/documents?search=${ encodeURIComponent( reference ) }` )
	);
	return Promise.all( found.map( ( { id } ) => readDocument( by, id ) ) );
}

test.describe( 'Importing customers', { tag: '@native' }, () => {
	test( 'adds every row with what it says, each with an event, and says how many', async ( {
		people: { owner },
		site,
	} ) => {
		const name = unique( 'Imported ' );
		const opened = await openImport( owner, [ 'name', 'email', 'city', 'country', 'currency', 'notes' ] );
		expect( faultsOf( 'import', opened ) ).toEqual( [] );
		const check = await addRows( owner, opened, [
			[ `${ name } Ä`, `${ unique( 'a' ) }@example.com`, 'Köln', 'DE', 'EUR', 'Rings twice' ],
			[ `${ name } 会社`, '', '', '', '', '' ],
			[ `${ name } =1+1`, '', '', 'jp' ],
		] );
		expect( faultsOf( 'import-check', check ) ).toEqual( [] );
		expect( check ).toMatchObject( { rows: 3, problems: [], duplicates: [] } );
		expect( await customersNamed( owner, name ) ).toEqual( [] );

		const done = succeed< Import >( await commit( owner, opened ) );
		expect( faultsOf( 'import', done ) ).toEqual( [] );
		expect( done ).toMatchObject( { state: 'done', added: 3, updated: 0, skipped: 0, left_out: 0 } );
		const [ plain, first, last ] = await customersNamed( owner, name );
		expect( first ).toMatchObject( { name: `${ name } Ä`, currency: 'EUR', notes: 'Rings twice' } );
		expect( first?.address ).toMatchObject( { city: 'Köln', country: 'DE' } );
		expect( plain?.address.country ).toBe( 'JP' );
		expect( last?.name ).toBe( `${ name } 会社` );
		const kept = await site.php< { rows: string; events: string } >(
			`global $wpdb;
			return [
				'rows'   => $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM {$wpdb->prefix}coffer_import_rows WHERE import_id = %d", $input['import'] ) ),
				'events' => $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM {$wpdb->prefix}coffer_events WHERE kind = 'customer_created' AND customer_id = %d", $input['customer'] ) ),
			];`,
			{ import: opened.id, customer: first?.id }
		);
		expect( [ Number( kept.rows ), Number( kept.events ) ] ).toEqual( [ 0, 1 ] );
	} );

	test( 'names every mistake with its row and field, and adds nothing until somebody leaves these rows out', async ( {
		people: { owner },
	} ) => {
		const name = unique( 'Mistaken ' );
		const opened = await openImport( owner, [ 'name', 'email', 'country' ] );
		const { problems } = await addRows(
			owner,
			opened,
			[
				[ `${ name } 1`, 'nobody', 'Germany' ],
				[ ' ', '', '' ],
				[ `${ name } 3`, '', 'DE' ],
			],
			11
		);
		expect( problems.map( ( { row, field, code } ) => [ row, field, code ] ) ).toEqual( [
			[ 11, 'email', 'invalid_email' ],
			[ 11, 'country', 'invalid_country' ],
			[ 12, 'name', 'text_missing' ],
		] );
		expect( refused( await commit( owner, opened ), 'import_has_problems' ).data.count ).toBe( 2 );
		expect( await customersNamed( owner, name ) ).toEqual( [] );
		const done = succeed< Import >( await commit( owner, opened, { leave_out_problems: true } ) );
		expect( done ).toMatchObject( { added: 1, left_out: 2 } );
		expect( await customersNamed( owner, name ) ).toHaveLength( 1 );
	} );

	for ( const [ choice, counts, phone, number ] of [
		[ 'skip', { added: 1, updated: 0, skipped: 2 }, '1', 2 ],
		[ 'update', { added: 1, updated: 2, skipped: 0 }, '2', 2 ],
		[ 'add', { added: 3, updated: 0, skipped: 0 }, '1', 4 ],
	] as const ) {
		test( `knows who is there by the e-mail address, also within the file: ${ choice }`, async ( {
			people: { owner },
		} ) => {
			const name = unique( 'Twice ' );
			const there = await aCustomer( owner, { name: `${ name } there`, phone: '1', tax_id: 'kept' } );
			const fresh = `${ unique( 'f' ) }@example.com`;
			const opened = await openImport( owner, [ 'name', 'email', 'phone', 'tax_id' ] );
			const { duplicates } = await addRows( owner, opened, [
				[ `${ name } there`, there.email.toUpperCase(), '2', '' ],
				[ `${ name } fresh`, fresh, '3', '' ],
				[ `${ name } fresh`, fresh, '4', '' ],
			] );
			expect( duplicates ).toEqual( [ { row: 1, id: there.id, name: there.name } ] );
			expect( succeed< Import >( await commit( owner, opened, { duplicates: choice } ) ) ).toMatchObject(
				counts
			);
			expect( await customersNamed( owner, name ) ).toHaveLength( number );
			const now = succeed< Customer >( await owner.rest( 'GET', `/customers/${ there.id }` ) );
			expect( now ).toMatchObject( { phone, tax_id: 'kept' } );
		} );
	}

	test( 'happens once, however often it is asked for, also twice at once', async ( { people: { owner } } ) => {
		const name = unique( 'Once ' );
		const opened = await openImport( owner, [ 'name' ] );
		await addRows( owner, opened, [ [ name ] ] );
		const key = unique( 'import-key-' );
		const answers = await Promise.all( [
			commit( owner, opened, {}, key ),
			commit( owner, opened, {}, key ),
			commit( owner, opened ),
		] );
		expect( await customersNamed( owner, name ) ).toHaveLength( 1 );
		expect( answers.filter( ( { status } ) => status === 200 ).length ).toBeGreaterThan( 0 );
		refused( await commit( owner, opened ), 'import_is_done' );
		refused(
			await owner.rest( 'POST', `/imports/${ opened.id }/rows`, { body: { first: 1, rows: [ [ name ] ] } } ),
			'import_is_done'
		);
	} );

	test( 'takes rows that are sent again in place of the first ones, and forgets what is cancelled', async ( {
		people: { owner },
	} ) => {
		const name = unique( 'Again ' );
		const opened = await openImport( owner, [ 'name' ] );
		await addRows( owner, opened, [ [ `${ name } a` ], [ `${ name } b` ] ] );
		expect( ( await addRows( owner, opened, [ [ `${ name } c` ], [ `${ name } d` ] ] ) ).rows ).toBe( 2 );
		expect( ( await owner.rest( 'DELETE', `/imports/${ opened.id }` ) ).status ).toBe( 204 );
		refused( await owner.rest( 'GET', `/imports/${ opened.id }` ), 'not_found' );
		refused( await commit( owner, opened ), 'not_found' );
		expect( await customersNamed( owner, name ) ).toEqual( [] );
	} );

	test( 'is refused without a name column, for fields nobody knows, for too many rows, and when empty', async ( {
		people: { owner },
	} ) => {
		const ask = ( fields: readonly string[] ) =>
			owner.rest( 'POST', '/imports', { body: { kind: 'customers', fields } } );
		refused( await ask( [ 'email' ] ), 'import_columns_missing', 'name' );
		refused( await ask( [ 'name', 'name' ] ), 'invalid_input', 'fields' );
		refused( await ask( [ 'name', 'unit_price' ] ), 'invalid_input', 'fields' );
		const opened = await openImport( owner, [ 'name' ] );
		refused( await commit( owner, opened ), 'import_is_empty' );
		refused(
			await owner.rest( 'POST', `/imports/${ opened.id }/rows`, {
				body: { first: 10_000, rows: [ [ 'One' ], [ 'Too many' ] ] },
			} ),
			'import_too_large'
		);
	} );

	test( 'belongs to who began it, and is for those who manage customers', async ( { people } ) => {
		const opened = await openImport( people.bookkeeper, [ 'name' ] );
		await addRows( people.bookkeeper, opened, [ [ unique( 'Mine ' ) ] ] );
		for ( const [ method, rest ] of [
			[ 'GET', '' ],
			[ 'DELETE', '' ],
		] as const ) {
			refused( await people.owner.rest( method, `/imports/${ opened.id }${ rest }` ), 'not_found' );
			refused( await people.viewer.rest( method, `/imports/${ opened.id }${ rest }` ), 'role_may_not' );
		}
		refused( await commit( people.owner, opened ), 'not_found' );
		succeed( await commit( people.bookkeeper, opened ) );
	} );

	test( 'is forgotten after a day when nobody commits it', async ( { people: { owner }, site } ) => {
		const [ old, young ] = [ await openImport( owner, [ 'name' ] ), await openImport( owner, [ 'name' ] ) ];
		await addRows( owner, old, [ [ unique( 'Forgotten ' ) ] ] );
		await site.php(
			`global $wpdb;
			$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}coffer_imports SET created_at = created_at - 90000 WHERE id = %d", $input['id'] ) );
			do_action( 'coffer_daily' );
			return true;`,
			{ id: old.id }
		);
		refused( await owner.rest( 'GET', `/imports/${ old.id }` ), 'not_found' );
		succeed( await owner.rest( 'GET', `/imports/${ young.id }` ) );
	} );

	test( 'takes five thousand rows', async ( { people: { owner } } ) => {
		test.setTimeout( 240_000 );
		const name = unique( 'Many ' );
		const opened = await openImport( owner, [ 'name', 'email', 'city' ] );
		for ( let first = 1; first <= 5000; first += 500 ) {
			const rows = Array.from( { length: 500 }, ( _, at ) => [
				`${ name } ${ first + at }`,
				`${ unique( 'm' ) }@example.com`,
				'Köln',
			] );
			expect( ( await addRows( owner, opened, rows, first ) ).problems ).toEqual( [] );
		}
		const began = Date.now();
		expect( succeed< Import >( await commit( owner, opened ) ).added ).toBe( 5000 );
		expect( Date.now() - began ).toBeLessThan( 60_000 );
	} );
} );

test.describe( 'Importing documents', { tag: '@native' }, () => {
	const fields = [
		'kind',
		'number',
		'customer_name',
		'customer_email',
		'currency',
		'issue_date',
		'due_date',
		'description',
		'quantity',
		'unit_price',
		'tax_rate',
		'tax_name',
	] as const;

	test( 'makes drafts with the old number as reference, several lines in one, for customers who are there or new', async ( {
		people: { owner },
	} ) => {
		const there = await aCustomer( owner );
		const number = unique( 'OLD-' );
		const fresh = unique( 'Fresh ' );
		const opened = await openImport( owner, [ ...fields ], 'documents' );
		const rows = [
			[
				'',
				`${ number }-1`,
				'',
				there.email.toUpperCase(),
				'EUR',
				'2026-10-01',
				'2026-10-15',
				'Work',
				'15000',
				'10000',
				'19000',
				'VAT',
			],
			[ '', `${ number }-1`, '', there.email, 'EUR', '', '', 'Travel', '', '2500', '', '' ],
			[ 'Quote', `${ number }-2`, fresh, '', 'JPY', '', '', '', '', '300', '', '' ],
			[ 'invoice', `${ number }-3`, fresh, '', '', '', '', '', '', '100', '', '' ],
		];
		const check = await addRows( owner, opened, rows );
		expect( check ).toMatchObject( { problems: [], duplicates: [], new_customers: [ fresh ] } );
		expect( succeed< Import >( await commit( owner, opened ) ) ).toMatchObject( { added: 3, customers_added: 1 } );
		const [ two ] = await documentsWith( owner, `${ number }-1` );
		expect( two ).toMatchObject( {
			kind: 'invoice',
			workflow: 'draft',
			number: null,
			reference: `${ number }-1`,
			customer_id: there.id,
			issue_date: '2026-10-01',
			due_date: '2026-10-15',
			total: 17_850 + 2_500,
		} );
		expect( two?.lines.map( ( { description } ) => description ) ).toEqual( [ 'Work', 'Travel' ] );
		const [ quote ] = await documentsWith( owner, `${ number }-2` );
		expect( quote ).toMatchObject( { kind: 'quote', currency: 'JPY', total: 300, customer_name: fresh } );

		const again = await openImport( owner, [ ...fields ], 'documents' );
		expect( ( await addRows( owner, again, rows ) ).duplicates.map( ( { row } ) => row ) ).toEqual( [
			1, 2, 3, 4,
		] );
		refused( await commit( owner, again, { duplicates: 'update' } ), 'invalid_input', 'duplicates' );
		expect( succeed< Import >( await commit( owner, again ) ) ).toMatchObject( { added: 0, skipped: 4 } );
	} );

	test( 'names mistakes by column', async ( { people: { owner } } ) => {
		const opened = await openImport(
			owner,
			[ 'kind', 'customer_name', 'customer_email', 'currency', 'due_date', 'quantity', 'unit_price' ],
			'documents'
		);
		const { problems } = await addRows( owner, opened, [
			[ 'bill', 'A', '', 'EUR', '', '', '100' ],
			[ '', 'A', '', 'XXX', '', '', '100' ],
			[ '', 'A', '', 'EUR', '31.12.2026', '', '100' ],
			[ '', 'A', '', 'EUR', '', '0', '100' ],
			[ '', 'A', '', 'EUR', '', '', '12,50' ],
			[ '', 'A', '', 'EUR', '', '', '' ],
			[ '', '', '', 'EUR', '', '', '100' ],
			[ '', '', 'nobody', 'EUR', '', '', '100' ],
			[ '', 'A', '', 'EUR', '', '', '-100' ],
		] );
		expect( problems.map( ( { row, field, code } ) => [ row, field, code ] ) ).toEqual( [
			[ 1, 'kind', 'import_kind' ],
			[ 2, 'currency', 'currency_unknown' ],
			[ 3, 'due_date', 'invalid_date' ],
			[ 4, 'quantity', 'import_quantity' ],
			[ 5, 'unit_price', 'import_amount' ],
			[ 6, 'unit_price', 'import_amount' ],
			[ 9, 'unit_price', 'negative_total' ],
			[ 7, 'customer_name', 'text_missing' ],
			[ 8, 'customer_name', 'text_missing' ],
		] );
	} );

	test( 'adds nothing at all when lines that are right come to a document that is not', async ( {
		people: { owner },
	} ) => {
		const number = unique( 'OLD-' );
		const opened = await openImport( owner, [ 'number', 'customer_name', 'unit_price' ], 'documents' );
		const lines = Array.from( { length: 501 }, () => [ `${ number }-b`, 'Long', '1' ] );
		await addRows( owner, opened, [ [ `${ number }-a`, unique( 'Short ' ), '1' ], ...lines.slice( 0, 400 ) ] );
		await addRows( owner, opened, lines.slice( 400 ), 402 );
		refused( await commit( owner, opened ), 'too_many_lines', 'rows.2' );
		expect( await documentsWith( owner, number ) ).toEqual( [] );
	} );
} );
