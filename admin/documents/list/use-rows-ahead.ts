import { useRefEffect } from '@wordpress/compose';
import { fetchAhead } from '../fetch-ahead';

const ROW = '[data-coffer-document]';

/** Milliseconds that somebody has to stay on a row before it is fetched ahead: a mouse on its way crosses many. */
const STAY = 100;

/** Fetches the document of the row that a mouse rests on or that has the focus. */
export function useRowsAhead() {
	return useRefEffect< HTMLElement >( ( list ) => {
		let timer: ReturnType< typeof setTimeout > | undefined;
		let waiting: Element | null = null;
		const stop = () => {
			clearTimeout( timer );
			waiting = null;
		};
		const rest = ( { type, target, pointerType }: PointerEvent | ( FocusEvent & { pointerType?: string } ) ) => {
			const row = target instanceof Element ? target.closest( 'tbody tr' ) : null;
			if ( row === waiting && row !== null ) {
				return;
			}
			stop();
			const id = Number( row?.querySelector( ROW )?.getAttribute( 'data-coffer-document' ) );
			// A finger that touches opens; there is nothing ahead of it.
			if ( ! row || ! id || ( type === 'pointerover' && pointerType === 'touch' ) ) {
				return;
			}
			waiting = row;
			timer = setTimeout( () => fetchAhead( id ), STAY );
		};
		list.addEventListener( 'pointerover', rest );
		list.addEventListener( 'pointerleave', stop );
		list.addEventListener( 'focusin', rest );
		return () => {
			stop();
			list.removeEventListener( 'pointerover', rest );
			list.removeEventListener( 'pointerleave', stop );
			list.removeEventListener( 'focusin', rest );
		};
	}, [] );
}
