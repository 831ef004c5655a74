import Stripe from 'stripe';
import type { AccountDetails } from '../../stripe/accounts';
import { start, type StripeEmulator, type StripeOptions } from '../../stripe/start';

/** An emulator for the tests of one file. */
export function emulated( options: StripeOptions = {} ) {
	let running: StripeEmulator | undefined;
	const emulator = () => {
		if ( ! running ) {
			throw new Error( 'The emulator has not been started.' );
		}
		return running;
	};
	beforeAll( async () => {
		running = await start( options );
	} );
	afterAll( () => running?.stop() );

	/** Stripe's own library, talking to the emulator. */
	const sdk = ( key = 'sk_test_emulator', config: Partial< Stripe.StripeConfig > = {} ) =>
		new Stripe( key, {
			host: '127.0.0.1',
			port: emulator().port,
			protocol: 'http',
			maxNetworkRetries: 0,
			telemetry: false,
			...config,
		} );
	/** An account that no other test uses. */
	const somebody = async (): Promise< { account: AccountDetails; sdk: Stripe; live: Stripe } > => {
		const account = await emulator().control.openAccount();
		const [ test = '', live = '' ] = account.keys;
		return { account, sdk: sdk( test ), live: sdk( live ) };
	};
	return { emulator, control: () => emulator().control, sdk, somebody };
}

export const returnUrl = 'http://127.0.0.1:9/paid?session={CHECKOUT_SESSION_ID}';

export function sessionFor( unit_amount: number, currency = 'eur' ) {
	return {
		mode: 'payment',
		line_items: [ { price_data: { currency, unit_amount, product_data: { name: 'Invoice 1' } }, quantity: 1 } ],
		success_url: returnUrl,
		cancel_url: 'http://127.0.0.1:9/cancelled',
	} satisfies Stripe.Checkout.SessionCreateParams;
}

/** What the request was refused with. */
export async function refusal( request: Promise< unknown > ): Promise< Stripe.errors.StripeError > {
	try {
		await request;
	} catch ( error ) {
		if ( error instanceof Stripe.errors.StripeError ) {
			return error;
		}
		throw error;
	}
	throw new Error( 'It was not refused.' );
}

/** The id in a field that may hold an expanded object. */
export function idIn( field: string | { readonly id: string } | null ): string {
	if ( field === null ) {
		throw new Error( 'There is no id.' );
	}
	return typeof field === 'string' ? field : field.id;
}
