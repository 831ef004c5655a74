import { toAsciiDigits } from './digits';
import { languageTag } from './language-tag';

/** Why a text is not taken as a number. `ambiguous`: `1.234` where no locale says whether it is a thousand. */
export type ParseRefusal = 'empty' | 'not_a_number' | 'too_many_decimals' | 'ambiguous' | 'amount_out_of_range';

/** The value is an integer of the smallest place. */
export type Parsed = { ok: true; value: number } | { ok: false; reason: ParseRefusal };

const MAX_LENGTH = 100;
const refused = ( reason: ParseRefusal ): Parsed => ( { ok: false, reason } );

/** One separator throughout, by threes or in the Indian way: `1,234,567` or `12,34,567`. */
const WHOLE = /^(?:\d*|\d{1,3}(?:([., '٬])\d{3})(?:\1\d{3})*|\d{1,2}(?:([., '٬])\d{2})(?:\2\d{2})*\2\d{3})$/;

/**
 * Reads a decimal number as people write it, in any common convention: `1,234.50`, `1.234,50`, `1 234,5`, `١٢٫٥`.
 * Takes no exponents, no hexadecimal and nothing that could be read in two ways.
 *
 * @param places How many decimals there may be; the value is scaled by as many.
 * @param locale Decides whether `1.234` is a thousand. As WordPress or BCP 47 writes it.
 */
export function parseDecimal( text: string, places: number, locale?: string ): Parsed {
	const written = tidy( text );
	if ( written === '' ) {
		return refused( 'empty' );
	}
	const [ , sign, body ] = /^([-+]?) ?(.+)$/.exec( written ) ?? [];
	if ( body === undefined || written.length > MAX_LENGTH || ! /^[\d., '٫٬]*\d[\d., '٫٬]*$/.test( body ) ) {
		return refused( 'not_a_number' );
	}
	const point = decimalPoint( body, locale );
	if ( point === 'ambiguous' ) {
		return refused( 'ambiguous' );
	}
	const whole = body.slice( 0, point );
	const fraction = body.slice( point + 1 );
	if ( ! WHOLE.test( whole ) || ! /^\d*$/.test( fraction ) ) {
		return refused( 'not_a_number' );
	}
	if ( fraction.length > places ) {
		return refused( 'too_many_decimals' );
	}
	const value = Number( `${ whole.replace( /\D/g, '' ) }${ fraction.padEnd( places, '0' ) }` );
	if ( ! Number.isSafeInteger( value ) ) {
		return refused( 'amount_out_of_range' );
	}
	return { ok: true, value: sign === '-' && value !== 0 ? -value : value };
}

/** One kind of digit, space, apostrophe and minus; without marks of writing direction. Empty when digits are mixed. */
function tidy( text: string ): string {
	const plain = text
		.replace( /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '' )
		.replace( /[\s\u00a0\u2009\u202f]/g, ' ' )
		.replace( /[’＇]/g, "'" )
		.replace( /[−－﹣]/g, '-' )
		.replace( /＋/g, '+' )
		.replace( /．/g, '.' )
		.replace( /[،，]/g, ',' )
		.trim();
	return toAsciiDigits( plain ) ?? '?';
}

/** Where the decimals begin; the length of the text when there are none. */
function decimalPoint( body: string, locale: string | undefined ): number | 'ambiguous' {
	if ( body.includes( '٫' ) ) {
		return body.indexOf( '٫' );
	}
	const last = Math.max( body.lastIndexOf( '.' ), body.lastIndexOf( ',' ) );
	if ( last === -1 ) {
		return body.length;
	}
	const separator = body.charAt( last );
	const head = body.slice( 0, last );
	if ( head.includes( separator === '.' ? ',' : '.' ) ) {
		return last;
	}
	if ( head.includes( separator ) ) {
		return body.length;
	}
	const couldBeThousands = /^[1-9]\d{0,2}$/.test( head ) && body.length - last === 4;
	if ( ! couldBeThousands ) {
		return last;
	}
	const decimal = locale === undefined ? undefined : decimalOf( locale );
	if ( decimal !== '.' && decimal !== ',' ) {
		return 'ambiguous';
	}
	return separator === decimal ? last : body.length;
}

function decimalOf( locale: string ): string | undefined {
	const parts = new Intl.NumberFormat( languageTag( locale ) ).formatToParts( 1.5 );
	return parts.find( ( part ) => part.type === 'decimal' )?.value;
}
