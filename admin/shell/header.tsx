import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { AskButton } from '../assistant';
import { HelpButton } from '../help';
import { PlaceLink, screens, usePlace, type Screen } from '../location';
import { NewDocument } from './new-document';
import { OpenTasks } from './open-tasks';
import { roomLabel } from './room-label';

/** The name of the screen, its rooms, and the way to a new document. `onAhead`: somebody is about to go there. */
export function Header( { onAhead }: { onAhead: ( screen: Screen ) => void } ) {
	const { screen: current, customer, editing, correcting, creating } = usePlace();
	const isWriting = editing !== null || correcting !== null || creating !== null;
	const rooms = useRef< HTMLElement >( null );
	// On a phone the rooms are wider than the screen.
	useEffect( () => {
		const here = rooms.current?.querySelector( '[aria-current="page"]' );
		here?.scrollIntoView( { block: 'nearest', inline: 'center' } );
	}, [ current ] );
	// The page of a customer has a button that says whom it asks about.
	const hasOwnAsk = current === 'customers' && customer !== null;
	return (
		<div className="coffer-header">
			<div className="coffer-header__top">
				<h1 className="coffer-header__title">{ __( 'Money', 'coffer' ) }</h1>
				<div className="coffer-header__actions">
					<HelpButton />
					{ ! isWriting && ! hasOwnAsk && <AskButton /> }
					{ current === 'documents' && ! isWriting && <NewDocument /> }
				</div>
			</div>
			<nav className="coffer-rooms" ref={ rooms } aria-label={ __( 'Money', 'coffer' ) }>
				{ screens.map( ( screen ) => (
					<PlaceLink
						key={ screen }
						to={ { screen } }
						aria-current={ screen === current ? 'page' : undefined }
						onPointerEnter={ () => onAhead( screen ) }
						onFocus={ () => onAhead( screen ) }
					>
						{ roomLabel( screen ) }
						{ screen === 'tasks' && <OpenTasks /> }
					</PlaceLink>
				) ) }
			</nav>
		</div>
	);
}
