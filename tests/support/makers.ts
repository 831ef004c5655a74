import { randomUUID } from 'node:crypto';
import type {
	Customer,
	CustomerInput,
	Document,
	DocumentInput,
	LineInput,
	PaymentInput,
	PortalLink,
	PortalLinkAddress,
	PortalLinkInput,
	Task,
	TaskInput,
} from '../../src/contract/types';
import { succeed } from './expectations';
import type { Person } from './people';

let made = 0;

/** A word that no other test uses, so that a search finds only what this test made. */
export function unique( word: string ): string {
	made += 1;
	return `${ word }${ process.pid.toString( 36 ) }${ Date.now().toString( 36 ) }${ made }`;
}

export function aLine( line: Partial< LineInput > = {} ): LineInput {
	return { description: 'Work', quantity: 10_000, unit_price: 12_500, ...line };
}

export async function aCustomer( by: Person, input: Partial< CustomerInput > = {} ): Promise< Customer > {
	const name = input.name ?? unique( 'Customer ' );
	const email = `${ unique( 'c' ) }@example.com`;
	return succeed< Customer >( await by.rest( 'POST', '/customers', { body: { email, ...input, name } } ), 201 );
}

/** A draft with one line and, unless the input says otherwise, a customer of its own. */
export async function aDraft( by: Person, input: Partial< DocumentInput > = {} ): Promise< Document > {
	const customer = 'customer_id' in input ? {} : { customer_id: ( await aCustomer( by ) ).id };
	const body = { kind: 'invoice', currency: 'EUR', lines: [ aLine() ], ...customer, ...input };
	return succeed< Document >( await by.rest( 'POST', '/documents', { body } ), 201 );
}

/** The headers of a change that moves money: the version seen, and a key of its own. */
export function changing(
	{ version }: Pick< Document, 'version' >,
	key: string = randomUUID()
): Record< string, string > {
	return { 'if-match': String( version ), 'idempotency-key': key };
}

export async function send( by: Person, draft: Document ): Promise< Document > {
	return succeed< Document >(
		await by.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( draft ) } )
	);
}

export async function aSentDocument( by: Person, input: Partial< DocumentInput > = {} ): Promise< Document > {
	return send( by, await aDraft( by, input ) );
}

export async function voidDocument( by: Person, sent: Document, reason = 'A mistake' ): Promise< Document > {
	return succeed< Document >(
		await by.rest( 'POST', `/documents/${ sent.id }/void`, { headers: changing( sent ), body: { reason } } )
	);
}

/** A transfer that came for a document. */
export async function pay(
	by: Person,
	sent: Document,
	amount: number,
	input: Partial< PaymentInput > = {}
): Promise< Document > {
	const body = { method: 'transfer', amount, ...input };
	return succeed< Document >(
		await by.rest( 'POST', `/documents/${ sent.id }/payments`, { headers: changing( sent ), body } )
	);
}

export async function readDocument( by: Person, id: number ): Promise< Document > {
	return succeed< Document >( await by.rest( 'GET', `/documents/${ id }` ) );
}

/** The address of a document's default link, as Copy hands it out. */
export async function copyLink( by: Person, id: number ): Promise< PortalLinkAddress > {
	return succeed< PortalLinkAddress >(
		await by.rest( 'POST', `/documents/${ id }/portal-link`, { body: { purpose: 'copy' } } )
	);
}

/** The secret in an address, with pretty and plain permalinks. */
export function tokenIn( url: string ): string {
	return /[A-Za-z0-9_-]{43}(?=\/?$)/.exec( url )?.[ 0 ] ?? '';
}

/** A link of its own beside the default one. */
export async function aLink(
	by: Person,
	documentId?: number,
	input: Partial< PortalLinkInput > = {}
): Promise< PortalLink > {
	const id = documentId ?? ( await aSentDocument( by ) ).id;
	const body = { label: unique( 'Accounts ' ), scope: 'view_and_pay', ...input };
	return succeed< PortalLink >( await by.rest( 'POST', `/documents/${ id }/portal-links`, { body } ), 201 );
}

export async function aTask( by: Person, input: Partial< TaskInput > = {} ): Promise< Task > {
	return succeed< Task >( await by.rest( 'POST', '/tasks', { body: { title: unique( 'Call ' ), ...input } } ), 201 );
}

/** Marks a task as done. */
export async function finish(
	by: Person,
	{ id, version }: Pick< Task, 'id' | 'version' >,
	note = ''
): Promise< Task > {
	const headers = { 'if-match': String( version ) };
	return succeed< Task >( await by.rest( 'POST', `/tasks/${ id }/done`, { headers, body: { note } } ) );
}
