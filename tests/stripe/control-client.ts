import type Stripe from 'stripe';
import type { AccountDetails } from './accounts';
import type { RefundOutcome } from './books';
import type { Control, Ending, EndpointWish, PayWith } from './control';
import type { Fault } from './faults';
import type { LoggedRequest, RequestFilter } from './request-log';
import type { Endpoint } from './webhook-endpoints';
import type { Delivery, Sending } from './webhooks';

type Argument = string | number | boolean | readonly string[] | undefined;

/** The control of an emulator that runs in another process. */
export class ControlClient implements Control {
	/** @param url Where the emulator is, such as http://127.0.0.1:12111 */
	constructor( readonly url: string ) {}

	openAccount( country?: string, currency?: string ) {
		return this.#ask< AccountDetails >( 'openAccount', { country, currency } );
	}

	pay( session: string, by?: PayWith ) {
		return this.#ask< Stripe.Checkout.Session >( 'pay', { session, by } );
	}

	decline( session: string ) {
		return this.#ask< Stripe.Checkout.Session >( 'decline', { session } );
	}

	completeAsync( session: string, ending: Ending ) {
		return this.#ask< Stripe.Checkout.Session >( 'completeAsync', { session, ending } );
	}

	expire( session: string ) {
		return this.#ask< Stripe.Checkout.Session >( 'expire', { session } );
	}

	refundInDashboard( intent: string, amount?: number ) {
		return this.#ask< Stripe.Refund >( 'refundInDashboard', { intent, amount } );
	}

	async refundsTurnOut( outcome: RefundOutcome, account?: string ) {
		await this.#ask( 'refundsTurnOut', { outcome, account } );
	}

	settleRefund( refund: string, ending: Ending ) {
		return this.#ask< Stripe.Refund >( 'settleRefund', { refund, ending } );
	}

	dispute( intent: string, amount?: number ) {
		return this.#ask< Stripe.Dispute >( 'dispute', { intent, amount } );
	}

	closeDispute( dispute: string, outcome: 'won' | 'lost' ) {
		return this.#ask< Stripe.Dispute >( 'closeDispute', { dispute, outcome } );
	}

	charges( account?: string, livemode?: boolean ) {
		return this.#ask< readonly Stripe.Charge[] >( 'charges', { account, livemode } );
	}

	async fault( fault: Fault ) {
		await this.#ask( 'fault', { ...fault } );
	}

	async clearFaults() {
		await this.#ask( 'clearFaults' );
	}

	endpoint( wish: EndpointWish ) {
		return this.#ask< Endpoint >( 'endpoint', { ...wish } );
	}

	async removeEndpoint( id: string ) {
		await this.#ask( 'removeEndpoint', { id } );
	}

	async hold( account?: string ) {
		await this.#ask( 'hold', { account } );
	}

	release( account?: string ) {
		return this.#ask< readonly Delivery[] >( 'release', { account } );
	}

	held( account?: string ) {
		return this.#ask< readonly Stripe.Event[] >( 'held', { account } );
	}

	deliver( event: string, sending: Sending = {} ) {
		return this.#ask< readonly Delivery[] >( 'deliver', { event, ...sending } );
	}

	async drop( event: string ) {
		await this.#ask( 'drop', { event } );
	}

	deliveries( account?: string ) {
		return this.#ask< readonly Delivery[] >( 'deliveries', { account } );
	}

	async quiet() {
		await this.#ask( 'quiet' );
	}

	requests( filter: RequestFilter = {} ) {
		return this.#ask< readonly LoggedRequest[] >( 'requests', { ...filter } );
	}

	async forgetRequests() {
		await this.#ask( 'forgetRequests' );
	}

	async advance( seconds: number ) {
		await this.#ask( 'advance', { seconds } );
	}

	async #ask< T = unknown >( verb: keyof Control, args: Readonly< Record< string, Argument > > = {} ): Promise< T > {
		const form = new URLSearchParams();
		for ( const [ name, value ] of Object.entries( args ) ) {
			if ( typeof value === 'object' ) {
				value.forEach( ( item ) => form.append( `${ name }[]`, item ) );
			} else if ( value !== undefined ) {
				form.set( name, String( value ) );
			}
		}
		const response = await fetch( `${ this.url }/_control/${ verb }`, { method: 'POST', body: form } );
		if ( ! response.ok ) {
			throw new Error( `${ verb }: ${ await response.text() }` );
		}
		return response.json();
	}
}
