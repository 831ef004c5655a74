import { useEffect, useRef } from '@wordpress/element';
import { useDispatch } from '@wordpress/data';
import { store } from '@coffer/api';
import { late, prefetch, whenIdle } from '../late';
import { usePlace } from '../location';
import { ReceivablesPanel } from '../receivables';
import { Drawer } from './drawer/drawer';
import { rest } from './drawer/rest';
import { focusRow } from './drawer/use-drawer-keys';
import { EditorSkeleton } from './editor/in-place-of-form';
import { DocumentList, useDocuments, useDocumentView } from './list/document-list';

/** Writing is a chunk of its own: most visits only look. */
export const Editor = late(
	() => import( /* webpackChunkName: "editor" */ './editor' ).then( ( { Editor: component } ) => component ),
	<EditorSkeleton />
);
const Correction = late(
	() => import( /* webpackChunkName: "editor" */ './editor' ).then( ( { Correction: component } ) => component ),
	<EditorSkeleton />
);

/** The list with its drawer and what is owed above it, or the editor. */
export function Documents() {
	const { editing, correcting, creating } = usePlace();
	if ( correcting !== null ) {
		return <Correction id={ correcting } key={ correcting } />;
	}
	return editing !== null || creating !== null ? <Editor /> : <ListAndDrawer />;
}

function ListAndDrawer() {
	const { document } = usePlace();
	const { view, onChangeView, query } = useDocumentView();
	const { page, error } = useDocuments( query );
	useFreshOnReturn();
	useEffect( () => whenIdle( () => prefetch( rest ) ), [] );

	const former = useRef( document );
	useEffect( () => {
		if ( former.current !== null && document === null ) {
			focusRow( former.current );
		}
		former.current = document;
	}, [ document ] );

	return (
		<div className={ document === null ? 'coffer-documents' : 'coffer-documents has-drawer' }>
			<ReceivablesPanel
				isListThere={ page !== undefined || error !== undefined }
				onNarrow={ () => view.filters.length > 0 && onChangeView( { ...view, filters: [] } ) }
			/>
			<DocumentList query={ query } view={ view } onChangeView={ onChangeView } />
			{ document !== null && <Drawer id={ document } neighbours={ page?.items.map( ( { id } ) => id ) ?? [] } /> }
		</div>
	);
}

const STALE_AFTER = 60_000;

/** Somebody who comes back to this tab after a while sees what happened meanwhile. */
function useFreshOnReturn(): void {
	const { refreshDocuments, refreshDocument } = useDispatch( store );
	const { document: open } = usePlace();
	useEffect( () => {
		let left = 0;
		const look = () => {
			if ( document.visibilityState === 'hidden' ) {
				left = Date.now();
			} else if ( left > 0 && Date.now() - left > STALE_AFTER ) {
				void refreshDocuments();
				if ( open !== null ) {
					void refreshDocument( open );
				}
			}
		};
		document.addEventListener( 'visibilitychange', look );
		return () => document.removeEventListener( 'visibilitychange', look );
	}, [ open, refreshDocument, refreshDocuments ] );
}
