import { useSelect } from '@wordpress/data';
import { __, _n, sprintf } from '@wordpress/i18n';
import { store } from '@coffer/api';
import { boot } from '../boot';

/** How many open tasks are the reader's: as the screen knew when it began, until something was asked or changed. */
export function OpenTasks() {
	const known = useSelect( ( select ) => select( store ).getTaskCounts(), [] );
	const mine = known?.mine ?? boot.my_tasks;
	if ( mine === 0 ) {
		return null;
	}
	return (
		<>
			<span className="coffer-rooms__count" aria-hidden="true">
				{ mine > 99 ? __( '99+', 'coffer' ) : mine }
			</span>
			<span className="screen-reader-text">
				{ sprintf(
					/* translators: %d: number of tasks. */
					_n( '%d open task of yours', '%d open tasks of yours', mine, 'coffer' ),
					mine
				) }
			</span>
		</>
	);
}
