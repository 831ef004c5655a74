import type { Document, Message, OutboxMessage, PayState, Settings } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { dateIn, day, laterBy } from '../support/clock';
import { placesOf, type Errand } from '../support/commit-points';
import { aMessage, messageNow, sendOff } from '../support/customer-messages';
import { succeed } from '../support/expectations';
import { dyingAt, killed, killing, type Moment } from '../support/killing';
import { lockedInOrder, locksTaken, watchingLocks } from '../support/locks';
import { withMail, type MailCatcher } from '../support/mail-catcher';
import { aCustomer, aSentDocument, changing, copyLink, readDocument } from '../support/makers';
import { paymentOn, refundOf } from '../support/money-moves';
import type { People } from '../support/money-site';
import { append, message, told, toldHandler, withTold } from '../support/outbox';
import { post } from '../support/page-forms';
import { restUrl } from '../support/people';
import { ask, type Answer } from '../support/requests';
import { changeSettings, readSettings } from '../support/settings';
import { soundAtTheEnd, verifyLedger } from '../support/sound-ledger';
import {
	aBill,
	aPaidBill,
	expect,
	intentOf,
	lastAttempt,
	payable,
	received,
	sessionOf,
	test,
	webhookSecret,
} from '../support/stripe-site';
import { aVisitor } from '../support/visitor';
import { signature } from '../stripe/signature';
import type { StripeEmulator } from '../stripe/start';

soundAtTheEnd();

type Headers = Record< string, string >;

interface Given {
	readonly site: Site;
	readonly people: People;
	readonly stripe: StripeEmulator;
	readonly mail: MailCatcher;
}

interface Journey {
	/** How many commits it has, each of which is died before and after. */
	readonly commits: number;
	/** What is done in between and cannot be taken back. */
	readonly effect?: 'gateway' | 'mail';
	/** Sets it up. What it gives asks for it in the same words each time; and sees that it is done, as it has to be in the end. */
	begin( given: Given ): Promise< {
		readonly ask: ( headers: Headers ) => Promise< Answer >;
		readonly end: ( died: Moment ) => Promise< void >;
	} >;
}

const drain = ( { owner }: People, headers: Headers = {} ) => owner.rest( 'POST', '/outbox/drain', { headers } );

/** Everything that is due after the lease of whoever died is delivered, also what has to be tried again. */
async function drainLater( { site, people }: Given ): Promise< void > {
	for ( const wait of [ 400, 4_000 ] ) {
		await laterBy( site, wait, async () => void succeed( await drain( people ) ) );
	}
}

/** A person presses the button again. */
async function again( askFor: ( headers: Headers ) => Promise< Answer > ): Promise< void > {
	const answer = await askFor( {} );
	expect( answer.status, answer.text.slice( 0, 300 ) ).toBeLessThan( 300 );
}

const chargesOf = async ( stripe: StripeEmulator, number: string | null ) =>
	( await stripe.control.charges( undefined, true ) ).filter( ( { description } ) =>
		description?.includes( String( number ) )
	);

/** A message that waits to be mailed, and what becomes of it. */
function mailed(
	meanwhile: ( mail: MailCatcher ) => void,
	end: ( died: Moment, message: Message, mail: MailCatcher, given: Given ) => void | Promise< void >
) {
	return async ( given: Given ) => {
		const { people, mail } = given;
		const queued = await sendOff( people.owner, await aMessage( people.owner ) );
		const before = mail.messages.length;
		meanwhile( mail );
		return {
			ask: ( headers: Headers ) => drain( people, headers ),
			end: async ( died: Moment ) => {
				await drainLater( given );
				mail.refuse( false );
				const sent = { ...mail, messages: mail.messages.slice( before ) };
				await end( died, await messageNow( people.owner, queued ), sent, given );
			},
		};
	};
}

/** The page of a link that ended, asked for a fresh one. */
async function askedForFresh( { site, people }: Given ) {
	const customer = await aCustomer( people.owner );
	const { id } = await aSentDocument( people.owner, { customer_id: customer.id } );
	const { url, link } = await copyLink( people.owner, id );
	succeed(
		await people.owner.rest( 'PUT', `/portal-links/${ link.id }`, {
			headers: { 'if-match': String( link.version ) },
			body: { label: link.label, scope: link.scope, expires_on: dateIn( 0 ) },
		} )
	);
	await laterBy( site, 2 * day, async () => {
		expect( ( await post( people.anonymous, url, { coffer_do: 'fresh_link' }, aVisitor() ) ).status ).toBe( 303 );
	} );
	return id;
}

const journeys: Partial< Record< Errand, Journey > > = {
	'a customer sets out to pay': {
		commits: 2,
		effect: 'gateway',
		begin: async ( { site, people, stripe } ) => {
			const { invoice, payer } = await aBill( site, people.manager );
			return {
				ask: ( headers ) => payer.pay( {}, headers ),
				end: async () => {
					// Whoever died may have begun to ask the gateway: others wait for the time that takes.
					const { attempt } = await laterBy( site, 60, async () => succeed< PayState >( await payer.pay() ) );
					expect( await payable( stripe, invoice ), 'one session can be paid' ).toHaveLength( 1 );
					await stripe.control.pay( sessionOf( attempt as NonNullable< typeof attempt > ) );
					await stripe.control.quiet();
					await payer.confirmed();
					const paid = await readDocument( people.owner, invoice.id );
					expect( received( paid ) ).toEqual( [ invoice.total ] );
					expect( paid.attempts ).toHaveLength( 1 );
					expect( await chargesOf( stripe, invoice.number ) ).toHaveLength( 1 );
				},
			};
		},
	},
	'a customer comes back from paying': {
		commits: 1,
		effect: 'gateway',
		begin: async ( { site, people, stripe } ) => {
			const { invoice, payer } = await aBill( site, people.manager );
			const session = sessionOf( await payer.started() );
			await stripe.control.hold();
			await stripe.control.pay( session );
			return {
				ask: ( headers ) => payer.confirm( {}, headers ),
				end: async () => {
					await laterBy( site, 60, () => payer.confirmed() );
					await stripe.control.release();
					await stripe.control.quiet();
					const paid = await readDocument( people.owner, invoice.id );
					expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, credit: 0 } );
					expect( received( paid ) ).toEqual( [ invoice.total ] );
					expect( await chargesOf( stripe, invoice.number ) ).toHaveLength( 1 );
				},
			};
		},
	},
	'a webhook says that it was paid': {
		commits: 2,
		effect: 'gateway',
		begin: async ( { site, people, stripe } ) => {
			const { invoice, payer } = await aBill( site, people.manager );
			const session = sessionOf( await payer.started() );
			return { ...( await webhookOf( site, stripe, session ) ), end: () => paidOnce( people, stripe, invoice ) };
		},
	},
	'a webhook names what nobody stored': {
		commits: 3,
		begin: async ( { site, people, stripe } ) => {
			const { invoice, payer } = await aBill( site, people.manager );
			// Killed when the gateway had opened its session.
			await killed( site, await payer.pay( {}, dyingAt( { what: 'gateway', at: 1, when: 'after' } ) ) );
			const [ session ] = await payable( stripe, invoice );
			const { id = '' } = session ?? {};
			return { ...( await webhookOf( site, stripe, id ) ), end: () => paidOnce( people, stripe, invoice ) };
		},
	},
	'a refund is asked of the gateway': {
		commits: 2,
		effect: 'gateway',
		begin: async ( given ) => {
			const { site, people, stripe } = given;
			const { invoice, session } = await aPaidBill( site, people.owner, stripe, 10_000 );
			await stripe.control.hold();
			const headers = changing( invoice );
			const body = refundOf( invoice, { amount: 6_000, method: 'online' } );
			const askFor = ( more: Headers ) =>
				people.owner.rest( 'POST', `/documents/${ invoice.id }/refund`, {
					headers: { ...headers, ...more },
					body,
				} );
			return {
				ask: askFor,
				end: async () => {
					await again( askFor );
					await drainLater( given );
					await stripe.control.release();
					await stripe.control.quiet();
					const after = await readDocument( people.owner, invoice.id );
					expect( paymentOn( after ) ).toMatchObject( {
						refunded: 6_000,
						refunds: [ { state: 'succeeded', amount: 6_000 } ],
					} );
					expect( after ).toMatchObject( { payment_status: 'partial', balance: 6_000 } );
					const [ charge ] = ( await stripe.control.charges( undefined, true ) ).filter(
						( { payment_intent } ) => payment_intent === intentOf( session )
					);
					expect( charge?.amount_refunded, 'given back once' ).toBe( 6_000 );
				},
			};
		},
	},
	'the outbox delivers': {
		commits: 2,
		begin: async ( given ) => {
			const [ eventId ] = await append( given.site, [ {} ] );
			return {
				ask: ( headers ) => drain( given.people, headers ),
				end: async ( died ) => {
					await drainLater( given );
					expect( await message( given.people.owner, eventId ) ).toMatchObject( { state: 'processed' } );
					const times = ( await told( given.site ) ).filter(
						( { event_id } ) => event_id === eventId
					).length;
					// Whoever died after it was told, and before that was written down, has it told again, under the same id.
					expect( times ).toBe( died.at === 2 && died.when === 'before' ? 2 : 1 );
				},
			};
		},
	},
	'the outbox delivers what its receiver refuses': {
		commits: 2,
		begin: async ( given ) => {
			const [ eventId ] = await append( given.site, [ { payload: { throws_until: 2 } } ] );
			return {
				ask: ( headers ) => drain( given.people, headers ),
				end: async () => {
					await drainLater( given );
					expect( await message( given.people.owner, eventId ) ).toMatchObject( { state: 'processed' } );
				},
			};
		},
	},
	'the outbox delivers what nobody receives': {
		commits: 2,
		begin: async ( given ) => {
			const [ eventId ] = await append( given.site, [ { topic: 'test.nobody' } ] );
			return {
				ask: ( headers ) => drain( given.people, headers ),
				end: async () => {
					await drainLater( given );
					expect( await message( given.people.owner, eventId ) ).toMatchObject( { state: 'failed' } );
				},
			};
		},
	},
	'a message is mailed': {
		commits: 4,
		effect: 'mail',
		begin: mailed(
			() => undefined,
			( { what, at, when }, { state, last_error }, mail ) => {
				// From the mark before it on until the note after it, nobody knows whether it went out: it is never mailed a
				// second time by itself.
				const isMarked =
					what === 'mail' || ( at === 2 && when === 'after' ) || ( at === 3 && when === 'before' );
				expect( state ).toBe( isMarked ? 'unsure' : 'sent' );
				const wasBeforeMail = what === 'mail' ? when === 'before' : at === 2 && when === 'after';
				expect( mail.messages ).toHaveLength( wasBeforeMail ? 0 : 1 );
				expect( last_error ?? '' ).toContain( isMarked ? 'may have arrived' : '' );
			}
		),
	},
	'a message is refused by the mail server': {
		commits: 4,
		begin: mailed(
			( mail ) => mail.refuse( true, 450 ),
			( died, { state }, mail ) => {
				// One who died while it was marked does not know that it was refused.
				const isMarked =
					( died.at === 2 && died.when === 'after' ) || ( died.at === 3 && died.when === 'before' );
				expect( state ).toBe( isMarked ? 'unsure' : 'queued' );
				expect( mail.messages ).toEqual( [] );
			}
		),
	},
	'a message is cut off by the mail server': {
		commits: 4,
		begin: mailed(
			( mail ) => mail.cut( true ),
			( _died, { state }, mail ) => {
				expect( state ).toBe( 'unsure' );
				// The server had it, and nobody heard so.
				expect( mail.messages.length ).toBeLessThanOrEqual( 1 );
			}
		),
	},
	'a fresh link is mailed': {
		commits: 4,
		effect: 'mail',
		begin: async ( given ) => {
			const before = given.mail.messages.length;
			const id = await askedForFresh( given );
			return {
				ask: ( headers ) => laterBy( given.site, 2 * day, () => drain( given.people, headers ) ),
				end: async ( died ) => {
					for ( const wait of [ 400, 4_000 ] ) {
						await laterBy(
							given.site,
							2 * day + wait,
							async () => void succeed( await drain( given.people ) )
						);
					}
					// The customer asked for it and waits: one too many is better than none.
					const isTwice =
						( died.what === 'mail' && died.when === 'after' ) ||
						( died.what === 'commit' && died.at === 3 && died.when === 'before' );
					expect( given.mail.messages.length - before ).toBe( isTwice ? 2 : 1 );
					const open = succeed< { kind: string; state: string }[] >(
						await given.people.owner.rest( 'GET', `/documents/${ id }/tasks` )
					).filter( ( { state } ) => state === 'open' );
					expect( open ).toEqual( [] );
				},
			};
		},
	},
	'a fresh link is refused by the mail server': {
		commits: 4,
		begin: async ( given ) => {
			const before = given.mail.messages.length;
			await askedForFresh( given );
			given.mail.refuse( true );
			return {
				ask: ( headers ) => laterBy( given.site, 2 * day, () => drain( given.people, headers ) ),
				end: async () => {
					given.mail.refuse( false );
					for ( const wait of [ 400, 4_000 ] ) {
						await laterBy(
							given.site,
							2 * day + wait,
							async () => void succeed( await drain( given.people ) )
						);
					}
					expect( given.mail.messages.length - before ).toBe( 1 );
				},
			};
		},
	},
};

/** What Stripe sends once a session was paid, signed anew each time. */
async function webhookOf( site: Site, stripe: StripeEmulator, session: string ) {
	await stripe.control.hold();
	await stripe.control.pay( session );
	const body = JSON.stringify(
		( await stripe.control.held() ).find( ( { type } ) => type === 'checkout.session.completed' )
	);
	let age = 0;
	return {
		ask: ( headers: Headers ) => {
			age += 1;
			const stamp = Math.floor( Date.now() / 1000 ) - age;
			return ask( restUrl( site, '/webhooks/stripe' ), {
				method: 'POST',
				headers: {
					'content-type': 'application/json',
					'stripe-signature': signature( body, webhookSecret, stamp ),
					...headers,
				},
				body,
			} );
		},
	};
}

async function paidOnce( { owner }: People, stripe: StripeEmulator, { id, total }: Document ): Promise< void > {
	// Stripe goes on sending what was not answered.
	await stripe.control.release();
	await stripe.control.quiet();
	const paid = await readDocument( owner, id );
	expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, credit: 0 } );
	expect( received( paid ) ).toEqual( [ total ] );
	expect( lastAttempt( paid ) ).toMatchObject( { state: 'succeeded' } );
	expect( await chargesOf( stripe, paid.number ) ).toHaveLength( 1 );
}

function momentsOf( { commits, effect }: Journey ): Moment[] {
	const moments: Moment[] = [];
	for ( let at = 1; at <= commits; at++ ) {
		moments.push( { what: 'commit', at, when: 'before' }, { what: 'commit', at, when: 'after' } );
	}
	if ( effect ) {
		moments.push( { what: effect, at: 1, when: 'before' }, { what: effect, at: 1, when: 'after' } );
	}
	return moments;
}

test.describe( 'PHP is killed at each commit, and between a commit and what follows outside', () => {
	let portal: Settings[ 'portal' ];
	test.beforeAll( async ( { people: { owner } } ) => {
		( { portal } = await readSettings( owner ) );
		await changeSettings( owner, { portal: { mail_fresh_links: true } } );
	} );
	test.afterAll( async ( { people: { owner } } ) => {
		await changeSettings( owner, { portal: { mail_fresh_links: portal.mail_fresh_links } } );
	} );

	for ( const [ name, journey ] of Object.entries( journeys ) ) {
		test( `while ${ name }: it is done once in the end`, async ( { site, people, stripe } ) => {
			await locksTaken( site );
			const places = new Set< string >();
			await withTold( site, () =>
				withMail(
					site,
					async ( mail ) => {
						const given = { site, people, stripe, mail };
						for ( const moment of momentsOf( journey ) ) {
							await test.step( Object.values( moment ).join( ' ' ), async () => {
								const { ask: askFor, end } = await journey.begin( given );
								const died = await killed( site, await askFor( dyingAt( moment ) ) );
								const [ , , , place ] = died.split( ' ' );
								if ( place !== undefined ) {
									places.add( place );
								}
								await end( moment );
								const left = succeed< OutboxMessage[] >(
									await people.owner.rest( 'GET', '/outbox?state=processing' )
								);
								expect( left, 'nothing is left under the lease of somebody dead' ).toEqual( [] );
								await stripe.control.release();
								mail.refuse( false );
								mail.cut( false );
							} );
						}
					},
					watchingLocks + killing + toldHandler
				)
			);
			const inOrder = await lockedInOrder( site );
			expect( [ ...places ].filter( ( place ) => ! inOrder.has( place ) ) ).toEqual( [] );
			expect( [ ...places ].sort() ).toEqual( placesOf( name as Errand ).sort() );
			expect( ( await verifyLedger( people.owner ) ).faults ).toEqual( [] );
		} );
	}
} );
