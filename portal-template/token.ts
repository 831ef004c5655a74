/** 32 bytes in base64url. */
const TOKEN = /^[\w-]{43}$/;

/**
 * The token in the address of a customer page, which is the only place where a page has it. Undefined when there is none.
 *
 * @param address  The whole address.
 * @param variable Name of the query argument that carries it on sites with plain permalinks.
 */
export function tokenIn( address: string, variable: string ): string | undefined {
	const { pathname, searchParams } = new URL( address );
	// The server prefers the path, too.
	return [ pathname.split( '/' ).findLast( Boolean ), searchParams.get( variable )?.replace( /\/$/, '' ) ].find(
		( candidate ) => candidate !== undefined && TOKEN.test( candidate )
	);
}
