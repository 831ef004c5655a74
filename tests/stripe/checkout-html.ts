import type Stripe from 'stripe';
import type { CheckoutRecord } from './checkout-record';
import { written } from './money';
import { testCards } from './test-cards';

const entities: Readonly< Record< string, string > > = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
const escape = ( text: string ) => text.replace( /[&<>"']/g, ( sign ) => entities[ sign ] ?? sign );

export function checkoutHtml( { session, items, typed }: CheckoutRecord, attempt: string ): string {
	const email = typed?.email ?? session.customer_email ?? '';
	const error = typed?.error;
	const debit = typed?.method === 'sepa_debit';
	return document(
		`Pay ${ total( session ) }`,
		`<h1>Pay ${ total( session ) }</h1>
		<ul>${ items.map( ( item ) => line( item, session.currency ?? '' ) ).join( '' ) }</ul>
		${ error ? `<p role="alert" class="error">${ escape( error ) }</p>` : '' }
		<form method="post">
			<input type="hidden" name="attempt" value="${ escape( attempt ) }">
			<label>Email <input name="email" type="email" required value="${ escape( email ) }"${ session.customer_email ? ' readonly' : '' }></label>
			<fieldset>
				<legend>Payment method</legend>
				${ session.payment_method_types.map( ( type ) => choice( type, debit === ( type === 'sepa_debit' ) ) ).join( '' ) }
			</fieldset>
			<label>Card number <input name="card_number" inputmode="numeric" autocomplete="off" placeholder="4242 4242 4242 4242"></label>
			<label>Expiry (MM / YY) <input name="expiry" autocomplete="off" value="12 / ${ nextYears() }"></label>
			<label>CVC <input name="cvc" inputmode="numeric" autocomplete="off" value="123"></label>
			<label>Name on card <input name="name" autocomplete="off" value="${ escape( typed?.name ?? '' ) }"></label>
			<button type="submit">Pay</button>
		</form>
		${ session.cancel_url ? `<p><a href="${ escape( session.cancel_url ) }">Cancel</a></p>` : '' }
		<details><summary>Test cards</summary><dl>${ Object.entries( testCards ).map( knownCard ).join( '' ) }</dl></details>`
	);
}

export function authenticationHtml( { session }: CheckoutRecord ): string {
	return document(
		'3-D Secure',
		`<h1>Your bank asks: is it you?</h1>
		<p>3-D Secure for a payment of ${ total( session ) }.</p>
		<form method="post">
			<button type="submit" name="answer" value="complete">Complete</button>
			<button type="submit" name="answer" value="fail">Fail</button>
		</form>`
	);
}

export function closedHtml( { session }: CheckoutRecord ): string {
	return session.status === 'expired'
		? document(
				'Expired',
				'<h1>This checkout session has expired</h1><p>Go back to the website and start again.</p>'
			)
		: document(
				'Already paid',
				'<h1>You have already paid</h1><p>This checkout session is complete. Nothing more will be charged.</p>'
			);
}

export function unknownHtml(): string {
	return document( 'Not found', '<h1>There is no such page</h1>' );
}

function total( { amount_total, currency }: Stripe.Checkout.Session ): string {
	return written( amount_total ?? 0, currency ?? '' );
}

function line(
	{ name, description, unit_amount, quantity }: CheckoutRecord[ 'items' ][ number ],
	currency: string
): string {
	const times = quantity === 1 ? '' : ` × ${ quantity }`;
	return `<li>${ escape( name ) }${ times }: ${ written( unit_amount * quantity, currency ) }${ description ? `<br><small>${ escape( description ) }</small>` : '' }</li>`;
}

function choice( type: string, checked: boolean ): string {
	const label = type === 'sepa_debit' ? 'SEPA Direct Debit (takes days)' : 'Card';
	return `<label class="choice"><input type="radio" name="method" value="${ escape( type ) }"${ checked ? ' checked' : '' }> ${ label }</label>`;
}

function knownCard( [ name, { number } ]: [ string, { readonly number: string } ] ): string {
	return `<dt>${ number.replace( /(\d{4})(?=\d)/g, '$1 ' ) }</dt><dd>${ name.replaceAll( '_', ' ' ) }</dd>`;
}

function nextYears(): string {
	return String( ( new Date().getFullYear() + 4 ) % 100 );
}

function document( title: string, main: string ): string {
	return `<!doctype html>
<html lang="en">
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<title>${ escape( title ) } (emulator)</title>
	<style>
		body { font: 1rem/1.5 system-ui, sans-serif; max-width: 28rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
		label, fieldset { display: block; margin: 0 0 1rem; }
		input:not([type=radio]) { display: block; width: 100%; box-sizing: border-box; padding: .5rem; font: inherit; }
		.choice { margin: 0; }
		button { padding: .6rem 1.2rem; font: inherit; }
		.error { color: #a30000; font-weight: 600; }
		.notice { background: #fff3c4; padding: .25rem .75rem; }
	</style>
</head>
<body>
	<p class="notice">An emulator of Stripe Checkout, for tests. No money moves.</p>
	<main>${ main }</main>
</body>
</html>
`;
}
