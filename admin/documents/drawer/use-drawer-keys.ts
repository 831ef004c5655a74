import type { RefObject } from 'react';
import { useEffect } from '@wordpress/element';
import { go } from '../../location';

/**
 * Escape closes the drawer, unless it is for something that lies above it or for a field elsewhere. The focus goes back
 * to the row that opened it.
 */
export function useDrawerKeys( drawer: RefObject< HTMLElement | null > ): void {
	useEffect( () => {
		const close = ( event: KeyboardEvent ) => {
			const isElsewhere =
				event.target instanceof Element &&
				event.target.closest( 'input, textarea, select, [contenteditable]' ) !== null &&
				! drawer.current?.contains( event.target );
			const isBelow = document.querySelector( '.components-modal__screen-overlay, .components-popover' ) !== null;
			if ( event.key === 'Escape' && ! event.defaultPrevented && ! isElsewhere && ! isBelow ) {
				event.preventDefault();
				void go( { document: null } );
			}
		};
		document.addEventListener( 'keydown', close );
		return () => document.removeEventListener( 'keydown', close );
	}, [ drawer ] );
}

/** Back to the row of a document, once the drawer is gone. */
export function focusRow( id: number ): void {
	window.requestAnimationFrame( () => {
		document.querySelector< HTMLElement >( `[data-coffer-document="${ id }"]` )?.focus();
	} );
}
