import type { Payable } from './payable';

/**
 * What this tab knows of a payment that somebody began: it outlives the way to the gateway and back, a reload, and the back
 * button. The key is what keeps one intention from becoming two payments.
 */
export interface Memory {
	source: string;
	reference: string;
	gateway: string;
	/** Minor units; null for the one that the server suggests. */
	amount: number | null;
	/** Sent with every request to begin. Gone once the payment is certain: what comes then is another one. */
	key?: string;
	/** Once the server knows of it. */
	attempt?: string;
	/** The last event that was fired for it. */
	told?: string;
}

const PLACE = 'coffer-pay-now';

type Named = Omit< Payable, 'signature' >;

/** Where the browser keeps nothing, it lasts as long as the page. */
let kept: Memory[] = [];

export function recall( { source, reference }: Named ): Memory | undefined {
	return all().find( ( memory ) => memory.source === source && memory.reference === reference );
}

export function recallAttempt( attempt: string ): Memory | undefined {
	return all().find( ( memory ) => memory.attempt === attempt );
}

/** Those that began and are not certain yet. */
export function openAttempts(): Memory[] {
	return all().filter( ( { key, attempt } ) => key !== undefined && attempt !== undefined );
}

export function remember( memory: Memory ): void {
	write( [ ...others( memory ), memory ] );
}

export function forget( payable: Named ): void {
	write( others( payable ) );
}

/** The key of this intention: the one there is, unless another amount or way to pay was chosen since. */
export function keyFor( payable: Named, gateway: string, amount: number | null ): string {
	const known = recall( payable );
	if ( known?.key !== undefined && known.gateway === gateway && known.amount === amount ) {
		return known.key;
	}
	const key = newKey();
	remember( { source: payable.source, reference: payable.reference, gateway, amount, key } );
	return key;
}

function others( { source, reference }: Named ): Memory[] {
	return all().filter( ( memory ) => memory.source !== source || memory.reference !== reference );
}

function all(): Memory[] {
	try {
		const stored: unknown = JSON.parse( window.sessionStorage.getItem( PLACE ) ?? '[]' );
		return Array.isArray( stored ) ? stored.filter( isMemory ) : [];
	} catch {
		return kept;
	}
}

function write( memories: Memory[] ): void {
	kept = memories;
	try {
		window.sessionStorage.setItem( PLACE, JSON.stringify( memories ) );
	} catch {
		// Kept for the page, then.
	}
}

function isMemory( value: unknown ): value is Memory {
	return (
		typeof value === 'object' &&
		value !== null &&
		[ 'source', 'reference', 'gateway' ].every( ( field ) => typeof Reflect.get( value, field ) === 'string' )
	);
}

function newKey(): string {
	// randomUUID is missing on sites without https; getRandomValues is always there.
	if ( typeof crypto.randomUUID === 'function' ) {
		return crypto.randomUUID();
	}
	const bytes = crypto.getRandomValues( new Uint8Array( 16 ) );
	return Array.from( bytes, ( byte ) => byte.toString( 16 ).padStart( 2, '0' ) ).join( '' );
}
