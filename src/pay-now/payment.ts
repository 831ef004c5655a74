import type { PayState } from '../contract/types';
import { fetchState, postConfirm, postPay } from './api';
import { forget, keyFor, recall, recallAttempt, remember, type Memory } from './memory';
import { PayError } from './pay-error';
import type { Payable } from './payable';
import { eventOf, fire } from './payment-events';
import { currentSite } from './site';
import { untilCertain, type Confirmation } from './until-certain';

export interface PaymentStart extends Payable {
	/** Way to pay, from the state; the preferred one when left out. */
	gateway?: string;
	/** Of the choices, or one's own where that is allowed; minor units. The suggested one when left out. The server decides. */
	amount?: number;
	/** Page of this site to come back to; this page when left out. */
	returnUrl?: string;
}

const running = new Map< string, Promise< PayState > >();

/**
 * What can be paid, and how.
 *
 * @throws PayError With a sentence for the reader.
 */
export function getPayment( payable: Payable ): Promise< PayState > {
	return fetchState( payable );
}

/**
 * Begins to pay. With a gateway that has a page of its own, the reader is taken there. Called again while it runs, or for
 * a payment that is not certain yet, it never begins a second one.
 *
 * @throws PayError With a sentence for the reader.
 */
export function startPayment( start: PaymentStart ): Promise< PayState > {
	const name = JSON.stringify( [ start.source, start.reference ] );
	const begun = running.get( name ) ?? begin( start ).finally( () => running.delete( name ) );
	running.set( name, begun );
	return begun;
}

async function begin( start: PaymentStart ): Promise< PayState > {
	const gateway = start.gateway ?? ( await preferred( start ) );
	const state = ( await settledElsewhere( start, gateway ) ) ?? ( await post( start, gateway ) );
	const address = state.attempt?.state === 'pending' && state.attempt.redirect_url;
	if ( address ) {
		window.location.assign( address );
	}
	return state;
}

/** What was begun with these wishes before, when it was paid since, in another tab or by a gateway that was slow. */
async function settledElsewhere( start: PaymentStart, gateway: string ): Promise< PayState | undefined > {
	const known = recall( start );
	const isSame = known?.gateway === gateway && known.amount === ( start.amount ?? null );
	if ( ! isSame || known.key === undefined || known.attempt === undefined ) {
		return undefined;
	}
	const state = await confirmPayment( known.attempt ).catch( ( thrown: unknown ) => {
		if ( thrown instanceof PayError && ! thrown.isPassing ) {
			return undefined;
		}
		throw thrown;
	} );
	const now = state && eventOf( state );
	return now === 'succeeded' || now === 'processing' ? state : undefined;
}

async function post(
	{ source, reference, signature, amount, returnUrl = window.location.href }: PaymentStart,
	gateway: string
): Promise< PayState > {
	const key = keyFor( { source, reference }, gateway, amount ?? null );
	const state = await postPay( {
		source,
		reference,
		signature,
		gateway,
		key,
		return_url: returnUrl.split( '#' )[ 0 ] ?? '',
		...( amount !== undefined && { amount } ),
	} );
	return take( recall( { source, reference } ), state );
}

async function preferred( payable: Payable ): Promise< string > {
	const { gateways, message } = await fetchState( payable );
	if ( ! gateways[ 0 ] ) {
		throw new PayError( message || currentSite().words.closed, 'not_payable', 409 );
	}
	return gateways[ 0 ].id;
}

/**
 * Asks the way of paying what became of an attempt, once.
 *
 * @throws PayError With a sentence for the reader.
 */
export async function confirmPayment( attempt: string ): Promise< PayState > {
	return take( recallAttempt( attempt ), await postConfirm( attempt ) );
}

/**
 * Asks what became of the payment that was begun in this tab, until it is certain. Undefined when none was.
 *
 * @param payable
 * @param show    Called with every answer.
 * @param failed  Called when there is none.
 */
export function followPayment(
	payable: Omit< Payable, 'signature' >,
	show: ( state: PayState ) => void,
	failed: ( error: PayError ) => void = () => undefined
): Confirmation | undefined {
	const attempt = recall( payable )?.attempt;
	return attempt === undefined
		? undefined
		: untilCertain( {
				confirm: () => confirmPayment( attempt ),
				show,
				failed( error ) {
					if ( error.status === 404 ) {
						forget( payable );
					}
					failed( error );
				},
				isVisible: () => document.visibilityState === 'visible',
			} );
}

/** Keeps in mind what the server says, and tells others what is new of it. */
function take( memory: Memory | undefined, state: PayState ): PayState {
	const { attempt, currency } = state;
	if ( ! memory || ! attempt ) {
		return state;
	}
	const { source, reference } = memory;
	const detail = { source, reference, attempt: attempt.id, amount: attempt.amount, currency };
	const isNew = memory.attempt !== attempt.id;
	const now = eventOf( state );
	const { key, told, ...rest } = memory;
	const before = isNew ? undefined : told;
	const isCertain = now !== undefined && now !== 'processing';
	const last = now ?? before;
	// Before anybody is told: a listener may ask for the next payment at once.
	remember( {
		...rest,
		attempt: attempt.id,
		...( key !== undefined && ! isCertain && { key } ),
		...( last !== undefined && { told: last } ),
	} );
	if ( isNew ) {
		fire( 'started', detail );
	}
	if ( now !== undefined && now !== before ) {
		fire( now, detail );
	}
	return state;
}
