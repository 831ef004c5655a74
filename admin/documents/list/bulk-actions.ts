import type { Action } from '@wordpress/dataviews';
import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { download, send } from '@wordpress/icons';
import type { DocumentSummary } from '@coffer/api';
import { boot } from '../../boot';
import { useNotify } from '../../notices';
import { exportFile } from '../../exports';

/** What can be done with several documents at once. */
export function useBulkActions( onSend: ( drafts: DocumentSummary[] ) => void ): Action< DocumentSummary >[] {
	const notify = useNotify();
	return useMemo(
		() => [
			{
				id: 'send-selected',
				label: ( items ) => ( items.length > 1 ? __( 'Send selected', 'coffer' ) : __( 'Send…', 'coffer' ) ),
				icon: send,
				supportsBulk: true,
				isEligible: ( { workflow, actions } ) => workflow === 'draft' && actions.send.code !== 'role_may_not',
				callback: onSend,
			},
			...( boot.actions.export.allowed
				? [
						{
							id: 'export-selected',
							label: __( 'Export CSV', 'coffer' ),
							icon: download,
							supportsBulk: true,
							callback: ( items ) =>
								exportFile( { ids: items.map( ( { id } ) => id ) }, ( sentence ) =>
									notify( sentence, 'error' )
								),
						} satisfies Action< DocumentSummary >,
					]
				: [] ),
		],
		[ notify, onSend ]
	);
}
