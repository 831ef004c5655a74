/**
 * A key for one intention of a person: make it when the dialog opens, and send it again when the request is repeated,
 * so that a lost answer never sends or voids twice.
 */
export function newIdempotencyKey(): string {
	// randomUUID is missing on sites without https; getRandomValues is always there.
	if ( typeof crypto.randomUUID === 'function' ) {
		return crypto.randomUUID();
	}
	const bytes = crypto.getRandomValues( new Uint8Array( 16 ) );
	return Array.from( bytes, ( byte ) => byte.toString( 16 ).padStart( 2, '0' ) ).join( '' );
}
