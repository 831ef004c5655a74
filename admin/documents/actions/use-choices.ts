import { useCallback, useEffect, useState } from '@wordpress/element';

interface Choices< Choice > {
	/** Undefined until it was answered. */
	choices: readonly Choice[] | undefined;
	error: unknown;
	reload: () => void;
}

/** What there is to choose from, asked when the dialog opens, so that it is the latest. */
export function useChoices< Choice >(
	documentId: number,
	ask: ( id: number ) => Promise< Choice[] >
): Choices< Choice > {
	const [ choices, setChoices ] = useState< readonly Choice[] >();
	const [ error, setError ] = useState< unknown >();
	const [ round, setRound ] = useState( 0 );
	useEffect( () => {
		let isWanted = true;
		setError( undefined );
		ask( documentId ).then(
			( answer ) => isWanted && setChoices( answer ),
			( thrown: unknown ) => isWanted && setError( thrown )
		);
		return () => {
			isWanted = false;
		};
	}, [ documentId, ask, round ] );
	return { choices, error, reload: useCallback( () => setRound( ( before ) => before + 1 ), [] ) };
}
