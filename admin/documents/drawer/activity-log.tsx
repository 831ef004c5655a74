import { useDispatch, useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store } from '@coffer/api';
import { Earlier, Entries, Narrowing, useTimeline, type Narrow } from '../../activity';
import { boot } from '../../boot';
import { Failure, Skeleton } from '../../components';
import { ExportButton } from '../../exports';

const everything: Narrow = { group: null, actor: null };

/** What happened to a document, newest first, day by day. */
export function ActivityLog( { documentId }: { documentId: number } ) {
	const [ narrow, setNarrow ] = useState( everything );
	const isNarrowed = narrow.group !== null || narrow.actor !== null;
	return (
		<section className="coffer-section" aria-labelledby="coffer-activity-title">
			<div className="coffer-section__head">
				<h3 id="coffer-activity-title" className="coffer-section__title">
					{ __( 'Activity', 'coffer' ) }
				</h3>
				{ boot.actions.export.allowed && <ExportButton documentId={ documentId } offers={ [ 'activity' ] } /> }
			</div>
			<Narrowing subject={ { document: documentId } } value={ narrow } onChange={ setNarrow } />
			{ isNarrowed ? (
				<Narrowed documentId={ documentId } narrow={ narrow } />
			) : (
				<Everything documentId={ documentId } />
			) }
		</section>
	);
}

/** From the store, which is kept up to date while the drawer is open. */
function Everything( { documentId }: { documentId: number } ) {
	const { activity, error } = useSelect(
		( select ) => ( {
			activity: select( store ).getActivity( documentId ),
			error: select( store ).getResolutionError( 'getActivity', [ documentId ] ),
		} ),
		[ documentId ]
	);
	const { loadMoreActivity, refreshDocument } = useDispatch( store );
	if ( ! activity ) {
		return error ? (
			<Failure error={ error } onRetry={ () => void refreshDocument( documentId ) } />
		) : (
			<p>
				<Skeleton width="70%" />
			</p>
		);
	}
	return (
		<>
			<Entries events={ activity.events } within={ documentId } level={ 4 } />
			{ activity.events.length < activity.total && <Earlier load={ () => loadMoreActivity( documentId ) } /> }
		</>
	);
}

function Narrowed( { documentId, narrow }: { documentId: number; narrow: Narrow } ) {
	const newest = useSelect(
		( select ) => select( store ).getActivity( documentId )?.events[ 0 ]?.id,
		[ documentId ]
	);
	const { events, hasMore, more, error, refresh } = useTimeline( { document: documentId }, narrow, newest );
	return (
		<>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ events?.length === 0 && (
				<p className="coffer-muted">{ __( 'Nothing of this kind has happened.', 'coffer' ) }</p>
			) }
			{ events && events.length > 0 && <Entries events={ events } within={ documentId } level={ 4 } /> }
			{ hasMore && <Earlier load={ more } /> }
		</>
	);
}
