/** Lists that are on their way, by `queryKey`. */
const open = new Map< string, AbortController >();

export const questions = {
	begin( key: string ): AbortSignal {
		const stop = new AbortController();
		open.set( key, stop );
		return stop.signal;
	},

	end( key: string, signal: AbortSignal ): void {
		if ( open.get( key )?.signal === signal ) {
			open.delete( key );
		}
	},

	abandon( key: string ): void {
		open.get( key )?.abort();
	},
};
