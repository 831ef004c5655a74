import type { ReactNode } from 'react';
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { guardPlace } from '../location';
import { LeaveDialog } from './leave-dialog';

interface Unsaved {
	/** To be rendered somewhere. */
	dialog: ReactNode;
	/** Lets the next change of place through: what was typed has just been saved. */
	release: () => void;
}

/** Nothing that was typed goes away without a question: not by a link of this screen, browser-back, or a closed tab. */
export function useUnsaved( isDirty: boolean ): Unsaved {
	const [ asked, setAsked ] = useState< { answer: ( mayLeave: boolean ) => void } | null >( null );
	const unguard = useRef< () => void >( () => undefined );

	useEffect( () => {
		if ( ! isDirty ) {
			return;
		}
		const ask = () => new Promise< boolean >( ( answer ) => setAsked( { answer } ) );
		const warn = ( event: BeforeUnloadEvent ) => event.preventDefault();
		const lift = guardPlace( ask );
		unguard.current = lift;
		window.addEventListener( 'beforeunload', warn );
		return () => {
			lift();
			window.removeEventListener( 'beforeunload', warn );
		};
	}, [ isDirty ] );

	const answer = ( mayLeave: boolean ) => {
		setAsked( null );
		asked?.answer( mayLeave );
	};
	return {
		dialog: asked && <LeaveDialog onAnswer={ answer } />,
		release: useCallback( () => unguard.current(), [] ),
	};
}
