import { __, _n, sprintf } from '@wordpress/i18n';
import type { OutboxDrainReport } from '@coffer/api';

/** What became of what was due, in a sentence or two. */
export function reportWords( { processed, retried, failed, left }: OutboxDrainReport ): string {
	const parts = [
		...( processed > 0
			? [
					/* translators: %d: number of messages. */
					sprintf( _n( '%d delivered.', '%d delivered.', processed, 'coffer' ), processed ),
				]
			: [] ),
		...( retried > 0
			? [
					sprintf(
						/* translators: %d: number of messages. */
						_n(
							'%d went wrong and is tried again later.',
							'%d went wrong and are tried again later.',
							retried,
							'coffer'
						),
						retried
					),
				]
			: [] ),
		...( failed > 0
			? [
					/* translators: %d: number of messages. */
					sprintf( _n( '%d failed.', '%d failed.', failed, 'coffer' ), failed ),
				]
			: [] ),
		...( left ? [ __( 'More is waiting.', 'coffer' ) ] : [] ),
	];
	return parts.length === 0 ? __( 'Nothing was due.', 'coffer' ) : parts.join( ' ' );
}
