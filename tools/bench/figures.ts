/** One measured figure, as `npm run bench -- --out FILE` writes it. */
export interface Figure {
	readonly id: string;
	readonly value: number;
	readonly unit: 'ratio' | 'queries' | 'bytes' | 'requests' | 'ms';
	/** The most it may be. */
	readonly budget: number;
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
