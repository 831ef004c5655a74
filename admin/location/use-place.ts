import { useSyncExternalStore } from '@wordpress/element';
import { addressOf, placeAfter, readPlace, type Place } from './place';

/** Asked before a place is left; resolves to false to stay. */
export type Guard = () => Promise< boolean >;

let place = readPlace( window.location.search );
let guard: Guard | undefined;
const listeners = new Set< () => void >();

window.addEventListener( 'popstate', () => {
	const next = readPlace( window.location.search );
	if ( ! guard || isSameEditor( next ) ) {
		show( next );
		return;
	}
	// The browser has changed the address already: put it back, ask, and go there if the person agrees.
	window.history.pushState( null, '', addressOf( place ) );
	void guard().then( ( mayLeave ) => mayLeave && commit( next, 'push' ) );
} );

export function usePlace(): Place {
	return useSyncExternalStore( subscribe, () => place );
}

/** Something about the place, of a kind that can be compared with `===`; renders only when that changes. */
export function usePlaceOf< What extends string | number | boolean | null >( read: ( of: Place ) => What ): What {
	return useSyncExternalStore( subscribe, () => read( place ) );
}

/** Changes the address; `replace` keeps browser-back from stopping at every letter of a search. */
export async function go( change: Partial< Place >, how: 'push' | 'replace' = 'push' ): Promise< void > {
	const next = placeAfter( place, change );
	if ( addressOf( next ) === addressOf( place ) ) {
		return;
	}
	if ( ! guard || isSameEditor( next ) || ( await guard() ) ) {
		commit( next, how );
	}
}

/** The place right now, for what must not cause a render. */
export function currentPlace(): Place {
	return place;
}

/** While there are unsaved changes. Returns how to take the guard away. */
export function guardPlace( asked: Guard ): () => void {
	guard = asked;
	return () => {
		if ( guard === asked ) {
			guard = undefined;
		}
	};
}

function isSameEditor( next: Place ): boolean {
	return (
		next.screen === place.screen &&
		next.editing === place.editing &&
		next.correcting === place.correcting &&
		next.creating === place.creating
	);
}

function commit( next: Place, how: 'push' | 'replace' ): void {
	const address = addressOf( next );
	if ( how === 'push' ) {
		window.history.pushState( null, '', address );
	} else {
		window.history.replaceState( null, '', address );
	}
	show( next );
}

function show( next: Place ): void {
	place = next;
	listeners.forEach( ( listener ) => listener() );
}

function subscribe( listener: () => void ): () => void {
	listeners.add( listener );
	return () => listeners.delete( listener );
}
