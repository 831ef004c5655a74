import type { DocumentSummary } from '@coffer/api';
import { documentTitle, hasPaymentStatus, moneyWording } from '../../../admin/words/status';
import { exampleDocument } from './example-document';

function labelOf( change: Partial< DocumentSummary > ): string | null {
	return moneyWording( { ...exampleDocument, workflow: 'sent', ...change } )?.label ?? null;
}

describe( 'where a document stands with money, in words', () => {
	it( 'is what is paid of an invoice', () => {
		expect( labelOf( { kind: 'invoice', payment_status: 'partial' } ) ).toBe( 'Partly paid' );
	} );

	it( 'is what is left of a credit note, which nobody pays', () => {
		expect( labelOf( { kind: 'credit_note', payment_status: 'unpaid' } ) ).toBe( 'Credit left' );
		expect( labelOf( { kind: 'credit_note', payment_status: 'partial' } ) ).toBe( 'Credit left' );
		expect( labelOf( { kind: 'credit_note', payment_status: 'paid' } ) ).toBe( 'Used up' );
	} );

	it.each( [
		[ 'a quote', { kind: 'quote' } ],
		[ 'a draft', { kind: 'invoice', workflow: 'draft' } ],
		[ 'a void invoice', { kind: 'invoice', workflow: 'void' } ],
		[ 'a void credit note', { kind: 'credit_note', workflow: 'void' } ],
	] satisfies [ string, Partial< DocumentSummary > ][] )( 'is nothing for %s', ( _, change ) => {
		expect( labelOf( change ) ).toBeNull();
		expect( hasPaymentStatus( { ...exampleDocument, ...change } ) ).toBe( false );
	} );
} );

describe( 'the title of a document without a number', () => {
	it.each( [
		[ 'invoice', 'Draft invoice' ],
		[ 'quote', 'Draft quote' ],
		[ 'credit_note', 'Draft credit note' ],
	] as const )( 'says that it is a draft: %s', ( kind, title ) => {
		expect( documentTitle( { kind, number: null } ) ).toBe( title );
	} );
} );
