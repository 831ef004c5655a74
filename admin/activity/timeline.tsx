import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ActivitySubject } from '@coffer/api';
import { Failure, Skeleton } from '../components';
import { Earlier } from './earlier';
import { Entries } from './entries';
import { Narrowing, type Narrow } from './narrowing';
import { useTimeline } from './use-timeline';

interface Props {
	subject: ActivitySubject;
	/** Asked anew when it changes. */
	revision?: number;
	level: 3 | 4;
}

/** Everything that happened, newest first, day by day, narrowed by what and by whom. */
export function Timeline( { subject, revision = 0, level }: Props ) {
	const [ narrow, setNarrow ] = useState< Narrow >( { group: null, actor: null } );
	const { events, hasMore, more, error, isLoading, refresh } = useTimeline( subject, narrow, revision );
	return (
		<div aria-busy={ isLoading }>
			<Narrowing subject={ subject } value={ narrow } onChange={ setNarrow } />
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ ! events && error === undefined && (
				<p>
					<Skeleton width="70%" />
				</p>
			) }
			{ events?.length === 0 && (
				<p className="coffer-muted">
					{ narrow.group === null && narrow.actor === null
						? __( 'Nothing has happened yet.', 'coffer' )
						: __( 'Nothing of this kind has happened.', 'coffer' ) }
				</p>
			) }
			{ events && events.length > 0 && (
				<Entries
					events={ events }
					level={ level }
					{ ...( 'document' in subject ? { within: subject.document } : {} ) }
				/>
			) }
			{ hasMore && <Earlier load={ more } /> }
		</div>
	);
}
