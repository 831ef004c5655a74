import { currencyDigits, type CurrencyCode } from '../../contract/currencies';
import { InvalidInput } from './invalid-input';

/** Whether this is an ISO 4217 code that Coffer knows, in capital letters. */
export function isCurrency( code: string ): code is CurrencyCode {
	return Object.hasOwn( currencyDigits, code );
}

/** Digits of the minor unit: 2 for USD, 0 for JPY, 3 for KWD. Throws `currency_unknown`. */
export function digitsOf( code: string ): number {
	if ( ! isCurrency( code ) ) {
		throw new InvalidInput( 'currency', 'currency_unknown' );
	}
	return currencyDigits[ code ];
}
