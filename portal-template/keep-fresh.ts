import type { PortalStatus, PortalView } from '../src/contract/types';
import { nextWait, type Rhythm } from './back-off';
import type { Answer } from './portal-requests';

/** Of `state` in contract/schemas/portal-view.json: money is on its way. */
const IN_FLIGHT: PortalView[ 'state' ] = 'processing';

/** The page around, so that the rhythm can be tested without one. */
export interface Surroundings {
	/** Of what the page shows at first, as is `state`. */
	version: string;
	state: string;
	ask: ( version: string ) => Promise< Answer >;
	/** Shows what is new. The next question waits for it. */
	changed: ( status: PortalStatus ) => Promise< void >;
	/** The link opens nothing any more. No further question is asked. */
	gone: () => void;
	isVisible: () => boolean;
	/** From 0 up to 1. */
	chance: () => number;
}

export interface Freshness {
	/** The reader is back: asks at once, or falls silent when the page is hidden. */
	look: () => void;
}

/** Asks again and again whether the page is still true, but only while somebody can see it. */
export function keepFresh( around: Surroundings ): Freshness {
	const rhythm: Rhythm = { unchanged: 0, failures: 0, isInFlight: around.state === IN_FLIGHT };
	let { version } = around;
	let timer: ReturnType< typeof setTimeout > | undefined;
	let isAsking = false;
	let isOver = false;

	async function ask(): Promise< void > {
		if ( isAsking || isOver || ! around.isVisible() ) {
			return;
		}
		isAsking = true;
		try {
			await take( await around.ask( version ) );
		} catch {
			rhythm.failures++;
		}
		isAsking = false;
		plan();
	}

	async function take( answer: Answer ): Promise< void > {
		delete rhythm.retryAfter;
		switch ( answer.kind ) {
			case 'changed':
				Object.assign( rhythm, {
					unchanged: 0,
					failures: 0,
					isInFlight: answer.status.state === IN_FLIGHT,
				} );
				await around.changed( answer.status );
				( { version } = answer.status );
				return;
			case 'unchanged':
				version = answer.version ?? version;
				rhythm.unchanged++;
				rhythm.failures = 0;
				return;
			case 'failed':
				rhythm.failures++;
				if ( answer.retryAfter !== undefined ) {
					rhythm.retryAfter = answer.retryAfter;
				}
				return;
			case 'gone':
				isOver = true;
				around.gone();
		}
	}

	function plan(): void {
		clearTimeout( timer );
		if ( ! isOver && around.isVisible() ) {
			timer = setTimeout( ask, nextWait( rhythm, around.chance() ) );
		}
	}

	plan();
	return {
		look() {
			clearTimeout( timer );
			rhythm.unchanged = 0;
			// A server that asked for patience gets it from readers who come and go, too.
			if ( rhythm.retryAfter === undefined ) {
				void ask();
			} else {
				plan();
			}
		},
	};
}
