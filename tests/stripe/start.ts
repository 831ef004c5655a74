import { createServer } from 'node:http';
import Stripe from 'stripe';
import { Accounts, firstAccount, type AccountDetails } from './accounts';
import { serveApi } from './api-server';
import { servePage } from './checkout-page';
import { Clock } from './clock';
import type { Control } from './control';
import { serveControl } from './control-routes';
import { EmulatorControl } from './emulator-control';
import { Faults } from './faults';
import { html, json, read, send, type Asked, type Reply } from './http';
import { Idempotency } from './idempotency';
import { RequestLog } from './request-log';
import { Webhooks } from './webhooks';

export interface StripeOptions {
	/** A free one, when left out. */
	readonly port?: number;
	/** The accounts that are there from the start. The first one is meant where none is named. */
	readonly accounts?: readonly AccountDetails[];
	/** Milliseconds until a webhook that was not answered with 2xx is sent again. Stripe does so for three days. */
	readonly retryDelays?: readonly number[];
}

export interface StripeEmulator {
	/** In the place of https://api.stripe.com */
	readonly url: string;
	readonly port: number;
	readonly control: Control;
	stop(): Promise< void >;
}

/** Starts the emulator on this machine's loopback interface; nobody else can reach it. */
export async function start( options: StripeOptions = {} ): Promise< StripeEmulator > {
	const webhooks = new Webhooks( options.retryDelays ?? [ 200, 1000, 5000 ] );
	const accounts = new Accounts( new Clock(), ( books, event ) => webhooks.announce( books, event ) );
	( options.accounts ?? [ firstAccount ] ).forEach( ( account ) => accounts.add( account ) );
	const [ faults, requests ] = [ new Faults(), new RequestLog() ];
	const control = new EmulatorControl( accounts, faults, webhooks, requests );
	const parts = { accounts, faults, requests, idempotency: new Idempotency(), pages: () => url };

	const answer = async ( asked: Asked ): Promise< Reply > => {
		if ( asked.path.startsWith( '/v1/' ) ) {
			return serveApi( parts, asked );
		}
		if ( asked.path.startsWith( '/_control/' ) ) {
			return serveControl( control, asked );
		}
		if ( asked.path.startsWith( '/c/pay/' ) ) {
			const entry = requests.add( asked, {} );
			const reply = servePage( accounts, asked );
			entry.status = reply.status;
			return reply;
		}
		return html(
			`<!doctype html><title>Emulator</title><p>An emulator of Stripe, version ${ Stripe.API_VERSION }.`,
			404
		);
	};
	const server = createServer( ( request, response ) => {
		read( request )
			.then( answer )
			.catch( ( error: unknown ) =>
				json( { error: { type: 'api_error', message: `The emulator failed: ${ String( error ) }` } }, 500 )
			)
			.then( ( reply ) => send( response, reply ) );
	} );
	await new Promise< void >( ( resolve, reject ) => {
		server.once( 'error', reject );
		server.listen( options.port ?? 0, '127.0.0.1', resolve );
	} );
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const url = `http://127.0.0.1:${ port }`;

	return {
		url,
		port,
		control,
		stop: () =>
			new Promise( ( resolve ) => {
				webhooks.stop();
				server.close( () => resolve() );
				server.closeAllConnections();
			} ),
	};
}
