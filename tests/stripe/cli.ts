/**
 * An emulator of Stripe, to try the plugin by hand:
 *
 *   npx tsx tests/stripe/cli.ts [--port=12111] [--webhook=http://127.0.0.1:9400/…] [--secret=whsec_…]
 *   curl -d session=cs_test_… -d ending=fail http://127.0.0.1:12111/_control/completeAsync
 *
 * It stays in the foreground until Ctrl-C. tests/stripe/control.ts says what /_control can do.
 */
import { parseArgs } from 'node:util';
import Stripe from 'stripe';
import { firstAccount } from './accounts';
import { start } from './start';

async function main(): Promise< void > {
	const { values } = parseArgs( {
		options: {
			port: { type: 'string', default: '0' },
			webhook: { type: 'string' },
			secret: { type: 'string' },
		},
	} );
	const stripe = await start( { port: Number( values.port ) } );
	console.log( `Stripe emulator: ${ stripe.url } (version ${ Stripe.API_VERSION })` );
	console.log( `Account: ${ firstAccount.id }; secret keys: ${ firstAccount.keys.join( ', ' ) }` );
	if ( values.webhook ) {
		for ( const livemode of [ false, true ] ) {
			const wish = { url: values.webhook, livemode };
			const { secret } = await stripe.control.endpoint(
				values.secret ? { ...wish, secret: values.secret } : wish
			);
			console.log( `Webhooks (${ livemode ? 'live' : 'test' }): ${ values.webhook }, signed with ${ secret }` );
		}
	}
	console.log( `By command: ${ stripe.url }/_control/` );
}

main().catch( ( error: unknown ) => {
	console.error( error instanceof Error ? error.message : error );
	process.exitCode = 1;
} );
