/** Something in a chunk of its own, which comes when it is wanted. */
export interface Part< What > {
	/** Fetches the chunk; asked again, it tries again what failed. */
	load(): Promise< What >;
	/** What it holds, once it is here. */
	here(): What | undefined;
}

export function partOf< What >( fetchChunk: () => Promise< What > ): Part< What > {
	let what: What | undefined;
	let coming: Promise< What > | undefined;
	return {
		load() {
			coming ??= fetchChunk().then(
				( fetched ) => ( what = fetched ),
				( thrown: unknown ) => {
					coming = undefined;
					throw thrown;
				}
			);
			return coming;
		},
		here: () => what,
	};
}

/** Fetches what will probably be wanted; a failure is told when it is. */
export function prefetch( part: Part< unknown > ): void {
	if ( mayFetchAhead() ) {
		part.load().catch( () => undefined );
	}
}

/** Not where somebody saves data or waits for every byte. */
export function mayFetchAhead(): boolean {
	const { connection } = window.navigator as Navigator & {
		connection?: { saveData?: boolean; effectiveType?: string };
	};
	return ! connection?.saveData && ! /^(?:slow-)?2g$|^3g$/.test( connection?.effectiveType ?? '' );
}

/** Once the browser has nothing else to do. Returns how to call it off. */
export function whenIdle( work: () => void ): () => void {
	// Safari has no requestIdleCallback.
	if ( typeof window.requestIdleCallback !== 'function' ) {
		const timer = setTimeout( work, 1000 );
		return () => clearTimeout( timer );
	}
	const handle = window.requestIdleCallback( work, { timeout: 3000 } );
	return () => window.cancelIdleCallback( handle );
}
