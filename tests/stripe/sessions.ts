import type Stripe from 'stripe';
import { impossible } from './api-error';
import { existing, type Books } from './books';
import type { CheckoutRecord } from './checkout-record';
import { newId } from './ids';
import { cancelIntent } from './payment-intents';
import type { SessionParams } from './session-params';

/** A Checkout Session that nobody has paid yet. The payment intent comes with the first attempt. */
export function createSession( books: Books, params: SessionParams, pages: string ): Stripe.Checkout.Session {
	const id = newId( books.livemode ? 'cs_live' : 'cs_test', 58 );
	const session: Stripe.Checkout.Session = {
		id,
		object: 'checkout.session',
		adaptive_pricing: { enabled: params.adaptive_pricing },
		after_expiration: null,
		allow_promotion_codes: null,
		allowed_payment_method_types: null,
		amount_subtotal: params.total,
		amount_total: params.total,
		automatic_tax: { enabled: false, liability: null, provider: null, status: null },
		billing_address_collection: null,
		cancel_url: params.cancel_url,
		client_reference_id: params.client_reference_id,
		client_secret: null,
		collected_information: null,
		consent: null,
		consent_collection: null,
		created: books.clock.now(),
		currency: params.currency,
		currency_conversion: null,
		custom_fields: [],
		custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
		customer: null,
		customer_account: null,
		customer_creation: params.customer_creation,
		customer_details: params.customer_email ? customer( params.customer_email, null ) : null,
		customer_email: params.customer_email,
		discounts: [],
		expires_at: params.expires_at,
		integration_identifier: null,
		invoice: null,
		invoice_creation: null,
		livemode: books.livemode,
		locale: params.locale,
		managed_payments: null,
		metadata: params.metadata,
		mode: 'payment',
		origin_context: null,
		payment_intent: null,
		payment_link: null,
		payment_method_collection: 'if_required',
		payment_method_configuration_details: null,
		payment_method_options: {},
		payment_method_types: params.payment_method_types,
		payment_status: 'unpaid',
		permissions: null,
		phone_number_collection: { enabled: false },
		recovered_from: null,
		saved_payment_method_options: null,
		setup_intent: null,
		shipping_address_collection: null,
		shipping_cost: null,
		shipping_options: [],
		status: 'open',
		submit_type: params.submit_type,
		subscription: null,
		success_url: params.success_url,
		total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
		ui_mode: params.ui_mode,
		url: `${ pages }/c/pay/${ id }`,
		wallet_options: null,
	};
	books.checkouts.set( id, { session, items: params.items, intended: params.intended, attempts: new Set() } );
	return session;
}

export function customer( email: string | null, name: string | null ): Stripe.Checkout.Session.CustomerDetails {
	return {
		address: null,
		business_name: null,
		email,
		individual_name: null,
		name,
		phone: null,
		tax_exempt: 'none',
		tax_ids: [],
	};
}

export function checkoutOf( books: Books, id: string, elsewhere?: Books ): CheckoutRecord {
	return existing( books.checkouts.get( id ), 'checkout.session', id, 'session', elsewhere );
}

/** Ends a session that is still open. Its payment intent, if an attempt made one, is canceled with it. */
export function expireSession( books: Books, { session }: CheckoutRecord ): Stripe.Checkout.Session {
	if ( session.status !== 'open' ) {
		throw impossible(
			`Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${ session.status }\`.`
		);
	}
	session.status = 'expired';
	session.url = null;
	cancelIntent( books, session.payment_intent );
	books.announce( { type: 'checkout.session.expired', data: { object: session } } );
	return session;
}

/** Expires those whose time is over. */
export function expireDue( books: Books ): void {
	for ( const checkout of books.checkouts.values() ) {
		if ( checkout.session.status === 'open' && checkout.session.expires_at <= books.clock.now() ) {
			expireSession( books, checkout );
		}
	}
}
