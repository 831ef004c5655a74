import type { Document } from '../../src/contract/types';
import { dateIn } from './clock';
import { aDraft, aSentDocument, pay, readDocument, unique, voidDocument } from './makers';
import {
	aCreditNote,
	anAcceptedQuote,
	anInvoice,
	anotherInvoice,
	apply,
	convert,
	credit,
	decide,
	draftCredit,
	mark,
	refund,
	settle,
	writeOff,
} from './money-moves';
import type { Person } from './people';

const longAgo = { issue_date: '2026-01-02', due_date: '2026-01-16' };

/** A document in each of the states that docs/extending/access.md has. */
export const documentStates: Readonly< Record< string, ( owner: Person ) => Promise< Document > > > = {
	'draft invoice': ( owner ) => aDraft( owner ),
	'draft invoice without customer': ( owner ) =>
		aDraft( owner, { customer_id: null, reference: unique( 'Nobody' ) } ),
	'sent invoice': ( owner ) => aSentDocument( owner ),
	'overdue invoice': ( owner ) => aSentDocument( owner, { issue_date: dateIn( -40 ), due_date: dateIn( -10 ) } ),
	'disputed invoice': async ( owner ) => mark( owner, await anInvoice( owner, 100 ), { disputed: true } ),
	'partly paid invoice': async ( owner ) => pay( owner, await anInvoice( owner, 100 ), 40 ),
	'paid invoice': async ( owner ) => settle( owner, await anInvoice( owner, 100 ) ),
	'refunded invoice': async ( owner ) =>
		refund( owner, await settle( owner, await anInvoice( owner, 100 ) ), { outcome: 'credited' } ),
	'credited invoice': async ( owner ) => {
		const invoice = await anInvoice( owner, 100 );
		await credit( owner, invoice );
		return readDocument( owner, invoice.id );
	},
	'written off invoice': async ( owner ) => writeOff( owner, await anInvoice( owner, 100 ) ),
	'void invoice': async ( owner ) => voidDocument( owner, await aSentDocument( owner ) ),
	'draft quote': ( owner ) => aDraft( owner, { kind: 'quote' } ),
	'sent quote': ( owner ) => aSentDocument( owner, { kind: 'quote' } ),
	'sent quote past its last day': ( owner ) => aSentDocument( owner, { kind: 'quote', ...longAgo } ),
	'accepted quote': ( owner ) => anAcceptedQuote( owner, 100 ),
	'converted quote': async ( owner ) => {
		const quote = await anAcceptedQuote( owner, 100 );
		await convert( owner, quote );
		return readDocument( owner, quote.id );
	},
	'declined quote': async ( owner ) => decide( owner, await anInvoice( owner, 100, { kind: 'quote' } ), 'declined' ),
	'expired quote': async ( owner ) =>
		decide( owner, await anInvoice( owner, 100, { kind: 'quote', ...longAgo } ), 'expired' ),
	'void quote': async ( owner ) => voidDocument( owner, await aSentDocument( owner, { kind: 'quote' } ) ),
	'draft credit note': async ( owner ) => draftCredit( owner, await anInvoice( owner, 100 ) ),
	'unused credit note': ( owner ) => aCreditNote( owner, 100 ),
	'partly used credit note': async ( owner ) => {
		const note = await aCreditNote( owner, 100 );
		const invoice = await anotherInvoice( owner, note, 40 );
		await apply( owner, invoice, { source: 'credit_note', source_id: note.id, amount: 40 } );
		return readDocument( owner, note.id );
	},
	'used credit note': async ( owner ) => credit( owner, await anInvoice( owner, 100 ) ),
	'void credit note': async ( owner ) => voidDocument( owner, await aCreditNote( owner, 100 ) ),
};
