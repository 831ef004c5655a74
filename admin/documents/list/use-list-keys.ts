import { useRefEffect } from '@wordpress/compose';
import { isPlainClick } from '../../location';

const ROW = '[data-coffer-document]';

/** A click anywhere in a row opens it, and the arrow keys go from row to row. */
export function useListKeys() {
	return useRefEffect< HTMLElement >( ( list ) => {
		const open = ( event: MouseEvent ) => {
			const target = event.target instanceof Element ? event.target : null;
			const isOther = target?.closest( 'a, button, input, label, [role^="menu"], .components-popover' );
			const isSelecting = list.ownerDocument.getSelection()?.isCollapsed === false;
			// With a modifier key the table selects the row.
			if ( ! target || isOther || isSelecting || ! isPlainClick( event ) ) {
				return;
			}
			target.closest( 'tbody tr' )?.querySelector< HTMLElement >( ROW )?.click();
		};
		const move = ( event: KeyboardEvent ) => {
			const step = { ArrowDown: 1, ArrowUp: -1 }[ event.key ];
			if ( step === undefined || ! ( event.target instanceof Element ) || ! event.target.matches( ROW ) ) {
				return;
			}
			const rows = Array.from( list.querySelectorAll< HTMLElement >( ROW ) );
			const next = rows[ rows.findIndex( ( row ) => row === event.target ) + step ];
			if ( next ) {
				event.preventDefault();
				next.focus();
			}
		};
		list.addEventListener( 'click', open );
		list.addEventListener( 'keydown', move );
		return () => {
			list.removeEventListener( 'click', open );
			list.removeEventListener( 'keydown', move );
		};
	}, [] );
}
