/** The hooks of contract/hooks.json with their types. The only place that imports @wordpress/hooks. */
import { addAction, addFilter, applyFilters, doAction, removeAction, removeFilter } from '@wordpress/hooks';
import type { CofferActions, CofferFilters } from '../contract/hooks';

export type { CofferActions, CofferFilters };

/** Tells everybody who waits for it. */
export function doCofferAction< Name extends keyof CofferActions >( name: Name, ...args: CofferActions[ Name ] ): void {
	doAction( name, ...args );
}

/**
 * What other plugins make of a value. One that throws or gives back the wrong thing must not take the screen down: then
 * the value stays as it was, and `problem` is the sentence to show.
 */
export function applyCofferFilter< Name extends keyof CofferFilters >(
	name: Name,
	value: CofferFilters[ Name ][ 0 ],
	isValid: ( candidate: unknown ) => candidate is CofferFilters[ Name ][ 0 ]
): { value: CofferFilters[ Name ][ 0 ]; problem: string | undefined } {
	try {
		const filtered = applyFilters( name, value );
		return isValid( filtered )
			? { value: filtered, problem: undefined }
			: { value, problem: `${ name }: a filter gave back the wrong type.` };
	} catch ( thrown ) {
		return { value, problem: `${ name }: ${ thrown instanceof Error ? thrown.message : String( thrown ) }` };
	}
}

/** Calls back whenever it happens. */
export function addCofferAction< Name extends keyof CofferActions >(
	name: Name,
	namespace: string,
	callback: ( ...args: CofferActions[ Name ] ) => void,
	priority = 10
): void {
	addAction( name, namespace, callback, priority );
}

/** Lets the callback change a value. Callbacks run by priority, lower numbers first. */
export function addCofferFilter< Name extends keyof CofferFilters >(
	name: Name,
	namespace: string,
	callback: ( ...args: CofferFilters[ Name ] ) => CofferFilters[ Name ][ 0 ],
	priority = 10
): void {
	addFilter( name, namespace, callback, priority );
}

/** Calls a namespace back no more. */
export function removeCofferAction( name: keyof CofferActions, namespace: string ): void {
	removeAction( name, namespace );
}

/** Asks a namespace no more. */
export function removeCofferFilter( name: keyof CofferFilters, namespace: string ): void {
	removeFilter( name, namespace );
}
