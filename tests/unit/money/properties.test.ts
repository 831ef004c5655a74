import fc from 'fast-check';

import { calculateTotals, MAX_MINOR_UNITS, type Totals, type TotalsInput } from '../../../src/lib/money';
import { PhpDomain } from '../../support/php-domain';
import { phpVerdict, verdictOf } from './twin';

const smallOrLarge = ( small: number ) =>
	fc.oneof(
		{ weight: 4, arbitrary: fc.integer( { min: -small, max: small } ) },
		{ weight: 1, arbitrary: fc.maxSafeInteger() },
		{ weight: 1, arbitrary: fc.constantFrom( MAX_MINOR_UNITS, -MAX_MINOR_UNITS, 1, -1, 0 ) }
	);

const percent = fc.record( { discount_kind: fc.constant( 'percent' as const ), discount_value: fc.nat( 100_000 ) } );
const off = ( discount_value: fc.Arbitrary< number > ) =>
	fc.record( { discount_kind: fc.constant( 'amount' as const ), discount_value } );
const wildDiscount = fc.oneof( fc.constant( {} ), percent, off( fc.nat( 5_000 ) ), off( fc.maxSafeNat() ) );
const ordinaryDiscount = fc.oneof( fc.constant( {} ), percent, off( fc.nat( 5_000 ) ) );
type Discount = typeof wildDiscount | typeof ordinaryDiscount;

const tax = fc.record( {
	tax_rate: fc.oneof( fc.constantFrom( 0, 5_000, 7_000, 19_000, 20_000, 100_000 ), fc.nat( 100_000 ) ),
	tax_name: fc.constantFrom( '', 'VAT', 'GST', 'ضريبة', '0' ),
} );

const lineOf = ( quantity: fc.Arbitrary< number >, unit_price: fc.Arbitrary< number >, discount: Discount ) =>
	fc
		.tuple( fc.record( { description: fc.constant( 'Line' ), quantity, unit_price } ), discount, tax )
		.map( ( [ line, less, rate ] ) => ( { ...line, ...less, ...rate } ) );

const documentOf = (
	line: ReturnType< typeof lineOf >,
	discount: Discount,
	maxLength: number
): fc.Arbitrary< TotalsInput > =>
	fc
		.tuple(
			fc.record( { tax_mode: fc.constantFrom( 'exclusive' as const, 'inclusive' as const ) } ),
			discount,
			fc.array( line, { maxLength } )
		)
		.map( ( [ mode, less, lines ] ) => ( { ...mode, ...less, lines } ) );

/** Anything at all, mostly refused at the edges. */
const wild = documentOf( lineOf( smallOrLarge( 100_000 ), smallOrLarge( 1_000_000 ), wildDiscount ), wildDiscount, 6 );

/** What businesses write; nearly all of it can be calculated. */
const ordinary = documentOf(
	lineOf(
		fc.integer( { min: 10_000, max: 1_000_000 } ),
		fc.integer( { min: 5_000, max: 10_000_000 } ),
		ordinaryDiscount
	),
	ordinaryDiscount,
	30
);

const sum = ( values: readonly number[] ) => Number( values.reduce( ( total, value ) => total + BigInt( value ), 0n ) );

/** Checks what holds for every document whose totals can be calculated. */
function withTotals( check: ( totals: Totals, document: TotalsInput ) => void ) {
	let calculated = 0;
	fc.assert(
		fc.property( fc.oneof( wild, ordinary ), ( document ) => {
			const verdict = verdictOf( () => calculateTotals( document ) );
			if ( 'result' in verdict ) {
				calculated++;
				check( calculateTotals( document ), document );
			}
		} ),
		{ numRuns: 1000 }
	);
	// Otherwise the property would hold because everything is refused.
	expect( calculated ).toBeGreaterThan( 200 );
}

describe( 'whatever the document', () => {
	const php = new PhpDomain();
	afterAll( () => php.stop() );

	it.each( [
		[ 'ordinary', ordinary, 1500 ],
		[ 'wild', wild, 3000 ],
	] )( 'both languages say the same (%s documents)', async ( _, documents, numRuns ) => {
		await fc.assert(
			fc.asyncProperty( documents, async ( document ) => {
				const answer = await php.ask( 'totals', document );
				expect( phpVerdict( answer ) ).toEqual( verdictOf( () => calculateTotals( document ) ) );
			} ),
			{ numRuns }
		);
	} );

	it( 'the total is the sum of what is taxed and the tax, to the last minor unit', () => {
		withTotals( ( { total, taxes } ) => {
			expect( sum( taxes.flatMap( ( { base, amount } ) => [ base, amount ] ) ) ).toBe( total );
		} );
	} );

	it( 'lines, discount and tax lead to the total', () => {
		withTotals( ( { lines, subtotal, discount_total, taxes, tax_total, total }, { tax_mode } ) => {
			expect( sum( lines.map( ( line ) => line.amount ) ) ).toBe( subtotal );
			expect( sum( taxes.map( ( { amount } ) => amount ) ) ).toBe( tax_total );
			const added = tax_mode === 'inclusive' ? 0 : tax_total;
			expect( sum( [ subtotal, -discount_total, added ] ) ).toBe( total );
		} );
	} );

	it( 'every figure is an integer in range', () => {
		withTotals( ( { lines, taxes, ...sums } ) => {
			const figures = [ ...lines, ...taxes, sums ].flatMap( ( part ) => Object.values( part ) );
			const odd = figures.filter(
				( figure ) =>
					typeof figure === 'number' && ! ( Number.isSafeInteger( figure ) && ! Object.is( figure, -0 ) )
			);
			expect( odd ).toEqual( [] );
		} );
	} );

	it( 'tax is at most one minor unit away from the rate of its base, in each group', () => {
		withTotals( ( { taxes } ) => {
			for ( const { base, rate, amount } of taxes ) {
				const difference = BigInt( amount ) * 100_000n - BigInt( base ) * BigInt( rate );
				expect( difference <= 100_000n && difference >= -100_000n ).toBe( true );
			}
		} );
	} );

	it( 'the order of the lines does not change the sums where nothing is spread', () => {
		withTotals( ( _, { tax_mode = 'exclusive', lines } ) => {
			const sums = ( ordered: TotalsInput[ 'lines' ] ) => {
				const verdict = verdictOf( () => {
					const { subtotal, tax_total, total } = calculateTotals( { tax_mode, lines: ordered } );
					return { subtotal, tax_total, total };
				} );
				return 'result' in verdict ? verdict.result : verdict.refused.code;
			};
			expect( sums( [ ...lines ].reverse() ) ).toEqual( sums( lines ) );
		} );
	} );
} );
