import type Stripe from 'stripe';

export interface LineItem {
	readonly name: string;
	readonly description: string | undefined;
	readonly unit_amount: number;
	readonly quantity: number;
}

/** What the customer wrote last, and why it was refused. */
export interface Typed {
	readonly email: string;
	readonly name: string;
	readonly method: string;
	readonly error?: string | undefined;
}

/** A Checkout Session together with what only Stripe's own page knows of it. */
export interface CheckoutRecord {
	readonly session: Stripe.Checkout.Session;
	readonly items: readonly LineItem[];
	/** What the payment intent is made with, once somebody tries to pay. */
	readonly intended: {
		readonly metadata: Record< string, string >;
		readonly description: string | null;
		readonly receipt_email: string | null;
	};
	/** Submissions of the page's form that were worked on: pressing twice is one attempt. */
	readonly attempts: Set< string >;
	/** Shown by the page when it is opened again. */
	typed?: Typed;
}
