import { useDispatch } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { store } from '@coffer/api';

/** Milliseconds between two looks: soon at first, seldom once nothing has happened for a while. */
const SOON = 10_000;
const SELDOM = 120_000;

/**
 * Shows what a customer does on their page while the drawer is open, such as an answer to a quote: looks for it now and then while
 * the tab is looked at, and at once when somebody comes back to it.
 */
export function useNews( id: number ): void {
	const { lookForNews } = useDispatch( store );
	useEffect( () => {
		let timer: ReturnType< typeof setTimeout > | undefined;
		let pause = SOON;
		let isLooking = false;
		let isGone = false;
		const wait = () => {
			clearTimeout( timer );
			timer = setTimeout( () => void look(), pause );
		};
		const look = async () => {
			if ( isLooking || window.document.visibilityState !== 'visible' ) {
				return;
			}
			isLooking = true;
			// Without a connection nothing is new; whatever the person does themselves says what is wrong.
			const isNew = await lookForNews( id ).catch( () => false );
			isLooking = false;
			if ( isGone ) {
				return;
			}
			pause = isNew ? SOON : Math.min( pause * 1.5, SELDOM );
			wait();
		};
		const back = () => {
			pause = SOON;
			void look();
		};
		wait();
		window.addEventListener( 'focus', back );
		window.document.addEventListener( 'visibilitychange', back );
		return () => {
			isGone = true;
			clearTimeout( timer );
			window.removeEventListener( 'focus', back );
			window.document.removeEventListener( 'visibilitychange', back );
		};
	}, [ id, lookForNews ] );
}
