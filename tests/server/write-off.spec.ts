import type { DocumentSummary } from '../../src/contract/types';
import { dateIn } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aDraft, pay } from '../support/makers';
import { again, anInvoice, move, settle, writeOff } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'Writing off what is left to pay', () => {
	test( 'ends the asking, without calling it paid', async ( { people } ) => {
		const late = await pay(
			people.owner,
			await anInvoice( people.owner, 1_000, { issue_date: dateIn( -60 ), due_date: dateIn( -30 ) } ),
			400
		);
		expect( late.facts ).toMatchObject( { overdue: true, written_off: false } );
		const closed = await writeOff( people.manager, late, 'Insolvent since May' );
		expect( faultsOf( 'document', closed ) ).toEqual( [] );
		expect( closed ).toMatchObject( {
			balance: 0,
			paid: 400,
			payment_status: 'partial',
			version: late.version + 1,
		} );
		expect( closed.facts ).toMatchObject( { overdue: false, written_off: true } );
		expect( closed.entries.at( -1 ) ).toMatchObject( { kind: 'write_off', amount: -600 } );
		const { text } = await people.viewer.rest( 'GET', `/documents/${ late.id }/activity` );
		expect( text ).toContain( 'Insolvent since May' );
		const overdue = succeed< DocumentSummary[] >(
			await people.owner.rest( 'GET', `/documents?overdue=true&customer_id=${ late.customer_id ?? 0 }` )
		);
		expect( overdue ).toEqual( [] );
	} );

	test( 'of an invoice on which nothing was paid leaves it unpaid', async ( { people } ) => {
		expect( await writeOff( people.owner, await anInvoice( people.owner, 5 ) ) ).toMatchObject( {
			balance: 0,
			paid: 0,
			payment_status: 'unpaid',
		} );
	} );

	test( 'is refused where nothing is left, twice, and of drafts, quotes and credit notes', async ( { people } ) => {
		const documents = [
			await settle( people.owner, await anInvoice( people.owner, 100 ) ),
			await writeOff( people.owner, await anInvoice( people.owner, 100 ) ),
			await aDraft( people.owner ),
			await anInvoice( people.owner, 100, { kind: 'quote' } ),
			await anInvoice( people.owner, 100, { kind: 'credit_note' } ),
		];
		for ( const document of documents ) {
			const answer = await move( people.owner, document, 'write-off', { reason: 'x' } );
			expect( refused( answer, [ 'nothing_to_pay', 'wrong_state' ] ).data.verdict ).toEqual(
				document.actions.write_off
			);
			expect( await again( people.owner, document ) ).toEqual( document );
		}
	} );

	test( 'needs a reason and somebody who may', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 100 );
		refused( await move( people.owner, sent, 'write-off', {} ), [ 'invalid_input', 'text_missing' ], 'reason' );
		refused( await move( people.owner, sent, 'write-off', { reason: '\n' } ), 'text_missing', 'reason' );
		refused( await move( people.owner, sent, 'write-off', { reason: 'x', amount: 1 } ), 'unknown_field', 'amount' );
		refused( await move( people.bookkeeper, sent, 'write-off', { reason: 'x' } ), 'role_may_not' );
		expect( await again( people.owner, sent ) ).toEqual( sent );
	} );
} );
