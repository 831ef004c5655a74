import { textOf } from '../support/html';
import { aLine, copyLink, pay, readDocument } from '../support/makers';
import { anInvoice, correct, credit, paying, refund, undo } from '../support/money-moves';
import { expect, test, type People } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

async function shownOf( people: People, id: number ): Promise< string > {
	const { text } = await people.anonymous.page( ( await copyLink( people.owner, id ) ).url );
	return textOf( /<article class="coffer-portal__sheet.*?<\/article>/s.exec( text )?.[ 0 ] ?? '' );
}

test.describe( 'What the customer reads about money', () => {
	test( 'payments so far, each by its way, and what is left', async ( { people } ) => {
		const part = await pay( people.owner, await anInvoice( people.owner, 10_000 ), 4_000, { method: 'cash' } );
		const text = await shownOf( people, part.id );
		expect( text ).toContain( 'Payment in cash' );
		expect( text ).toContain( '40.00' );
		expect( text ).toContain( 'Partly paid' );
		expect( text ).toContain( '60.00 EUR' );
	} );

	test( 'nothing of a payment that was put here by mistake and taken off again', async ( { people } ) => {
		const paid = await pay( people.owner, await anInvoice( people.owner, 10_000 ), 4_321 );
		await undo( people.owner, paid, paying( paid ), 'Secret reason' );
		const text = await shownOf( people, paid.id );
		expect( text ).not.toContain( '43.21' );
		expect( text ).not.toContain( 'Secret reason' );
		expect( text ).toContain( '100.00 EUR' );
	} );

	test( 'the corrected total alone, with what is left of it', async ( { people } ) => {
		const part = await pay( people.owner, await anInvoice( people.owner, 10_000 ), 2_500 );
		await correct( people.owner, part, {
			lines: [ aLine( { unit_price: 8_000 } ) ],
			reason: 'Two hours too many',
		} );
		const text = await shownOf( people, part.id );
		expect( text ).toContain( '80.00 EUR' );
		expect( text ).toContain( '55.00 EUR' );
		expect( text ).not.toContain( '100.00' );
		expect( text ).not.toContain( 'Correction' );
		expect( text ).not.toContain( 'Two hours' );
	} );

	test( 'a refund and the credit in its place', async ( { people } ) => {
		const paid = await pay( people.owner, await anInvoice( people.owner, 10_000 ), 10_000 );
		await refund( people.owner, paid, { amount: 3_000, reason: 'Broken', outcome: 'credited' } );
		const text = await shownOf( people, paid.id );
		expect( text ).toContain( 'Refund' );
		expect( text ).toContain( '-30.00' );
		expect( text ).toContain( 'Credit' );
		expect( text ).toContain( '0.00 EUR' );
		expect( text ).not.toContain( 'Broken' );
	} );

	test( 'of a credit note what is left of it', async ( { people } ) => {
		const invoice = await pay( people.owner, await anInvoice( people.owner, 10_000 ), 10_000 );
		const sent = await credit( people.owner, invoice, { mode: 'amount', amount: 2_000 } );
		const text = await shownOf( people, sent.id );
		expect( text ).toContain( `Credit note ${ sent.number }` );
		expect( text ).toContain( '20.00 EUR' );
		expect( text ).not.toContain( '-20.00' );
		expect( ( await readDocument( people.owner, sent.id ) ).balance ).toBe( -2_000 );
	} );
} );
