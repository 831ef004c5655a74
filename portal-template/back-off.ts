/** How an open page has fared with its questions so far. */
export interface Rhythm {
	/** Answers in a row that said nothing new. */
	unchanged: number;
	/** Questions in a row that got no answer. */
	failures: number;
	/** A payment is on its way, and somebody is watching for it. */
	isInFlight: boolean;
	/** Seconds that the server asked for. */
	retryAfter?: number;
}

const SECOND = 1000;

const calm = { first: 15 * SECOND, growth: 1.5, longest: 120 * SECOND };
const inFlight = { first: 4 * SECOND, growth: 1.25, longest: 20 * SECOND };
const failing = { first: 15 * SECOND, growth: 2, longest: 300 * SECOND };

/**
 * Milliseconds until a page asks again: often at first, then ever more seldom, so that a forgotten tab costs the site
 * next to nothing.
 *
 * @param rhythm
 * @param chance From 0 up to 1. Spreads pages that were opened at the same moment by a tenth either way.
 */
export function nextWait( rhythm: Rhythm, chance: number ): number {
	const { unchanged, failures, retryAfter = 0 } = rhythm;
	const pace = rhythm.isInFlight ? inFlight : calm;
	const wait = failures > 0 ? grown( failing, failures - 1 ) : grown( pace, unchanged );
	return Math.max( Math.round( wait * ( 0.9 + chance / 5 ) ), retryAfter * SECOND );
}

function grown( { first, growth, longest }: typeof calm, times: number ): number {
	return Math.min( first * growth ** times, longest );
}
