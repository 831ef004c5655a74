import type { Payment, PaymentAttempt, Refund, Verdict } from '@coffer/api';
import { offered } from '../../../admin/payments/actions/attempt-action';
import { refundable } from '../../../admin/documents/actions/refundable';
import { refundDoneWords } from '../../../admin/documents/actions/refund-words';
import { attemptSubject, gatewayWords, isOnline } from '../../../admin/words/attempt';
import { exampleDocument } from './example-document';

jest.mock( '../../../admin/boot', () => ( { boot: { locale: 'en_US', today: '2026-11-24' } } ) );

const yes: Verdict = { allowed: true, code: null, sentence: null, remedy: null, fixed_by: [], fields: [] };
const no = ( code: string ): Verdict => ( { ...yes, allowed: false, code } );

const attempt: PaymentAttempt = {
	id: 7,
	source: 'document',
	source_label: 'Invoice',
	source_reference: '1',
	document_id: 1,
	document_number: 'INV-1',
	customer_id: 1,
	customer_name: 'Northwind',
	payer_name: '',
	payer_email: '',
	gateway: 'stripe',
	gateway_label: 'Stripe',
	state: 'succeeded',
	amount: 10_000,
	currency: 'EUR',
	refunded: 0,
	provider_reference: 'pi_1',
	provider_url: null,
	problem: '',
	problem_text: '',
	test: false,
	started_at: '2026-11-24T10:00:00Z',
	updated_at: '2026-11-24T10:00:00Z',
	refunds: [],
	version: 1,
	actions: { check: yes, receive: yes, refund: yes, resolve: yes },
};

const back = ( state: Refund[ 'state' ], amount: number ): Refund => ( {
	amount,
	method: 'online',
	reason: 'Broken',
	at: '2026-11-24T10:00:00Z',
	actor: 'Manager',
	state,
} );

const paid = ( refunds: Refund[] ) => {
	const payment: Payment = {
		id: 7,
		provider: 'stripe',
		method: 'online',
		state: 'succeeded',
		amount: 10_000,
		currency: 'EUR',
		received_on: '2026-11-24',
		reference: '',
		applied: 10_000,
		refunded: 0,
		left: 0,
		refunds,
		test: false,
		version: 1,
		actions: { refund: yes },
	};
	const application = {
		id: 1,
		document_id: 1,
		source: 'payment' as const,
		payment,
		credit_note: null,
		amount: 10_000,
		at: '2026-11-24T10:00:00Z',
		actor: 'stripe',
		undone_at: null,
		undone_by: null,
		undo_reason: null,
		actions: { undo: yes, move: yes },
	};
	return { ...exampleDocument, number: 'INV-1', applications: [ application ] };
};

describe( 'an action on an attempt', () => {
	it( 'has no place where it does not fit, and keeps it with the reason where the role is in the way of work', () => {
		expect( offered( yes, false ) ).toBe( yes );
		expect( offered( no( 'wrong_state' ), true ) ).toBeNull();
		expect( offered( no( 'role_may_not' ), false ) ).toBeNull();
		expect( offered( no( 'role_may_not' ), true ) ).toMatchObject( { code: 'role_may_not' } );
	} );
} );

describe( 'an attempt in words', () => {
	it( 'is for a document by its number, or for what a plugin calls it', () => {
		expect( attemptSubject( attempt ) ).toBe( 'INV-1' );
		const booking = { ...attempt, document_id: null, source_label: 'Booking', source_reference: '42' };
		expect( attemptSubject( booking ) ).toBe( 'Booking 42' );
	} );

	it( 'knows what can go back the way it came, and what people call that way', () => {
		expect(
			[ 'manual', 'bank_transfer', 'stripe', 'pocket' ].filter( ( provider ) => isOnline( { provider } ) )
		).toEqual( [ 'stripe', 'pocket' ] );
		const { applications } = paid( [] );
		const payment = applications[ 0 ]?.payment;
		expect(
			payment && gatewayWords( { attempts: [ { ...attempt, gateway_label: 'Stripe of ours' } ] }, payment )
		).toBe( 'Stripe of ours' );
		expect( payment && gatewayWords( { attempts: [] }, payment ) ).toBe( 'Stripe' );
	} );
} );

describe( 'a refund through a gateway', () => {
	it( 'leaves less to give back while it is under way, and as much as before when it failed', () => {
		expect( refundable( paid( [ back( 'pending', 4000 ) ] ) )[ 0 ]?.most ).toBe( 6000 );
		expect( refundable( paid( [ back( 'failed', 4000 ) ] ) )[ 0 ]?.most ).toBe( 10_000 );
		expect( refundable( paid( [ back( 'pending', 10_000 ) ] ) ) ).toEqual( [] );
	} );

	it( 'is only called made when it is', () => {
		const body = { payment_id: 7, amount: 4000, method: 'online' as const };
		expect( refundDoneWords( paid( [ back( 'pending', 4000 ) ] ), body, 'Stripe' ) ).toMatch( /under way.*Stripe/ );
		expect( refundDoneWords( paid( [ back( 'succeeded', 4000 ) ] ), body, 'Stripe' ) ).toMatch(
			/^Refund of .* made\./
		);
	} );
} );
