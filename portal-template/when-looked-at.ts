/** Long enough that somebody read something, and that no program which opens pages in passing waits for it. */
const LONG_ENOUGH = 2000;

/**
 * Says once that the page was visible for two seconds on end.
 *
 * @param isVisible
 * @param say
 * @return To be called whenever the page appears or disappears.
 */
export function whenLookedAt( isVisible: () => boolean, say: () => void ): () => void {
	let timer: ReturnType< typeof setTimeout > | undefined;
	let isSaid = false;

	function watch(): void {
		clearTimeout( timer );
		if ( isVisible() && ! isSaid ) {
			timer = setTimeout( () => {
				isSaid = true;
				say();
			}, LONG_ENOUGH );
		}
	}

	watch();
	return watch;
}
