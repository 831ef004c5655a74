import type { Document } from '@coffer/api';

/** The action that would make the link available, when the reader may take it: then it stands in the link's place. */
export function remedyOf( { actions }: Document ): 'send' | 'edit' | null {
	switch ( actions.copy_portal_link.code ) {
		case 'not_sent':
			return actions.send.allowed ? 'send' : null;
		case 'no_customer':
			return actions.edit.allowed ? 'edit' : null;
		default:
			return null;
	}
}
