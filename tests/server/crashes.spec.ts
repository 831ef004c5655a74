import type { Document } from '../../src/contract/types';
import { crashing } from '../support/crashing';
import { succeed } from '../support/expectations';
import { aDraft, changing, pay } from '../support/makers';
import {
	again,
	anAcceptedQuote,
	anInvoice,
	anotherInvoice,
	correctionOf,
	draftCredit,
	paying,
	refundOf,
	settle,
} from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import type { Person } from '../support/people';
import { soundAtTheEnd, verifyLedger } from '../support/sound-ledger';

soundAtTheEnd();

interface Deed {
	readonly path: string;
	readonly body?: object;
	/** The document whose version the request names, and every other that it may change. */
	readonly documents: readonly [ Document, ...Document[] ];
}

const deeds: Readonly< Record< string, ( owner: Person ) => Promise< Deed > > > = {
	'sending an invoice': async ( owner ) => ( { path: 'send', documents: [ await aDraft( owner ) ] } ),
	'sending a credit note, which pays its invoice': async ( owner ) => {
		const invoice = await anInvoice( owner, 1_000 );
		return { path: 'send', documents: [ await draftCredit( owner, invoice ), await again( owner, invoice ) ] };
	},
	'recording a payment': async ( owner ) => ( {
		path: 'payments',
		body: { method: 'cash', amount: 1_500, keep_excess: true },
		documents: [ await anInvoice( owner, 1_000 ) ],
	} ),
	'refunding with a credit note in its place': async ( owner ) => {
		const paid = await settle( owner, await anInvoice( owner, 1_000 ) );
		return { path: 'refund', body: refundOf( paid, { amount: 400, outcome: 'credited' } ), documents: [ paid ] };
	},
	'moving a payment to another invoice': async ( owner ) => {
		const paid = await settle( owner, await anInvoice( owner, 1_000 ) );
		const other = await anotherInvoice( owner, paid, 600 );
		const body = { application_id: paying( paid ).id, to_document_id: other.id, reason: 'x' };
		return { path: 'move', body, documents: [ paid, other ] };
	},
	'correcting what was sent': async ( owner ) => {
		const partly = await pay( owner, await anInvoice( owner, 1_000 ), 100 );
		return { path: 'correction', body: correctionOf( partly, { memo: 'Better' } ), documents: [ partly ] };
	},
	'converting a quote': async ( owner ) => ( {
		path: 'convert',
		documents: [ await anAcceptedQuote( owner, 1_000 ) ],
	} ),
	'voiding an invoice': async ( owner ) => ( {
		path: 'void',
		body: { reason: 'x' },
		documents: [ await anInvoice( owner, 1_000 ) ],
	} ),
};

test.describe( 'When the server dies in the middle of', () => {
	for ( const [ what, make ] of Object.entries( deeds ) ) {
		test( `${ what }, nothing happened, and the same request does it once`, async ( {
			people: { owner },
			site,
		} ) => {
			const { path, body, documents } = await make( owner );
			const [ document ] = documents;
			const read = () => Promise.all( documents.map( ( each ) => again( owner, each ) ) );
			const before = await read();
			const headers = changing( document );
			const ask = ( crashAt: number ) =>
				owner.rest( 'POST', `/documents/${ document.id }/${ path }`, {
					headers: { ...headers, 'crash-at': String( crashAt ) },
					...( body ? { body } : {} ),
				} );
			let statements = 0;
			await withMuPlugin( site, crashing, async () => {
				for ( let crashAt = 1; crashAt < 60; crashAt++ ) {
					const answer = await ask( crashAt );
					if ( answer.body !== undefined ) {
						expect( answer.status, answer.text.slice( 0, 300 ) ).toBeLessThan( 300 );
						break;
					}
					statements = crashAt;
					expect( await read(), `before statement ${ crashAt }` ).toEqual( before );
				}
			} );
			expect( statements ).toBeGreaterThan( 3 );
			expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
			const after = await read();
			expect( after[ 0 ]?.version ).toBeGreaterThan( document.version );
			// The key was never claimed by what died, and is by what was done: once more changes nothing.
			expect( ( await ask( 0 ) ).status ).toBeLessThan( 300 );
			expect( await read() ).toEqual( after );
			succeed( await owner.rest( 'GET', `/documents/${ document.id }/activity` ) );
		} );
	}
} );
