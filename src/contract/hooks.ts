// Generated from contract/hooks.json by `npm run contract`. Do not edit.

import type { DocumentAction } from '../documents/document-action';
import type { PaymentDetail } from '../pay-now/payment-detail';

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

/** Events of the document, with their details. */
export interface CofferEvents {
	/** Fires once an attempt to pay has begun, before the reader is taken to where they pay. On the element of the block, else on the document; it bubbles. */
	'coffer:payment-started': PaymentDetail;
	/** Fires when a payment is on its way and not yet certain. */
	'coffer:payment-processing': PaymentDetail;
	/** Fires once when the server says that it is paid. For thanks and statistics: what must happen then belongs on the server, on coffer_payment_succeeded. */
	'coffer:payment-succeeded': PaymentDetail;
	/** Fires when an attempt to pay failed. The reader may try again. */
	'coffer:payment-failed': PaymentDetail;
	/** Fires when an attempt to pay was given up or ran out of time. The reader may try again. */
	'coffer:payment-cancelled': PaymentDetail;
}
