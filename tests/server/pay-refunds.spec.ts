import type { Document, RefundInput } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { readDocument } from '../support/makers';
import { anInvoice, move, paymentOn, refund, settle } from '../support/money-moves';
import { drainByProgram } from '../support/outbox';
import type { Person } from '../support/people';
import { laterBy } from '../support/clock';
import type { Answer } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';
import { aPaidBill, expect, intentOf, lastAttempt, newestRefund, test } from '../support/stripe-site';
import type { StripeEmulator } from '../stripe/start';

soundAtTheEnd();

/** Asks Stripe to give back some of what the document was paid with. */
function giveBack( by: Person, document: Document, input: Partial< RefundInput > = {} ): Promise< Answer > {
	const { id, amount } = paymentOn( document );
	const body = { payment_id: id, amount, method: 'online', reason: 'One lamp was broken', outcome: 'owed', ...input };
	return move( by, document, 'refund', body );
}

/** What was asked of Stripe for one payment: amounts, the same one asked for twice counted twice. */
async function asked( stripe: StripeEmulator, intent: string ): Promise< unknown[] > {
	const requests = await stripe.control.requests( { method: 'POST', path: '/v1/refunds' } );
	return requests.filter( ( { params } ) => params.payment_intent === intent ).map( ( { params } ) => params.amount );
}

/** What Stripe gave back of a payment. */
async function given( stripe: StripeEmulator, intent: string ): Promise< number | undefined > {
	const charges = await stripe.control.charges( undefined, true );
	return charges.find( ( { payment_intent } ) => payment_intent === intent )?.amount_refunded;
}

test.describe( 'A refund through Stripe', () => {
	test( 'gives back a part, then the rest, and never more', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, session } = await aPaidBill( site, manager, stripe, 10_000 );
		const intent = intentOf( session );
		refused( await giveBack( manager, invoice, { amount: 10_001 } ), 'refund_exceeds_payment' );
		const partly = succeed< Document >( await giveBack( manager, invoice, { amount: 3_000 } ) );
		expect( partly ).toMatchObject( { payment_status: 'partial', balance: 3_000, paid: 7_000 } );
		expect( paymentOn( partly ) ).toMatchObject( {
			refunded: 3_000,
			refunds: [ { amount: 3_000, method: 'online', state: 'succeeded', reason: 'One lamp was broken' } ],
		} );
		refused( await giveBack( manager, partly, { amount: 7_001 } ), 'refund_exceeds_payment' );
		const open = succeed< Document >( await giveBack( manager, partly, { amount: 7_000 } ) );
		expect( open ).toMatchObject( { payment_status: 'unpaid', balance: 10_000, paid: 0 } );
		refused( await giveBack( manager, open, { amount: 1 } ), [ 'refund_exceeds_payment', 'wrong_state' ] );
		expect( await asked( stripe, intent ) ).toEqual( [ '3000', '7000' ] );
		expect( await given( stripe, intent ) ).toBe( 10_000 );
		await stripe.control.quiet();
		expect( ( await readDocument( manager, invoice.id ) ).entries ).toEqual( open.entries );
	} );

	test( 'may leave a credit note, so that the customer owes nothing again', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, session } = await aPaidBill( site, manager, stripe, 10_000 );
		const after = succeed< Document >( await giveBack( manager, invoice, { amount: 4_000, outcome: 'credited' } ) );
		expect( after ).toMatchObject( { balance: 0, credit: 0 } );
		expect( after.entries.map( ( { kind, amount } ) => [ kind, amount ] ) ).toEqual( [
			[ 'issued', 10_000 ],
			[ 'payment_applied', -10_000 ],
			[ 'refund', 4_000 ],
			[ 'credit_applied', -4_000 ],
		] );
		expect( await given( stripe, intentOf( session ) ) ).toBe( 4_000 );
	} );

	test( 'that Stripe refuses changes nothing, and says so', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, session } = await aPaidBill( site, manager, stripe );
		// Somebody gave it back in the Dashboard a moment ago, and nobody has told us yet.
		await stripe.control.hold();
		await stripe.control.refundInDashboard( intentOf( session ), 12_000 );
		refused( await giveBack( manager, invoice ), 'refund_refused' );
		const after = await readDocument( manager, invoice.id );
		expect( after.entries ).toEqual( invoice.entries );
		expect( after ).toMatchObject( { payment_status: 'paid', balance: 0 } );
		expect( paymentOn( after ) ).toMatchObject( { refunded: 0, refunds: [ { state: 'failed', amount: 12_500 } ] } );
		await stripe.control.release();
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( { balance: 12_000 } );
	} );

	test( 'that fails at once changes nothing either', async ( { site, people: { manager }, stripe } ) => {
		const { invoice } = await aPaidBill( site, manager, stripe );
		await stripe.control.refundsTurnOut( 'failed' );
		const answer = await giveBack( manager, invoice );
		expect( [ 200, 409 ], answer.text ).toContain( answer.status );
		await stripe.control.quiet();
		const after = await readDocument( manager, invoice.id );
		expect( after ).toMatchObject( { payment_status: 'paid', balance: 0 } );
		expect( paymentOn( after ).refunds ).toMatchObject( [ { state: 'failed' } ] );
		expect( after.entries ).toEqual( invoice.entries );
	} );

	test( 'is reserved while Stripe does not answer, and made once, by the outbox', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, session } = await aPaidBill( site, manager, stripe, 10_000 );
		const intent = intentOf( session );
		// It was made, and nobody heard the answer.
		await stripe.control.hold();
		await stripe.control.fault( { kind: 'reset', method: 'POST', path: '/v1/refunds', after: true } );
		const pending = succeed< Document >( await giveBack( manager, invoice, { amount: 6_000 } ) );
		expect( pending ).toMatchObject( { payment_status: 'paid', balance: 0 } );
		expect( paymentOn( pending ) ).toMatchObject( {
			refunded: 0,
			refunds: [ { state: 'pending', amount: 6_000 } ],
		} );
		refused( await giveBack( manager, pending, { amount: 4_001 } ), [
			'refund_exceeds_payment',
			'refund_pending',
		] );
		refused( await giveBack( manager, pending, { amount: 4_001, method: 'cash' } ), [
			'refund_exceeds_payment',
			'refund_pending',
		] );
		await laterBy( site, 120, () => drainByProgram( site ) );
		const after = await readDocument( manager, invoice.id );
		expect( after ).toMatchObject( { payment_status: 'partial', balance: 6_000 } );
		expect( paymentOn( after ) ).toMatchObject( { refunded: 6_000, refunds: [ { state: 'succeeded' } ] } );
		await laterBy( site, 3_600, () => drainByProgram( site ) );
		await stripe.control.release();
		expect( ( await readDocument( manager, invoice.id ) ).entries ).toEqual( after.entries );
		expect( await given( stripe, intent ) ).toBe( 6_000 );
	} );

	test( 'that the bank sends back later is the customer’s credit', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice } = await aPaidBill( site, manager, stripe, 10_000 );
		const open = succeed< Document >( await giveBack( manager, invoice ) );
		expect( open.balance ).toBe( 10_000 );
		await stripe.control.quiet();
		await stripe.control.settleRefund( await newestRefund( stripe ), 'fail' );
		await stripe.control.quiet();
		const after = await readDocument( manager, invoice.id );
		expect( after ).toMatchObject( { balance: 10_000, credit: 10_000 } );
		expect( paymentOn( after ) ).toMatchObject( { refunded: 0, left: 10_000, refunds: [ { state: 'failed' } ] } );
	} );

	test( 'that takes a while is pending until Stripe says that it arrived', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice } = await aPaidBill( site, manager, stripe, 10_000 );
		await stripe.control.refundsTurnOut( 'pending' );
		const pending = succeed< Document >( await giveBack( manager, invoice, { amount: 2_000 } ) );
		expect( pending ).toMatchObject( { payment_status: 'paid', balance: 0 } );
		await stripe.control.quiet();
		await stripe.control.settleRefund( await newestRefund( stripe ), 'succeed' );
		await stripe.control.quiet();
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( { balance: 2_000 } );
	} );

	test( 'by two people at once is made once', async ( { site, people: { manager, owner }, stripe } ) => {
		const { invoice, session } = await aPaidBill( site, manager, stripe );
		const answers = await Promise.all( [ giveBack( manager, invoice ), giveBack( owner, invoice ) ] );
		expect( answers.filter( ( { status } ) => status === 200 ) ).toHaveLength( 1 );
		for ( const answer of answers.filter( ( { status } ) => status !== 200 ) ) {
			refused( answer, [ 'version_conflict', 'refund_exceeds_payment', 'busy' ] );
		}
		expect( await given( stripe, intentOf( session ) ) ).toBe( invoice.total );
		await stripe.control.quiet();
		const after = await readDocument( manager, invoice.id );
		expect( after ).toMatchObject( { balance: invoice.total, credit: 0 } );
		expect( paymentOn( after ).refunds.filter( ( { state } ) => state === 'succeeded' ) ).toHaveLength( 1 );
	} );

	test( 'is for those who may refund', async ( { site, people, stripe } ) => {
		const { invoice, session } = await aPaidBill( site, people.owner, stripe );
		for ( const name of [ 'bookkeeper', 'viewer', 'editor', 'subscriber' ] as const ) {
			refused( await giveBack( people[ name ], invoice ), 'role_may_not' );
		}
		refused( await giveBack( people.anonymous, invoice ), 'not_signed_in' );
		expect( await asked( stripe, intentOf( session ) ) ).toEqual( [] );
	} );

	test( 'is not made for money that came another way', async ( { people: { manager }, stripe } ) => {
		const paid = await settle( manager, await anInvoice( manager, 1_000 ) );
		await stripe.control.forgetRequests();
		refused( await giveBack( manager, paid ), 'not_online' );
		expect( await stripe.control.requests() ).toEqual( [] );
	} );

	test( 'may be made by hand instead, of money that came by Stripe', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, session } = await aPaidBill( site, manager, stripe, 10_000 );
		const after = await refund( manager, invoice, { amount: 1_000, method: 'cash' } );
		expect( after ).toMatchObject( { balance: 1_000 } );
		expect( await asked( stripe, intentOf( session ) ) ).toEqual( [] );
	} );
} );

test.describe( 'Money given back in Stripe’s own Dashboard', () => {
	test( 'arrives by webhook, or when somebody checks, and once', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, session } = await aPaidBill( site, manager, stripe, 10_000 );
		await stripe.control.refundInDashboard( intentOf( session ), 2_500 );
		await stripe.control.quiet();
		const first = await readDocument( manager, invoice.id );
		expect( first ).toMatchObject( { payment_status: 'partial', balance: 2_500 } );
		await stripe.control.hold();
		await stripe.control.refundInDashboard( intentOf( session ) );
		const { id } = lastAttempt( first );
		succeed( await manager.rest( 'POST', `/payments/${ id }/check` ) );
		succeed( await manager.rest( 'POST', `/payments/${ id }/check` ) );
		await stripe.control.release();
		const after = await readDocument( manager, invoice.id );
		expect( after ).toMatchObject( { payment_status: 'unpaid', balance: 10_000 } );
		expect( paymentOn( after ).refunds.map( ( { amount } ) => amount ) ).toEqual( [ 2_500, 7_500 ] );
	} );

	test( 'in the moment in which staff give it back too is never given back twice in the books', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, session } = await aPaidBill( site, manager, stripe, 10_000 );
		await stripe.control.hold();
		await stripe.control.refundInDashboard( intentOf( session ), 4_000 );
		const after = succeed< Document >( await giveBack( manager, invoice, { amount: 6_000 } ) );
		await stripe.control.release();
		expect( await given( stripe, intentOf( session ) ) ).toBe( 10_000 );
		expect( await readDocument( manager, after.id ) ).toMatchObject( { balance: 10_000, credit: 0 } );
	} );
} );

test.describe( 'A dispute', () => {
	test( 'marks the document once, and staff may take the mark away', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, session } = await aPaidBill( site, manager, stripe );
		await stripe.control.dispute( intentOf( session ) );
		await stripe.control.quiet();
		const disputed = await readDocument( manager, invoice.id );
		expect( disputed.facts.disputed ).toBe( true );
		expect( disputed ).toMatchObject( { payment_status: 'paid', balance: 0 } );
		expect( lastAttempt( disputed ) ).toMatchObject( { state: 'succeeded', problem: 'disputed' } );
		succeed( await move( manager, disputed, 'mark', { disputed: false } ) );
		succeed( await manager.rest( 'POST', `/payments/${ lastAttempt( disputed ).id }/check` ) );
		expect( ( await readDocument( manager, invoice.id ) ).facts.disputed ).toBe( false );
		const { text } = await manager.rest( 'GET', `/documents/${ invoice.id }/activity?per_page=100` );
		expect( text.match( /payment_disputed/g ) ).toHaveLength( 1 );
	} );
} );
