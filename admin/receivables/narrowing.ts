import type { Place } from '../location';

/** What the list shows when a figure of the panel is pressed. */
export type Narrowing = Pick< Place, 'tab' | 'due' | 'drafts' >;

const nothing = { tab: 'all', due: null, drafts: false } as const satisfies Narrowing;

export const openOnes: Narrowing = { ...nothing, tab: 'invoices', due: 'open' };
export const overdueOnes: Narrowing = { ...nothing, tab: 'overdue' };
export const draftOnes: Narrowing = { ...nothing, tab: 'invoices', drafts: true };
export const soLate = ( due: Place[ 'due' ] ): Narrowing => ( { ...nothing, tab: 'invoices', due } );

/** Whether the list shows just that. A currency of null stands for a site that has only one. */
export function isNarrowedTo( place: Place, narrowing: Narrowing, currency: string | null ): boolean {
	return (
		place.tab === narrowing.tab &&
		place.due === narrowing.due &&
		place.drafts === narrowing.drafts &&
		place.currency === currency
	);
}

/** Where a press leads: to just those documents, or back to all of them when they are shown already. */
export function afterPress( place: Place, narrowing: Narrowing, currency: string | null ): Partial< Place > {
	return isNarrowedTo( place, narrowing, currency )
		? { ...nothing, currency: null }
		: { ...narrowing, currency, search: '' };
}
