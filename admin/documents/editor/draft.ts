import {
	formatAmountForInput,
	formatPercentage,
	formatQuantity,
	type CustomerCard,
	type Document,
	type DocumentInput,
	type Line,
	type Schedule,
} from '@coffer/api';

export type DiscountKind = Document[ 'discount_kind' ];

/** A line while it is being typed: its numbers are still text. */
export interface TypedLine {
	/** Stays with the line wherever it is moved. */
	key: number;
	description: string;
	quantity: string;
	unit_price: string;
	discount_kind: DiscountKind;
	discount_value: string;
	tax_name: string;
	tax_rate: string;
}

/** A `DocumentInput` while it is being typed. Dates and language are empty where there is none. */
export interface TypedDraft {
	kind: DocumentInput[ 'kind' ];
	customer: CustomerCard | null;
	currency: string;
	tax_mode: Document[ 'tax_mode' ];
	discount_kind: DiscountKind;
	discount_value: string;
	issue_date: string;
	due_date: string;
	reference: string;
	terms: string;
	memo: string;
	/** Empty for those who may not read it. */
	private_note: string;
	language: string;
	/** A percentage is of the total, and becomes an amount when it is saved. */
	deposit_kind: DiscountKind;
	deposit_value: string;
	part_payments: boolean;
	is_test: boolean;
	lines: TypedLine[];
}

let keys = 0;

/** What a new line begins with. */
const FIRST_QUANTITY = '1';

/** A line to be filled in. Tax is usually the same on every line, so it is that of the line before. */
export function blankLine( before?: TypedLine ): TypedLine {
	keys += 1;
	return {
		key: keys,
		description: '',
		quantity: FIRST_QUANTITY,
		unit_price: '',
		discount_kind: 'none',
		discount_value: '',
		tax_name: before?.tax_name ?? '',
		tax_rate: before?.tax_rate ?? '',
	};
}

interface Start {
	kind: DocumentInput[ 'kind' ];
	currency: string;
	terms: string;
	/** YYYY-MM-DD. */
	today: string;
	due_days: number;
}

export function newDraft( { kind, currency, terms, today, due_days }: Start ): TypedDraft {
	return {
		kind,
		customer: null,
		currency,
		tax_mode: 'exclusive',
		discount_kind: 'none',
		discount_value: '',
		issue_date: '',
		// Nobody has to pay a credit note, so it has no day and no terms of payment.
		due_date: kind === 'credit_note' ? '' : dayAfter( today, due_days ),
		reference: '',
		terms: kind === 'credit_note' ? '' : terms,
		memo: '',
		private_note: '',
		language: '',
		deposit_kind: 'none',
		deposit_value: '',
		part_payments: false,
		is_test: false,
		lines: [ blankLine() ],
	};
}

type WrittenLine = Pick<
	Line,
	'description' | 'quantity' | 'unit_price' | 'discount_kind' | 'discount_value' | 'tax_name' | 'tax_rate'
>;

/** What a person wrote, as it is kept. */
type Written = Pick<
	Document,
	| 'kind'
	| 'customer'
	| 'currency'
	| 'tax_mode'
	| 'discount_kind'
	| 'discount_value'
	| 'issue_date'
	| 'due_date'
	| 'reference'
	| 'terms'
	| 'memo'
	| 'private_note'
	| 'language'
	| 'deposit'
	| 'part_payments'
	| 'is_test'
> & { lines: readonly WrittenLine[] };

/** What each invoice of a schedule says. Its dates are those of the schedule. */
export function draftOfContent( content: Schedule[ 'content' ], customer: CustomerCard, locale: string ): TypedDraft {
	return draftOf( { ...content, kind: 'invoice', customer, issue_date: null, due_date: null }, locale );
}

export function draftOf( document: Written, locale: string ): TypedDraft {
	const { currency } = document;
	return {
		kind: document.kind,
		customer: document.customer,
		currency,
		tax_mode: document.tax_mode,
		discount_kind: document.discount_kind,
		discount_value: discountText( document, currency, locale ),
		issue_date: document.issue_date ?? '',
		due_date: document.due_date ?? '',
		reference: document.reference,
		terms: document.terms,
		memo: document.memo,
		private_note: document.private_note ?? '',
		language: document.language ?? '',
		deposit_kind: document.deposit === null ? 'none' : 'amount',
		deposit_value: document.deposit === null ? '' : formatAmountForInput( document.deposit, currency, locale ),
		part_payments: document.part_payments,
		is_test: document.is_test,
		lines:
			document.lines.length === 0
				? [ blankLine() ]
				: document.lines.map( ( line ) => lineOf( line, currency, locale ) ),
	};
}

function lineOf( line: WrittenLine, currency: string, locale: string ): TypedLine {
	return {
		...blankLine(),
		description: line.description,
		quantity: formatQuantity( line.quantity, locale ),
		unit_price: formatAmountForInput( line.unit_price, currency, locale ),
		discount_kind: line.discount_kind,
		discount_value: discountText( line, currency, locale ),
		tax_name: line.tax_name,
		tax_rate: line.tax_rate === 0 && line.tax_name === '' ? '' : formatPercentage( line.tax_rate, locale ),
	};
}

function discountText(
	{ discount_kind: kind, discount_value: value }: Pick< Line, 'discount_kind' | 'discount_value' >,
	currency: string,
	locale: string
): string {
	switch ( kind ) {
		case 'none':
			return '';
		case 'percent':
			return formatPercentage( value, locale );
		case 'amount':
			return formatAmountForInput( value, currency, locale );
	}
}

/** Nothing of it was typed by the person, so it is not sent. */
export function isBlank( line: TypedLine ): boolean {
	const isUntouched = [ '', FIRST_QUANTITY ].includes( line.quantity.trim() );
	return isUntouched && `${ line.description }${ line.unit_price }${ line.discount_value }`.trim() === '';
}

/** Whether both say the same, whatever their lines are called inside. */
export function isSameDraft( one: TypedDraft, other: TypedDraft ): boolean {
	return JSON.stringify( withoutKeys( one ) ) === JSON.stringify( withoutKeys( other ) );
}

function withoutKeys( draft: TypedDraft ) {
	return {
		...draft,
		lines: draft.lines.filter( ( line ) => ! isBlank( line ) ).map( ( line ) => ( { ...line, key: 0 } ) ),
	};
}

function dayAfter( day: string, days: number ): string {
	return new Date( Date.parse( `${ day }T00:00:00Z` ) + days * 86_400_000 ).toISOString().slice( 0, 10 );
}
