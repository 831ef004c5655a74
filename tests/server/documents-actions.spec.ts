import type { Document, DocumentActions, Verdict } from '../../src/contract/types';
import type { DemoUser } from '../../tools/site/site';
import { dateIn } from '../support/clock';
import { refused } from '../support/expectations';
import { aDraft, aLine, aSentDocument, changing, pay, readDocument, unique, voidDocument } from '../support/makers';
import {
	aCreditNote,
	anAcceptedQuote,
	anInvoice,
	anotherInvoice,
	apply,
	convert,
	correctionOf,
	credit,
	decide,
	draftCredit,
	leftOver,
	mark,
	move,
	refund,
	settle,
	writeOff,
} from '../support/money-moves';
import { expect, test, type People } from '../support/money-site';
import type { Person } from '../support/people';
import type { Answer } from '../support/requests';
import { scheduleInput } from '../support/schedules';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

const states: Readonly< Record< string, ( owner: Person ) => Promise< Document > > > = {
	'a draft': ( owner ) => aDraft( owner ),
	'a draft without a customer': ( owner ) => aDraft( owner, { customer_id: null, reference: unique( 'Nobody' ) } ),
	'a draft without lines': ( owner ) => aDraft( owner, { lines: [] } ),
	'a sent invoice': ( owner ) => aSentDocument( owner ),
	'a sent invoice of nothing': ( owner ) => anInvoice( owner, 0 ),
	'a partly paid invoice': async ( owner ) => pay( owner, await anInvoice( owner, 100 ), 40 ),
	'a paid invoice': async ( owner ) => settle( owner, await anInvoice( owner, 100 ) ),
	'a refunded invoice': async ( owner ) =>
		refund( owner, await settle( owner, await anInvoice( owner, 100 ) ), { outcome: 'credited' } ),
	'an invoice that was written off': async ( owner ) => writeOff( owner, await anInvoice( owner, 100 ) ),
	'a disputed invoice': async ( owner ) => mark( owner, await anInvoice( owner, 100 ), { disputed: true } ),
	'a void invoice': async ( owner ) => voidDocument( owner, await aSentDocument( owner ) ),
	'a draft quote': ( owner ) => aDraft( owner, { kind: 'quote' } ),
	'a sent quote': ( owner ) => aSentDocument( owner, { kind: 'quote' } ),
	'an accepted quote': ( owner ) => anAcceptedQuote( owner, 100 ),
	'a declined quote': async ( owner ) =>
		decide( owner, await anInvoice( owner, 100, { kind: 'quote' } ), 'declined' ),
	'an expired quote': async ( owner ) => decide( owner, await anInvoice( owner, 100, { kind: 'quote' } ), 'expired' ),
	'a quote that became an invoice': async ( owner ) => {
		const quote = await anAcceptedQuote( owner, 100 );
		await convert( owner, quote );
		return readDocument( owner, quote.id );
	},
	'a void quote': async ( owner ) => voidDocument( owner, await aSentDocument( owner, { kind: 'quote' } ) ),
	'a draft credit note': async ( owner ) => draftCredit( owner, await anInvoice( owner, 100 ) ),
	'a credit note of which nothing was used': ( owner ) => aCreditNote( owner, 100 ),
	'a credit note of which something was used': async ( owner ) => {
		const note = await aCreditNote( owner, 100 );
		await apply( owner, await anotherInvoice( owner, note, 40 ), {
			source: 'credit_note',
			source_id: note.id,
			amount: 40,
		} );
		return readDocument( owner, note.id );
	},
	'a credit note that was used up': async ( owner ) => credit( owner, await anInvoice( owner, 100 ) ),
	'a void credit note': async ( owner ) => voidDocument( owner, await aCreditNote( owner, 100 ) ),
};

const creditedWhole = new Set( [ 'a sent invoice of nothing', 'a refunded invoice' ] );

type Action = keyof DocumentActions;

/** The REST call behind an action, with a request that is right in everything else. */
const calls: Readonly< Record< Action, ( by: Person, document: Document, owner: Person ) => Promise< Answer > > > = {
	edit: ( by, document ) =>
		by.rest( 'PUT', `/documents/${ document.id }`, {
			headers: changing( document ),
			body: { kind: document.kind, currency: 'EUR', customer_id: document.customer_id, lines: [ aLine() ] },
		} ),
	delete: ( by, document ) => by.rest( 'DELETE', `/documents/${ document.id }`, { headers: changing( document ) } ),
	send: ( by, document ) => move( by, document, 'send' ),
	send_by_email: ( by, document ) => move( by, document, 'send-by-email' ),
	write_message: ( by, document ) =>
		by.rest( 'POST', `/documents/${ document.id }/messages`, { body: { purpose: 'own' } } ),
	void: ( by, document ) => move( by, document, 'void', { reason: 'x' } ),
	open_portal: ( by, document ) =>
		by.rest( 'POST', `/documents/${ document.id }/portal-link`, { body: { purpose: 'open' } } ),
	copy_portal_link: ( by, document ) =>
		by.rest( 'POST', `/documents/${ document.id }/portal-link`, { body: { purpose: 'copy' } } ),
	accept: ( by, document ) => move( by, document, 'decision', { decision: 'accepted' } ),
	decline: ( by, document ) => move( by, document, 'decision', { decision: 'declined' } ),
	expire: ( by, document ) => move( by, document, 'decision', { decision: 'expired' } ),
	convert: ( by, document ) => move( by, document, 'convert' ),
	duplicate: ( by, document ) => move( by, document, 'duplicate' ),
	make_recurring: async ( by, document, owner ) =>
		by.rest( 'POST', '/schedules', {
			body: await scheduleInput( owner, { start_on: dateIn( 30 ), like_document_id: document.id } ),
		} ),
	correct: ( by, document ) => move( by, document, 'correction', correctionOf( document, { memo: 'Put right' } ) ),
	record_payment: ( by, document ) => move( by, document, 'payments', { method: 'cash', amount: 1 } ),
	apply_credit: async ( by, document, owner ) => {
		if ( document.kind === 'credit_note' && document.actions.apply_credit.allowed ) {
			return move( by, await anotherInvoice( owner, document, 5 ), 'apply', {
				source: 'credit_note',
				source_id: document.id,
				amount: 5,
			} );
		}
		const source = document.actions.apply_credit.allowed ? ( await leftOver( owner, document, 5 ) ).id : 1;
		return move( by, document, 'apply', { source: 'payment', source_id: source, amount: 5 } );
	},
	credit: ( by, document ) => move( by, document, 'credit-note', { mode: 'amount', amount: 1 } ),
	refund: ( by, document ) => {
		const payment_id = document.applications.find( ( each ) => each.payment )?.payment?.id ?? 1;
		return move( by, document, 'refund', { payment_id, amount: 1, method: 'cash', reason: 'x', outcome: 'owed' } );
	},
	write_off: ( by, document ) => move( by, document, 'write-off', { reason: 'x' } ),
	mark: ( by, document ) => move( by, document, 'mark', { by_hand: true } ),
};

const actions = Object.keys( calls ) as Action[];
/** What may be done next is the same after them as before: a document on which they were tried is as good as a new one. */
const harmless: ReadonlySet< Action > = new Set( [
	'open_portal',
	'copy_portal_link',
	'duplicate',
	'make_recurring',
	'write_message',
] );
// A manager may do what an owner may: gate.spec.ts.
const users: readonly DemoUser[] = [ 'owner', 'bookkeeper', 'viewer' ];

soundAtTheEnd();

test.describe( 'What the actions of a document say is what the calls do', () => {
	for ( const [ state, make ] of Object.entries( states ) ) {
		for ( const user of users ) {
			test( `${ state }, for ${ user }`, async ( { people } ) => {
				test.slow();
				const fresh = async () => readDocument( people[ user ], ( await make( people.owner ) ).id );
				// Made when it is needed: most of the time goes into making them.
				let made: Document | undefined;
				for ( const action of actions ) {
					const document = ( made ??= await fresh() );
					const verdict = document.actions[ action ];
					expect( faultsOf( 'verdict', verdict ) ).toEqual( [] );
					// The page itself is open to every reader, through a preview; only its address is not, whatever the document.
					if ( action === 'open_portal' && user === 'viewer' ) {
						expect( ( await preview( people, document ) ).status ).toBe( 200 );
						refused( await calls[ action ]( people.viewer, document, people.owner ), 'role_may_not' );
						continue;
					}
					const answer = await calls[ action ]( people[ user ], document, people.owner );
					// How much of an invoice was credited is counted only when somebody credits more of it.
					if ( action === 'credit' && verdict.allowed && creditedWhole.has( state ) ) {
						refused( answer, 'credit_exceeds_invoice' );
						continue;
					}
					if ( verdict.allowed ) {
						expect( answer.status, `${ action }: ${ answer.text.slice( 0, 300 ) }` ).toBeLessThan( 300 );
						made = harmless.has( action ) ? await readDocument( people[ user ], document.id ) : undefined;
						expect( made?.actions ?? document.actions, `after ${ action }` ).toEqual( document.actions );
						continue;
					}
					expect(
						answer.status,
						`${ action }, although told: ${ verdict.sentence ?? '' }`
					).toBeGreaterThanOrEqual( 400 );
					expect( ( answer.body as { data: { verdict?: Verdict } } ).data.verdict, action ).toEqual(
						verdict
					);
					expectHelpful( verdict );
				}
				if ( made ) {
					expect( await readDocument( people[ user ], made.id ), 'refusals change nothing' ).toEqual( made );
				}
			} );
		}
	}

	test( 'the list says the same as the document', async ( { people } ) => {
		// Every state for every role is a few hundred requests.
		test.slow();
		for ( const make of Object.values( states ) ) {
			const document = await make( people.owner );
			for ( const user of users ) {
				const query = document.customer_id
					? `customer_id=${ document.customer_id }`
					: `search=${ document.reference }`;
				const { body } = await people[ user ].rest( 'GET', `/documents?${ query }` );
				const listed = ( body as Document[] ).find( ( each ) => each.id === document.id );
				expect( listed?.actions ).toEqual( ( await readDocument( people[ user ], document.id ) ).actions );
			}
		}
	} );
} );

function preview( people: People, document: Document ): Promise< Answer > {
	return people.viewer.rest( 'POST', `/documents/${ document.id }/portal-preview` );
}

/** A refusal has a reason, something to do, and somebody who can do it when the reader cannot. */
function expectHelpful( verdict: Verdict ): void {
	expect( verdict.code ).toMatch( /^[a-z_]+$/ );
	expect( verdict.sentence ).toMatch( /^\p{Lu}.+\.$/u );
	expect( verdict.remedy === null || /^\p{Lu}.+\.$/u.test( verdict.remedy ) ).toBe( true );
	for ( const role of verdict.fixed_by ) {
		expect( role ).not.toMatch( /^coffer_/ );
	}
}
