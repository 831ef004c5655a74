import { __ } from '@wordpress/i18n';
import { applyCofferFilter, isDocumentAction, type DocumentAction } from '@coffer/api';
import { accept } from './accept';
import type { ApplicationAction } from './application-action';
import { applyCredit } from './apply-credit';
import { convert } from './convert';
import { copyPortalLink } from './copy-portal-link';
import { correct } from './correct';
import { credit } from './credit';
import { decline } from './decline';
import { deleteIt } from './delete';
import { duplicate } from './duplicate';
import { edit } from './edit';
import { expire } from './expire';
import { makeRecurring } from './make-recurring';
import { markByHand, unmarkByHand } from './mark-by-hand';
import { markDisputed, unmarkDisputed } from './mark-disputed';
import { moveApplication } from './move-application';
import { openPortal } from './open-portal';
import { recordPayment } from './record-payment';
import { refund } from './refund';
import { refundApplication } from './refund-application';
import { send } from './send';
import { undoApplication } from './undo-application';
import { voidIt } from './void';
import { writeMessage } from './write-message';
import { writeOff } from './write-off';

const money: readonly DocumentAction[] = [ recordPayment, applyCredit, refund, credit, writeOff ];
const marks: readonly DocumentAction[] = [ markDisputed, unmarkDisputed, markByHand, unmarkByHand ];
const ends: readonly DocumentAction[] = [ voidIt, deleteIt ];

/** In the order of their use: of those that stand for themselves, the first that are possible are the ones shown. */
const own: readonly DocumentAction[] = [
	openPortal,
	copyPortalLink,
	writeMessage,
	send,
	edit,
	convert,
	accept,
	decline,
	...money,
	expire,
	correct,
	duplicate,
	makeRecurring,
	...marks,
	...ends,
];

interface ActionGroup {
	label: string;
	has: ( action: DocumentAction ) => boolean;
}

const among =
	( actions: readonly DocumentAction[] ) =>
	( { id }: DocumentAction ) =>
		actions.some( ( action ) => action.id === id );
const isMoney = among( money );
const isMark = among( marks );
const isEnd = among( ends );

/** How the menu behind the three dots is divided. What other plugins add stands with the document. */
export const actionGroups: readonly ActionGroup[] = [
	{ label: __( 'Money', 'coffer' ), has: isMoney },
	{
		label: __( 'Document', 'coffer' ),
		has: ( action ) => ! isMoney( action ) && ! isMark( action ) && ! isEnd( action ),
	},
	{ label: __( 'Marks', 'coffer' ), has: isMark },
	{ label: __( 'Take back', 'coffer' ), has: isEnd },
];

/** What can be done with what pays a document. */
export const applicationActions: readonly ApplicationAction[] = [ moveApplication, refundApplication, undoApplication ];

/** What the drawer offers, with what other plugins made of it; `problem` says which of them made a mistake. */
export function documentActions(): { value: DocumentAction[]; problem: string | undefined } {
	return applyCofferFilter( 'coffer.documentActions', [ ...own ], areDocumentActions );
}

function areDocumentActions( candidate: unknown ): candidate is DocumentAction[] {
	return Array.isArray( candidate ) && candidate.every( isDocumentAction );
}

export type { ApplicationAction } from './application-action';
export { openPortalOf } from './open-portal';
