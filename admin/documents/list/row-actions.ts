import type { Action } from '@wordpress/dataviews';
import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { toCofferError, type DocumentSummary } from '@coffer/api';
import { go } from '../../location';
import { useNotify } from '../../notices';
import { openPortalOf } from '../actions/open-portal';

/**
 * What can be done from the row itself. Copying a link is not: the drawer shows whose link it is before it is shared.
 */
export function useRowActions(): Action< DocumentSummary >[] {
	const notify = useNotify();
	return useMemo(
		() => [
			{
				id: 'edit',
				label: __( 'Edit draft', 'coffer' ),
				isEligible: ( { workflow, actions } ) => workflow === 'draft' && actions.edit.allowed,
				callback: ( [ document ] ) => void ( document && go( { editing: document.id } ) ),
			},
			{
				id: 'open-portal',
				label: __( 'Open portal', 'coffer' ),
				isEligible: ( { actions } ) => actions.open_portal.allowed,
				callback: ( [ document ] ) => {
					if ( document ) {
						openPortalOf( document ).catch( ( thrown: unknown ) =>
							notify( toCofferError( thrown ).message, 'error' )
						);
					}
				},
			},
		],
		[ notify ]
	);
}
