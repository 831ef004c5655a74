import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

export interface Asked {
	readonly method: string;
	readonly path: string;
	readonly query: string;
	readonly headers: IncomingHttpHeaders;
	readonly text: string;
}

export interface Reply {
	readonly status: number;
	readonly headers: Readonly< Record< string, string > >;
	readonly text: string;
	/** How the connection ends: some faults break it off. */
	readonly ending?: 'half' | 'reset' | 'never';
}

const mostBytes = 1_000_000;

export async function read( request: IncomingMessage ): Promise< Asked > {
	const chunks: Buffer[] = [];
	let length = 0;
	for await ( const chunk of request ) {
		const bytes = Buffer.from( chunk );
		length += bytes.length;
		if ( length > mostBytes ) {
			throw new Error( 'The request is too long.' );
		}
		chunks.push( bytes );
	}
	const [ path = '/', query = '' ] = ( request.url ?? '/' ).split( '?', 2 );
	return {
		method: request.method ?? 'GET',
		path,
		query,
		headers: request.headers,
		text: Buffer.concat( chunks ).toString( 'utf8' ),
	};
}

export function send( response: ServerResponse, reply: Reply ): void {
	if ( reply.ending === 'never' ) {
		return;
	}
	if ( reply.ending === 'reset' ) {
		response.socket?.resetAndDestroy();
		return;
	}
	const bytes = Buffer.from( reply.text );
	response.writeHead( reply.status, { ...reply.headers, 'content-length': String( bytes.length ) } );
	if ( reply.ending === 'half' ) {
		response.write( bytes.subarray( 0, Math.floor( bytes.length / 2 ) ), () => response.destroy() );
		return;
	}
	response.end( bytes );
}

export function json( body: unknown, status = 200, headers: Reply[ 'headers' ] = {} ): Reply {
	return {
		status,
		headers: { 'content-type': 'application/json', 'cache-control': 'no-cache, no-store', ...headers },
		text: `${ JSON.stringify( body ?? null, null, 2 ) }\n`,
	};
}

export function html( text: string, status = 200 ): Reply {
	return { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, text };
}

/** On to another page, which is then read. */
export function onTo( location: string ): Reply {
	return { status: 303, headers: { location, 'cache-control': 'no-store' }, text: '' };
}

export function header( headers: IncomingHttpHeaders, name: string ): string | undefined {
	const value = headers[ name ];
	return Array.isArray( value ) ? value[ 0 ] : value;
}
