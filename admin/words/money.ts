import { formatAmount, isCurrency } from '@coffer/api';
import { boot } from '../boot';

/** With the currency's code, as the reader's language writes it. */
export function amountWords( minor: number, currency: string ): string {
	return isCurrency( currency ) ? formatAmount( minor, currency, boot.locale ) : `${ minor } ${ currency }`;
}
