import type { PayState } from '../contract/types';
import { PayError } from './pay-error';

const SECOND = 1000;

/** Seconds between questions: somebody is looking at the page, but a bank may take minutes. */
const waits = [ 1, 2, 3, 5, 8, 13, 20, 30 ];

export interface Confirming {
	/** Asks what became of the payment. */
	confirm: () => Promise< PayState >;
	/** Shows each answer. */
	show: ( state: PayState ) => void;
	/** Shows why there is no answer. When the error is not a passing one, no more questions follow. */
	failed: ( error: PayError ) => void;
	isVisible: () => boolean;
}

export interface Confirmation {
	/** The reader or the network is back: asks at once, unless all is certain. */
	look: () => void;
	stop: () => void;
}

/**
 * Milliseconds until the next question.
 *
 * @param asked      Questions so far.
 * @param retryAfter Seconds that the server asked for.
 */
export function confirmWait( asked: number, retryAfter = 0 ): number {
	return Math.max( waits[ Math.min( asked, waits.length ) - 1 ] ?? 1, retryAfter ) * SECOND;
}

/** Whether asking again soon can bring news. Money that somebody must send first does not come in seconds. */
export function isConfirming( { state, attempt }: PayState ): boolean {
	return state === 'confirming' && ! attempt?.instructions;
}

/** Asks at once, and then ever more seldom until it is certain, but only while somebody can see it. */
export function untilCertain( { confirm, show, failed, isVisible }: Confirming ): Confirmation {
	let asked = 0;
	let isOver = false;
	let isAsking = false;
	let retryAfter = 0;
	let timer: ReturnType< typeof setTimeout > | undefined;

	async function question(): Promise< void > {
		if ( isAsking || isOver ) {
			return;
		}
		isAsking = true;
		asked++;
		retryAfter = 0;
		try {
			const state = await confirm();
			if ( ! isOver ) {
				isOver = ! isConfirming( state );
				show( state );
			}
		} catch ( thrown ) {
			if ( ! ( thrown instanceof PayError ) ) {
				isOver = true;
				throw thrown;
			}
			if ( ! isOver ) {
				isOver = ! thrown.isPassing;
				( { retryAfter } = thrown );
				failed( thrown );
			}
		} finally {
			isAsking = false;
			plan();
		}
	}

	function plan(): void {
		clearTimeout( timer );
		if ( ! isOver && isVisible() ) {
			timer = setTimeout( question, confirmWait( asked, retryAfter ) );
		}
	}

	void question();
	return {
		look() {
			if ( isOver || isAsking ) {
				return;
			}
			// A server that asked for patience gets it from readers who come and go, too.
			if ( isVisible() && retryAfter === 0 ) {
				asked = 0;
				void question();
			} else {
				plan();
			}
		},
		stop() {
			isOver = true;
			clearTimeout( timer );
		},
	};
}
