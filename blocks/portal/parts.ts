import { __ } from '@wordpress/i18n';

/** All parts, in their usual order, and whether a page can do without. Twin of server/WordPress/Portal/PagePlan.php. */
const parts = {
	pay: 'needed',
	decide: 'needed',
	facts: 'needed',
	items: 'optional',
	sums: 'needed',
	payments: 'optional',
	message: 'optional',
	terms: 'optional',
	questions: 'optional',
	print: 'optional',
} as const satisfies Record< string, 'needed' | 'optional' >;

export type Part = keyof typeof parts;

const usual = Object.keys( parts ).filter( isPart );

function isPart( name: unknown ): name is Part {
	return typeof name === 'string' && Object.hasOwn( parts, name );
}

export function isNeeded( part: Part ): boolean {
	return parts[ part ] === 'needed';
}

/** The parts that the block shows, in its order: what somebody wrote into the block, made safe. */
export function planOf( wished: unknown ): Part[] {
	const named = Array.isArray( wished ) && wished.length > 0 ? [ ...new Set( wished ) ].filter( isPart ) : usual;
	return [ ...usual.filter( ( part ) => isNeeded( part ) && ! named.includes( part ) ), ...named ];
}

/** In their usual order. */
export function leftOut( plan: readonly Part[] ): Part[] {
	return usual.filter( ( part ) => ! plan.includes( part ) );
}

/** One place up or down, or as it was at the ends. */
export function move( plan: readonly Part[], part: Part, by: 1 | -1 ): Part[] {
	const from = plan.indexOf( part );
	const to = from + by;
	if ( plan[ to ] === undefined ) {
		return [ ...plan ];
	}
	const others = plan.filter( ( each ) => each !== part );
	return [ ...others.slice( 0, to ), part, ...others.slice( to ) ];
}

/** For the block: nothing when it is the usual order, so that a part that comes later has its place in it. */
export function asOrder( plan: readonly Part[] ): Part[] | undefined {
	return plan.join() === usual.join() ? undefined : [ ...plan ];
}

export function partName( part: Part ): string {
	const names: Record< Part, string > = {
		pay: __( 'Payment', 'coffer' ),
		decide: __( 'Answer to a quote', 'coffer' ),
		facts: __( 'Customer, dates and reference', 'coffer' ),
		items: __( 'The lines', 'coffer' ),
		sums: __( 'Totals', 'coffer' ),
		payments: __( 'Payments and credits so far', 'coffer' ),
		message: __( 'Message', 'coffer' ),
		terms: __( 'Terms', 'coffer' ),
		questions: __( 'Questions', 'coffer' ),
		print: __( 'Print and download', 'coffer' ),
	};
	return names[ part ];
}
