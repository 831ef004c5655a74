import { useState } from '@wordpress/element';
import { formatAmountForInput } from '@coffer/api';
import { boot } from '../boot';
import { readAmount } from '../words';

interface TypedAmount {
	/** Minor units; null while it cannot be used. */
	value: number | null;
	/** What AmountField needs of it. */
	field: { currency: string; value: string; onChange: ( typed: string ) => void; problem: string | undefined };
	/** Back to the start, such as for another payment. */
	reset: () => void;
}

/**
 * An amount that a person may change before they agree.
 *
 * @param start Minor units; follows what is known until something is typed.
 * @param most  What there is at most, in minor units; left out when there is no bound.
 */
export function useAmount( currency: string, start: number, most?: number ): TypedAmount {
	const [ typed, setTyped ] = useState< string >();
	const text = typed ?? formatAmountForInput( start, currency, boot.locale );
	const { value, problem } = readAmount( text, currency, most );
	return {
		value,
		field: { currency, value: text, onChange: setTyped, problem },
		reset: () => setTyped( undefined ),
	};
}
