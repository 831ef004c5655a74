import { useViewportMatch } from '@wordpress/compose';
import { useEffect, useState } from '@wordpress/element';
import { boot } from '../boot';
import { isYesOrNo, usePreference } from '../components';
import { DidNotCome, partOf, usePart, whenIdle } from '../late';
import { usePlace, type Place } from '../location';
import { FirstStepsSkeleton } from './first-steps-skeleton';
import { useShown } from './use-shown';

const panelPart = partOf( async () => ( await import( /* webpackChunkName: "first-steps" */ './panel' ) ).Panel );

/** What a shop needs before customers can pay, above the screens where it is seen to. Whoever is past it fetches nothing of it. */
export function FirstSteps() {
	const place = usePlace();
	const [ isShown ] = useShown();
	// It says goodbye before it goes, and then the preference says already that it is gone.
	const [ isLeaving, setLeaving ] = useState( false );
	return ( isShown || isLeaving ) && isSeenToHere( place ) ? (
		<Shown place={ place } isLeaving={ isLeaving } onLeaving={ setLeaving } />
	) : null;
}

interface Props {
	place: Place;
	isLeaving: boolean;
	onLeaving: ( isLeaving: boolean ) => void;
}

function Shown( { place, isLeaving, onLeaving }: Props ) {
	const isPhone = useViewportMatch( 'medium', '<' );
	// Beside something else, and on a phone, one line of it is enough.
	const isNarrow = isPhone || place.screen !== 'documents' || place.document !== null;
	const [ kept, keep ] = usePreference( isNarrow ? 'firstStepsOpenWhereNarrow' : 'firstStepsOpen', isYesOrNo );
	const isOpen = kept ?? ! isNarrow;
	const [ isTime, setTime ] = useState( false );
	useEffect( () => whenIdle( () => setTime( true ) ), [] );
	const { here: Panel, retry } = usePart( panelPart, isTime );
	if ( Panel ) {
		return <Panel isOpen={ isOpen } onToggle={ keep } isLeaving={ isLeaving } onLeaving={ onLeaving } />;
	}
	return Panel === null ? (
		<DidNotCome onRetry={ retry } />
	) : (
		<FirstStepsSkeleton rows={ isOpen ? boot.first_steps.length : 0 } />
	);
}

/** Not while something is written: that has the screen for itself. */
function isSeenToHere( { screen, editing, correcting, creating }: Place ): boolean {
	return (
		editing === null &&
		correcting === null &&
		creating === null &&
		( screen === 'documents' || screen === 'customers' || screen === 'settings' )
	);
}
