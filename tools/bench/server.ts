import { Agent, get } from 'node:http';
import { median } from './figures';

export interface Sample {
	readonly status: number;
	readonly headers: Readonly< Record< string, string | string[] | undefined > >;
	readonly body: Buffer;
	/** Milliseconds that PHP worked on the answer. */
	readonly ms: number;
	readonly queries: number;
}

export interface Request {
	readonly url: string;
	readonly headers?: Record< string, string >;
}

const agent = new Agent( { keepAlive: true, maxSockets: 1 } );

/** Asks once, over a connection that stays open. */
export function sample( request: Request ): Promise< Sample > {
	return new Promise( ( resolve, reject ) => {
		const asked = get( request.url, { agent, headers: request.headers ?? {} }, ( answer ) => {
			const chunks: Buffer[] = [];
			answer.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
			answer.on( 'end', () =>
				resolve( {
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat( chunks ),
					ms: Number( answer.headers[ 'coffer-bench-ms' ] ),
					queries: Number( answer.headers[ 'coffer-bench-queries' ] ),
				} )
			);
		} );
		asked.on( 'error', reject );
	} );
}

export interface Pair {
	/** Median over the rounds of a / b. */
	readonly ratio: number;
	/** Median over the rounds of a - b, milliseconds. */
	readonly difference: number;
	/** Queries of a above those of b. */
	readonly queries: number;
}

/**
 * Compares two requests in turn, a b a b …, so that a machine whose speed drifts slows both alike.
 *
 * @throws Error when an answer has another status than the first one had, or carries no figures.
 */
export async function compare( a: Request, b: Request, rounds: number ): Promise< Pair > {
	for ( let warm = 0; warm < 8; warm++ ) {
		await sample( a );
		await sample( b );
	}
	const ratios: number[] = [];
	const differences: number[] = [];
	const queries: number[] = [];
	for ( let round = 0; round < rounds; round++ ) {
		const first = await sample( a );
		const second = await sample( b );
		if ( ! ( first.ms > 0 && second.ms > 0 ) ) {
			throw new Error(
				`${ a.url } or ${ b.url } was answered without figures (${ first.status }, ${ second.status }).`
			);
		}
		ratios.push( first.ms / second.ms );
		differences.push( first.ms - second.ms );
		queries.push( first.queries - second.queries );
	}
	return { ratio: median( ratios ), difference: median( differences ), queries: median( queries ) };
}
