import type { Document, DocumentInput } from '../../src/contract/types';
import { aCustomer, aSentDocument, copyLink } from './makers';
import type { Person } from './people';

/** What a customer's page shows in most tests: two lines, one of them taxed, with words before and after. 1,540.00 USD. */
export const gardenWork = {
	currency: 'USD',
	due_date: '2999-12-31',
	reference: 'PO-4711',
	memo: 'Thank you for your patience.',
	terms: 'Payable within 14 days.',
	lines: [
		{ description: 'Garden design', quantity: 25_000, unit_price: 48_000, tax_name: 'VAT', tax_rate: 20_000 },
		{ description: 'Site visits', quantity: 20_000, unit_price: 5_000 },
	],
} satisfies Partial< DocumentInput >;

/** A sent document with the address that its customer was given. */
export interface SharedInvoice {
	readonly document: Document;
	readonly id: number;
	readonly number: string;
	readonly url: string;
	/** Name of the customer. */
	readonly customer: string;
}

/** An invoice over gardenWork, for a customer of its own unless the input says otherwise. */
export async function aSharedInvoice( by: Person, input: Partial< DocumentInput > = {} ): Promise< SharedInvoice > {
	const customer = input.customer_id ?? ( await aCustomer( by ) ).id;
	const document = await aSentDocument( by, { ...gardenWork, ...input, customer_id: customer } );
	return {
		document,
		id: document.id,
		number: document.number ?? '',
		url: ( await copyLink( by, document.id ) ).url,
		customer: document.customer?.name ?? '',
	};
}
