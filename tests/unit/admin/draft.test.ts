import type { Document } from '@coffer/api';
import {
	blankLine,
	draftOf,
	isSameDraft,
	newDraft,
	type TypedDraft,
	type TypedLine,
} from '../../../admin/documents/editor/draft';
import { draftReducer, MAX_LINES } from '../../../admin/documents/editor/draft-reducer';
import { fieldByKey, readDraft } from '../../../admin/documents/editor/read-draft';
import { exampleDocument } from './example-document';

const start = newDraft( { kind: 'invoice', currency: 'EUR', terms: 'Net 14', today: '2026-02-20', due_days: 14 } );

function line( typed: Partial< TypedLine > = {} ): TypedLine {
	return { ...blankLine(), description: 'Work', quantity: '1', unit_price: '100', ...typed };
}

function draft( ...lines: TypedLine[] ): TypedDraft {
	return { ...start, lines };
}

describe( 'a new draft', () => {
	it( 'is due as many days from today as the settings say', () => {
		expect( start.due_date ).toBe( '2026-03-06' );
	} );

	it( 'has no day and no terms of payment when it is a credit note', () => {
		const note = newDraft( {
			kind: 'credit_note',
			currency: 'EUR',
			terms: 'Net 14',
			today: '2026-02-20',
			due_days: 14,
		} );
		expect( note ).toMatchObject( { due_date: '', terms: '' } );
		expect( readDraft( note, 'en-US' ).input ).toMatchObject( { kind: 'credit_note', due_date: null } );
	} );

	it( 'can be saved while its only line is blank, as a draft without lines', () => {
		const { input, problems, totals } = readDraft( start, 'en-US' );
		expect( problems ).toEqual( {} );
		expect( input.lines ).toEqual( [] );
		expect( totals?.total ).toBe( 0 );
	} );
} );

describe( 'the deposit', () => {
	const asked = ( typed: Partial< TypedDraft >, unit_price = '2000' ) =>
		readDraft( { ...draft( line( { unit_price } ) ), ...typed }, 'en-US' );

	it( 'is none until somebody wants one', () => {
		expect( asked( {} ).input ).toMatchObject( { deposit: null, part_payments: false, is_test: false } );
	} );

	it( 'is an amount, or a share of the total in minor units, rounded half up', () => {
		expect( asked( { deposit_kind: 'amount', deposit_value: '600' } ).input.deposit ).toBe( 60_000 );
		expect( asked( { deposit_kind: 'percent', deposit_value: '30' } ).input.deposit ).toBe( 60_000 );
		expect( asked( { deposit_kind: 'percent', deposit_value: '50' }, '0.05' ).input.deposit ).toBe( 3 );
		expect(
			asked( { deposit_kind: 'percent', deposit_value: '33.333' }, '90,000,000,000,000' ).input.deposit
		).toBe( 2_999_970_000_000_000 );
	} );

	it( 'says at its field what is wrong with it', () => {
		for ( const deposit_kind of [ 'percent', 'amount' ] as const ) {
			for ( const deposit_value of [ '', '0', '-5', 'some' ] ) {
				const { input, problems } = asked( { deposit_kind, deposit_value } );
				expect( Object.keys( problems ) ).toEqual( [ 'deposit' ] );
				expect( input.deposit ).toBeNull();
			}
		}
		expect( Object.keys( asked( { deposit_kind: 'percent', deposit_value: '100.5' } ).problems ) ).toEqual( [
			'deposit',
		] );
	} );

	it( 'may be more than the total while a draft is written', () => {
		expect( asked( { deposit_kind: 'amount', deposit_value: '2000.01' } ).problems ).toEqual( {} );
	} );

	it( 'comes back as the amount that it was saved as', () => {
		const saved = { ...exampleDocument, deposit: 60_000, part_payments: true, is_test: true };
		expect( draftOf( saved, 'en-US' ) ).toMatchObject( {
			deposit_kind: 'amount',
			deposit_value: '600.00',
			part_payments: true,
			is_test: true,
		} );
	} );
} );

describe( 'reading what was typed', () => {
	it( 'takes numbers as the language of the reader writes them', () => {
		const typed = line( { quantity: '1,5', unit_price: '1.234,50', tax_name: 'USt', tax_rate: '19 %' } );
		const { input, totals } = readDraft( draft( typed ), 'de-DE' );
		expect( input.lines[ 0 ] ).toMatchObject( { quantity: 15_000, unit_price: 123_450, tax_rate: 19_000 } );
		expect( totals ).toMatchObject( { subtotal: 185_175, tax_total: 35_183, total: 220_358 } );
	} );

	it.each( [
		[ 'JPY', '1,200', 1200 ],
		[ 'KWD', '1.250', 1250 ],
		[ 'USD', '1,200', 120_000 ],
	] )( 'knows how many decimals %s has', ( currency, unit_price, minor ) => {
		const { input } = readDraft( { ...draft( line( { unit_price } ) ), currency }, 'en-US' );
		expect( input.lines[ 0 ]?.unit_price ).toBe( minor );
	} );

	it( 'says at the line itself that yen have no decimals', () => {
		const typed = line( { unit_price: '12.50' } );
		const { problems } = readDraft( { ...draft( typed ), currency: 'JPY' }, 'en-US' );
		expect( problems ).toEqual( { [ `lines.${ typed.key }.unit_price` ]: 'No decimals here.' } );
	} );

	it( 'adds up the lines that can be read and leaves out the one that cannot', () => {
		const good = line();
		const bad = line( { unit_price: 'a lot' } );
		const { totals, amounts, problems } = readDraft( draft( bad, good ), 'en-US' );
		expect( totals?.total ).toBe( 10_000 );
		expect( amounts.get( good.key ) ).toBe( 10_000 );
		expect( amounts.has( bad.key ) ).toBe( false );
		expect( Object.keys( problems ) ).toEqual( [ `lines.${ bad.key }.unit_price` ] );
	} );

	it( 'never drops a line in which only a quantity was written', () => {
		const touched = { ...blankLine(), quantity: 'many' };
		const { problems } = readDraft( draft( line(), touched ), 'en-US' );
		expect( Object.keys( problems ) ).toContain( `lines.${ touched.key }.quantity` );
	} );

	it( 'says which line has a discount larger than itself, whatever blank lines are before it', () => {
		const bad = line( { discount_kind: 'amount', discount_value: '200' } );
		const { totals, problems } = readDraft( draft( blankLine(), line(), bad ), 'en-US' );
		expect( totals ).toBeNull();
		expect( Object.keys( problems ) ).toEqual( [ `lines.${ bad.key }.discount_value` ] );
	} );

	it( 'sees a due date before the issue date', () => {
		const { problems } = readDraft( { ...start, issue_date: '2026-03-10', due_date: '2026-03-09' }, 'en-US' );
		expect( problems.due_date ).toBeDefined();
	} );

	it( 'finds the line that the server refused', () => {
		const lines = [ line(), blankLine(), line() ];
		const { keys } = readDraft( draft( ...lines ), 'en-US' );
		expect( fieldByKey( 'lines.1.quantity', keys ) ).toBe( `lines.${ lines[ 2 ]?.key }.quantity` );
		expect( fieldByKey( 'due_date', keys ) ).toBe( 'due_date' );
	} );
} );

describe( 'a draft from the server', () => {
	const stored: Pick<
		Document,
		'kind' | 'customer' | 'currency' | 'tax_mode' | 'discount_kind' | 'discount_value' | 'lines'
	> = {
		kind: 'quote',
		customer: null,
		currency: 'KWD',
		tax_mode: 'inclusive',
		discount_kind: 'percent',
		discount_value: 12_500,
		lines: [
			{
				description: 'Pearls',
				quantity: 12_345,
				unit_price: -1_234_567,
				discount_kind: 'none',
				discount_value: 0,
				tax_name: 'VAT',
				tax_rate: 5500,
				amount: 0,
			},
		],
	};

	it.each( [ 'en-US', 'de-DE', 'ar-EG', 'fr-FR', 'en-IN' ] )( 'reads back as the same in %s', ( locale ) => {
		const texts = { reference: '', terms: '', memo: '', issue_date: null, due_date: null, language: null };
		const typed = draftOf( { ...exampleDocument, ...stored, ...texts }, locale );
		const { input, problems } = readDraft( typed, locale );
		expect( problems ).toEqual( {} );
		expect( input ).toMatchObject( { discount_kind: 'percent', discount_value: 12_500, tax_mode: 'inclusive' } );
		expect( input.lines[ 0 ] ).toMatchObject( { quantity: 12_345, unit_price: -1_234_567, tax_rate: 5500 } );
	} );
} );

describe( 'changing the lines', () => {
	it( 'adds a line with the tax of the one above it', () => {
		const first = line( { tax_name: 'VAT', tax_rate: '20' } );
		const { lines } = draftReducer( draft( first, line() ), { type: 'ADD_LINE', after: first.key } );
		expect( lines ).toHaveLength( 3 );
		expect( lines[ 1 ] ).toMatchObject( { description: '', tax_name: 'VAT', tax_rate: '20' } );
	} );

	it( 'never has more lines than a document may have', () => {
		const full = draft( ...Array.from( { length: MAX_LINES }, () => line() ) );
		expect( draftReducer( full, { type: 'ADD_LINE' } ).lines ).toHaveLength( MAX_LINES );
	} );

	it( 'keeps a line to type in when the last one is removed', () => {
		const only = line();
		const { lines } = draftReducer( draft( only ), { type: 'REMOVE_LINE', key: only.key } );
		expect( lines ).toMatchObject( [ { description: '', unit_price: '' } ] );
	} );

	it( 'moves a line, and not beyond the ends', () => {
		const [ one, two ] = [ line(), line() ];
		const moved = draftReducer( draft( one, two ), { type: 'MOVE_LINE', key: two.key, by: -1 } );
		expect( moved.lines ).toEqual( [ two, one ] );
		expect( draftReducer( moved, { type: 'MOVE_LINE', key: two.key, by: -1 } ) ).toBe( moved );
	} );
} );

describe( 'unsaved changes', () => {
	it( 'are none when a blank line was added', () => {
		const typed = draft( line() );
		expect( isSameDraft( typed, draftReducer( typed, { type: 'ADD_LINE' } ) ) ).toBe( true );
	} );

	it( 'are some when two lines changed places', () => {
		const typed = draft( line( { description: 'One' } ), line( { description: 'Two' } ) );
		const by = 1;
		const key = typed.lines[ 0 ]?.key ?? 0;
		expect( isSameDraft( typed, draftReducer( typed, { type: 'MOVE_LINE', key, by } ) ) ).toBe( false );
	} );
} );
