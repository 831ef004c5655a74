import { randomUUID } from 'node:crypto';
import type { Document } from '../../src/contract/types';
import { refused } from '../support/expectations';
import { pay } from '../support/makers';
import {
	again,
	anAcceptedQuote,
	anInvoice,
	anotherInvoice,
	counting,
	draftCredit,
	move,
	paymentOn,
	refundOf,
	settle,
} from '../support/money-moves';
import { expect, test } from '../support/money-site';
import type { Answer } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const many = 20;

/** All of them under way before the first is answered. */
function atOnce( ask: ( place: number ) => Promise< Answer >, times = many ): Promise< Answer[] > {
	return Promise.all( Array.from( { length: times }, ( _each, place ) => ask( place ) ) );
}

const succeeded = ( answers: readonly Answer[] ) => answers.filter( ( answer ) => answer.status < 300 );

/** Who came too late is told so in a way that they can act on; `busy` is what one file for all writers may lead to. */
function expectOthersRefused( answers: readonly Answer[], codes: Parameters< typeof refused >[ 1 ] ): void {
	for ( const answer of answers.filter( ( { status } ) => status >= 300 ) ) {
		refused( answer, [ ...[ codes ].flat(), 'busy' ] );
	}
}

test.describe( 'At once', () => {
	test( 'twenty payments of one invoice are one payment', async ( { people } ) => {
		const invoice = await anInvoice( people.owner, 1_000 );
		const payers = [ people.owner, people.manager, people.bookkeeper ];
		const answers = await atOnce( ( place ) =>
			move( payers[ place % 3 ] ?? people.owner, invoice, 'payments', { method: 'cash', amount: 1_000 } )
		);
		expect( succeeded( answers ) ).toHaveLength( 1 );
		expectOthersRefused( answers, [ 'version_conflict', 'nothing_to_pay' ] );
		const paid = await again( people.owner, invoice );
		expect( paid ).toMatchObject( {
			balance: 0,
			paid: 1_000,
			credit: 0,
			payment_status: 'paid',
			version: invoice.version + 1,
		} );
		expect( paid.applications ).toHaveLength( 1 );
	} );

	test( 'twenty sendings of one payment with one key are one payment with one answer', async ( { people } ) => {
		const invoice = await anInvoice( people.owner, 1_000 );
		const key = randomUUID();
		const answers = await atOnce( () =>
			move( people.owner, invoice, 'payments', { method: 'cash', amount: 400 }, key )
		);
		expectOthersRefused( answers, [] );
		expect( new Set( succeeded( answers ).map( ( answer ) => answer.text ) ).size ).toBe( 1 );
		expect( await again( people.owner, invoice ) ).toMatchObject( { balance: 600, paid: 400 } );
	} );

	test( 'two refunds by two people never give back more than was paid', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		const answers = await atOnce( ( place ) =>
			move(
				place % 2 ? people.owner : people.manager,
				paid,
				'refund',
				refundOf( paid, { amount: 700, outcome: place % 2 ? 'owed' : 'credited' } )
			)
		);
		expect( succeeded( answers ) ).toHaveLength( 1 );
		expectOthersRefused( answers, [ 'version_conflict', 'refund_exceeds_payment' ] );
		expect( paymentOn( await again( people.owner, paid ) ) ).toMatchObject( {
			refunded: 700,
			applied: 300,
			left: 0,
		} );
	} );

	test( 'refunds of an over-payment by people who saw the same are one refund', async ( { people } ) => {
		const paid = await pay( people.owner, await anInvoice( people.owner, 100 ), 300, { keep_excess: true } );
		const answers = await atOnce(
			() => move( people.owner, paid, 'refund', refundOf( paid, { amount: 200 } ) ),
			6
		);
		expect( succeeded( answers ) ).toHaveLength( 1 );
		expectOthersRefused( answers, 'version_conflict' );
		expect( paymentOn( await again( people.owner, paid ) ) ).toMatchObject( {
			refunded: 200,
			applied: 100,
			left: 0,
		} );
	} );

	test( 'twenty conversions of one quote are one invoice', async ( { people } ) => {
		const quote = await anAcceptedQuote( people.owner, 1_000 );
		const answers = await atOnce( () => move( people.owner, quote, 'convert' ) );
		expect( succeeded( answers ) ).toHaveLength( 1 );
		expectOthersRefused( answers, [ 'version_conflict', 'already_converted' ] );
		expect( ( await again( people.owner, quote ) ).offspring ).toHaveLength( 1 );
	} );

	test( 'ten invoices cannot all be paid from a credit that is enough for three', async ( { people } ) => {
		const paid = await pay( people.owner, await anInvoice( people.owner, 1 ), 301, { keep_excess: true } );
		const invoices: Document[] = [];
		for ( let made = 0; made < 10; made++ ) {
			invoices.push( await anotherInvoice( people.owner, paid, 100 ) );
		}
		const input = { source: 'payment', source_id: paymentOn( paid ).id, amount: 100 };
		const answers = await atOnce(
			( place ) => move( people.owner, invoices[ place ] ?? paid, 'apply', input ),
			10
		);
		expect( succeeded( answers ).length ).toBeLessThanOrEqual( 3 );
		expectOthersRefused( answers, 'credit_exhausted' );
		const { applied, left } = paymentOn( await again( people.owner, paid ) );
		expect( [ applied, left ] ).toEqual( [
			1 + 100 * succeeded( answers ).length,
			300 - 100 * succeeded( answers ).length,
		] );
	} );

	test( 'credit notes of one invoice are never more than it', async ( { people } ) => {
		const invoice = await anInvoice( people.owner, 1_000 );
		const drafts: Document[] = [];
		for ( let made = 0; made < 6; made++ ) {
			drafts.push( await draftCredit( people.owner, invoice, { mode: 'amount', amount: 400 } ) );
		}
		const answers = await atOnce( ( place ) => move( people.owner, drafts[ place ] ?? invoice, 'send' ), 6 );
		expect( succeeded( answers ).length ).toBeLessThanOrEqual( 2 );
		expectOthersRefused( answers, 'credit_exceeds_invoice' );
		expect( ( await again( people.owner, invoice ) ).balance ).toBe( 1_000 - 400 * succeeded( answers ).length );
	} );

	test( 'moving a payment there and back, undoing it and paying again leaves every unit somewhere', async ( {
		people,
	} ) => {
		const first = await settle( people.owner, await anInvoice( people.owner, 500 ) );
		const second = await settle( people.owner, await anotherInvoice( people.owner, first, 500 ) );
		const third = await anotherInvoice( people.owner, first, 700 );
		const away = ( document: Document, to: Document ) => ( {
			application_id: counting( document )[ 0 ]?.id ?? 0,
			to_document_id: to.id,
			reason: 'x',
		} );
		await atOnce( ( place ) => {
			switch ( place % 4 ) {
				case 0:
					return move( people.owner, first, 'move', away( first, third ) );
				case 1:
					return move( people.manager, second, 'move', away( second, third ) );
				case 2:
					return move( people.bookkeeper, first, 'undo', {
						application_id: counting( first )[ 0 ]?.id ?? 0,
						reason: 'x',
					} );
				default:
					return move( people.owner, third, 'payments', { method: 'cash', amount: 100 } );
			}
		}, 12 );
		const documents = await Promise.all( [ first, second, third ].map( ( each ) => again( people.owner, each ) ) );
		const owed = documents.reduce( ( sum, each ) => sum + each.balance, 0 );
		const cash = documents
			.flatMap( counting )
			.filter( ( each ) => each.payment?.method === 'cash' )
			.reduce( ( sum, each ) => sum + ( each.payment?.amount ?? 0 ), 0 );
		expect( owed - ( documents[ 0 ]?.credit ?? 0 ) ).toBe( 1_700 - 1_000 - cash );
	} );
} );
