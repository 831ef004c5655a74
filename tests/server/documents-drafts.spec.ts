import type { Document } from '../../src/contract/types';
import { dateIn } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aLine, aSentDocument, changing, readDocument, voidDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'A draft', () => {
	test( 'is what was written, has no number, owes nothing and is nowhere to be seen by customers', async ( {
		people,
	} ) => {
		const customer = await aCustomer( people.owner );
		const input = {
			kind: 'invoice' as const,
			customer_id: customer.id,
			currency: 'EUR',
			tax_mode: 'inclusive' as const,
			discount_kind: 'percent' as const,
			discount_value: 10_000,
			issue_date: '2026-03-01',
			due_date: '2026-03-31',
			terms: 'Net 30',
			memo: 'Thank you',
			private_note: 'New customer',
			reference: 'PO-77',
			language: 'de_DE',
			lines: [ aLine( { tax_name: 'VAT', tax_rate: 19_000, discount_kind: 'amount', discount_value: 500 } ) ],
		};
		const answer = await people.bookkeeper.rest( 'POST', '/documents', { body: input } );
		const draft = succeed< Document >( answer, 201 );
		expect( faultsOf( 'document', draft ) ).toEqual( [] );
		expect( draft ).toMatchObject( {
			...input,
			number: null,
			workflow: 'draft',
			payment_status: 'unpaid',
			balance: 0,
			paid: 0,
			sent_at: null,
			version: 1,
			customer_name: customer.name,
		} );
		expect( draft.total ).toBe( 10_800 );
		expect( draft.entries ).toEqual( [] );
		expect( answer.headers.etag ).toContain( '1' );
		expect( await readDocument( people.bookkeeper, draft.id ) ).toEqual( draft );
		expect( ( await people.bookkeeper.rest( 'GET', `/documents/${ draft.id }/portal-links` ) ).body ).toEqual( [] );
	} );

	test( 'what is left out has its default', async ( { people } ) => {
		const draft = await aDraft( people.owner, { customer_id: null } );
		expect( draft ).toMatchObject( {
			tax_mode: 'exclusive',
			discount_kind: 'none',
			discount_value: 0,
			issue_date: null,
			due_date: null,
			terms: '',
			memo: '',
			reference: '',
			language: null,
			customer: null,
		} );
		expect( draft.lines[ 0 ] ).toMatchObject( {
			tax_name: '',
			tax_rate: 0,
			discount_kind: 'none',
			discount_value: 0,
		} );
	} );

	test( 'is replaced whole by an edit, keeps its number of record and counts its versions', async ( { people } ) => {
		const draft = await aDraft( people.owner, {
			memo: 'First',
			reference: 'PO-1',
			lines: [ aLine(), aLine( { description: 'Second' } ) ],
		} );
		const edited = succeed< Document >(
			await people.manager.rest( 'PUT', `/documents/${ draft.id }`, {
				headers: { 'if-match': String( draft.version ) },
				body: {
					kind: 'invoice',
					currency: 'USD',
					lines: [ aLine( { description: 'Only' } ) ],
					due_date: dateIn( 30 ),
				},
			} )
		);
		expect( edited ).toMatchObject( {
			id: draft.id,
			currency: 'USD',
			memo: '',
			reference: '',
			customer_id: null,
			version: 2,
			created_at: draft.created_at,
		} );
		expect( edited.lines.map( ( line ) => line.description ) ).toEqual( [ 'Only' ] );
	} );

	test( 'keeps its lines in the order in which they were written', async ( { people } ) => {
		const lines = Array.from( { length: 40 }, ( _each, at ) =>
			aLine( { description: `Line ${ 40 - at }`, unit_price: at } )
		);
		const draft = await aDraft( people.owner, { lines } );
		expect( ( await readDocument( people.owner, draft.id ) ).lines.map( ( line ) => line.description ) ).toEqual(
			lines.map( ( line ) => line.description )
		);
	} );

	test( 'is deleted with its lines, and then it never was', async ( { people, site } ) => {
		const draft = await aDraft( people.owner );
		const answer = await people.owner.rest( 'DELETE', `/documents/${ draft.id }`, {
			headers: { 'if-match': String( draft.version ) },
		} );
		expect( answer.status ).toBe( 204 );
		refused( await people.owner.rest( 'GET', `/documents/${ draft.id }` ), 'not_found' );
		refused(
			await people.owner.rest( 'DELETE', `/documents/${ draft.id }`, {
				headers: { 'if-match': String( draft.version ) },
			} ),
			'not_found'
		);
		const left = await site.php< string >(
			`global $wpdb; return $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM {$wpdb->prefix}coffer_lines WHERE document_id = %d", $input ) );`,
			draft.id
		);
		expect( Number( left ) ).toBe( 0 );
	} );

	test( 'that was sent or voided can be neither edited nor deleted', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		const gone = await voidDocument( people.owner, await aSentDocument( people.owner ) );
		for ( const document of [ sent, gone ] ) {
			const headers = { 'if-match': String( document.version ) };
			const edit = await people.owner.rest( 'PUT', `/documents/${ document.id }`, {
				headers,
				body: { kind: 'invoice', currency: 'EUR', lines: [] },
			} );
			expect( refused( edit, 'not_draft' ).data.verdict ).toEqual( document.actions.edit );
			const deletion = await people.owner.rest( 'DELETE', `/documents/${ document.id }`, { headers } );
			expect( refused( deletion, 'not_draft' ).data.verdict ).toEqual( document.actions.delete );
			expect( await readDocument( people.owner, document.id ) ).toEqual( document );
		}
	} );

	test( 'leaves a trail: who made, changed and sent it', async ( { people } ) => {
		const draft = await aDraft( people.bookkeeper );
		const edited = succeed< Document >(
			await people.manager.rest( 'PUT', `/documents/${ draft.id }`, {
				headers: { 'if-match': '1' },
				body: { kind: 'invoice', currency: 'EUR', customer_id: draft.customer_id, lines: [ aLine() ] },
			} )
		);
		succeed( await people.owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( edited ) } ) );
		const answer = await people.viewer.rest( 'GET', `/documents/${ draft.id }/activity` );
		const events = answer.body as { kind: string; actor: { name: string }; sentence: string }[];
		expect( events.map( ( event ) => event.kind ) ).toEqual( [
			'document_sent',
			'document_edited',
			'document_created',
		] );
		expect( events.map( ( event ) => event.actor.name.toLowerCase() ) ).toEqual( [
			'owner',
			'manager',
			'bookkeeper',
		] );
		expect( events[ 0 ]?.sentence ).toMatch( /INV-\d{4}-\d+/ );
		for ( const event of events ) {
			expect( faultsOf( 'activity-event', event ) ).toEqual( [] );
			expect( event.sentence ).not.toMatch( /[{}]/ );
		}
		expect( answer.headers[ 'x-wp-total' ] ).toBe( '3' );
	} );
} );
