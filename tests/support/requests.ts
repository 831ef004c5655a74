import { request as send, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly text: string;
	/** The body as JSON; undefined when it is none. */
	readonly body: unknown;
}

export interface Asking {
	readonly method?: string;
	readonly headers?: Readonly< Record< string, string > >;
	/** Sent as JSON, unless it is a string. */
	readonly body?: unknown;
}

/**
 * One HTTP request, exactly as written: no redirect is followed, no cookie kept, no header added but the length and
 * the type of the body.
 */
export function ask( url: string, { method = 'GET', headers = {}, body }: Asking = {} ): Promise< Answer > {
	const content = body === undefined || typeof body === 'string' ? body : JSON.stringify( body );
	return new Promise( ( resolve, reject ) => {
		const asking = send(
			url,
			{
				method,
				headers: {
					...( content === undefined
						? {}
						: {
								'content-type': 'application/json',
								'content-length': String( Buffer.byteLength( content ) ),
							} ),
					...headers,
				},
				timeout: 60_000,
			},
			( response ) => {
				const chunks: Buffer[] = [];
				response.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
				response.on( 'error', reject );
				response.on( 'end', () => {
					const text = Buffer.concat( chunks ).toString( 'utf8' );
					resolve( {
						status: response.statusCode ?? 0,
						headers: response.headers,
						text,
						body: parse( text ),
					} );
				} );
			}
		);
		asking.on( 'timeout', () => asking.destroy( new Error( `${ method } ${ url } took too long.` ) ) );
		asking.on( 'error', reject );
		asking.end( content );
	} );
}

function parse( text: string ): unknown {
	try {
		return JSON.parse( text ) as unknown;
	} catch {
		return undefined;
	}
}

/** What stays the same from one request to the next: everything but the time of day, the connection, and the nonce for scripts. */
export function comparable( { status, headers, text }: Answer ) {
	const { date: _date, connection: _connection, 'keep-alive': _alive, host: _host, ...lasting } = headers;
	const policy = lasting[ 'content-security-policy' ];
	const nonce = /'nonce-([0-9a-f]{32})'/.exec( String( policy ) )?.[ 1 ];
	if ( typeof policy !== 'string' || nonce === undefined ) {
		return { status, headers: lasting, text };
	}
	return {
		status,
		headers: { ...lasting, 'content-security-policy': policy.replaceAll( nonce, 'NONCE' ) },
		text: text.replaceAll( nonce, 'NONCE' ),
	};
}
