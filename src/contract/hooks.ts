// Generated from contract/hooks.json by `npm run contract`. Do not edit.

import type { DocumentAction } from '../documents/document-action';

export interface CofferActions {
	/** Fires in the Money screen after a portal link reached the clipboard. */
	'coffer.portalLinkCopied': [ documentId: number ];
	/** Fires in the Money screen after a document was sent. */
	'coffer.documentSent': [ documentId: number ];
}

export interface CofferFilters {
	/** Adds, removes or reorders the actions that the document drawer offers. */
	'coffer.documentActions': [ actions: DocumentAction[] ];
}
