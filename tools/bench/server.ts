import { Agent, request as send } from 'node:http';
import { median } from './figures';

export interface Sample {
	readonly status: number;
	readonly headers: Readonly< Record< string, string | string[] | undefined > >;
	readonly body: Buffer;
	/** Milliseconds that PHP worked on the answer; those that it took to come where PHP says nothing. */
	readonly ms: number;
	readonly queries: number;
	/** Bytes that PHP had at the most. */
	readonly memory: number;
}

export interface Request {
	readonly url: string;
	readonly method?: string;
	readonly headers?: Readonly< Record< string, string > >;
	readonly body?: string;
}

/** A request, or where the next one comes from when each can be made once only. */
export type Asked = Request | ( () => Request );

const agent = new Agent( { keepAlive: true, maxSockets: 1 } );

/** Asks once, over a connection that stays open. */
export function sample( request: Request ): Promise< Sample > {
	return over( agent, request );
}

/** Asks once, beside whatever else is asked at the moment. */
export function ask( request: Request ): Promise< Sample > {
	return over( false, request );
}

function over( by: Agent | false, { url, method = 'GET', headers = {}, body }: Request ): Promise< Sample > {
	return new Promise( ( resolve, reject ) => {
		const began = performance.now();
		const length = body === undefined ? {} : { 'content-length': String( Buffer.byteLength( body ) ) };
		const asked = send( url, { agent: by, method, headers: { ...headers, ...length } }, ( answer ) => {
			const chunks: Buffer[] = [];
			const figure = ( name: string ) => Number( answer.headers[ `coffer-bench-${ name }` ] ?? Number.NaN );
			answer.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
			answer.on( 'error', reject );
			answer.on( 'end', () =>
				resolve( {
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat( chunks ),
					ms: Number.isNaN( figure( 'ms' ) ) ? performance.now() - began : figure( 'ms' ),
					queries: figure( 'queries' ) || 0,
					memory: figure( 'memory' ) || 0,
				} )
			);
		} );
		asked.on( 'error', reject );
		asked.end( body );
	} );
}

/** @throws Error when the answer is not the one that was to be measured. */
export async function answered( request: Request, status: number ): Promise< Sample > {
	const answer = await sample( request );
	if ( answer.status !== status ) {
		const said = answer.body.toString( 'utf8' ).slice( 0, 300 );
		throw new Error( `${ request.url } answered ${ answer.status } instead of ${ status }: ${ said }` );
	}
	return answer;
}

export interface Pair {
	/** Median over the rounds of a / b. */
	readonly ratio: number;
	/** Median over the rounds of a - b, milliseconds. */
	readonly difference: number;
	/** Queries of a above those of b. */
	readonly queries: number;
	/** Median over the rounds, milliseconds. */
	readonly ms: number;
	/** The last answer of a. */
	readonly last: Sample;
}

export interface Comparing {
	readonly rounds: number;
	/** How often both are asked before it counts. */
	readonly warm?: number;
	/** Status that a answers with. */
	readonly status?: number;
}

/**
 * Compares two requests in turn, a b a b …, so that a machine whose speed drifts slows both alike.
 *
 * @throws Error when a is answered with another status.
 */
export async function compare( a: Asked, b: Asked, { rounds, warm = 8, status = 200 }: Comparing ): Promise< Pair > {
	const next = ( asked: Asked ) => ( typeof asked === 'function' ? asked() : asked );
	for ( let round = 0; round < warm; round++ ) {
		await answered( next( a ), status );
		await sample( next( b ) );
	}
	const pairs: ( readonly [ Sample, Sample ] )[] = [];
	for ( let round = 0; round < rounds; round++ ) {
		pairs.push( [ await answered( next( a ), status ), await sample( next( b ) ) ] );
	}
	const [ last ] = pairs.at( -1 ) ?? [];
	if ( ! last ) {
		throw new Error( 'Nothing was asked.' );
	}
	const middle = ( of: ( first: Sample, second: Sample ) => number ) =>
		median( pairs.map( ( pair ) => of( ...pair ) ) );
	return {
		ratio: middle( ( first, second ) => first.ms / second.ms ),
		difference: middle( ( first, second ) => first.ms - second.ms ),
		queries: middle( ( first, second ) => first.queries - second.queries ),
		ms: middle( ( first ) => first.ms ),
		last,
	};
}
