import { randomBytes } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** An id as Stripe makes them: the kind of object, then letters and digits that mean nothing. */
export function newId( prefix: string, length = 24 ): string {
	return `${ prefix }_${ [ ...randomBytes( length ) ].map( ( byte ) => alphabet[ byte % 62 ] ).join( '' ) }`;
}
