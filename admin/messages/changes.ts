import { useSyncExternalStore } from '@wordpress/element';

let changes = 0;
const listeners = new Set< () => void >();

/** Something about a message changed: lists of messages ask again. */
export function noteChange(): void {
	changes += 1;
	listeners.forEach( ( listener ) => listener() );
}

/** Counts up with every change. */
export function useChanges(): number {
	return useSyncExternalStore(
		( listener ) => {
			listeners.add( listener );
			return () => listeners.delete( listener );
		},
		() => changes
	);
}
