import { useDispatch } from '@wordpress/data';
import { useCallback } from '@wordpress/element';
import { store as noticesStore } from '@wordpress/notices';

export interface NoticeAction {
	label: string;
	onClick: () => void;
}

export type Notify = ( message: string, kind?: 'success' | 'error', action?: NoticeAction ) => void;

/** A passing message at the foot of the screen, announced to screen readers. */
export function useNotify(): Notify {
	const { createNotice } = useDispatch( noticesStore );
	return useCallback(
		( message, kind = 'success', action ) => {
			void createNotice( kind, message, {
				type: 'snackbar',
				context: 'coffer',
				explicitDismiss: kind === 'error',
				...( action ? { actions: [ action ] } : {} ),
			} );
		},
		[ createNotice ]
	);
}
