import type Stripe from 'stripe';
import { firstAccount, type Accounts } from './accounts';
import type { Books, RefundOutcome } from './books';
import type { Control, Ending, EndpointWish, PayWith } from './control';
import { closeDispute, disputeOf, openDispute } from './disputes';
import type { Fault, Faults } from './faults';
import { authenticate, pay, settleDebit } from './payments';
import { createRefund, refundableChargeOf, refundOf, settleRefund } from './refunds';
import type { RequestFilter, RequestLog } from './request-log';
import { checkoutOf, expireDue, expireSession } from './sessions';
import { testCards } from './test-cards';
import type { Sending, Webhooks } from './webhooks';

/** The control of the emulator that runs in this process. */
export class EmulatorControl implements Control {
	constructor(
		readonly accounts: Accounts,
		readonly faults: Faults,
		readonly webhooks: Webhooks,
		readonly log: RequestLog
	) {}

	async openAccount( country?: string, currency?: string ) {
		return this.accounts.open( country, currency );
	}

	async pay( session: string, by: PayWith = 'pays' ) {
		return this.#at( session, ( books, checkout ) => {
			const outcome = pay(
				books,
				checkout,
				by === 'debit' ? { type: 'sepa_debit' } : { type: 'card', card: testCards[ by ] }
			);
			if ( outcome.is === 'authenticating' ) {
				authenticate( books, checkout, true );
			}
		} );
	}

	async decline( session: string ) {
		return this.pay( session, 'declines' );
	}

	async completeAsync( session: string, ending: Ending ) {
		return this.#at( session, ( books, checkout ) => settleDebit( books, checkout, ending === 'succeed' ) );
	}

	async expire( session: string ) {
		return this.#at( session, ( books, checkout ) => void expireSession( books, checkout ) );
	}

	async refundInDashboard( intent: string, amount?: number ) {
		const books = this.accounts.holding( intent );
		const params = { charge: refundableChargeOf( books, intent ), amount, reason: 'requested_by_customer' };
		return structuredClone( createRefund( books, params, books.refundOutcome ) );
	}

	async refundsTurnOut( outcome: RefundOutcome, account = firstAccount.id ) {
		for ( const livemode of [ false, true ] ) {
			this.accounts.of( account, livemode ).refundOutcome = outcome;
		}
	}

	async settleRefund( id: string, ending: Ending ) {
		const books = this.accounts.holding( id );
		const refund = refundOf( books, id );
		settleRefund( books, refund, ending === 'succeed' );
		return structuredClone( refund );
	}

	async dispute( intent: string, amount?: number ) {
		const books = this.accounts.holding( intent );
		return structuredClone( openDispute( books, refundableChargeOf( books, intent ), amount ) );
	}

	async closeDispute( id: string, outcome: 'won' | 'lost' ) {
		const books = this.accounts.holding( id );
		const dispute = disputeOf( books, id );
		closeDispute( books, dispute, outcome );
		return structuredClone( dispute );
	}

	async charges( account = firstAccount.id, livemode = false ) {
		const charges = [ ...this.accounts.of( account, livemode ).charges.values() ];
		return structuredClone( charges.filter( ( { status } ) => status === 'succeeded' ) );
	}

	async fault( fault: Fault ) {
		this.faults.add( fault );
	}

	async clearFaults() {
		this.faults.clear();
	}

	async endpoint( { url, account = firstAccount.id, livemode = false, secret, events = [ '*' ] }: EndpointWish ) {
		this.accounts.of( account, livemode );
		return this.webhooks.endpoints.register( { url, account, livemode, secret, enabled_events: events } );
	}

	async removeEndpoint( id: string ) {
		this.webhooks.endpoints.remove( id );
	}

	async hold( account = firstAccount.id ) {
		this.webhooks.hold( account );
	}

	async release( account = firstAccount.id ) {
		return this.webhooks.release( account );
	}

	async held( account = firstAccount.id ) {
		return this.webhooks.held( account ).map( ( { event } ) => event );
	}

	async deliver( event: string, sending?: Sending ) {
		return this.webhooks.deliver( event, sending );
	}

	async drop( event: string ) {
		this.webhooks.drop( event );
	}

	async deliveries( account = firstAccount.id ) {
		return this.webhooks.deliveries( account );
	}

	async quiet() {
		await this.webhooks.quiet();
	}

	async requests( filter: RequestFilter = {} ) {
		return structuredClone( this.log.matching( filter ) );
	}

	async forgetRequests() {
		this.log.forget();
	}

	async advance( seconds: number ) {
		this.accounts.clock.advance( seconds );
		this.accounts.all().forEach( expireDue );
	}

	#at(
		id: string,
		work: ( books: Books, checkout: ReturnType< typeof checkoutOf > ) => void
	): Stripe.Checkout.Session {
		const books = this.accounts.holding( id );
		const checkout = checkoutOf( books, id );
		work( books, checkout );
		return structuredClone( checkout.session );
	}
}
