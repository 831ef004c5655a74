import { Button } from '@wordpress/components';
import { useConstrainedTabbing, useMergeRefs, useViewportMatch } from '@wordpress/compose';
import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { chevronLeft, chevronRight, closeSmall } from '@wordpress/icons';
import { store } from '@coffer/api';
import { AskButton } from '../../assistant';
import { Failure } from '../../components';
import { HelpButton } from '../../help';
import { DidNotCome, usePart } from '../../late';
import { go } from '../../location';
import { documentTitle } from '../../words';
import { renewFetchedAhead } from '../fetch-ahead';
import { rest } from './rest';
import { Summary } from './summary';
import { useDrawerKeys } from './use-drawer-keys';
import { useNews } from './use-news';

interface Props {
	id: number;
	/** The rows of the list in their order, to go to the one before and after. */
	neighbours: readonly number[];
}

/** One document beside the list. Opens at once with what the list knows, and completes itself from the server. */
export function Drawer( { id, neighbours }: Props ) {
	const { summary, document, error } = useSelect(
		( select ) => ( {
			summary: select( store ).getSummary( id ),
			document: select( store ).getDocument( id ),
			error: select( store ).getResolutionError( 'getDocument', [ id ] ),
		} ),
		[ id ]
	);
	const { here: Rest, retry } = usePart( rest );
	const { refreshDocument } = useDispatch( store );
	const known = document ?? summary;
	const isPhone = useViewportMatch( 'medium', '<' );
	const heading = useRef< HTMLHeadingElement >( null );
	const constrain = useConstrainedTabbing();
	const drawer = useRef< HTMLElement >( null );
	const ref = useMergeRefs( [ drawer, ...( isPhone ? [ constrain ] : [] ) ] );
	useDrawerKeys( drawer );
	useNews( id );

	// What is known is shown at once when the drawer opens again, and fetched anew.
	useEffect( () => {
		renewFetchedAhead( id );
		return () => void refreshDocument( id );
	}, [ id, refreshDocument ] );
	useEffect( () => {
		heading.current?.focus( { preventScroll: true } );
		drawer.current?.scrollTo( { top: 0 } );
	}, [ id ] );

	// A dialog may take its own button away: what could be done then cannot be done any more.
	const version = document?.version;
	useEffect( () => {
		const { activeElement, body } = window.document;
		if ( version !== undefined && activeElement === body ) {
			heading.current?.focus( { preventScroll: true } );
		}
	}, [ version ] );

	const position = neighbours.indexOf( id );
	const before = position > 0 ? neighbours[ position - 1 ] : undefined;
	const after = position >= 0 ? neighbours[ position + 1 ] : undefined;

	return (
		<section
			ref={ ref }
			className="coffer-drawer"
			aria-labelledby="coffer-drawer-title"
			{ ...( isPhone ? { role: 'dialog', 'aria-modal': true } : {} ) }
		>
			<header className="coffer-drawer__bar">
				<h2 id="coffer-drawer-title" ref={ heading } tabIndex={ -1 } className="coffer-drawer__title">
					{ known ? documentTitle( known ) : __( 'Document', 'coffer' ) }
				</h2>
				<Button
					size="compact"
					icon={ chevronLeft }
					label={ __( 'Previous document', 'coffer' ) }
					disabled={ before === undefined }
					accessibleWhenDisabled
					onClick={ () => before !== undefined && void go( { document: before }, 'replace' ) }
				/>
				<Button
					size="compact"
					icon={ chevronRight }
					label={ __( 'Next document', 'coffer' ) }
					disabled={ after === undefined }
					accessibleWhenDisabled
					onClick={ () => after !== undefined && void go( { document: after }, 'replace' ) }
				/>
				<AskButton isCompact about={ known ? documentTitle( known ) : '' } />
				<HelpButton isCompact />
				{ document && Rest && (
					<Rest.DrawerActions key={ document.id } document={ document } placement="more" />
				) }
				<Button
					size="compact"
					icon={ closeSmall }
					label={ __( 'Close', 'coffer' ) }
					shortcut="Esc"
					onClick={ () => void go( { document: null } ) }
				/>
			</header>
			<div className="coffer-drawer__body" aria-busy={ document ? Rest === undefined : ! error }>
				{ known && <Summary document={ known } /> }
				{ error !== undefined && error !== null && ! document && (
					<Failure error={ error } onRetry={ () => void refreshDocument( id ) } />
				) }
				{ ( document ? Rest === undefined : ! error ) && <DrawerSkeleton hasSummary={ known !== undefined } /> }
				{ document && Rest === null && <DidNotCome onRetry={ retry } /> }
				{ document && Rest && <Rest.DrawerBody document={ document } /> }
			</div>
		</section>
	);
}

function DrawerSkeleton( { hasSummary }: { hasSummary: boolean } ) {
	return (
		<div className="coffer-drawer__skeleton" aria-hidden="true">
			{ ! hasSummary && <i style={ { blockSize: 72 } } /> }
			<i style={ { blockSize: 148 } } />
			<i style={ { blockSize: 36 } } />
			<i style={ { blockSize: 180 } } />
		</div>
	);
}
