import type { CofferEvents } from '../contract/hooks';

/** What is told of a payment, in `event.detail`. */
export interface PaymentDetail {
	/** Who asks for the payment. */
	source: string;
	/** What is paid, in the words of the source. */
	reference: string;
	/** Names the attempt; as secret as the page it is on. */
	attempt: string;
	/** Minor units. */
	amount: number;
	/** ISO 4217 code. */
	currency: string;
}

type PaymentEvents = { [ Name in keyof CofferEvents ]: CustomEvent< CofferEvents[ Name ] > };

declare global {
	// Whoever imports this module gets the details of these events typed in addEventListener().
	interface DocumentEventMap extends PaymentEvents {}
	interface HTMLElementEventMap extends PaymentEvents {}
}
