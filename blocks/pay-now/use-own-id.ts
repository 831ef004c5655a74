import { store as blockEditor } from '@wordpress/block-editor';
import { useRegistry } from '@wordpress/data';
import { useEffect } from '@wordpress/element';

type Registry = ReturnType< typeof useRegistry >;

/** Which block had an id first. Per editor: previews of patterns have editors of their own. */
const owners = new WeakMap< Registry, Map< string, string > >();

/**
 * Gives a new block an id, and a copied block another one than its original, which visitors may be paying right now. A block
 * that is cut and pasted keeps its id.
 */
export function useOwnId( clientId: string, id: string | undefined, set: ( id: string ) => void ): void {
	const registry = useRegistry();
	useEffect( () => {
		const known = owners.get( registry ) ?? new Map< string, string >();
		owners.set( registry, known );
		const owner = id === undefined ? undefined : known.get( id );
		const isTaken =
			owner !== undefined &&
			owner !== clientId &&
			registry.select( blockEditor ).getBlockAttributes( owner )?.id === id;
		if ( id === undefined || isTaken ) {
			// No step that a person could undo.
			registry.dispatch( blockEditor ).__unstableMarkNextChangeAsNotPersistent();
			set( newId() );
		} else {
			known.set( id, clientId );
		}
	}, [ clientId, id, registry, set ] );
}

function newId(): string {
	// randomUUID is missing on sites without https; getRandomValues is always there.
	if ( typeof crypto.randomUUID === 'function' ) {
		return crypto.randomUUID();
	}
	const bytes = crypto.getRandomValues( new Uint8Array( 16 ) );
	return Array.from( bytes, ( byte ) => byte.toString( 16 ).padStart( 2, '0' ) ).join( '' );
}
