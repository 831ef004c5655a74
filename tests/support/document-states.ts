import type { Document } from '../../src/contract/types';
import { aDraft, aSentDocument, pay, readDocument, unique, voidDocument } from './makers';
import {
	aCreditNote,
	anAcceptedQuote,
	anInvoice,
	convert,
	credit,
	decide,
	draftCredit,
	mark,
	settle,
} from './money-moves';
import type { Person } from './people';

/** A document in each of the states that docs/extending/access.md has. */
export const documentStates: Readonly< Record< string, ( owner: Person ) => Promise< Document > > > = {
	'draft invoice': ( owner ) => aDraft( owner ),
	'draft invoice without customer': ( owner ) =>
		aDraft( owner, { customer_id: null, reference: unique( 'Nobody' ) } ),
	'sent invoice': ( owner ) => aSentDocument( owner ),
	'disputed invoice': async ( owner ) => mark( owner, await anInvoice( owner, 100 ), { disputed: true } ),
	'partly paid invoice': async ( owner ) => pay( owner, await anInvoice( owner, 100 ), 40 ),
	'paid invoice': async ( owner ) => settle( owner, await anInvoice( owner, 100 ) ),
	'void invoice': async ( owner ) => voidDocument( owner, await aSentDocument( owner ) ),
	'draft quote': ( owner ) => aDraft( owner, { kind: 'quote' } ),
	'sent quote': ( owner ) => aSentDocument( owner, { kind: 'quote' } ),
	'accepted quote': ( owner ) => anAcceptedQuote( owner, 100 ),
	'converted quote': async ( owner ) => {
		const quote = await anAcceptedQuote( owner, 100 );
		await convert( owner, quote );
		return readDocument( owner, quote.id );
	},
	'declined quote': async ( owner ) => decide( owner, await anInvoice( owner, 100, { kind: 'quote' } ), 'declined' ),
	'expired quote': async ( owner ) => {
		const days = { issue_date: '2026-01-02', due_date: '2026-01-16' };
		return decide( owner, await anInvoice( owner, 100, { kind: 'quote', ...days } ), 'expired' );
	},
	'draft credit note': async ( owner ) => draftCredit( owner, await anInvoice( owner, 100 ) ),
	'unused credit note': ( owner ) => aCreditNote( owner, 100 ),
	'used credit note': async ( owner ) => credit( owner, await anInvoice( owner, 100 ) ),
};
