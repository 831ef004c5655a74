import type { ComponentType, ReactNode } from 'react';
import type { Document, Verdict } from '../contract/types';

/** What an action is given to work with. */
export interface DocumentActionContext {
	/** As it is now. */
	document: Document;
	/** Says it in a passing message, which screen readers announce. */
	notify: ( message: string, kind?: 'success' | 'error' ) => void;
	/** Shows another address of the Money screen without loading it anew: `{ editing: 42 }`, `{ document: null }`. */
	go: ( place: { document?: number | null; editing?: number; correcting?: number } ) => void;
	/** Shows a dialog, which is to call `show( null )` when it closes. */
	show: ( dialog: ReactNode ) => void;
}

interface DocumentActionBase {
	/** Unique. Prefix it with the slug of your plugin: `acme/print-label`. */
	id: string;
	/** What the button says: a verb. */
	label: string;
	/** Said on the button for a moment after it worked, such as "Copied". */
	doneLabel?: string;
	/**
	 * Where it is offered. `portal`: on the card of the customer's page. `main`: a button below the card.
	 * `more`: in the menu behind the three dots.
	 */
	placement: 'portal' | 'main' | 'more';
	/** Shown in the colour of a warning. */
	isDestructive?: boolean;
	/**
	 * The server's decision, from `document.actions`, or one of your own. Null: not offered for such a document at
	 * all. A refusal is shown with its reason in the button's place, never hidden.
	 */
	verdict: ( document: Document ) => Verdict | null;
}

/** An action that works at once. It runs synchronously in the click, so that it may use the clipboard or open a tab. */
export interface ImmediateDocumentAction extends DocumentActionBase {
	/** Resolves to true when it worked; a CofferError that is thrown is shown beside the button. */
	run: ( context: DocumentActionContext ) => Promise< boolean >;
}

/** An action that first asks something. */
export interface DialogDocumentAction extends DocumentActionBase {
	/** A component of React that asks it. It calls `onClose` when it is done. */
	Dialog: ComponentType< DocumentActionContext & { onClose: () => void } >;
}

/** One thing a person can do with a document. One file each in admin/documents/actions. */
export type DocumentAction = ImmediateDocumentAction | DialogDocumentAction;

/** Whether something that another plugin gave is an action, so that a mistake in it is found before it is drawn. */
export function isDocumentAction( candidate: unknown ): candidate is DocumentAction {
	if ( typeof candidate !== 'object' || candidate === null ) {
		return false;
	}
	const { id, label, placement, verdict, run, Dialog } = candidate as Partial<
		ImmediateDocumentAction & DialogDocumentAction
	>;
	return (
		typeof id === 'string' &&
		typeof label === 'string' &&
		( placement === 'portal' || placement === 'main' || placement === 'more' ) &&
		typeof verdict === 'function' &&
		( typeof run === 'function' || Dialog !== undefined )
	);
}
