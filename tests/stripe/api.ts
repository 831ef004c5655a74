import { accountObject } from './account-object';
import { ApiError } from './api-error';
import { existing, type Books } from './books';
import { chargeOf } from './charges';
import { disputeOf } from './disputes';
import { expanded } from './expand';
import { Form, type FormBranch } from './form';
import { page } from './lists';
import { paymentIntentOf } from './payment-intents';
import { createRefund, refundOf, refundParams } from './refunds';
import { sessionParams } from './session-params';
import { checkoutOf, createSession, expireDue, expireSession } from './sessions';

export interface ApiCall {
	readonly method: string;
	readonly path: string;
	readonly params: FormBranch;
	readonly books: Books;
	/** The same account in its other mode. */
	readonly elsewhere: Books;
	/** Where the pages of checkout are. */
	readonly pages: string;
}

type Work = ( call: ApiCall, form: Form, id: string ) => object;

/** A read of one object takes no parameter but `expand`, which is read before. */
const read =
	( find: ( call: ApiCall, id: string ) => object ): Work =>
	( call, form, id ) => {
		form.allRead();
		return find( call, id );
	};

const routes: readonly ( readonly [ method: string, path: RegExp, work: Work ] )[] = [
	[ 'GET', /^\/v1\/account$/, read( ( { books } ) => accountObject( books.account ) ) ],
	[
		'POST',
		/^\/v1\/checkout\/sessions$/,
		( { books, pages }, form ) => createSession( books, sessionParams( form, books.clock.now() ), pages ),
	],
	[ 'GET', /^\/v1\/checkout\/sessions$/, ( call, form ) => sessions( call, form ) ],
	[
		'GET',
		/^\/v1\/checkout\/sessions\/(\w+)$/,
		read( ( { books, elsewhere }, id ) => checkoutOf( books, id, elsewhere ).session ),
	],
	[
		'POST',
		/^\/v1\/checkout\/sessions\/(\w+)\/expire$/,
		read( ( { books, elsewhere }, id ) => expireSession( books, checkoutOf( books, id, elsewhere ) ) ),
	],
	[
		'GET',
		/^\/v1\/payment_intents\/(\w+)$/,
		read( ( { books, elsewhere }, id ) => paymentIntentOf( books, id, 'intent', elsewhere ) ),
	],
	[ 'GET', /^\/v1\/charges\/(\w+)$/, read( ( { books, elsewhere }, id ) => chargeOf( books, id, 'id', elsewhere ) ) ],
	[ 'GET', /^\/v1\/charges$/, ( call, form ) => charges( call, form ) ],
	[
		'POST',
		/^\/v1\/refunds$/,
		( { books, elsewhere }, form ) =>
			createRefund( books, refundParams( form, books, elsewhere ), books.refundOutcome ),
	],
	[ 'GET', /^\/v1\/refunds$/, ( call, form ) => refunds( call, form ) ],
	[ 'GET', /^\/v1\/refunds\/(\w+)$/, read( ( { books, elsewhere }, id ) => refundOf( books, id, elsewhere ) ) ],
	[ 'GET', /^\/v1\/disputes$/, ( call, form ) => disputes( call, form ) ],
	[ 'GET', /^\/v1\/disputes\/(\w+)$/, read( ( { books, elsewhere }, id ) => disputeOf( books, id, elsewhere ) ) ],
	[ 'GET', /^\/v1\/events$/, ( call, form ) => events( call, form ) ],
	[
		'GET',
		/^\/v1\/events\/(\w+)$/,
		read( ( { books, elsewhere }, id ) => existing( books.events.get( id ), 'event', id, 'id', elsewhere ) ),
	],
];

/** The object that the request is answered with. */
export function answer( call: ApiCall ): object {
	const form = new Form( call.params );
	const expand = form.texts( 'expand' );
	for ( const [ method, path, work ] of routes ) {
		const match = path.exec( call.path );
		if ( match && method === call.method ) {
			expireDue( call.books );
			return expanded( call.books, work( call, form, match[ 1 ] ?? '' ), expand );
		}
	}
	throw new ApiError(
		404,
		'invalid_request_error',
		`Unrecognized request URL (${ call.method }: ${ call.path }), or one that this emulator does not know.`,
		{ beforehand: true }
	);
}

function sessions( { books, path }: ApiCall, form: Form ) {
	const intent = form.text( 'payment_intent' );
	const status = form.choice( 'status', [ 'open', 'complete', 'expired' ] );
	const all = [ ...books.checkouts.values() ].map( ( { session } ) => session );
	return page(
		form,
		path,
		all,
		( session ) => same( intent, session.payment_intent ) && same( status, session.status )
	);
}

function charges( { books, path }: ApiCall, form: Form ) {
	const intent = form.text( 'payment_intent' );
	return page( form, path, books.charges.values(), ( { payment_intent } ) => same( intent, payment_intent ) );
}

function refunds( { books, path }: ApiCall, form: Form ) {
	const intent = form.text( 'payment_intent' );
	const charge = form.text( 'charge' );
	return page(
		form,
		path,
		books.refunds.values(),
		( refund ) => same( intent, refund.payment_intent ) && same( charge, refund.charge )
	);
}

function disputes( { books, path }: ApiCall, form: Form ) {
	const intent = form.text( 'payment_intent' );
	const charge = form.text( 'charge' );
	return page(
		form,
		path,
		books.disputes.values(),
		( dispute ) => same( intent, dispute.payment_intent ) && same( charge, dispute.charge )
	);
}

function events( { books, path }: ApiCall, form: Form ) {
	const type = form.text( 'type' );
	const types = form.texts( 'types' );
	const delivered = form.truth( 'delivery_success' );
	return page( form, path, books.events.values(), ( event ) => {
		const wanted = types.length === 0 || types.includes( event.type );
		return (
			wanted &&
			same( type, event.type ) &&
			( delivered === undefined || delivered === ( event.pending_webhooks === 0 ) )
		);
	} );
}

function same( wanted: string | undefined, value: unknown ): boolean {
	return wanted === undefined || wanted === value;
}
