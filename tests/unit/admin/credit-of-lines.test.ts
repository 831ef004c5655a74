import type { Line } from '@coffer/api';
import { creditable, readLines, startLines, totalOfLines } from '../../../admin/documents/actions/credit-of-lines';
import { exampleDocument } from './example-document';

jest.mock( '../../../admin/boot', () => ( { boot: { locale: 'en_US', today: '2026-11-24' } } ) );

const hours: Line = {
	description: 'Hours',
	quantity: 30_000,
	unit_price: 8000,
	discount_kind: 'none',
	discount_value: 0,
	tax_name: 'VAT',
	tax_rate: 20_000,
	amount: 24_000,
};
const lines = [ hours, { ...hours, description: 'Discount for the wait', quantity: -10_000, amount: -8000 } ];

describe( 'the lines that are to be credited', () => {
	it( 'start with none chosen and all of each', () => {
		expect( startLines( lines ) ).toEqual( [
			{ isChosen: false, quantity: '3' },
			{ isChosen: false, quantity: '1' },
		] );
	} );

	it( 'are those that were chosen, with how many of each', () => {
		const typed = [
			{ isChosen: true, quantity: '1.5' },
			{ isChosen: false, quantity: 'x' },
		];
		expect( readLines( typed, lines ) ).toEqual( { chosen: [ { position: 0, quantity: 15_000 } ], problems: {} } );
	} );

	it( 'are never more than were sold', () => {
		const { chosen, problems } = readLines( [ { isChosen: true, quantity: '3.0001' } ], lines );
		expect( chosen ).toBeNull();
		expect( problems[ 0 ] ).toBe( 'More than none and at most 3.' );
	} );

	it( 'come to what they cost with tax', () => {
		const document = { ...exampleDocument, lines };
		expect( totalOfLines( document, [ { position: 0, quantity: 15_000 } ] ) ).toBe( 14_400 );
	} );

	it( 'leave the sum to the server where a discount has to be divided', () => {
		const document = { ...exampleDocument, lines, discount_kind: 'amount' as const, discount_value: 100 };
		expect( totalOfLines( document, [ { position: 0, quantity: 15_000 } ] ) ).toBeNull();
	} );
} );

describe( 'what of an invoice can still be credited', () => {
	const note = {
		id: 2,
		kind: 'credit_note' as const,
		number: 'CN-1',
		workflow: 'sent' as const,
		total: 4000,
		currency: 'EUR',
	};

	it( 'is its total without the credit notes that were sent', () => {
		expect( creditable( { total: 10_000, offspring: [ note ] } ) ).toBe( 6000 );
	} );

	it( 'does not count drafts and what was voided', () => {
		const offspring = [
			{ ...note, workflow: 'draft' as const },
			{ ...note, workflow: 'void' as const },
		];
		expect( creditable( { total: 10_000, offspring } ) ).toBe( 10_000 );
	} );
} );
