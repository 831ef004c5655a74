import { digitsOf } from './currency';
import { languageTag } from './language-tag';
import { parseDecimal, type Parsed } from './parse-decimal';
import { PERCENTAGE_PLACES } from './percentage';
import { QUANTITY_PLACES } from './quantity';

/**
 * Minor units from what a person typed or pasted; may be negative. The currency's own code or symbol may stand on
 * either side, another currency's may not. Throws `currency_unknown`.
 */
export function parseAmount( text: string, currency: string, locale?: string ): Parsed {
	const digits = digitsOf( currency );
	return parseDecimal( withoutCurrency( text, currency, locale ), digits, locale );
}

/** 1/10000 of a piece: `1.5` gives 15000. */
export function parseQuantity( text: string, locale?: string ): Parsed {
	return parseDecimal( text, QUANTITY_PLACES, locale );
}

/** 1/1000 percent: `19 %` gives 19000. */
export function parsePercentage( text: string, locale?: string ): Parsed {
	const number = text.replace( /[%٪\u061c\u200e\u200f\s]+$/, '' ).replace( /^[%٪]/, '' );
	return parseDecimal( number, PERCENTAGE_PLACES, locale );
}

/** Marks of writing direction, which right-to-left languages put around signs and codes. */
const DIRECTION = /[\u061c\u200e\u200f]/g;

function withoutCurrency( text: string, currency: string, locale: string | undefined ): string {
	const plain = text.replace( DIRECTION, '' ).trim();
	const [ , sign = '', rest = '' ] = /^([-−+]?)\s*(.*)$/s.exec( plain ) ?? [];
	for ( const mark of marksOf( currency, locale ) ) {
		if ( rest.toUpperCase().startsWith( mark.toUpperCase() ) ) {
			return sign + rest.slice( mark.length ).trimStart();
		}
		if ( rest.toUpperCase().endsWith( mark.toUpperCase() ) ) {
			return sign + rest.slice( 0, -mark.length );
		}
	}
	return plain;
}

/** Longest first, so that `US$` is not read as `$` after letters. */
function marksOf( currency: string, locale = 'en' ): string[] {
	const symbols = ( [ 'symbol', 'narrowSymbol' ] as const ).map( ( currencyDisplay ) => {
		const format = new Intl.NumberFormat( languageTag( locale ), { style: 'currency', currency, currencyDisplay } );
		const symbol = format.formatToParts( 1 ).find( ( part ) => part.type === 'currency' )?.value ?? currency;
		return symbol.replace( DIRECTION, '' );
	} );
	return [ currency, ...symbols ].sort( ( one, other ) => other.length - one.length );
}
