import { __, sprintf } from '@wordpress/i18n';
import type { AttemptState } from '@coffer/api';
import { PlaceLink } from '../location';
import { attemptStates, attemptWording } from '../words';

interface Props {
	current: AttemptState | null;
	/** Undefined until the first answer. */
	toReview: number | undefined;
}

/** Payments by where they stand; those that wait for a person come first and are counted. */
export function StateTabs( { current, toReview }: Props ) {
	return (
		<nav className="coffer-tabs" aria-label={ __( 'Show payments', 'coffer' ) }>
			<PlaceLink to={ { attempt: null } } aria-current={ current === null ? 'page' : undefined }>
				{ __( 'All', 'coffer' ) }
			</PlaceLink>
			{ attemptStates.map( ( state ) => (
				<PlaceLink
					key={ state }
					to={ { attempt: state } }
					aria-current={ state === current ? 'page' : undefined }
				>
					{ state === 'needs_review' && toReview !== undefined
						? sprintf(
								/* translators: 1: a state, such as "Needs review". 2: how many are in it. */
								__( '%1$s (%2$d)', 'coffer' ),
								attemptWording( state ).label,
								toReview
							)
						: attemptWording( state ).label }
				</PlaceLink>
			) ) }
		</nav>
	);
}
