import autocannon from 'autocannon';
import type { Request } from './server';

/** How many requests the site answers in a second while so many clients ask without a pause. */
export interface ThroughputReading {
	readonly title: string;
	readonly clients: number;
	readonly perSecond: number;
	/** Milliseconds until an answer: the median, and what one in forty waits longer than. */
	readonly median: number;
	readonly slowest: number;
}

const crowds = [ 1, 4, 16 ] as const;

/** @throws Error when some of the answers were errors: refusing is quick. */
export async function readThroughput(
	targets: readonly { readonly title: string; readonly request: Request }[],
	seconds: number
): Promise< ThroughputReading[] > {
	const readings: ThroughputReading[] = [];
	for ( const clients of crowds ) {
		for ( const { title, request } of targets ) {
			const result = await autocannon( {
				url: request.url,
				headers: { ...request.headers },
				connections: clients,
				duration: seconds,
			} );
			if ( result.errors + result[ '4xx' ] + result[ '5xx' ] > 0 ) {
				throw new Error( `${ title } could not be answered for ${ clients } clients at once.` );
			}
			readings.push( {
				title,
				clients,
				perSecond: result.requests.average,
				median: result.latency.p50,
				slowest: result.latency.p97_5,
			} );
		}
	}
	return readings;
}
