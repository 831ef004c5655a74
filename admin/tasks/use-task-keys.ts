import { useEffect } from '@wordpress/element';

interface Keys {
	onNew: () => void;
	onDone: ( id: number ) => void;
	onEdit: ( id: number ) => void;
}

const ROW = '[data-coffer-task]';

/** Arrow keys go from task to task; n begins a new one; d marks the one that has the focus as done, e opens it. */
export function useTaskKeys( { onNew, onDone, onEdit }: Keys ): void {
	useEffect( () => {
		const press = ( event: KeyboardEvent ) => {
			const { target, key } = event;
			const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
			const isAbove = document.querySelector( '.components-modal__screen-overlay, .components-popover' ) !== null;
			if ( event.defaultPrevented || hasModifier || isAbove || ! ( target instanceof Element ) ) {
				return;
			}
			if ( target.closest( 'input, textarea, select, [contenteditable]' ) !== null ) {
				return;
			}
			if ( key === 'n' ) {
				event.preventDefault();
				onNew();
				return;
			}
			const row = target.closest< HTMLElement >( ROW );
			if ( ! row ) {
				return;
			}
			const step = { ArrowDown: 1, ArrowUp: -1 }[ key ];
			if ( step !== undefined ) {
				const next = neighbour( row, step );
				if ( next ) {
					event.preventDefault();
					focusTask( next );
				}
			} else if ( key === 'd' || key === 'e' ) {
				event.preventDefault();
				( key === 'd' ? onDone : onEdit )( Number( row.dataset.cofferTask ) );
			}
		};
		document.addEventListener( 'keydown', press );
		return () => document.removeEventListener( 'keydown', press );
	}, [ onNew, onDone, onEdit ] );
}

/** The number of the task after this one, or before it at the end of the list. */
export function besideTask( id: number ): number | undefined {
	const row = document.querySelector< HTMLElement >( `[data-coffer-task="${ id }"]` );
	return row ? ( neighbour( row, 1 ) ?? neighbour( row, -1 ) ) : undefined;
}

export function focusTask( id: number ): void {
	document.querySelector< HTMLElement >( `[data-coffer-task="${ id }"] .coffer-task-row__title` )?.focus();
}

function neighbour( row: HTMLElement, step: number ): number | undefined {
	const rows = Array.from( document.querySelectorAll< HTMLElement >( ROW ) );
	const next = rows[ rows.indexOf( row ) + step ];
	return next && Number( next.dataset.cofferTask );
}
