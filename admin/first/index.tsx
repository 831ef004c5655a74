/**
 * The first script of the Money screen: draws the list that the server printed, and needs nothing of what the screen itself needs. On a
 * slow network that is seconds earlier. The screen then takes its place.
 */
import { render } from 'preact';
import type { DocumentSummary } from '@coffer/api';
import { boot } from '../boot';
import { readPlace } from '../location/place';
import { FirstView } from './first-view';

declare global {
	interface Window {
		/** Of the preferences that WordPress keeps for the reader, those that say what is unfolded. */
		cofferUnfolded?: Readonly< Record< string, unknown > >;
	}
}

const items = Object.entries( window.cofferAnswers ?? {} ).find( ( [ path ] ) =>
	path.startsWith( '/coffer/v1/documents?' )
)?.[ 1 ].body as readonly DocumentSummary[] | undefined;
const root = document.getElementById( 'coffer-money' );
const place = readPlace( window.location.search );

// Who sees Money as a role sees so above it. An empty list says what to do, which is for the screen.
if ( root && items?.length && boot.viewing_as === null ) {
	// Where the screen looks for the same: WordPress's breakpoint "medium".
	const isNarrow = place.document !== null || window.matchMedia( '(max-width: 781px)' ).matches;
	const isOpen = ( name: string ) => kept( isNarrow ? `${ name }WhereNarrow` : name ) ?? ! isNarrow;
	const steps = kept( 'firstStepsShown' ) === false ? 0 : boot.first_steps.length;
	root.replaceChildren();
	render(
		<FirstView
			place={ place }
			items={ items }
			isPanelOpen={ isOpen( 'receivablesOpen' ) }
			steps={ isOpen( 'firstStepsOpen' ) ? steps : 0 }
			hasSteps={ steps > 0 }
		/>,
		root
	);
}

function kept( name: string ): boolean | undefined {
	const value = window.cofferUnfolded?.[ name ];
	return typeof value === 'boolean' ? value : undefined;
}
