import { __, sprintf } from '@wordpress/i18n';
import type { Verdict } from '@coffer/api';
import { boot } from '../boot';

/** Whether the reader may ask, and why not. While Money is shown as a role, nobody does. */
export function askVerdict(): Verdict {
	const verdict = boot.actions.use_assistant;
	if ( boot.viewing_as === null || ! verdict.allowed ) {
		return verdict;
	}
	return {
		allowed: false,
		code: 'viewing_as',
		/* translators: %s: name of a role. */
		sentence: sprintf( __( 'You see Money as %s does, so nothing is asked.', 'coffer' ), boot.viewing_as.name ),
		remedy: __( 'Stop viewing as this role first.', 'coffer' ),
		fixed_by: [],
		fields: [],
	};
}
