import { __, sprintf } from '@wordpress/i18n';
import type { TaskCounts, TaskView } from '@coffer/api';
import { PlaceLink, taskViews } from '../location';

interface Props {
	current: TaskView;
	/** Null until the first answer. */
	counts: TaskCounts | null;
}

/** How many tasks each view has; each is a way to see only those. */
export function TaskTabs( { current, counts }: Props ) {
	// Proposals are rare: their view is there while there are any, or while it is open.
	const isShown = ( view: TaskView ) => view !== 'proposed' || view === current || ( counts?.proposed ?? 0 ) > 0;
	return (
		<nav className="coffer-tabs" aria-label={ __( 'Show tasks', 'coffer' ) }>
			{ taskViews.filter( isShown ).map( ( view ) => (
				<PlaceLink key={ view } to={ { tasks: view } } aria-current={ view === current ? 'page' : undefined }>
					{ counts
						? sprintf(
								/* translators: 1: a state, such as "Failed". 2: how many are in it. */
								__( '%1$s (%2$d)', 'coffer' ),
								viewLabel( view ),
								counts[ view ]
							)
						: viewLabel( view ) }
				</PlaceLink>
			) ) }
		</nav>
	);
}

function viewLabel( view: TaskView ): string {
	switch ( view ) {
		case 'mine':
			return __( 'Mine', 'coffer' );
		case 'all':
			return __( 'All open', 'coffer' );
		case 'overdue':
			return __( 'Overdue', 'coffer' );
		case 'done':
			return __( 'Done', 'coffer' );
		case 'proposed':
			return __( 'Proposed', 'coffer' );
	}
}
