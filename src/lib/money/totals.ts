import type { DocumentInput, MoneyTotal, TaxGroup } from '../../contract/types';
import { checkDiscount, discountFrom, type Discounted } from './discount';
import { share, spread } from './exact';
import { InvalidInput } from './invalid-input';
import { checkLine, lineTotals, type LineTotals, type PricedLine } from './line';
import { toMinorUnits } from './minor-units';
import { WHOLE_PERCENTAGE } from './percentage';

const MAX_LINES = 500;

/** What totals are computed from: a `DocumentInput`, or as much of it as has been written. */
export interface TotalsInput extends Discounted {
	/** Whether unit prices are without tax or include it. Left out: exclusive. */
	tax_mode?: NonNullable< DocumentInput[ 'tax_mode' ] >;
	lines: readonly PricedLine[];
}

/**
 * In minor units. `total = subtotal - discount_total` and, in an exclusive document, plus `tax_total`; `total` is also
 * the sum of every group's base and tax. Groups come in the order in which they first appear.
 */
export interface Totals extends MoneyTotal {
	lines: LineTotals[];
}

/**
 * The arithmetic of EN 16931: lines rounded one by one, tax rounded once per rate and name. Rounds half away from zero.
 * Twin of server/Domain/Money/TotalsCalculator.php; both pass contract/vectors/totals.json.
 *
 * Throws `InvalidInput` with the field that is wrong. No lines give zeros.
 */
export function calculateTotals( document: TotalsInput ): Totals {
	check( document );
	const lines = document.lines.map( lineTotals );
	const groups = groupByTax( document.lines, lines );
	const subtotal = toMinorUnits( sum( groups.map( ( group ) => group.amount ) ), 'lines' );
	const off = discountFrom( BigInt( subtotal ), document, '' );
	const shares = spread(
		off,
		groups.map( ( group ) => group.amount )
	);
	const taxes = groups.map( ( group, position ) =>
		taxOf( { ...group, amount: group.amount - ( shares[ position ] ?? 0n ) }, document.tax_mode )
	);
	const taxTotal = sum( taxes.map( ( tax ) => BigInt( tax.amount ) ) );
	const added = document.tax_mode === 'inclusive' ? 0n : taxTotal;
	return {
		lines,
		subtotal,
		discount_total: Number( off ),
		taxes,
		tax_total: toMinorUnits( taxTotal, 'lines' ),
		total: toMinorUnits( BigInt( subtotal ) - off + added, 'lines' ),
	};
}

function check( document: TotalsInput ): void {
	checkDiscount( document, '' );
	if ( document.lines.length > MAX_LINES ) {
		throw new InvalidInput( 'lines', 'too_many_lines' );
	}
	document.lines.forEach( ( line, position ) => checkLine( line, `lines.${ position }.` ) );
}

interface Group {
	rate: number;
	name: string;
	amount: bigint;
}

function groupByTax( lines: readonly PricedLine[], totals: readonly LineTotals[] ): Group[] {
	const groups = new Map< string, Group >();
	lines.forEach( ( { tax_rate: rate = 0, tax_name = '' }, position ) => {
		// As the server stores it, so that two lines of one tax are one group before they are saved too.
		const name = tax_name.replace( /^[\s\p{Z}]+|[\s\p{Z}]+$/gu, '' );
		const group = groups.get( `${ rate } ${ name }` ) ?? { rate, name, amount: 0n };
		group.amount += BigInt( totals[ position ]?.amount ?? 0 );
		groups.set( `${ rate } ${ name }`, group );
	} );
	const list = [ ...groups.values() ];
	list.forEach( ( group ) => toMinorUnits( group.amount, 'lines' ) );
	return list;
}

/** Of a group after its share of the document discount: its amount is with tax in an inclusive document. */
function taxOf( { rate, name, amount }: Group, mode: TotalsInput[ 'tax_mode' ] ): TaxGroup {
	const inclusive = mode === 'inclusive';
	const divisor = BigInt( inclusive ? WHOLE_PERCENTAGE + rate : WHOLE_PERCENTAGE );
	const tax = share( amount, BigInt( rate ), divisor );
	return { rate, name, base: Number( inclusive ? amount - tax : amount ), amount: Number( tax ) };
}

const sum = ( values: readonly bigint[] ) => values.reduce( ( total, value ) => total + value, 0n );
