import type { RefObject } from 'react';
import { useEffect } from '@wordpress/element';

const TURN = '.coffer-turn';

/**
 * Many buttons of the panel go away with what they did. The focus then stays in the panel, with the answer that it was in or with the
 * latest one; else neither Escape nor a screen reader would find its way.
 */
export function useKeptFocus( panel: RefObject< HTMLElement | null > ): void {
	useEffect( () => {
		const node = panel.current;
		if ( ! node ) {
			return;
		}
		let turn: HTMLElement | null = null;
		const remember = ( { target }: FocusEvent ) => {
			turn = target instanceof Element ? target.closest< HTMLElement >( TURN ) : null;
		};
		const keep = new MutationObserver( () => {
			if ( node.ownerDocument.activeElement === node.ownerDocument.body ) {
				const turns = node.querySelectorAll< HTMLElement >( TURN );
				const next = turn?.isConnected ? turn : turns[ turns.length - 1 ];
				( next ?? node ).focus( { preventScroll: true } );
			}
		} );
		node.addEventListener( 'focusin', remember );
		keep.observe( node, { childList: true, subtree: true } );
		return () => {
			node.removeEventListener( 'focusin', remember );
			keep.disconnect();
		};
	}, [ panel ] );
}
