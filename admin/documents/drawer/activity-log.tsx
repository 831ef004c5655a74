import { Button } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store } from '@coffer/api';
import { Failure, Moment, Skeleton } from '../../components';

/** What happened, newest first, page by page. */
export function ActivityLog( { documentId }: { documentId: number } ) {
	const { activity, error } = useSelect(
		( select ) => ( {
			activity: select( store ).getActivity( documentId ),
			error: select( store ).getResolutionError( 'getActivity', [ documentId ] ),
		} ),
		[ documentId ]
	);
	const { loadMoreActivity, refreshDocument } = useDispatch( store );
	const [ isBusy, setBusy ] = useState( false );
	const [ failure, setFailure ] = useState< unknown >();

	const more = async () => {
		setBusy( true );
		setFailure( undefined );
		try {
			await loadMoreActivity( documentId );
		} catch ( thrown ) {
			setFailure( thrown );
		}
		setBusy( false );
	};

	return (
		<section className="coffer-section" aria-labelledby="coffer-activity-title">
			<h3 id="coffer-activity-title" className="coffer-section__title">
				{ __( 'Activity', 'coffer' ) }
			</h3>
			{ ! activity && ! error && (
				<p>
					<Skeleton width="70%" />
				</p>
			) }
			{ ! activity && Boolean( error ) && (
				<Failure error={ error } onRetry={ () => void refreshDocument( documentId ) } />
			) }
			{ activity && (
				<ol className="coffer-activity">
					{ activity.events.map( ( event ) => (
						<li key={ event.id } className={ `is-${ event.actor.kind }` }>
							<span dir="auto">{ event.sentence }</span>
							<Moment at={ event.at } />
						</li>
					) ) }
				</ol>
			) }
			{ failure !== undefined && <Failure error={ failure } /> }
			{ activity && activity.events.length < activity.total && (
				<Button variant="tertiary" size="compact" isBusy={ isBusy } onClick={ () => void more() }>
					{ __( 'Show earlier', 'coffer' ) }
				</Button>
			) }
		</section>
	);
}
