import { useDispatch } from '@wordpress/data';
import { useEffect, useRef, useState } from '@wordpress/element';
import { store, toCofferError, type DocumentSummary } from '@coffer/api';
import { mayTryAgain, sendAll, sorted, type Letter, type Outcome } from './bulk-send';

export type Stage = 'asking' | 'sending' | 'done';

/** Sends the chosen drafts, and remembers what became of each. */
export function useBulkSend( chosen: readonly DocumentSummary[] ) {
	const { sendDocument } = useDispatch( store );
	// What was chosen when the dialog opened: the list behind it changes with every draft that is sent.
	const [ { letters: first, refused } ] = useState( () => sorted( chosen ) );
	const [ letters, setLetters ] = useState< readonly Letter[] >( first );
	const [ stage, setStage ] = useState< Stage >( 'asking' );
	const [ isStopping, setStopping ] = useState( false );
	const isStopped = useRef( false );
	useEffect(
		() => () => {
			isStopped.current = true;
		},
		[]
	);

	const onOutcome = ( key: string, outcome: Outcome ) =>
		setLetters( ( before ) =>
			before.map( ( letter ) => ( letter.key === key ? { ...letter, outcome } : letter ) )
		);
	const start = async ( how: 'share' | 'email' ) => {
		isStopped.current = false;
		setStopping( false );
		setStage( 'sending' );
		await sendAll( {
			letters: letters.filter( mayTryAgain ),
			send: ( { draft, key } ) => sendDocument( draft.id, draft.version, key, how ),
			toError: toCofferError,
			onOutcome,
			isStopped: () => isStopped.current,
		} );
		setStage( 'done' );
	};
	const stop = () => {
		isStopped.current = true;
		setStopping( true );
	};
	return { letters, refused, stage, isStopping, start, stop };
}
