import { decimalText } from '../src/lib/money/format';
import { languageTag } from '../src/lib/money/language-tag';
import { parseDecimal } from '../src/lib/money/parse-decimal';

/** Between what readers may write an amount of their own, in minor units. */
export interface AmountRules {
	currency: string;
	/** Of the minor unit. From the server, so that a page need not bring a table of all currencies. */
	digits: number;
	minimum: number;
	maximum: number;
}

/** The value of the choice "another amount". */
export const OWN = 'own';

/**
 * What a reader chose, a number of minor units or `own` with what they wrote. Undefined when it is nothing that can be
 * paid. Only a wish: what is charged is decided on the server.
 *
 * @param choice
 * @param own    In the language of the page; the currency's code may stand on either side.
 * @param rules
 * @param locale Of the page, for its decimal sign.
 */
export function chosenAmount( choice: string, own: string, rules: AmountRules, locale: string ): number | undefined {
	if ( choice !== OWN ) {
		return /^\d+$/.test( choice ) ? Number( choice ) : undefined;
	}
	const number = own.toUpperCase().replace( rules.currency, '' );
	const parsed = parseDecimal( number, rules.digits, locale );
	return parsed.ok && parsed.value >= rules.minimum && parsed.value <= rules.maximum ? parsed.value : undefined;
}

/** What is chosen in a form with the fields `amount` and `own`. */
export function readChoice( form: HTMLFormElement ): [ choice: string, own: string ] {
	const data = new FormData( form );
	return [ String( data.get( 'amount' ) ), String( data.get( 'own' ) ?? '' ) ];
}

/** An amount that a reader wrote, much as the server writes amounts. */
export function ownAmountText( amount: number, { currency, digits }: AmountRules, locale: string ): string {
	const format = new Intl.NumberFormat( languageTag( locale ), { minimumFractionDigits: digits } );
	return `${ format.format( decimalText( amount, digits ) ) } ${ currency }`;
}
