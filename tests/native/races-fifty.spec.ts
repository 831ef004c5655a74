import type { ErrorCode } from '../../src/contract/names';
import type { Document } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, changing, copyLink, pay, send } from '../support/makers';
import {
	again,
	anAcceptedQuote,
	anInvoice,
	anotherInvoice,
	counting,
	leftOver,
	move,
	paymentOn,
	refundOf,
	settle,
} from '../support/money-moves';
import type { People } from '../support/money-site';
import { expectNoGaps, positionOf } from '../support/numbers';
import { post, proofIn } from '../support/page-forms';
import { restUrl } from '../support/people';
import { ask, type Answer } from '../support/requests';
import { soundAtTheEnd, verifyLedger } from '../support/sound-ledger';
import { aBill, expect, received, sessionOf, test, webhookSecret } from '../support/stripe-site';
import { signature } from '../stripe/signature';
import type { StripeEmulator } from '../stripe/start';

soundAtTheEnd();

const fifty = 50;

interface Race {
	readonly ask: ( place: number ) => Promise< Answer >;
	/** How many are let through. One, unless said. */
	readonly winners?: number;
	/** What the others are told. */
	readonly others: readonly ErrorCode[];
	/** How it is afterwards. */
	readonly end: ( answers: readonly Answer[] ) => Promise< void >;
}

interface Given {
	readonly site: Site;
	readonly people: People;
	readonly stripe: StripeEmulator;
}

/** Three people, one after the other. */
const by = ( { owner, manager, bookkeeper }: People, place: number ) =>
	[ owner, manager, bookkeeper ][ place % 3 ] ?? owner;

/** All ask for the same of the same document, as they saw it, each with a key of their own. */
function allOf(
	{ people }: Given,
	document: Document,
	deed: string,
	body: object | undefined,
	others: readonly ErrorCode[],
	expected: object
): Race {
	return {
		ask: ( place ) =>
			move(
				[ 'refund', 'write-off' ].includes( deed ) ? people.owner : by( people, place ),
				document,
				deed,
				body
			),
		others,
		end: async () => {
			expect( await again( people.owner, document ) ).toMatchObject( {
				...expected,
				version: document.version + 1,
			} );
		},
	};
}

const races: Readonly< Record< string, ( given: Given ) => Promise< Race > > > = {
	'record one payment': async ( given ) =>
		allOf(
			given,
			await anInvoice( given.people.owner, 1_000 ),
			'payments',
			{ method: 'cash', amount: 1_000 },
			[ 'version_conflict', 'nothing_to_pay' ],
			{ balance: 0, paid: 1_000, credit: 0, payment_status: 'paid' }
		),
	'apply one credit to one invoice': async ( given ) => {
		const invoice = await anInvoice( given.people.owner, 1_000 );
		const { id: source_id } = await leftOver( given.people.owner, invoice, 5_000 );
		return allOf( given, invoice, 'apply', { source: 'payment', source_id, amount: 400 }, [ 'version_conflict' ], {
			balance: 600,
			paid: 400,
			credit: 4_600,
		} );
	},
	'apply a credit that is enough for three to an invoice each': async ( { people } ) => {
		const { owner } = people;
		const paid = await pay( owner, await anInvoice( owner, 1 ), 301, { keep_excess: true } );
		const invoices: Document[] = [];
		for ( let made = 0; made < fifty; made++ ) {
			invoices.push( await anotherInvoice( owner, paid, 100 ) );
		}
		const body = { source: 'payment', source_id: paymentOn( paid ).id, amount: 100 };
		return {
			ask: ( place ) => move( by( people, place ), invoices[ place ] ?? paid, 'apply', body ),
			winners: 3,
			others: [ 'credit_exhausted' ],
			end: async () => {
				expect( paymentOn( await again( owner, paid ) ) ).toMatchObject( { applied: 301, left: 0 } );
			},
		};
	},
	'refund one payment': async ( given ) => {
		const paid = await settle( given.people.owner, await anInvoice( given.people.owner, 1_000 ) );
		return allOf(
			given,
			paid,
			'refund',
			refundOf( paid, { amount: 700 } ),
			[ 'version_conflict', 'refund_exceeds_payment' ],
			{ balance: 700, payment_status: 'partial' }
		);
	},
	'send one draft': async ( given ) =>
		allOf(
			given,
			await aDraft( given.people.owner ),
			'send',
			undefined,
			[ 'version_conflict', 'not_draft', 'wrong_state' ],
			{ workflow: 'sent', balance: 12_500 }
		),
	'void one invoice': async ( given ) =>
		allOf(
			given,
			await anInvoice( given.people.owner, 1_000 ),
			'void',
			{ reason: 'A mistake' },
			[ 'version_conflict', 'wrong_state' ],
			{ workflow: 'void', balance: 0 }
		),
	'write one invoice off': async ( given ) =>
		allOf(
			given,
			await anInvoice( given.people.owner, 1_000 ),
			'write-off',
			{ reason: 'They went out of business' },
			[ 'version_conflict', 'wrong_state', 'nothing_to_pay' ],
			{ workflow: 'sent', balance: 0 }
		),
	'convert one quote': async ( given ) => {
		const quote = await anAcceptedQuote( given.people.owner, 1_000 );
		const race = allOf( given, quote, 'convert', undefined, [ 'version_conflict', 'already_converted' ], {} );
		return {
			...race,
			end: async () => {
				expect( ( await again( given.people.owner, quote ) ).offspring ).toHaveLength( 1 );
			},
		};
	},
	'pay, refund, write off, mark and undo what was paid of one invoice': async ( { people } ) => {
		const { owner } = people;
		const partly = await pay( owner, await anInvoice( owner, 1_000 ), 400 );
		const deeds: [ string, object ][] = [
			[ 'payments', { method: 'cash', amount: 600 } ],
			[ 'refund', refundOf( partly, { amount: 400 } ) ],
			[ 'write-off', { reason: 'x' } ],
			[ 'mark', { disputed: true } ],
			[ 'undo', { application_id: counting( partly )[ 0 ]?.id ?? 0, reason: 'x' } ],
		];
		return {
			ask: ( place ) => {
				const [ deed, body ] = deeds[ place % deeds.length ] ?? [ 'mark', {} ];
				return move( owner, partly, deed, body );
			},
			others: [ 'version_conflict' ],
			end: async () => {
				expect( ( await again( owner, partly ) ).version ).toBe( partly.version + 1 );
			},
		};
	},
	'make an invoice and send it, on one day': async ( { people } ) => {
		const year = { issue_date: '2071-03-01', customer_id: ( await aCustomer( people.owner ) ).id };
		return {
			ask: async ( place ) => {
				const draft = await aDraft( by( people, place ), year );
				return by( people, place ).rest( 'POST', `/documents/${ draft.id }/send`, {
					headers: changing( draft ),
				} );
			},
			winners: fifty,
			others: [],
			end: async ( answers ) => {
				const sent = answers.map( ( answer ) => succeed< Document >( answer ) );
				expect( new Set( sent.map( ( { number } ) => number ) ).size ).toBe( fifty );
				expectNoGaps( sent );
				const next = await send( people.owner, await aDraft( people.owner, year ) );
				expect( positionOf( next ) ).toBe( Math.max( ...sent.map( positionOf ) ) + 1 );
			},
		};
	},
};

test.describe( 'Fifty people at the same moment', () => {
	for ( const [ what, make ] of Object.entries( races ) ) {
		test( `${ what }`, async ( { site, people, stripe } ) => {
			const { ask: run, winners = 1, others, end } = await make( { site, people, stripe } );
			const answers = await Promise.all( Array.from( { length: fifty }, ( _each, place ) => run( place ) ) );
			const won = answers.filter( ( { status } ) => status < 300 );
			answers
				.filter( ( { status } ) => status >= 300 )
				// Four tries met somebody else each time: nothing changed, and the sentence says to try again.
				.forEach( ( answer ) => refused( answer, [ ...others, 'busy' ] ) );
			expect( won ).toHaveLength( winners );
			await end( answers );
			expect( ( await verifyLedger( people.owner ) ).faults ).toEqual( [] );
		} );
	}

	test( 'accept or decline one quote on its page', async ( { people } ) => {
		const quote = await anInvoice( people.owner, 1_000, { kind: 'quote' } );
		const { url } = await copyLink( people.owner, quote.id );
		const proof = proofIn( ( await people.anonymous.page( url ) ).text );
		const answers = await Promise.all(
			Array.from( { length: fifty }, ( _each, place ) =>
				post( people.anonymous, url, {
					...proof,
					coffer_do: place % 2 ? 'accept' : 'decline',
					name: `Customer ${ place }`,
				} )
			)
		);
		const won = answers.flatMap( ( { status }, place ) => ( status === 303 ? [ place ] : [] ) );
		expect( won ).toHaveLength( 1 );
		expect( answers.filter( ( { status } ) => status === 422 ) ).toHaveLength( fifty - 1 );
		expect( await again( people.owner, quote ) ).toMatchObject( {
			workflow: Number( won[ 0 ] ) % 2 ? 'accepted' : 'declined',
			decision: { by: `Customer ${ won[ 0 ] }` },
		} );
	} );

	for ( const [ what, isSame ] of [
		[ 'one webhook, word for word', true ],
		[ 'one webhook, signed anew each time', false ],
	] as const ) {
		test( `deliver ${ what }: it is paid once`, async ( { site, people, stripe } ) => {
			const { invoice, payer } = await aBill( site, people.manager );
			await stripe.control.hold();
			await stripe.control.pay( sessionOf( await payer.started() ) );
			const held = await stripe.control.held();
			const body = JSON.stringify( held.find( ( { type } ) => type === 'checkout.session.completed' ) );
			const now = Math.floor( Date.now() / 1000 );
			const answers = await Promise.all(
				Array.from( { length: fifty }, ( _each, place ) =>
					ask( restUrl( site, '/webhooks/stripe' ), {
						method: 'POST',
						headers: {
							'content-type': 'application/json',
							'stripe-signature': signature( body, webhookSecret, isSame ? now : now - place ),
						},
						body,
					} )
				)
			);
			const taken = answers.filter( ( { status } ) => status === 204 );
			answers
				.filter( ( { status } ) => status !== 204 )
				.forEach( ( answer ) => refused( answer, isSame ? [ 'webhook_repeated', 'busy' ] : 'busy' ) );
			expect( taken.length ).toBeGreaterThan( 0 );
			const paid = await again( people.owner, invoice );
			expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, credit: 0 } );
			expect( received( paid ) ).toEqual( [ invoice.total ] );
			expect( paid.applications ).toHaveLength( 1 );
			await stripe.control.release();
			await stripe.control.quiet();
			expect( received( await again( people.owner, invoice ) ) ).toEqual( [ invoice.total ] );
		} );
	}
} );
