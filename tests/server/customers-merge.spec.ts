import type {
	Customer,
	CustomerDuplicate,
	CustomerMerge,
	CustomerMergeInput,
	Document,
	DocumentSummary,
	Schedule,
	Task,
} from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aLine, changing, copyLink, pay, readDocument, tokenIn, unique } from '../support/makers';
import { aCreditNote, anInvoice, apply, paymentOn, refund } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import type { Answer } from '../support/requests';
import { aContent, aSchedule, scheduleInput } from '../support/schedules';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd, verifyLedger } from '../support/sound-ledger';

soundAtTheEnd();

function ask(
	by: Person,
	from: Customer,
	into: Customer,
	input: Partial< CustomerMergeInput > = {},
	key?: string
): Promise< Answer > {
	return by.rest( 'POST', `/customers/${ from.id }/merge`, {
		headers: changing( from, key ),
		body: { into: into.id, into_version: into.version, confirmed: true, ...input },
	} );
}

async function preview( by: Person, from: Customer, into: Customer ): Promise< CustomerMerge > {
	const found = succeed< CustomerMerge >( await by.rest( 'GET', `/customers/${ from.id }/merge?into=${ into.id }` ) );
	expect( faultsOf( 'customer-merge', found ) ).toEqual( [] );
	return found;
}

async function documentsOf( by: Person, { id }: Customer ): Promise< readonly number[] > {
	const found = succeed< DocumentSummary[] >( await by.rest( 'GET', `/documents?customer_id=${ id }&per_page=100` ) );
	return found.map( ( document ) => document.id ).sort( ( one, other ) => one - other );
}

/** Two customers who owe and are owed in two currencies. */
async function twoCustomers( owner: Person ) {
	const from = await aCustomer( owner, { name: unique( 'Muller ' ), phone: '030 1234567', notes: 'Rings twice' } );
	const into = await aCustomer( owner, { name: unique( 'Müller ' ), notes: 'Pays late' } );
	const open = await anInvoice( owner, 10_000, { customer_id: from.id } );
	const paid = await pay( owner, await anInvoice( owner, 5_000, { customer_id: from.id } ), 7_000, {
		keep_excess: true,
	} );
	const yen = await anInvoice( owner, 300, { customer_id: into.id, currency: 'JPY' } );
	const note = await aCreditNote( owner, 1_111, { customer_id: into.id } );
	const draft = await aDraft( owner, { customer_id: from.id } );
	return { from, into, open, paid, yen, note, draft };
}

test.describe( 'Merging two customers', { tag: '@native' }, () => {
	test( 'moves everything and loses no cent: what both had is what one has', async ( { people: { owner } } ) => {
		const { from, into, open, paid, yen, note, draft } = await twoCustomers( owner );
		const before = await preview( owner, from, into );
		expect( before.moves ).toMatchObject( { documents: 3, payments: 1, links: 0, schedules: 0 } );
		const none = { owed: 0, credit: 0 };
		expect( before.balances ).toEqual( [
			{
				currency: 'EUR',
				from: { owed: 10_000, credit: 2_000 },
				into: { owed: 0, credit: 1_111 },
				together: { owed: 10_000, credit: 3_111 },
			},
			{ currency: 'JPY', from: none, into: { owed: 300, credit: 0 }, together: { owed: 300, credit: 0 } },
		] );

		const merged = succeed< Customer >( await ask( owner, from, into, { take: [ 'phone' ] } ) );
		expect( merged ).toMatchObject( { id: into.id, name: into.name, email: into.email, phone: '030 1234567' } );
		expect( merged.notes ).toBe( 'Pays late\n\nRings twice' );

		const third = await aCustomer( owner );
		const after = await preview( owner, merged, third );
		expect( after.balances.map( ( { currency, from: has } ) => [ currency, has ] ) ).toEqual(
			before.balances.map( ( { currency, together } ) => [ currency, together ] )
		);
		const all = [ open, paid, yen, note, draft ].map( ( { id } ) => id ).sort( ( one, other ) => one - other );
		expect( await documentsOf( owner, into ) ).toEqual( all );
		for ( const { id } of [ open, paid, draft ] ) {
			expect( await readDocument( owner, id ) ).toMatchObject( {
				customer_id: into.id,
				customer_name: into.name,
			} );
		}
		expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
	} );

	test( 'lets the money of both pay for both, and be refunded, with every ledger true', async ( {
		people: { owner },
	} ) => {
		const { from, into, open, paid, note } = await twoCustomers( owner );
		succeed( await ask( owner, from, into ) );
		let invoice = await apply( owner, await readDocument( owner, open.id ), {
			source: 'credit_note',
			source_id: note.id,
			amount: 1_111,
		} );
		invoice = await apply( owner, invoice, { source: 'payment', source_id: paymentOn( paid ).id, amount: 2_000 } );
		expect( invoice.balance ).toBe( 10_000 - 3_111 );
		await refund( owner, await readDocument( owner, paid.id ), { payment_id: paymentOn( paid ).id, amount: 500 } );
		await pay( owner, await readDocument( owner, open.id ), 100 );
		expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
	} );

	test( 'leaves what was sent as it was sent', async ( { people } ) => {
		const { from, into, open } = await twoCustomers( people.owner );
		const { url } = await copyLink( people.owner, open.id );
		succeed( await ask( people.owner, from, into, { live_links: 'keep' } ) );
		const page = await people.anonymous.page( url );
		expect( page.status ).toBe( 200 );
		expect( page.text ).toContain( from.name );
		expect( page.text ).not.toContain( into.name );
	} );

	test( 'asks what becomes of the links of the one who goes, and closes them when told so', async ( { people } ) => {
		const { from, into, open } = await twoCustomers( people.owner );
		const { url } = await copyLink( people.owner, open.id );
		expect( ( await preview( people.owner, from, into ) ).moves.links ).toBe( 1 );
		expect( refused( await ask( people.owner, from, into ), 'merge_links_undecided' ).data.count ).toBe( 1 );
		expect( await documentsOf( people.owner, from ) ).toHaveLength( 3 );
		succeed( await ask( people.owner, from, into, { live_links: 'revoke' } ) );
		const page = await people.anonymous.page( url );
		expect( page.status ).toBe( 403 );
		expect( page.text ).not.toContain( tokenIn( url ) );
	} );

	test( 'lets the old number lead to the customer who stays, also after that one is merged again', async ( {
		people: { owner },
	} ) => {
		const { from, into, draft } = await twoCustomers( owner );
		const merged = succeed< Customer >( await ask( owner, from, into ) );
		const last = await aCustomer( owner );
		succeed( await ask( owner, merged, last ) );
		for ( const old of [ from, into ] ) {
			const found = succeed< Customer >( await owner.rest( 'GET', `/customers/${ old.id }` ) );
			expect( found.id ).toBe( last.id );
			const listed = succeed< Customer[] >(
				await owner.rest( 'GET', `/customers?search=${ encodeURIComponent( old.name ) }` )
			);
			expect( listed ).toEqual( [] );
		}
		expect( await documentsOf( owner, from ) ).toEqual( await documentsOf( owner, last ) );
		// A draft that somebody has open with the old number.
		const saved = succeed< Document >(
			await owner.rest( 'PUT', `/documents/${ draft.id }`, {
				headers: { 'if-match': String( draft.version ) },
				body: { kind: 'invoice', currency: 'EUR', customer_id: from.id, lines: [ aLine() ] },
			} )
		);
		expect( saved.customer_id ).toBe( last.id );
		// So with what else somebody may have open.
		const schedule = await aSchedule( owner, { content: await aContent( owner, { customer_id: from.id } ) } );
		expect( schedule.customer_id ).toBe( last.id );
		const edited = await owner.rest( 'PUT', `/schedules/${ schedule.id }`, {
			headers: { 'if-match': String( schedule.version ) },
			body: await scheduleInput( owner, { content: await aContent( owner, { customer_id: into.id } ) } ),
		} );
		expect( succeed< Schedule >( edited ).customer_id ).toBe( last.id );
		const about = { title: 'Ring them', customer_id: from.id, document_id: draft.id };
		const task = succeed< Task >( await owner.rest( 'POST', '/tasks', { body: about } ), 201 );
		expect( task.customer_id ).toBe( last.id );
		expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
	} );

	test( 'counts once, however often it is asked for', async ( { people: { owner } } ) => {
		const { from, into } = await twoCustomers( owner );
		const key = unique( 'merge-key-' );
		const first = succeed< Customer >( await ask( owner, from, into, {}, key ) );
		expect( succeed< Customer >( await ask( owner, from, into, {}, key ) ) ).toEqual( first );
		refused( await ask( owner, from, into ), 'customer_gone' );
	} );

	test( 'is refused where somebody changed one of them meanwhile, where nobody confirmed, and for one and the same', async ( {
		people: { owner },
	} ) => {
		const [ from, into ] = [ await aCustomer( owner ), await aCustomer( owner ) ];
		refused( await ask( owner, { ...from, version: 9 }, into ), 'version_conflict' );
		refused( await ask( owner, from, { ...into, version: 9 } ), 'version_conflict' );
		refused( await ask( owner, from, into, { confirmed: false } ), 'merge_not_confirmed', 'confirmed' );
		refused( await ask( owner, from, from ), 'merge_with_itself' );
		refused( await ask( owner, from, { ...into, id: 999_999 } ), 'not_found' );
	} );

	test( 'is written down with both, in words', async ( { people: { owner }, site } ) => {
		const { from, into } = await twoCustomers( owner );
		succeed( await ask( owner, from, into ) );
		const kept = await site.php< { kind: string; customer_id: string; actor_name: string }[] >(
			`global $wpdb;
			return $wpdb->get_results( $wpdb->prepare( "SELECT kind, customer_id, actor_name FROM {$wpdb->prefix}coffer_events WHERE kind LIKE 'customer_merged%%' AND customer_id IN (%d, %d) ORDER BY id", $input['from'], $input['into'] ), ARRAY_A );`,
			{ from: from.id, into: into.id }
		);
		expect( kept.map( ( { kind, customer_id } ) => [ kind, Number( customer_id ) ] ) ).toEqual( [
			[ 'customer_merged', into.id ],
			[ 'customer_merged_away', from.id ],
		] );
	} );

	test( 'moves the rows of every table that knows customers, but the ledger', async ( {
		people: { owner },
		site,
	} ) => {
		const { from, into } = await twoCustomers( owner );
		succeed( await ask( owner, from, into ) );
		const left = await site.php< Record< string, number > >(
			`global $wpdb;
			$left = [];
			foreach ( Coffer\\WordPress\\Storage\\Schema::tables() as $table ) {
				$columns = array_column( $wpdb->get_results( "SHOW COLUMNS FROM $table", ARRAY_A ), 'Field' );
				if ( in_array( 'customer_id', $columns, true ) ) {
					$left[ substr( $table, strlen( $wpdb->prefix ) ) ] = (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $table WHERE customer_id = %d", $input['id'] ) );
				}
			}
			return $left;`,
			{ id: from.id }
		);
		const { coffer_ledger: ledger, coffer_events: events, ...others } = left;
		expect( Object.keys( others ).sort() ).toEqual( [
			'coffer_applications',
			'coffer_documents',
			'coffer_messages',
			'coffer_payments',
			'coffer_schedules',
			'coffer_tasks',
		] );
		expect( Object.values( others ).every( ( count ) => count === 0 ) ).toBe( true );
		expect( ledger ).toBeGreaterThan( 0 );
		// That it went.
		expect( events ).toBe( 1 );
	} );

	test( 'loses no payment that comes while it happens', async ( { people: { owner, manager } } ) => {
		for ( let round = 0; round < 3; round++ ) {
			const { from, into, open } = await twoCustomers( owner );
			const payments = [ 100, 200, 300 ].map( ( amount ) =>
				manager.rest( 'POST', `/documents/${ open.id }/payments`, {
					headers: changing( open ),
					body: { method: 'cash', amount },
				} )
			);
			const [ merge, ...paid ] = await Promise.all( [ ask( owner, from, into ), ...payments ] );
			succeed( merge );
			const taken = paid.filter( ( { status } ) => status === 200 );
			const amount = paid.reduce( ( sum, { status }, at ) => sum + ( status === 200 ? ( at + 1 ) * 100 : 0 ), 0 );
			expect( taken.length ).toBe( 1 );
			expect( await readDocument( owner, open.id ) ).toMatchObject( {
				customer_id: into.id,
				balance: 10_000 - amount,
			} );
		}
		expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
	} );
} );

test.describe( 'Who may be the same customer', () => {
	test( 'is found by address, by the end of the telephone number however it is written, and by name', async ( {
		people: { owner },
	} ) => {
		const name = unique( 'Twin ' );
		const digits = String( Date.now() ).slice( -8 );
		const one = await aCustomer( owner, { name, phone: `+49 (30) ${ digits }` } );
		const sure = await aCustomer( owner, { name, email: one.email.toUpperCase(), phone: `030/${ digits }` } );
		const perhaps = await aCustomer( owner, { phone: `030-${ digits.slice( 0, 4 ) } ${ digits.slice( 4 ) }` } );
		await aCustomer( owner );
		const found = succeed< CustomerDuplicate[] >( await owner.rest( 'GET', `/customers/${ one.id }/duplicates` ) );
		expect( found.flatMap( ( each ) => faultsOf( 'customer-duplicate', each ) ) ).toEqual( [] );
		expect( found.map( ( { customer, reasons } ) => [ customer.id, reasons ] ) ).toEqual( [
			[ sure.id, [ 'email', 'phone', 'name' ] ],
			[ perhaps.id, [ 'phone' ] ],
		] );
	} );

	test( 'is nobody’s business who may not see addresses', async ( { people } ) => {
		const [ from, into ] = [ await aCustomer( people.owner ), await aCustomer( people.owner ) ];
		for ( const route of [
			`/customers/${ from.id }/duplicates`,
			`/customers/${ from.id }/merge?into=${ into.id }`,
		] ) {
			refused( await people.viewer.rest( 'GET', route ), 'role_may_not' );
		}
		refused( await ask( people.viewer, from, into ), 'role_may_not' );
	} );
} );
