import type { Dispatch } from 'react';
import { speak } from '@wordpress/a11y';
import { useMergeRefs, useRefEffect } from '@wordpress/compose';
import { useEffect, useMemo, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { TypedLine } from './draft';
import type { DraftChange } from './draft-reducer';

export interface LineMoves {
	move: ( key: number, by: 1 | -1 ) => void;
	remove: ( key: number ) => void;
}

const ROW = '[data-coffer-line]';

/**
 * Changes the order and number of the lines, and takes the focus to where the person goes on. With the keyboard: Enter
 * goes to the next line and makes one at the end, Alt with an arrow moves a line.
 */
export function useLineMoves( lines: readonly TypedLine[], dispatch: Dispatch< DraftChange > ) {
	const element = useRef< HTMLDivElement >( null );
	const known = useRef( lines );
	const focus = useRef< ( () => void ) | null >( null );
	useEffect( () => {
		known.current = lines;
		focus.current?.();
		focus.current = null;
	}, [ lines ] );

	const changes = useMemo( () => {
		const positionOf = ( key: number ) => known.current.findIndex( ( line ) => line.key === key );
		const focusLine = ( position: number ) => {
			const rows = Array.from( element.current?.querySelectorAll< HTMLElement >( ROW ) ?? [] );
			( rows[ position ] ?? rows.at( -1 ) )?.querySelector( 'textarea' )?.focus();
		};
		const add = () => {
			focus.current = () => focusLine( known.current.length );
			dispatch( { type: 'ADD_LINE' } );
		};
		const next = ( key: number ) => {
			const below = positionOf( key ) + 1;
			if ( below < known.current.length ) {
				focusLine( below );
			} else {
				add();
			}
		};
		const moves: LineMoves = {
			move: ( key, by ) => {
				const to = positionOf( key ) + by;
				if ( to < 0 || to >= known.current.length ) {
					return;
				}
				// Moving an element in the page takes the focus from what is in it.
				const held = element.current?.ownerDocument.activeElement;
				focus.current = () => held instanceof HTMLElement && held.focus();
				dispatch( { type: 'MOVE_LINE', key, by } );
				/* translators: %d: position of a line, from 1. */
				speak( sprintf( __( 'Line is now number %d.', 'coffer' ), to + 1 ) );
			},
			remove: ( key ) => {
				const position = positionOf( key );
				focus.current = () => focusLine( position );
				dispatch( { type: 'REMOVE_LINE', key } );
				speak( __( 'Line removed.', 'coffer' ) );
			},
		};
		return { add, next, moves };
	}, [ dispatch ] );

	const { add, next, moves } = changes;
	const keys = useRefEffect< HTMLDivElement >(
		( list ) => {
			const press = ( event: KeyboardEvent ) => {
				const { target, key } = event;
				const row = target instanceof Element ? target.closest< HTMLElement >( ROW ) : null;
				const line = Number( row?.dataset.cofferLine );
				if ( row === null ) {
					return;
				}
				if ( event.altKey && ( key === 'ArrowUp' || key === 'ArrowDown' ) ) {
					event.preventDefault();
					moves.move( line, key === 'ArrowUp' ? -1 : 1 );
				} else if ( key === 'Enter' && target instanceof HTMLInputElement ) {
					event.preventDefault();
					next( line );
				}
			};
			list.addEventListener( 'keydown', press );
			return () => list.removeEventListener( 'keydown', press );
		},
		[ moves, next ]
	);
	return { list: useMergeRefs( [ element, keys ] ), moves, add };
}
