import { ApiError, refused } from './api-error';
import type { Control, EndpointWish, PayWith } from './control';
import { faultKinds, type Fault } from './faults';
import { Form, parseForm } from './form';
import { json, type Asked, type Reply } from './http';
import type { RequestFilter } from './request-log';
import type { Sending } from './webhooks';

type Verb = ( control: Control, form: Form ) => Promise< unknown >;

/** POST /_control/{name}, with its arguments as a form: what a method of Control is over HTTP. */
const verbs = {
	openAccount: ( control, form ) => control.openAccount( form.text( 'country' ), form.text( 'currency' ) ),
	pay: ( control, form ) => control.pay( form.required( 'session' ), among( form, 'by', payWith ) ),
	decline: ( control, form ) => control.decline( form.required( 'session' ) ),
	completeAsync: ( control, form ) => control.completeAsync( form.required( 'session' ), ending( form ) ),
	expire: ( control, form ) => control.expire( form.required( 'session' ) ),
	refundInDashboard: ( control, form ) =>
		control.refundInDashboard( form.required( 'intent' ), form.integer( 'amount' ) ),
	refundsTurnOut: ( control, form ) =>
		control.refundsTurnOut(
			needed( form, 'outcome', [ 'succeeded', 'pending', 'failed' ] ),
			form.text( 'account' )
		),
	settleRefund: ( control, form ) => control.settleRefund( form.required( 'refund' ), ending( form ) ),
	dispute: ( control, form ) => control.dispute( form.required( 'intent' ), form.integer( 'amount' ) ),
	closeDispute: ( control, form ) =>
		control.closeDispute( form.required( 'dispute' ), needed( form, 'outcome', [ 'won', 'lost' ] ) ),
	charges: ( control, form ) => control.charges( form.text( 'account' ), form.truth( 'livemode' ) ),
	fault: ( control, form ) => control.fault( fault( form ) ),
	clearFaults: ( control ) => control.clearFaults(),
	endpoint: ( control, form ) => control.endpoint( endpoint( form ) ),
	removeEndpoint: ( control, form ) => control.removeEndpoint( form.required( 'id' ) ),
	hold: ( control, form ) => control.hold( form.text( 'account' ) ),
	release: ( control, form ) => control.release( form.text( 'account' ) ),
	held: ( control, form ) => control.held( form.text( 'account' ) ),
	deliver: ( control, form ) => control.deliver( form.required( 'event' ), sending( form ) ),
	drop: ( control, form ) => control.drop( form.required( 'event' ) ),
	deliveries: ( control, form ) => control.deliveries( form.text( 'account' ) ),
	quiet: ( control ) => control.quiet(),
	requests: ( control, form ) => control.requests( filter( form ) ),
	forgetRequests: ( control ) => control.forgetRequests(),
	advance: ( control, form ) => control.advance( form.integer( 'seconds' ) ?? 0 ),
} satisfies Record< keyof Control, Verb >;

const table: ReadonlyMap< string, Verb > = new Map( Object.entries( verbs ) );

export async function serveControl( control: Control, { method, path, query, text }: Asked ): Promise< Reply > {
	const verb = table.get( path.replace( '/_control/', '' ) );
	if ( ! verb ) {
		return json(
			{ error: { message: `There is no ${ path }. There are: ${ [ ...table.keys() ].join( ', ' ) }.` } },
			404
		);
	}
	const form = new Form( parseForm( method === 'GET' ? query : text ) );
	try {
		return json( await verb( control, form ) );
	} catch ( error ) {
		return error instanceof ApiError
			? json( error.body, error.status )
			: json( { error: { message: String( error ) } }, 400 );
	}
}

const payWith: readonly PayWith[] = [
	'pays',
	'pays_mastercard',
	'declines',
	'lacks_funds',
	'needs_authentication',
	'debit',
];

function among< T extends string >( form: Form, name: string, allowed: readonly T[] ): T | undefined {
	const value = form.choice( name, allowed );
	return allowed.find( ( one ) => one === value );
}

function needed< T extends string >( form: Form, name: string, allowed: readonly T[] ): T {
	const value = among( form, name, allowed );
	if ( value === undefined ) {
		throw refused( name, `Say ${ name }: ${ allowed.join( ' or ' ) }.`, 'parameter_missing' );
	}
	return value;
}

function ending( form: Form ) {
	return needed( form, 'ending', [ 'succeed', 'fail' ] );
}

function fault( form: Form ): Fault {
	return {
		kind: needed( form, 'kind', faultKinds ),
		times: form.integer( 'times' ),
		method: form.text( 'method' ),
		path: form.text( 'path' ),
		account: form.text( 'account' ),
		after: form.truth( 'after' ),
		milliseconds: form.integer( 'milliseconds' ),
	};
}

function endpoint( form: Form ): EndpointWish {
	const events = form.texts( 'events' );
	return {
		url: form.required( 'url' ),
		account: form.text( 'account' ),
		livemode: form.truth( 'livemode' ),
		secret: form.text( 'secret' ),
		events: events.length > 0 ? events : undefined,
	};
}

function sending( form: Form ): Sending {
	return {
		times: form.integer( 'times' ),
		together: form.truth( 'together' ),
		secret: form.text( 'secret' ),
		age: form.integer( 'age' ),
	};
}

function filter( form: Form ): RequestFilter {
	return { account: form.text( 'account' ), method: form.text( 'method' ), path: form.text( 'path' ) };
}
