import type { Application, Payment, Verdict } from '@coffer/api';
import { refundable } from '../../../admin/documents/actions/refundable';

const yes: Verdict = { allowed: true, code: null, sentence: null, remedy: null, fixed_by: [], fields: [] };
const payment: Payment = {
	id: 7,
	provider: 'manual',
	method: 'transfer',
	state: 'succeeded',
	amount: 10_000,
	currency: 'EUR',
	received_on: '2026-11-24',
	reference: '',
	applied: 6000,
	refunded: 1000,
	left: 3000,
	refunds: [],
	test: false,
	version: 1,
	actions: { refund: yes },
};
const application: Application = {
	id: 1,
	document_id: 1,
	source: 'payment',
	payment,
	credit_note: null,
	amount: 4000,
	at: '2026-11-24T10:00:00Z',
	actor: 'Bookkeeper',
	undone_at: null,
	undone_by: null,
	undo_reason: null,
	actions: { undo: yes, move: yes },
};

describe( 'what can be given back from a document', () => {
	it( 'is what is free of a payment and what of it pays this document, and not what pays others', () => {
		const applications = [ application, { ...application, id: 2, amount: 500 } ];
		expect( refundable( { applications } ) ).toEqual( [ { payment, most: 7500 } ] );
	} );

	it( 'is nothing of what was taken off again', () => {
		const applications = [ { ...application, undone_at: '2026-11-24T11:00:00Z' } ];
		expect( refundable( { applications } ) ).toEqual( [] );
	} );

	it( 'is nothing of a credit note, and nothing where the server says no', () => {
		const no = { ...payment, actions: { refund: { ...yes, allowed: false } } };
		const applications = [
			{ ...application, source: 'credit_note' as const, payment: null },
			{ ...application, payment: no },
		];
		expect( refundable( { applications } ) ).toEqual( [] );
	} );
} );
