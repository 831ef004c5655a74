import type { Document } from '../../src/contract/types';
import { accessActions, type AccessAction } from '../../tools/contract/access';
import { dateIn } from './clock';
import { aCustomer, aLine, changing } from './makers';
import { anotherInvoice, correctionOf, leftOver } from './money-moves';
import type { Person } from './people';
import type { RouteRequest } from './route-requests';

export interface DocumentCall extends RouteRequest {
	readonly method: string;
}

/** What each action is asked with; right in everything but who asks, and how the document stands. */
const bodies: Readonly< Record< AccessAction, ( document: Document ) => unknown > > = {
	edit: ( { kind, customer_id } ) => ( { kind, currency: 'EUR', customer_id, lines: [ aLine() ] } ),
	delete: () => undefined,
	send: () => undefined,
	send_by_email: () => undefined,
	write_message: () => ( { purpose: 'own' } ),
	void: () => ( { reason: 'x' } ),
	accept: () => ( { decision: 'accepted' } ),
	decline: () => ( { decision: 'declined' } ),
	expire: () => ( { decision: 'expired' } ),
	convert: () => undefined,
	duplicate: () => undefined,
	correct: ( document ) => correctionOf( document, { memo: 'Put right' } ),
	record_payment: () => ( { method: 'cash', amount: 1 } ),
	apply_credit: () => ( { source: 'payment', source_id: 1, amount: 5 } ),
	credit: () => ( { mode: 'amount', amount: 1 } ),
	refund: ( { applications } ) => ( {
		payment_id: applications.find( ( each ) => each.payment )?.payment?.id ?? 1,
		amount: 1,
		method: 'cash',
		reason: 'x',
		outcome: 'owed',
	} ),
	write_off: () => ( { reason: 'x' } ),
	mark: () => ( { by_hand: true } ),
	make_recurring: ( { id, customer_id } ) => ( {
		title: 'x',
		content: { kind: 'invoice', currency: 'EUR', customer_id, lines: [ aLine() ] },
		frequency: 'month',
		start_on: dateIn( 30 ),
		like_document_id: id,
	} ),
	open_portal: () => ( { purpose: 'open' } ),
	copy_portal_link: () => ( { purpose: 'copy' } ),
};

/** The request behind an action of a document. */
export function documentCall( action: AccessAction, document: Document ): DocumentCall {
	const [ method = '', path = '' ] = accessActions[ action ].split( ' ' );
	const body = bodies[ action ]( document );
	return {
		method,
		route: path.replace( '{id}', String( document.id ) ),
		headers: changing( document ),
		...( body === undefined ? {} : { body } ),
		document,
	};
}

/**
 * The same where it is to succeed: credit has to come from somewhere, that of a credit note pays another invoice, and whoever
 * makes recurring what has no customer chooses one.
 */
export async function possibleCall( action: AccessAction, document: Document, owner: Person ): Promise< DocumentCall > {
	if ( action === 'make_recurring' && document.customer_id === null ) {
		return documentCall( action, { ...document, customer_id: ( await aCustomer( owner ) ).id } );
	}
	if ( action !== 'apply_credit' ) {
		return documentCall( action, document );
	}
	const isNote = document.kind === 'credit_note';
	const [ target, source_id ] = isNote
		? [ await anotherInvoice( owner, document, 5 ), document.id ]
		: [ document, ( await leftOver( owner, document, 5 ) ).id ];
	const source = isNote ? 'credit_note' : 'payment';
	return { ...documentCall( action, target ), body: { source, source_id, amount: 5 } };
}
