import { useEffect, useState } from '@wordpress/element';

/** Something that the assistant can do, in the reader's words. */
export interface Ability {
	name: string;
	label: string;
	description: string;
}

const CATEGORY = 'coffer-money';

/**
 * What the assistant can do, as WordPress's own list of abilities has it in the browser. Where that list does not come, the names
 * that the server gave; empty until something is known.
 */
export function useAbilities( names: readonly string[] = [] ): readonly Ability[] {
	const [ registered, setRegistered ] = useState< readonly Ability[] >();
	useEffect( () => {
		let isGone = false;
		load().then(
			( abilities ) => ! isGone && setRegistered( abilities ),
			// The modules are another part of WordPress: without them the panel works as well.
			() => ! isGone && setRegistered( [] )
		);
		return () => {
			isGone = true;
		};
	}, [] );
	if ( ! registered ) {
		return [];
	}
	return registered.length > 0 ? registered : names.map( ( name ) => ( { name, label: name, description: '' } ) );
}

async function load(): Promise< readonly Ability[] > {
	const [ { ready }, { getAbilities } ] = await Promise.all( [
		import( /* webpackIgnore: true */ '@wordpress/core-abilities' ),
		import( /* webpackIgnore: true */ '@wordpress/abilities' ),
	] );
	await ready;
	return getAbilities( { category: CATEGORY } );
}
