import type { Document, DocumentAction, Verdict } from '@coffer/api';

/** As many buttons as a person takes in at a glance. */
const MOST = 3;

interface Arranged {
	/** Buttons below the card of the customer's page. */
	main: DocumentAction[];
	/** Behind the three dots. */
	more: DocumentAction[];
}

/**
 * Which of the offered actions stand as buttons, and which behind the three dots. What is possible comes first. A
 * refusal stands in the button's place when somebody can do something about it; only one does, because the reason is
 * mostly the same for all; the others keep their place in the menu, with their reasons.
 */
export function arrange( actions: readonly DocumentAction[], document: Document ): Arranged {
	const offered = actions.filter(
		( action ) => action.placement !== 'portal' && action.verdict( document ) !== null
	);
	const candidates = offered.filter( ( action ) => action.placement === 'main' && ! isIdle( action, document ) );
	const possible = candidates.filter( ( action ) => action.verdict( document )?.allowed );
	const refused = candidates.find( ( action ) => isWorthSaying( action.verdict( document ) ) );
	const shown = new Set( possible.slice( 0, MOST ) );
	// In a draft the reason why it cannot be sent is what the person is looking for.
	if ( refused && ( shown.size === 0 || candidates[ 0 ] === refused ) && shown.size < MOST ) {
		shown.add( refused );
	}
	return {
		main: candidates.filter( ( action ) => shown.has( action ) ),
		more: offered.filter( ( action ) => ! shown.has( action ) ),
	};
}

/** Follows from the state that the reader sees above: paid, voided, used up. */
const plain = new Set( [ 'wrong_state', 'not_draft', 'nothing_to_pay', 'credit_exhausted' ] );

function isWorthSaying( verdict: Verdict | null ): boolean {
	return verdict?.allowed === false && ! plain.has( verdict.code ?? '' );
}

/** Possible, but there would be nothing to choose from. */
function isIdle( { id }: DocumentAction, { kind, credit }: Document ): boolean {
	return id === 'apply-credit' && kind === 'invoice' && credit === 0;
}
