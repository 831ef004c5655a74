import type { Document, LedgerFault } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { refused } from '../support/expectations';
import { aDraft, pay, voidDocument } from '../support/makers';
import {
	aCreditNote,
	again,
	anInvoice,
	anotherInvoice,
	apply,
	correct,
	credit,
	move,
	paymentOn,
	refund,
	settle,
	undo,
	paying,
	writeOff,
} from '../support/money-moves';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { addRow, changeRow, deleteRow, putRowsBack } from '../support/rows';
import { soundAtTheEnd, verifyLedger } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'Verifying the ledger', () => {
	test( 'finds nothing after everything that can be done was done', async ( { people: { owner } } ) => {
		let invoice = await anInvoice( owner, 10_000 );
		invoice = await pay( owner, invoice, 2_500 );
		invoice = await correct( owner, invoice, { reason: 'Nothing really' } );
		invoice = await pay( owner, invoice, 9_000, { keep_excess: true } );
		invoice = await undo( owner, invoice, paying( invoice ) );
		invoice = await apply( owner, invoice, {
			source: 'payment',
			source_id: paymentOn( invoice ).id,
			amount: 1_111,
		} );
		invoice = await refund( owner, invoice, { payment_id: paymentOn( invoice ).id, amount: 1_400 } );
		await credit( owner, invoice, { mode: 'amount', amount: 99 } );
		await writeOff( owner, await again( owner, invoice ) );
		await voidDocument( owner, await anInvoice( owner, 5 ) );
		await aDraft( owner );
		await anInvoice( owner, 5, { kind: 'quote' } );
		const { checked, faults } = await verifyLedger( owner );
		expect( faults ).toEqual( [] );
		expect( checked ).toBeGreaterThan( 4 );
	} );

	test( 'is for those who manage Money', async ( { people } ) => {
		for ( const user of [ 'bookkeeper', 'viewer', 'editor' ] as const ) {
			refused( await people[ user ].rest( 'GET', '/ledger/verify' ), 'role_may_not' );
		}
		refused( await people.anonymous.rest( 'GET', '/ledger/verify' ), 'not_signed_in' );
	} );

	test( 'changes nothing', async ( { people } ) => {
		const invoice = await settle( people.owner, await anInvoice( people.owner, 1 ) );
		await verifyLedger( people.owner );
		expect( await again( people.owner, invoice ) ).toEqual( invoice );
	} );
} );

interface Tampering {
	/** What is changed behind Coffer's back. */
	tamper( site: Site, paid: Document, note: Document, owner: Person ): Promise< unknown >;
	/** What is said about the invoice, the credit note and the payment. */
	readonly invoice?: LedgerFault[ 'code' ];
	readonly note?: LedgerFault[ 'code' ];
	readonly payment?: LedgerFault[ 'code' ];
}

const entry = ( { id }: Document, position: number ) => ( { document_id: id, position } );

/** Of an invoice of 1,000 with a payment of 700 and a credit note of 300, of which 100 pay it. */
const tamperings: Readonly< Record< string, Tampering > > = {
	'an entry with another amount': {
		tamper: ( site, paid ) => changeRow( site, 'ledger', entry( paid, 2 ), { amount: -701 } ),
		invoice: 'chain',
	},
	'an entry with another kind': {
		tamper: ( site, paid ) => changeRow( site, 'ledger', entry( paid, 2 ), { kind: 'write_off' } ),
		invoice: 'chain',
	},
	'an entry in another currency': {
		tamper: ( site, paid ) => changeRow( site, 'ledger', entry( paid, 2 ), { currency: 'USD' } ),
		invoice: 'chain',
	},
	'an entry at another time': {
		tamper: ( site, paid ) => changeRow( site, 'ledger', entry( paid, 1 ), { at: 5 } ),
		invoice: 'chain',
	},
	'an entry by somebody else': {
		tamper: ( site, paid ) => changeRow( site, 'ledger', entry( paid, 1 ), { actor_name: 'Somebody else' } ),
		invoice: 'chain',
	},
	'an entry with another reference': {
		tamper: ( site, paid ) => changeRow( site, 'ledger', entry( paid, 2 ), { reference: 'Cash in hand' } ),
		invoice: 'chain',
	},
	'an entry with a hash of its own': {
		tamper: ( site, paid ) => changeRow( site, 'ledger', entry( paid, 1 ), { hash: 'f'.repeat( 64 ) } ),
		invoice: 'chain',
	},
	'an entry taken out of the middle': {
		tamper: ( site, paid ) => deleteRow( site, 'ledger', entry( paid, 2 ) ),
		invoice: 'chain',
	},
	'the last entry taken away': {
		tamper: ( site, paid ) => deleteRow( site, 'ledger', entry( paid, 3 ) ),
		invoice: 'balance',
	},
	'an entry of a stranger’s hand at the end': {
		tamper: ( site, paid ) =>
			addRow( site, 'ledger', entry( paid, 4 ), {
				customer_id: paid.customer_id,
				kind: 'write_off',
				amount: -200,
				currency: 'EUR',
				actor_kind: 'system',
				at: 1,
				previous_hash: 'x',
				hash: 'y',
			} ),
		invoice: 'chain',
	},
	'a balance': {
		tamper: ( site, paid ) => changeRow( site, 'documents', paid.id, { balance: 0 } ),
		invoice: 'balance',
	},
	'a payment status': {
		tamper: ( site, paid ) => changeRow( site, 'documents', paid.id, { payment_status: 'paid' } ),
		invoice: 'payment_status',
	},
	'what was captured': {
		tamper: ( site, paid ) => changeRow( site, 'documents', paid.id, { captured: 5_000 } ),
		invoice: 'payment_status',
	},
	'whether it was written off': {
		tamper: ( site, paid ) => changeRow( site, 'documents', paid.id, { written_off: 1 } ),
		invoice: 'payment_status',
	},
	'a total': { tamper: ( site, paid ) => changeRow( site, 'documents', paid.id, { total: 900 } ), invoice: 'total' },
	'a currency': {
		tamper: ( site, paid ) => changeRow( site, 'documents', paid.id, { currency: 'USD' } ),
		invoice: 'chain',
	},
	'a customer': {
		tamper: ( site, paid ) => changeRow( site, 'documents', paid.id, { customer_id: 1 } ),
		invoice: 'chain',
	},
	'a sent document made a draft again': {
		tamper: ( site, paid ) => changeRow( site, 'documents', paid.id, { workflow: 'draft' } ),
		invoice: 'unexpected',
	},
	'an invoice made a quote': {
		tamper: ( site, paid ) => changeRow( site, 'documents', paid.id, { kind: 'quote' } ),
		invoice: 'unexpected',
	},
	'a document taken away': { tamper: ( site, paid ) => deleteRow( site, 'documents', paid.id ), invoice: 'orphan' },
	'an application with another amount': {
		tamper: ( site, paid ) => changeRow( site, 'applications', paying( paid ).id, { amount: 1 } ),
		invoice: 'application',
		payment: 'payment',
	},
	'an application taken away': {
		tamper: ( site, paid ) => deleteRow( site, 'applications', paying( paid ).id ),
		invoice: 'application',
		payment: 'payment',
	},
	'an application said to be undone': {
		tamper: ( site, paid ) => changeRow( site, 'applications', paying( paid ).id, { undone_at: 5 } ),
		invoice: 'application',
		payment: 'payment',
	},
	'an application of a credit note taken away': {
		tamper: ( site, paid, note ) =>
			deleteRow( site, 'applications', { source: 'credit_note', source_id: note.id, document_id: paid.id } ),
		invoice: 'application',
		note: 'application',
	},
	'an application of another credit note': {
		tamper: async ( site, paid, note, owner ) => {
			const other = await aCreditNote( owner, 500, { customer_id: paid.customer_id } );
			await changeRow(
				site,
				'applications',
				{ source: 'credit_note', document_id: paid.id },
				{ source_id: other.id }
			);
			return note;
		},
		note: 'application',
	},
	'what was applied of a payment': {
		tamper: ( site, paid ) => changeRow( site, 'payments', paymentOn( paid ).id, { applied: 0 } ),
		payment: 'payment',
	},
	'what was refunded of a payment': {
		tamper: ( site, paid ) => changeRow( site, 'payments', paymentOn( paid ).id, { refunded: -1 } ),
		payment: 'payment',
	},
	'a payment of less than was applied': {
		tamper: ( site, paid ) => changeRow( site, 'payments', paymentOn( paid ).id, { amount: 699 } ),
		payment: 'payment',
	},
	'a payment of somebody else': {
		tamper: ( site, paid ) => changeRow( site, 'payments', paymentOn( paid ).id, { customer_id: 1 } ),
		invoice: 'application',
	},
	'a payment in another currency': {
		tamper: ( site, paid ) => changeRow( site, 'payments', paymentOn( paid ).id, { currency: 'JPY' } ),
		invoice: 'application',
	},
	'a payment taken away': {
		tamper: ( site, paid ) => deleteRow( site, 'payments', paymentOn( paid ).id ),
		invoice: 'application',
	},
	'a refund that nobody made': {
		tamper: ( site, paid ) =>
			addRow(
				site,
				'refunds',
				{ payment_id: paymentOn( paid ).id },
				{ amount: 5, currency: 'EUR', method: 'cash', reason: 'x', at: 5 }
			),
		payment: 'payment',
	},
};

test.describe( 'Verifying the ledger names what was tampered with:', () => {
	let paid: Document;
	let note: Document;

	test.beforeAll( async ( { people: { owner } } ) => {
		const invoice = await anInvoice( owner, 1_000 );
		note = await aCreditNote( owner, 300, { customer_id: invoice.customer_id } );
		await apply( owner, await pay( owner, invoice, 700 ), {
			source: 'credit_note',
			source_id: note.id,
			amount: 100,
		} );
		paid = await again( owner, invoice );
		// Another document, so that there is one after it.
		await anotherInvoice( owner, paid, 1 );
	} );

	test.afterEach( async ( { site } ) => {
		await putRowsBack( site );
	} );

	for ( const [ what, { tamper, ...expected } ] of Object.entries( tamperings ) ) {
		test( what, async ( { people: { owner }, site } ) => {
			await tamper( site, paid, note, owner );
			const { faults } = await verifyLedger( owner );
			const said = ( id: number, field: 'document_id' | 'payment_id' ) =>
				faults.filter( ( fault ) => fault[ field ] === id );
			const about = {
				invoice: said( paid.id, 'document_id' ),
				note: said( note.id, 'document_id' ),
				payment: said( paymentOn( paid ).id, 'payment_id' ),
			};
			for ( const [ record, code ] of Object.entries( expected ) as [ keyof typeof about, string ][] ) {
				expect(
					about[ record ].map( ( fault ) => fault.code ),
					record
				).toContain( code );
			}
			for ( const fault of faults ) {
				expect( fault.sentence ).toMatch( /^\p{Lu}.+\.$/u );
				expect(
					[ paid.id, note.id ].includes( fault.document_id ?? 0 ) ||
						fault.payment_id === paymentOn( paid ).id ||
						what.includes( 'another credit note' )
				).toBe( true );
			}
			if ( about.invoice.some( ( fault ) => fault.code !== 'orphan' && fault.code !== 'application' ) ) {
				expect( about.invoice.map( ( fault ) => fault.number ) ).toContain( paid.number );
			}
			await putRowsBack( site );
			expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
		} );
	}

	test( 'and a document that is off goes on answering, and can be put right', async ( {
		people: { owner },
		site,
	} ) => {
		await changeRow( site, 'documents', paid.id, { balance: 1 } );
		expect( ( await again( owner, paid ) ).balance ).toBe( 1 );
		expect( ( await move( owner, paid, 'payments', { method: 'cash', amount: 0 } ) ).status ).toBe( 400 );
	} );
} );
