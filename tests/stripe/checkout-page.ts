import type { Accounts } from './accounts';
import type { Books } from './books';
import { authenticationHtml, checkoutHtml, closedHtml, unknownHtml } from './checkout-html';
import type { Paper } from './charges';
import type { CheckoutRecord } from './checkout-record';
import { html, onTo, type Asked, type Reply } from './http';
import { newId } from './ids';
import { authenticate, pay, type PaymentOutcome } from './payments';
import { expireDue } from './sessions';
import { cardOf } from './test-cards';

interface Visit {
	readonly books: Books;
	readonly checkout: CheckoutRecord;
}

/** The page that the customer is sent to: /c/pay/{session}, and /c/pay/{session}/authenticate for 3-D Secure. */
export function servePage( accounts: Accounts, { method, path, text }: Asked ): Reply {
	const [ , id = '', step ] = /^\/c\/pay\/(\w+)(\/authenticate)?$/.exec( path ) ?? [];
	const visit = visitOf( accounts, id );
	if ( ! visit ) {
		return html( unknownHtml(), 404 );
	}
	expireDue( visit.books );
	const form = new URLSearchParams( text );
	if ( method === 'POST' ) {
		return step ? answerBank( visit, form.get( 'answer' ) === 'complete' ) : submit( visit, form );
	}
	if ( visit.checkout.session.status !== 'open' ) {
		return html( closedHtml( visit.checkout ) );
	}
	return html( step ? authenticationHtml( visit.checkout ) : checkoutHtml( visit.checkout, newId( 'attempt' ) ) );
}

function visitOf( accounts: Accounts, id: string ): Visit | undefined {
	const books = accounts.all().find( ( some ) => some.checkouts.has( id ) );
	const checkout = books?.checkouts.get( id );
	return books && checkout ? { books, checkout } : undefined;
}

/**
 * Pressing Pay twice sends the same attempt twice. The second one sees how the first one went. Every answer is another
 * page to open, so that Back never asks whether to send the form again.
 */
function submit( visit: Visit, form: URLSearchParams ): Reply {
	const { books, checkout } = visit;
	const { session, attempts } = checkout;
	const attempt = form.get( 'attempt' ) ?? '';
	if ( attempts.has( attempt ) ) {
		return repeated( visit );
	}
	if ( session.status !== 'open' ) {
		return again( visit );
	}
	checkout.typed = {
		email: session.customer_email ?? form.get( 'email' ) ?? '',
		name: form.get( 'name' ) ?? '',
		method: form.get( 'method' ) ?? 'card',
	};
	const paper = paperIn( checkout, checkout.typed.method, form );
	if ( typeof paper === 'string' ) {
		return again( visit, paper );
	}
	attempts.add( attempt );
	const { email, name } = checkout.typed;
	return after( visit, pay( books, checkout, paper, { email: email || null, name: name || null } ) );
}

/** What is paid with, or why it cannot be that. */
function paperIn( { session }: CheckoutRecord, method: string, form: URLSearchParams ): Paper | string {
	if ( ! session.payment_method_types.includes( method ) ) {
		return 'Choose a payment method.';
	}
	if ( method === 'sepa_debit' ) {
		return { type: 'sepa_debit' };
	}
	const card = cardOf( form.get( 'card_number' ) ?? '' );
	if ( ! card ) {
		return 'Your card number is invalid.';
	}
	return isPast( form.get( 'expiry' ) ?? '' )
		? 'Your card’s expiration date is in the past.'
		: { type: 'card', card };
}

function answerBank( visit: Visit, passed: boolean ): Reply {
	const { books, checkout } = visit;
	return checkout.session.status === 'open' && waitsForBank( visit )
		? after( visit, authenticate( books, checkout, passed ) )
		: repeated( visit );
}

function after( visit: Visit, outcome: PaymentOutcome ): Reply {
	switch ( outcome.is ) {
		case 'authenticating':
			return onTo( `${ pageOf( visit ) }/authenticate` );
		case 'declined':
			return again( visit, outcome.message );
		default:
			return onTo( back( visit.checkout ) );
	}
}

function repeated( visit: Visit ): Reply {
	const { session, typed } = visit.checkout;
	if ( session.status === 'complete' ) {
		return onTo( back( visit.checkout ) );
	}
	return session.status === 'open' && waitsForBank( visit )
		? onTo( `${ pageOf( visit ) }/authenticate` )
		: again( visit, typed?.error );
}

/** The page once more: it says what is the matter. */
function again( visit: Visit, error?: string ): Reply {
	const { typed } = visit.checkout;
	visit.checkout.typed = { email: '', name: '', method: 'card', ...typed, error };
	return onTo( pageOf( visit ) );
}

function waitsForBank( { books, checkout: { session } }: Visit ): boolean {
	const intent = typeof session.payment_intent === 'string' ? books.intents.get( session.payment_intent ) : undefined;
	return intent?.status === 'requires_action';
}

function pageOf( { checkout }: Visit ): string {
	return `/c/pay/${ checkout.session.id }`;
}

/** Where the customer returns to. Only the placeholder as it is written is replaced, not an encoded one. */
function back( { session }: CheckoutRecord ): string {
	return ( session.success_url ?? '/' ).replaceAll( '{CHECKOUT_SESSION_ID}', session.id );
}

function isPast( expiry: string ): boolean {
	const [ , month = '', year = '' ] = /^\s*(\d{1,2})\s*\/\s*(?:20)?(\d{2})\s*$/.exec( expiry ) ?? [];
	const end = Date.UTC( 2000 + Number( year ), Number( month ), 1 );
	return month === '' || Number( month ) < 1 || Number( month ) > 12 || end <= Date.now();
}
