import { refused, succeed } from '../support/expectations';
import type { CreditTarget, Document } from '../../src/contract/types';
import { aDraft, aLine, aSentDocument, changing, pay, send, voidDocument } from '../support/makers';
import {
	aCreditNote,
	again,
	anInvoice,
	anotherInvoice,
	apply,
	credit,
	draftCredit,
	move,
	paying,
	settle,
	undo,
} from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const vat = { tax_name: 'VAT', tax_rate: 19_000 };
const reduced = { tax_name: 'VAT', tax_rate: 7_000 };

test.describe( 'A credit note made from an invoice', () => {
	test( 'of all of it is a draft like the invoice, linked both ways, and changes nothing yet', async ( {
		people,
	} ) => {
		const invoice = await aSentDocument( people.owner, {
			discount_kind: 'percent',
			discount_value: 10_000,
			memo: 'Thank you',
			lines: [
				aLine( { unit_price: 9_999, ...vat } ),
				aLine( { unit_price: 333, quantity: 25_000, ...reduced } ),
			],
		} );
		const draft = await draftCredit( people.bookkeeper, invoice );
		expect( faultsOf( 'document', draft ) ).toEqual( [] );
		expect( draft ).toMatchObject( {
			kind: 'credit_note',
			workflow: 'draft',
			number: null,
			total: invoice.total,
			customer_id: invoice.customer_id,
			currency: invoice.currency,
			balance: 0,
			origin: { id: invoice.id, number: invoice.number },
		} );
		expect( draft.totals ).toEqual( invoice.totals );
		const now = await again( people.owner, invoice );
		expect( now ).toMatchObject( { balance: invoice.balance, payment_status: 'unpaid', version: invoice.version } );
		expect( now.offspring ).toMatchObject( [ { id: draft.id, kind: 'credit_note', workflow: 'draft' } ] );
	} );

	test( 'pays its invoice when it is sent, under a number of its own series', async ( { people } ) => {
		const invoice = await anInvoice( people.owner, 1_000 );
		const note = await credit( people.owner, invoice );
		expect( note ).toMatchObject( { workflow: 'sent', total: 1_000, balance: 0, payment_status: 'paid' } );
		expect( note.number ).toMatch( /^CN-\d{4}-\d{4,}$/ );
		expect( note.entries.map( ( entry ) => [ entry.kind, entry.amount, entry.reference ] ) ).toEqual( [
			[ 'issued', -1_000, '' ],
			[ 'credit_applied', 1_000, invoice.number ],
		] );
		const paid = await again( people.owner, invoice );
		expect( paid ).toMatchObject( { balance: 0, payment_status: 'paid', paid: 1_000 } );
		expect( paid.entries.at( -1 ) ).toMatchObject( {
			kind: 'credit_applied',
			amount: -1_000,
			reference: note.number,
		} );
		expect( paying( paid ) ).toMatchObject( {
			source: 'credit_note',
			amount: 1_000,
			credit_note: { id: note.id, number: note.number },
		} );
		const next = await credit( people.owner, await anInvoice( people.owner, 1 ) );
		expect( Number( next.number?.slice( -4 ) ) ).toBe( Number( note.number?.slice( -4 ) ) + 1 );
	} );

	test( 'of some lines has those, so many of each, with their taxes and their share of the discount', async ( {
		people,
	} ) => {
		const invoice = await aSentDocument( people.owner, {
			discount_kind: 'amount',
			discount_value: 1_000,
			lines: [
				aLine( { unit_price: 1_000, quantity: 80_000, ...vat } ),
				aLine( { unit_price: 2_000, ...reduced } ),
			],
		} );
		const draft = await draftCredit( people.owner, invoice, {
			mode: 'lines',
			lines: [ { position: 0, quantity: 25_000 } ],
		} );
		expect( draft.lines ).toMatchObject( [ { quantity: 25_000, unit_price: 1_000, ...vat } ] );
		expect( draft ).toMatchObject( { discount_kind: 'amount', discount_value: 250 } );
		expect( draft.totals ).toMatchObject( { subtotal: 2_500, discount_total: 250, tax_total: 428, total: 2_678 } );
	} );

	test( 'of an amount comes to exactly that, spread over the taxes as the invoice is', async ( { people } ) => {
		const invoice = await aSentDocument( people.owner, {
			lines: [
				aLine( { unit_price: 10_000, ...vat } ),
				aLine( { unit_price: 3_333, ...reduced } ),
				aLine( { unit_price: 77 } ),
			],
		} );
		for ( const amount of [ 1, 2, 3, 99, 1_234, invoice.total ] ) {
			const draft = await draftCredit( people.owner, invoice, { mode: 'amount', amount } );
			expect( draft.total, `of ${ amount }` ).toBe( amount );
			expect( draft.tax_mode ).toBe( 'inclusive' );
		}
		const draft = await draftCredit( people.owner, invoice, { mode: 'amount', amount: 10_000 } );
		expect( draft.totals.taxes.map( ( tax ) => tax.rate ).sort() ).toEqual(
			invoice.totals.taxes.map( ( tax ) => tax.rate ).sort()
		);
	} );

	test( 'never asks for more than is there', async ( { people } ) => {
		const invoice = await aSentDocument( people.owner, {
			lines: [ aLine( { unit_price: 1_000, quantity: 20_000 } ) ],
		} );
		for ( const [ body, code, field ] of [
			[ { mode: 'amount', amount: 2_001 }, 'credit_exceeds_invoice', undefined ],
			[ { mode: 'amount', amount: 0 }, 'invalid_amount', 'amount' ],
			[ { mode: 'amount', amount: -5 }, 'invalid_amount', 'amount' ],
			[ { mode: 'amount' }, 'invalid_amount', 'amount' ],
			[ { mode: 'lines', lines: [ { position: 0, quantity: 20_001 } ] }, 'invalid_quantity', 'lines.0.quantity' ],
			[ { mode: 'lines', lines: [ { position: 1, quantity: 1 } ] }, 'invalid_input', 'lines.0.position' ],
			[ { mode: 'lines', lines: [] }, 'invalid_input', 'lines' ],
			[ { mode: 'lines' }, 'invalid_input', 'lines' ],
			[ { mode: 'half' }, 'invalid_input', 'mode' ],
			[ {}, 'invalid_input', 'mode' ],
		] as const ) {
			refused( await move( people.owner, invoice, 'credit-note', body ), [ code, 'invalid_input' ], field );
		}
		// The same line twice, of an invoice that comes to more than that.
		const longer = await aSentDocument( people.owner, { lines: [ aLine(), aLine( { unit_price: 90_000 } ) ] } );
		const twice = {
			mode: 'lines',
			lines: [
				{ position: 0, quantity: 10_000 },
				{ position: 0, quantity: 10_000 },
			],
		};
		refused( await move( people.owner, longer, 'credit-note', twice ), 'invalid_input', 'lines.1.position' );
		expect( ( await again( people.owner, invoice ) ).offspring ).toEqual( [] );
	} );

	test( 'is no more than the invoice with all others together, whatever order they are made and sent in', async ( {
		people,
	} ) => {
		const invoice = await anInvoice( people.owner, 1_000 );
		const one = await draftCredit( people.owner, invoice, { mode: 'amount', amount: 600 } );
		const two = await draftCredit( people.owner, invoice, { mode: 'amount', amount: 600 } );
		await send( people.owner, one );
		refused( await move( people.owner, two, 'send' ), 'credit_exceeds_invoice' );
		expect( await again( people.owner, two ) ).toMatchObject( { workflow: 'draft', number: null } );
		const open = await again( people.owner, invoice );
		expect( open.balance ).toBe( 400 );
		refused(
			await move( people.owner, open, 'credit-note', { mode: 'amount', amount: 401 } ),
			'credit_exceeds_invoice'
		);
		refused( await move( people.owner, open, 'credit-note', { mode: 'whole' } ), 'credit_exceeds_invoice' );
		await credit( people.owner, open, { mode: 'amount', amount: 400 } );
		refused(
			await move( people.owner, await again( people.owner, invoice ), 'credit-note', {
				mode: 'amount',
				amount: 1,
			} ),
			'credit_exceeds_invoice'
		);
	} );

	test( 'cannot be edited into more than the invoice, or into another customer or currency', async ( { people } ) => {
		const invoice = await anInvoice( people.owner, 1_000 );
		const stranger = await anInvoice( people.owner, 1 );
		const draft = await draftCredit( people.owner, invoice );
		const edit = ( body: object ) =>
			people.owner.rest( 'PUT', `/documents/${ draft.id }`, {
				headers: changing( draft ),
				body: {
					kind: 'credit_note',
					currency: 'EUR',
					customer_id: draft.customer_id,
					lines: [ aLine( { unit_price: 1_001 } ) ],
					...body,
				},
			} );
		refused( await edit( { customer_id: stranger.customer_id } ), 'customer_fixed' );
		refused( await edit( { currency: 'USD' } ), 'customer_fixed' );
		const edited = succeed< Document >( await edit( {} ) );
		refused( await move( people.owner, edited, 'send' ), 'credit_exceeds_invoice' );
	} );

	test( 'of a paid invoice is the customer’s credit', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		const note = await credit( people.owner, paid, { mode: 'amount', amount: 300 } );
		expect( note ).toMatchObject( { balance: -300, payment_status: 'unpaid' } );
		expect( await again( people.owner, paid ) ).toMatchObject( {
			balance: 0,
			payment_status: 'paid',
			paid: 1_000,
			credit: 300,
		} );
	} );

	test( 'of a partly paid invoice pays what is open, and the rest is credit', async ( { people } ) => {
		const partly = await pay( people.owner, await anInvoice( people.owner, 1_000 ), 700 );
		const note = await credit( people.owner, partly, { mode: 'amount', amount: 500 } );
		expect( note ).toMatchObject( { balance: -200, payment_status: 'partial' } );
		expect( await again( people.owner, partly ) ).toMatchObject( {
			balance: 0,
			payment_status: 'paid',
			paid: 1_000,
			credit: 200,
		} );
	} );

	test( 'can be made again once the first one was voided, which needs it to be unused', async ( { people } ) => {
		const invoice = await anInvoice( people.owner, 1_000 );
		const note = await credit( people.owner, invoice );
		refused( await move( people.owner, note, 'void', { reason: 'x' } ), 'wrong_state' );
		const paid = await again( people.owner, invoice );
		await undo( people.owner, paid, paying( paid ) );
		const gone = await voidDocument( people.owner, await again( people.owner, note ) );
		expect( gone ).toMatchObject( { workflow: 'void', balance: 0 } );
		expect( await credit( people.owner, await again( people.owner, invoice ) ) ).toMatchObject( {
			total: 1_000,
			balance: 0,
		} );
	} );

	test( 'is made from sent invoices only, by somebody who may edit', async ( { people } ) => {
		for ( const document of [
			await aDraft( people.owner ),
			await anInvoice( people.owner, 1, { kind: 'quote' } ),
			await aCreditNote( people.owner, 1 ),
		] ) {
			const answer = await move( people.owner, document, 'credit-note', { mode: 'whole' } );
			expect( refused( answer, 'wrong_state' ).data.verdict ).toEqual( document.actions.credit );
		}
		refused(
			await move( people.viewer, await anInvoice( people.owner, 1 ), 'credit-note', { mode: 'whole' } ),
			'role_may_not'
		);
	} );
} );

test.describe( 'A credit note of its own', () => {
	test( 'pays invoices of its customer in parts, until it is used up', async ( { people } ) => {
		const note = await aCreditNote( people.owner, 1_000 );
		expect( note ).toMatchObject( {
			kind: 'credit_note',
			balance: -1_000,
			payment_status: 'unpaid',
			origin: null,
		} );
		const one = await anotherInvoice( people.owner, note, 300 );
		const two = await anotherInvoice( people.owner, note, 900 );
		const input = { source: 'credit_note', source_id: note.id } as const;
		expect( await apply( people.bookkeeper, one, { ...input, amount: 300 } ) ).toMatchObject( {
			payment_status: 'paid',
			balance: 0,
			credit: 700,
		} );
		expect( await again( people.owner, note ) ).toMatchObject( { balance: -700, payment_status: 'partial' } );
		refused( await move( people.owner, two, 'apply', { ...input, amount: 701 } ), 'credit_exhausted' );
		const partly = await apply( people.owner, two, { ...input, amount: 700 } );
		expect( partly ).toMatchObject( { payment_status: 'partial', balance: 200, credit: 0 } );
		const used = await again( people.owner, note );
		expect( used ).toMatchObject( { balance: 0, payment_status: 'paid' } );
		expect( used.applications.map( ( each ) => [ each.document_id, each.amount ] ) ).toEqual( [
			[ one.id, 300 ],
			[ two.id, 700 ],
		] );
		expect( used.actions.apply_credit ).toMatchObject( { allowed: false, code: 'credit_exhausted' } );
		refused( await move( people.owner, partly, 'apply', { ...input, amount: 1 } ), 'credit_exhausted' );
	} );

	test( 'pays nothing while it is a draft, or after it was voided', async ( { people } ) => {
		const invoice = await anInvoice( people.owner, 100 );
		const draft = await aDraft( people.owner, { kind: 'credit_note', customer_id: invoice.customer_id } );
		const gone = await voidDocument(
			people.owner,
			await aCreditNote( people.owner, 100, { customer_id: invoice.customer_id } )
		);
		for ( const { id } of [ draft, gone ] ) {
			refused(
				await move( people.owner, invoice, 'apply', { source: 'credit_note', source_id: id, amount: 1 } ),
				'not_found',
				'source_id'
			);
		}
		const targets = succeed< CreditTarget[] >(
			await people.owner.rest( 'GET', `/documents/${ gone.id }/credit-targets` )
		);
		expect( targets.map( ( each ) => each.id ) ).toEqual( [ invoice.id ] );
	} );
} );
