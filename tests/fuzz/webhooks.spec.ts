import fc, { type Arbitrary } from 'fast-check';
import { restUrl } from '../support/people';
import { ask } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';
import { aBill, expect, sessionOf, test, webhookSecret } from '../support/stripe-site';
import { readDocument } from '../support/makers';
import { signature } from '../stripe/signature';
import { hostile, spoiled } from './values';
import { faultsOfRest, seeds, times, tryAll, watching, writesOf } from './watch';

soundAtTheEnd();

interface Delivery {
	readonly body: string;
	/** How the signature is made: rightly, mostly, because what comes after it is what is tried. */
	readonly sign: ( body: string ) => Record< string, string >;
	readonly how: string;
}

const now = () => Math.floor( Date.now() / 1000 );

const signers: Arbitrary< Pick< Delivery, 'sign' | 'how' > > = fc.oneof(
	{
		arbitrary: fc.constant( {
			how: 'signed',
			sign: ( body: string ) => ( { 'stripe-signature': signature( body, webhookSecret, now() ) } ),
		} ),
		weight: 5,
	},
	{
		arbitrary: hostile.map( ( value ) => {
			const said = encodeURIComponent( Buffer.from( String( JSON.stringify( value ) ) ).toString() ).slice(
				0,
				3_000
			);
			return { how: `with ${ said }`, sign: () => ( { 'stripe-signature': said } ) };
		} ),
		weight: 1,
	},
	{
		arbitrary: fc
			.constantFrom( 't=,v1=', `t=${ '9'.repeat( 30 ) },v1=00`, 't=1,t=2,v1=a,v1=b', ','.repeat( 500 ), 'v1==' )
			.map( ( said ) => ( { how: `with ${ said }`, sign: () => ( { 'stripe-signature': said } ) } ) ),
		weight: 1,
	}
);

function events( session: string, charge: string ): Arbitrary< unknown > {
	return fc.record( {
		id: fc.constantFrom( 'evt_1', 'evt_2', '' ),
		object: fc.constant( 'event' ),
		livemode: fc.boolean(),
		type: fc.constantFrom(
			...[
				'checkout.session.completed',
				'checkout.session.expired',
				'payment_intent.succeeded',
				'payment_intent.payment_failed',
			],
			...[
				'charge.refunded',
				'charge.dispute.created',
				'refund.updated',
				'account.updated',
				'',
				'x'.repeat( 300 ),
			]
		),
		data: fc.record( {
			object: fc.record( {
				id: fc.constantFrom( session, 'cs_none', 'pi_none', '' ),
				payment_intent: fc.constantFrom( null, 'pi_none', '' ),
				payment_status: fc.constantFrom( 'paid', 'unpaid' ),
				status: fc.constantFrom( 'complete', 'open', 'expired' ),
				amount_total: fc.constantFrom( 0, 1, 12_500, 1e15 ),
				currency: fc.constantFrom( 'eur', 'usd', '' ),
				client_reference_id: fc.constantFrom( charge, '', null ),
				metadata: fc.record( { coffer_charge: fc.constantFrom( charge, 'x', '' ) } ),
			} ),
		} ),
	} );
}

test.describe( 'Whatever is delivered as a webhook', () => {
	test.setTimeout( 30 * 60_000 );

	for ( const { name: seedName, seed } of seeds ) {
		test( `with ${ seedName }: nothing breaks, and nothing is paid that the gateway does not say is paid`, async ( {
			people: { owner },
			site,
			stripe,
		} ) => {
			const { invoice, payer } = await aBill( site, owner );
			const attempt = await payer.started();
			const event = events( sessionOf( attempt ), attempt.id );
			const bodies = fc.oneof(
				{ arbitrary: event.map( ( value ) => JSON.stringify( value ) ), weight: 3 },
				{ arbitrary: event.chain( spoiled ).map( ( value ) => JSON.stringify( value ) ), weight: 4 },
				{ arbitrary: hostile.map( ( value ) => String( JSON.stringify( value ) ) ), weight: 2 },
				{ arbitrary: fc.constantFrom( '', '{', '\u0000', '[[[[', '{"data":', 'a=b' ), weight: 1 }
			);
			const any: Arbitrary< Delivery > = fc
				.tuple( bodies, signers )
				.map( ( [ body, signer ] ) => ( { body, ...signer } ) );
			const answered = new Map< number, number >();
			await watching( site, () =>
				tryAll( {
					seed,
					items: fc.sample( any, { seed, numRuns: times( 200 ) } ),
					atOnce: 3,
					say: ( { body, how } ) => `${ how }: ${ body.slice( 0, 1_500 ) }`,
					try: async ( { body, sign } ) => {
						const answer = await ask( restUrl( site, '/webhooks/stripe' ), {
							method: 'POST',
							headers: { 'content-type': 'application/json', ...sign( body ) },
							body,
						} );
						answered.set( answer.status, ( answered.get( answer.status ) ?? 0 ) + 1 );
						const wrote = answer.status < 300 ? writesOf( answer ) : [];
						const more = wrote.filter( ( table ) => table !== 'webhooks' && table !== 'payments' );
						return [
							...faultsOfRest( answer ),
							...( more.length > 0 ? [ `wrote to ${ more.join( ', ' ) }` ] : [] ),
						];
					},
				} )
			);
			expect( answered.get( 204 ) ?? 0, 'taken' ).toBeGreaterThan( 0 );
			expect( answered.get( 400 ) ?? 0, 'refused' ).toBeGreaterThan( 0 );
			expect( await readDocument( owner, invoice.id ) ).toMatchObject( {
				balance: invoice.balance,
				payment_status: 'unpaid',
			} );
			await stripe.control.quiet();
		} );
	}
} );
