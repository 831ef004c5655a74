import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Stripe from 'stripe';
import type { Document, DocumentInput, PayState, PaymentAttempt, Settings } from '../../src/contract/types';
import { firstAccount } from '../stripe/accounts';
import { start, type StripeEmulator } from '../stripe/start';
import { succeed } from './expectations';
import { aLine, aSentDocument, copyLink } from './makers';
import { readPortal, type PortalConfig } from './portal-page';
import { test as base, expect } from './money-site';
import { restUrl, type Person } from './people';
import { ask, type Answer } from './requests';
import { aVisitor } from './visitor';
import type { Site } from '../../tools/site/site';

export { expect };

export const webhookSecret = 'whsec_coffer_tests';

/**
 * Tests with a site whose payments go through an emulated Stripe with real money's keys, over HTTP and with webhooks.
 * Whatever a test makes go wrong there goes well again in the next one.
 */
export const test = base.extend< { calmStripe: void }, { stripe: StripeEmulator } >( {
	calmStripe: [
		async ( { stripe }, use ) => {
			await use();
			await stripe.control.clearFaults();
			await stripe.control.refundsTurnOut( 'succeeded' );
			await stripe.control.release();
			await stripe.control.quiet();
		},
		{ auto: true },
	],
	stripe: [
		async ( { site, people }, use ) => {
			const stripe = await start( { retryDelays: [] } );
			const plugin = pluginOf( site );
			await writeFile( plugin, stripeConfig( stripe, 'sk_live_emulator' ) );
			await stripe.control.endpoint( {
				url: restUrl( site, '/webhooks/stripe' ),
				livemode: true,
				secret: webhookSecret,
			} );
			await offer( people.owner, { stripe: true } );
			await use( stripe );
			await rm( plugin, { force: true } );
			await stripe.stop();
		},
		{ scope: 'worker', timeout: 60_000 },
	],
} );

/** PHP that puts the emulator in Stripe's place. */
export function stripeConfig( stripe: StripeEmulator, key: string, secret = webhookSecret ): string {
	return `<?php
defined( 'ABSPATH' ) || exit;
define( 'COFFER_STRIPE_BASE', '${ stripe.url }' );
define( 'COFFER_STRIPE_SECRET_KEY', '${ key }' );
define( 'COFFER_STRIPE_WEBHOOK_SECRET', '${ secret }' );
// Visitors may begin only so many payments in ten minutes: those of the tests come from addresses of their own.
if ( isset( $_SERVER['HTTP_X_TEST_VISITOR'] ) ) {
	$_SERVER['REMOTE_ADDR'] = $_SERVER['HTTP_X_TEST_VISITOR'];
}
`;
}

function pluginOf( site: Site ): string {
	return join( dirname( dirname( site.logFile ) ), 'mu-plugins', 'stripe-emulator.php' );
}

/** With other keys while `work` goes on. */
export async function withStripe(
	site: Site,
	stripe: StripeEmulator,
	keys: { readonly key?: string; readonly webhookSecret?: string },
	work: () => Promise< void >
): Promise< void > {
	await writeFile( pluginOf( site ), stripeConfig( stripe, keys.key ?? 'sk_live_emulator', keys.webhookSecret ) );
	try {
		await work();
	} finally {
		await writeFile( pluginOf( site ), stripeConfig( stripe, 'sk_live_emulator' ) );
	}
}

export const account = firstAccount.id;

/** Switches ways to pay on or off. */
export async function offer( owner: Person, ways: Partial< Settings[ 'pay' ] > ): Promise< void > {
	const settings = succeed< Settings >( await owner.rest( 'GET', '/settings' ) );
	succeed(
		await owner.rest( 'PUT', '/settings', {
			headers: { 'if-match': String( settings.version ) },
			body: { pay: { ...settings.pay, ...ways } },
		} )
	);
}

/** A customer with their page open. */
export class Payer {
	private constructor(
		readonly site: Site,
		readonly address: string,
		readonly token: string,
		readonly config: PortalConfig,
		readonly headers: Readonly< Record< string, string > >
	) {}

	static async open( site: Site, address: string, headers: Record< string, string > = {} ): Promise< Payer > {
		const { token, config } = await readPortal( address, headers );
		return new Payer( site, address, token, config, { ...aVisitor(), ...headers } );
	}

	pay( body: Record< string, unknown > = {}, headers: Record< string, string > = {} ): Promise< Answer > {
		return this.#send( '/portal/pay', { gateway: 'stripe', ...body }, headers );
	}

	confirm( body: Record< string, unknown > = {}, headers: Record< string, string > = {} ): Promise< Answer > {
		return this.#send( '/portal/confirm', body, headers );
	}

	/** What is true of the payment, once the gateway was asked. */
	async confirmed(): Promise< PayState > {
		return succeed< PayState >( await this.confirm() );
	}

	async started( body: Record< string, unknown > = {} ): Promise< NonNullable< PayState[ 'attempt' ] > > {
		const { attempt } = succeed< PayState >( await this.pay( body ) );
		if ( ! attempt ) {
			throw new Error( 'Nothing was begun.' );
		}
		return attempt;
	}

	#send( route: string, body: Record< string, unknown >, headers: Record< string, string > ): Promise< Answer > {
		const { issued_at, signature } = this.config.pay;
		return ask( restUrl( this.site, route ), {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...this.headers, ...headers },
			body: JSON.stringify( { token: this.token, issued_at, signature, ...body } ),
		} );
	}
}

/** Name of the Checkout session that an attempt leads to. */
export function sessionOf( attempt: NonNullable< PayState[ 'attempt' ] > ): string {
	const session = attempt.redirect_url?.split( '/c/pay/' )[ 1 ]?.split( /[?#]/ )[ 0 ];
	if ( ! session ) {
		throw new Error( `The attempt leads nowhere: ${ JSON.stringify( attempt ) }` );
	}
	return session;
}

/** A sent invoice with its customer's page open. */
export async function aBill(
	site: Site,
	by: Person,
	price = 12_500,
	input: Partial< DocumentInput > = {}
): Promise< { readonly invoice: Document; readonly payer: Payer; readonly address: string } > {
	const invoice = await aSentDocument( by, { lines: [ aLine( { unit_price: price } ) ], ...input } );
	const { url: address } = await copyLink( by, invoice.id );
	return { invoice, payer: await Payer.open( site, address ), address };
}

/** A bill that its customer paid by Stripe, as everybody knows. */
export async function aPaidBill(
	site: Site,
	by: Person,
	stripe: StripeEmulator,
	price = 12_500,
	input: Partial< DocumentInput > = {}
): Promise< { readonly invoice: Document; readonly payer: Payer; readonly session: Stripe.Checkout.Session } > {
	const { invoice, payer } = await aBill( site, by, price, input );
	const session = await stripe.control.pay( sessionOf( await payer.started() ) );
	await stripe.control.quiet();
	await payer.confirmed();
	return { invoice: succeed< Document >( await by.rest( 'GET', `/documents/${ invoice.id }` ) ), payer, session };
}

/** What was taken from customers for a document, as its ledger says: one amount for each time. */
export function received( document: Document ): number[] {
	return document.entries.filter( ( { kind } ) => kind === 'payment_applied' ).map( ( { amount } ) => -amount );
}

/** The newest time that somebody set out to pay a document. */
export function lastAttempt( document: Document ): PaymentAttempt {
	const [ newest ] = document.attempts;
	if ( ! newest ) {
		throw new Error( `Nobody set out to pay ${ document.number ?? 'the draft' }.` );
	}
	return newest;
}

/** The sessions that can be paid now, of those that were made for a document. */
export async function payable( stripe: StripeEmulator, { number }: Document ): Promise< Stripe.Checkout.Session[] > {
	const made = await stripe.control.requests( { method: 'POST', path: '/v1/checkout/sessions' } );
	const charges = made
		.filter( ( { params } ) => JSON.stringify( params ).includes( String( number ) ) )
		.map( ( { params } ) => params.client_reference_id );
	const data = await listed< Stripe.Checkout.Session >( stripe, '/v1/checkout/sessions?status=open&limit=100' );
	return data.filter( ( { client_reference_id } ) => charges.includes( client_reference_id ?? '' ) );
}

/** The refund that was made last. */
export async function newestRefund( stripe: StripeEmulator ): Promise< string > {
	const [ newest ] = await listed< Stripe.Refund >( stripe, '/v1/refunds?limit=1' );
	if ( ! newest ) {
		throw new Error( 'Nothing was given back.' );
	}
	return newest.id;
}

async function listed< T >( stripe: StripeEmulator, path: string ): Promise< T[] > {
	const answer = await fetch( stripe.url + path, {
		headers: { authorization: 'Bearer sk_live_emulator', 'stripe-version': Stripe.API_VERSION },
	} );
	return ( ( await answer.json() ) as Stripe.ApiList< T > ).data;
}

/** The payment intent of a session that was paid. */
export function intentOf( { payment_intent }: Stripe.Checkout.Session ): string {
	if ( typeof payment_intent !== 'string' ) {
		throw new Error( 'Nobody paid this session.' );
	}
	return payment_intent;
}
