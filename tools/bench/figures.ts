/** One figure with a budget, as `npm run bench -- --out FILE` writes it. */
export interface Figure {
	readonly id: string;
	readonly value: number;
	readonly unit: 'ratio' | 'queries' | 'bytes' | 'requests' | 'ms' | 'payments';
	/** The most it may be. */
	readonly budget: number;
}

/** What one request came to, at one number of documents. */
export interface Reading {
	readonly id: string;
	readonly title: string;
	/** Milliseconds that PHP worked on it; the median. */
	readonly ms: number;
	/** Of these to those of a blank page, asked for in turn with it; the median. */
	readonly ratio: number;
	readonly queries: number;
	/** Bytes that PHP had at the most. */
	readonly memory: number;
	/** Of the body, compressed. */
	readonly gzip: number;
}

/** Everything that was measured at one number of documents. */
export interface Stage {
	readonly documents: number;
	readonly readings: readonly Reading[];
	readonly exports: readonly ExportReading[];
}

export interface ExportReading {
	readonly title: string;
	readonly rows: number;
	readonly rowsPerSecond: number;
	/** Bytes that PHP had at the most. */
	readonly memory: number;
}

export function median( values: readonly number[] ): number {
	const sorted = [ ...values ].sort( ( a, b ) => a - b );
	const middle = Math.floor( sorted.length / 2 );
	const upper = sorted[ middle ];
	const lower = sorted[ sorted.length % 2 ? middle : middle - 1 ];
	if ( upper === undefined || lower === undefined ) {
		throw new Error( 'There is no median of nothing.' );
	}
	return ( upper + lower ) / 2;
}
