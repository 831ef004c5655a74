import type { ComponentType } from 'react';
import type { Application, DocumentActionContext, Verdict } from '@coffer/api';

export interface ApplicationDialogProps extends DocumentActionContext {
	application: Application;
	onClose: () => void;
}

/** One thing a person can do with what pays a document. One file each, like the actions of the document itself. */
export interface ApplicationAction {
	id: string;
	/** What the menu says: a verb. */
	label: string;
	/** Shown in the colour of a warning. */
	isDestructive?: boolean;
	/** The server's decision. Null: not offered for such an application at all. */
	verdict: ( application: Application ) => Verdict | null;
	Dialog: ComponentType< ApplicationDialogProps >;
}
