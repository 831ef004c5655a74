import { __ } from '@wordpress/i18n';
import { parseAmount, parsePercentage } from '@coffer/api';
import { amountProblem, parseProblem } from '../../words/problem';
import type { TypedDraft } from './draft';

/** What is asked for first. Minor units; null: all at once, or not known while it cannot be read or nothing can be added up. */
export function readDeposit(
	{ deposit_kind: kind, deposit_value: text, currency }: TypedDraft,
	total: number | null,
	locale: string,
	refuse: ( problem: string ) => void
): number | null {
	if ( kind === 'none' ) {
		return null;
	}
	const parsed = kind === 'percent' ? parsePercentage( text, locale ) : parseAmount( text, currency, locale );
	if ( ! parsed.ok ) {
		refuse( kind === 'percent' ? parseProblem( parsed.reason, 3 ) : amountProblem( parsed.reason, currency ) );
		return null;
	}
	if ( parsed.value <= 0 || ( kind === 'percent' && parsed.value > WHOLE ) ) {
		refuse(
			kind === 'percent'
				? __( 'Write more than 0 and at most 100 percent.', 'coffer' )
				: __( 'Write an amount of more than zero.', 'coffer' )
		);
		return null;
	}
	if ( kind === 'amount' ) {
		return parsed.value;
	}
	// A share of nothing is nothing yet: it comes with the lines.
	return total === null || total === 0 ? null : Math.max( 1, shareOf( total, parsed.value ) );
}

/** 100 percent, in 1/1000 percent. */
const WHOLE = 100_000;

/** Rounded half up. Exact, because a large total times a share is more than a number can hold. */
function shareOf( total: number, share: number ): number {
	return Number( ( BigInt( total ) * BigInt( share ) + BigInt( WHOLE / 2 ) ) / BigInt( WHOLE ) );
}
