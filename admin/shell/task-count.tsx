import { __, _n, sprintf } from '@wordpress/i18n';

/** Beside the name of the room, for eyes and for ears. */
export function TaskCount( { count }: { count: number } ) {
	if ( count === 0 ) {
		return null;
	}
	return (
		<>
			<span className="coffer-rooms__count" aria-hidden="true">
				{ count > 99 ? __( '99+', 'coffer' ) : count }
			</span>
			<span className="screen-reader-text">
				{ sprintf(
					/* translators: %d: number of tasks. */
					_n( '%d open task for you', '%d open tasks for you', count, 'coffer' ),
					count
				) }
			</span>
		</>
	);
}
