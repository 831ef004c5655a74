import { __, _n, sprintf } from '@wordpress/i18n';

/** Beside the name of the room, for eyes and for ears. */
export function TaskCount( { mine }: { mine: number } ) {
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
