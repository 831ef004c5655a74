import type { Address, Customer, CustomerInput } from '@coffer/api';

/** A customer while it is being typed; language, currency and country are empty where there is none. */
export interface TypedCustomer {
	name: string;
	email: string;
	phone: string;
	tax_id: string;
	address: Required< Address >;
	language: string;
	currency: string;
	notes: string;
	user: Customer[ 'user' ];
}

export function typedCustomer( customer: Customer | undefined, startName = '' ): TypedCustomer {
	const { line1 = '', line2 = '', city = '', region = '', postcode = '', country = '' } = customer?.address ?? {};
	return {
		name: customer?.name ?? startName,
		email: customer?.email ?? '',
		phone: customer?.phone ?? '',
		tax_id: customer?.tax_id ?? '',
		address: { line1, line2, city, region, postcode, country },
		language: customer?.language ?? '',
		currency: customer?.currency ?? '',
		notes: customer?.notes ?? '',
		user: customer?.user ?? null,
	};
}

/** Notes are only sent by those who may read them; for others they stay as they are. */
export function customerInput( typed: TypedCustomer, mayReadNotes: boolean ): CustomerInput {
	const { notes, language, currency, user, ...rest } = typed;
	return {
		...rest,
		language: language || null,
		currency: currency || null,
		user_id: user?.id ?? null,
		...( mayReadNotes ? { notes } : {} ),
	};
}
