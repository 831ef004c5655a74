import { createServer } from 'node:http';
import Stripe from 'stripe';
import { read } from '../../stripe/http';

export interface Inbox {
	readonly url: string;
	/** What came, in the order in which it came. Each was checked with `constructEvent`. */
	readonly events: Stripe.Event[];
	/** Why others were refused. */
	readonly refused: string[];
	/** The secret that signatures are checked with. */
	secret: string;
	/** The next events are answered with these instead of 200. */
	readonly answers: number[];
	stop(): Promise< void >;
}

/** A place for webhooks to go. */
export async function openInbox(): Promise< Inbox > {
	const server = createServer( async ( request, response ) => {
		const { headers, text } = await read( request );
		try {
			const event = Stripe.webhooks.constructEvent( text, String( headers[ 'stripe-signature' ] ), inbox.secret );
			inbox.events.push( event );
			response.writeHead( inbox.answers.shift() ?? 200 ).end();
		} catch ( error ) {
			inbox.refused.push( String( error ) );
			response.writeHead( 400 ).end();
		}
	} );
	await new Promise< void >( ( resolve ) => server.listen( 0, '127.0.0.1', resolve ) );
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const inbox: Inbox = {
		url: `http://127.0.0.1:${ port }/webhooks`,
		events: [],
		refused: [],
		secret: '',
		answers: [],
		stop: () =>
			new Promise( ( resolve ) => {
				server.close( () => resolve() );
				server.closeAllConnections();
			} ),
	};
	return inbox;
}
