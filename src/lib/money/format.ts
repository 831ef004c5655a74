import { digitsOf } from './currency';
import { languageTag } from './language-tag';
import { PERCENTAGE_PLACES } from './percentage';
import { QUANTITY_PLACES } from './quantity';

type NumericText = `${ number }`;

/**
 * A scaled integer as decimal text: 120050 with 2 places is `1200.50`. Intl reads such text exactly, where a
 * number divided by 100 has already lost digits.
 */
export function decimalText( value: number, places: number ): NumericText {
	const digits = String( BigInt( Math.abs( value ) ) ).padStart( places + 1, '0' );
	const whole = digits.slice( 0, digits.length - places );
	const text = places > 0 ? `${ whole }.${ digits.slice( -places ) }` : whole;
	return numeric( value < 0 ? `-${ text }` : text );
}

function numeric( text: string ): NumericText {
	if ( ! isNumeric( text ) ) {
		throw new RangeError( `Not a decimal number: ${ text }` );
	}
	return text;
}

const isNumeric = ( text: string ): text is NumericText => /^-?\d+(?:\.\d+)?$/.test( text );

/**
 * For people to read, as their language writes it: `USD 1,200.00`, `1.200,00 EUR`; with `symbol`, `$1,200.00`.
 *
 * @param minor  Minor units.
 * @param locale As WordPress or BCP 47 writes it.
 */
export function formatAmount(
	minor: number,
	currency: string,
	locale: string,
	display: 'code' | 'symbol' = 'code'
): string {
	const digits = digitsOf( currency );
	const kind = `${ currency } ${ locale } ${ display }`;
	let format = formats.get( kind );
	if ( ! format ) {
		format = new Intl.NumberFormat( languageTag( locale ), {
			style: 'currency',
			currency,
			currencyDisplay: display,
			// Intl's own digits are those of daily use in some currencies, not those of ISO 4217.
			minimumFractionDigits: digits,
			maximumFractionDigits: digits,
		} );
		formats.set( kind, format );
	}
	return format.format( decimalText( minor, digits ) );
}

/** Making one takes a hundred times as long as using it, and a list has hundreds of amounts. */
const formats = new Map< string, Intl.NumberFormat >();

/** For a field in which the amount is edited: without currency and grouping. `parseAmount` reads it back. */
export function formatAmountForInput( minor: number, currency: string, locale: string ): string {
	const digits = digitsOf( currency );
	return formatDecimal( minor, digits, locale, { minimumFractionDigits: digits, useGrouping: false } );
}

/** `1.5` for 15000. `parseQuantity` reads it back. */
export function formatQuantity( tenThousandths: number, locale: string ): string {
	return formatDecimal( tenThousandths, QUANTITY_PLACES, locale );
}

/** `19%` for 19000, as the language writes it. `parsePercentage` reads it back. */
export function formatPercentage( percentage: number, locale: string ): string {
	return formatDecimal( percentage, PERCENTAGE_PLACES + 2, locale, {
		style: 'percent',
		maximumFractionDigits: PERCENTAGE_PLACES,
	} );
}

function formatDecimal(
	value: number,
	places: number,
	locale: string,
	options: Intl.NumberFormatOptions = {}
): string {
	const format = new Intl.NumberFormat( languageTag( locale ), { maximumFractionDigits: places, ...options } );
	return format.format( decimalText( value, places ) );
}
