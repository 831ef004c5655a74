import type {
	Application,
	ApplyInput,
	CorrectInput,
	CreditInput,
	Document,
	DocumentInput,
	MarkInput,
	Payment,
	PaymentInput,
	RefundInput,
} from '../../src/contract/types';
import { succeed } from './expectations';
import { aLine, aSentDocument, changing, pay, readDocument, send } from './makers';
import type { Person } from './people';
import type { Answer } from './requests';

/** Asks for a change of a document as somebody who saw it like this. */
export function move(
	by: Person,
	document: Pick< Document, 'id' | 'version' >,
	deed: string,
	body?: object,
	key?: string
): Promise< Answer > {
	return by.rest( 'POST', `/documents/${ document.id }/${ deed }`, {
		headers: changing( document, key ),
		...( body ? { body } : {} ),
	} );
}

async function moved( by: Person, document: Document, deed: string, body?: object, status = 200 ): Promise< Document > {
	return succeed< Document >( await move( by, document, deed, body ), status );
}

/** A sent invoice of one line. */
export function anInvoice( by: Person, price: number, input: Partial< DocumentInput > = {} ): Promise< Document > {
	return aSentDocument( by, { lines: [ aLine( { unit_price: price } ) ], ...input } );
}

/** Another sent invoice of the same customer. */
export function anotherInvoice(
	by: Person,
	{ customer_id, currency }: Document,
	price: number,
	input: Partial< DocumentInput > = {}
): Promise< Document > {
	return anInvoice( by, price, { customer_id, currency, ...input } );
}

/** A payment for the whole of an invoice. */
export function settle( by: Person, invoice: Document, input: Partial< PaymentInput > = {} ): Promise< Document > {
	return pay( by, invoice, invoice.balance, input );
}

/** The draft credit note. */
export function draftCredit(
	by: Person,
	invoice: Document,
	input: CreditInput = { mode: 'whole' }
): Promise< Document > {
	return moved( by, invoice, 'credit-note', input, 201 );
}

/** The sent credit note, which pays its invoice as far as that is open. */
export async function credit( by: Person, invoice: Document, input?: CreditInput ): Promise< Document > {
	return send( by, await draftCredit( by, invoice, input ) );
}

/** A sent credit note that belongs to no invoice. */
export function aCreditNote( by: Person, price: number, input: Partial< DocumentInput > = {} ): Promise< Document > {
	return anInvoice( by, price, { kind: 'credit_note', ...input } );
}

export function apply( by: Person, invoice: Document, input: ApplyInput ): Promise< Document > {
	return moved( by, invoice, 'apply', input );
}

export function undo(
	by: Person,
	document: Document,
	{ id }: Pick< Application, 'id' >,
	reason = 'Meant for another one'
): Promise< Document > {
	return moved( by, document, 'undo', { application_id: id, reason } );
}

export function transfer(
	by: Person,
	document: Document,
	{ id }: Pick< Application, 'id' >,
	to: Document,
	reason = 'Meant for that one'
): Promise< Document > {
	return moved( by, document, 'move', { application_id: id, to_document_id: to.id, reason } );
}

export function refundOf( document: Document, input: Partial< RefundInput > = {} ): RefundInput {
	const { id, amount } = paymentOn( document );
	return { payment_id: id, amount, method: 'transfer', reason: 'Sent back', outcome: 'owed', ...input };
}

export function refund( by: Person, document: Document, input: Partial< RefundInput > = {} ): Promise< Document > {
	return moved( by, document, 'refund', refundOf( document, input ) );
}

export function writeOff( by: Person, document: Document, reason = 'They went out of business' ): Promise< Document > {
	return moved( by, document, 'write-off', { reason } );
}

/** The document as it is, written as somebody would write it to correct it. */
export function correctionOf( document: Document, input: Partial< CorrectInput > = {} ): CorrectInput {
	const {
		kind,
		customer_id,
		currency,
		tax_mode,
		discount_kind,
		discount_value,
		due_date,
		terms,
		memo,
		reference,
		language,
		deposit,
		part_payments,
	} = document;
	const lines = document.lines.map( ( { amount: _amount, ...line } ) => line );
	return {
		kind,
		customer_id,
		currency,
		tax_mode,
		discount_kind,
		discount_value,
		due_date,
		terms,
		memo,
		reference,
		language,
		deposit,
		part_payments,
		lines,
		reason: 'A slip of the pen',
		...input,
	};
}

export function correct( by: Person, document: Document, input: Partial< CorrectInput > = {} ): Promise< Document > {
	return moved( by, document, 'correction', correctionOf( document, input ) );
}

export function decide(
	by: Person,
	quote: Document,
	decision: 'accepted' | 'declined' | 'expired',
	note = ''
): Promise< Document > {
	return moved( by, quote, 'decision', { decision, note } );
}

export async function anAcceptedQuote(
	by: Person,
	price: number,
	input: Partial< DocumentInput > = {}
): Promise< Document > {
	return decide( by, await anInvoice( by, price, { kind: 'quote', ...input } ), 'accepted' );
}

/** The draft invoice of an accepted quote. */
export function convert( by: Person, quote: Document ): Promise< Document > {
	return moved( by, quote, 'convert', undefined, 201 );
}

export function mark( by: Person, document: Document, input: MarkInput ): Promise< Document > {
	return moved( by, document, 'mark', input );
}

/** What pays a document now. */
export function counting( document: Document ): Application[] {
	return document.applications.filter( ( each ) => each.undone_at === null );
}

/** The first thing that pays a document now. */
export function paying( document: Document ): Application {
	const [ first ] = counting( document );
	if ( ! first ) {
		throw new Error( `Nothing pays ${ document.number ?? 'the draft' }.` );
	}
	return first;
}

/** The first payment that was ever applied to a document. */
export function paymentOn( document: Document ): Payment {
	const payment = document.applications.find( ( each ) => each.payment )?.payment;
	if ( ! payment ) {
		throw new Error( `No payment was ever on ${ document.number ?? 'the draft' }.` );
	}
	return payment;
}

/** A payment of the customer of which something is left: an over-payment of an invoice of one unit. */
export async function leftOver( by: Person, { customer_id, currency }: Document, amount: number ): Promise< Payment > {
	const small = await anInvoice( by, 1, { customer_id, currency } );
	return paymentOn( await pay( by, small, amount + 1, { keep_excess: true } ) );
}

export function again( by: Person, { id }: Pick< Document, 'id' > ): Promise< Document > {
	return readDocument( by, id );
}
