import { refused } from './api-error';
import type { LineItem } from './checkout-record';
import type { Form } from './form';
import { checkedCurrency, checkPrice, checkTotal } from './money';

const locales = (
	'auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk ' +
	'sl sv th tr vi zh zh-HK zh-TW'
).split( ' ' );

const halfAnHour = 30 * 60;
const day = 24 * 60 * 60;

/** What was asked for, checked as Stripe checks it. */
export function sessionParams( form: Form, now: number ) {
	if ( form.required( 'mode' ) !== 'payment' ) {
		throw refused( 'mode', 'This emulator knows Checkout Sessions in payment mode only.' );
	}
	const { currency, items } = basket( form );
	const total = items.reduce( ( sum, item ) => sum + item.unit_amount * item.quantity, 0 );
	const cancel = form.text( 'cancel_url' );
	const intent = form.inner( 'payment_intent_data' );
	const params = {
		currency,
		items,
		total,
		success_url: address( form, 'success_url', form.required( 'success_url' ) ),
		cancel_url: cancel === undefined ? null : address( form, 'cancel_url', cancel ),
		client_reference_id: form.short( 'client_reference_id', 200 ) ?? null,
		customer_email: mailbox( form, 'customer_email' ),
		customer_creation: form.choice( 'customer_creation', [ 'always', 'if_required' ] ) ?? 'if_required',
		expires_at: expiry( form, now ),
		locale: form.choice( 'locale', locales ) ?? null,
		metadata: form.metadata(),
		submit_type: form.choice( 'submit_type', [ 'auto', 'book', 'donate', 'pay' ] ) ?? null,
		ui_mode: form.choice( 'ui_mode', [ 'hosted_page' ] ) ?? 'hosted_page',
		adaptive_pricing: form.inner( 'adaptive_pricing' )?.truth( 'enabled' ) ?? false,
		payment_method_types: methods( form, currency ),
		intended: {
			metadata: intent?.metadata() ?? {},
			description: intent?.short( 'description', 1000 ) ?? null,
			receipt_email: intent ? mailbox( intent, 'receipt_email' ) : null,
		},
	};
	form.allRead();
	checkTotal( total, currency );
	return params;
}

export type SessionParams = ReturnType< typeof sessionParams >;

function basket( form: Form ): { currency: string; items: readonly LineItem[] } {
	const lines = form.list( 'line_items' ).map( ( line ) => {
		const price = line.inner( 'price_data' );
		if ( ! price ) {
			throw refused( line.nameOf( 'price_data' ), 'This emulator knows line items with price_data only.' );
		}
		const currency = checkedCurrency( price.required( 'currency' ), price.nameOf( 'currency' ) );
		price.required( 'unit_amount' );
		const unit_amount = price.integer( 'unit_amount' ) ?? 0;
		checkPrice( unit_amount, currency, price.nameOf( 'unit_amount' ) );
		const product = price.inner( 'product_data' );
		if ( ! product ) {
			const param = price.nameOf( 'product_data' );
			throw refused( param, `Missing required param: ${ param }.`, 'parameter_missing' );
		}
		product.metadata();
		product.texts( 'images' );
		return {
			currency,
			name: product.required( 'name' ),
			description: product.text( 'description' ),
			unit_amount,
			quantity: quantity( line ),
		};
	} );
	const [ first ] = lines;
	if ( ! first ) {
		throw refused( 'line_items', 'Missing required param: line_items.', 'parameter_missing' );
	}
	if ( lines.length > 100 || lines.some( ( { currency } ) => currency !== first.currency ) ) {
		throw refused( 'line_items', 'Up to 100 line items, all in the same currency.' );
	}
	return { currency: first.currency, items: lines.map( ( { currency: _same, ...item } ) => item ) };
}

function quantity( line: Form ): number {
	const count = line.integer( 'quantity' );
	if ( count === undefined || count < 1 ) {
		throw refused( line.nameOf( 'quantity' ), `Quantity is required. Add \`quantity\` to \`${ line.path }\`` );
	}
	return count;
}

function address( form: Form, name: string, url: string ): string {
	if ( ! /^https?:\/\//i.test( url ) || ! URL.canParse( url ) ) {
		throw refused( name, 'Not a valid URL', 'url_invalid' );
	}
	return form.short( name, 5000 ) ?? url;
}

function mailbox( form: Form, name: string ): string | null {
	const email = form.short( name, 800 );
	if ( email !== undefined && ! /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test( email ) ) {
		throw refused( form.nameOf( name ), `Invalid email address: ${ email }`, 'email_invalid' );
	}
	return email ?? null;
}

function expiry( form: Form, now: number ): number {
	const moment = form.integer( 'expires_at' ) ?? now + day;
	if ( moment < now + halfAnHour ) {
		throw refused(
			'expires_at',
			'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.'
		);
	}
	if ( moment > now + day ) {
		throw refused(
			'expires_at',
			'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.'
		);
	}
	return moment;
}

/** Left out, it is what the account offers in its Dashboard: here cards, and debits for euros. */
function methods( form: Form, currency: string ): string[] {
	const wanted = [ ...form.texts( 'payment_method_types' ) ];
	if ( wanted.length === 0 ) {
		return currency === 'eur' ? [ 'card', 'sepa_debit' ] : [ 'card' ];
	}
	const unknown = wanted.find( ( type ) => type !== 'card' && type !== 'sepa_debit' );
	if ( unknown ) {
		throw refused(
			'payment_method_types',
			`The payment method type "${ unknown }" is not offered by this emulator.`
		);
	}
	if ( wanted.includes( 'sepa_debit' ) && currency !== 'eur' ) {
		throw refused(
			'payment_method_types',
			`The currency provided (${ currency }) is invalid for sepa_debit: only eur.`
		);
	}
	return wanted;
}
