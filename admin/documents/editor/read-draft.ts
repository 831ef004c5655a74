import { __ } from '@wordpress/i18n';
import {
	calculateTotals,
	InvalidInput,
	parseAmount,
	parsePercentage,
	parseQuantity,
	type DocumentInput,
	type LineInput,
	type Parsed,
	type Totals,
} from '@coffer/api';
import { amountProblem, inputProblem, parseProblem } from '../../words/problem';
import { isBlank, type DiscountKind, type TypedDraft, type TypedLine } from './draft';
import { readDeposit } from './read-deposit';

/** Sentences by field: `due_date`, or `lines.<key>.quantity` with the key of the line, not its position. */
export type Problems = Readonly< Record< string, string > >;

export interface ReadDraft {
	/** To be sent when there are no problems. */
	input: DocumentInput;
	problems: Problems;
	/** Of the lines that can be read; null when they cannot be added up. */
	totals: Totals | null;
	/** What each line comes to, by key. */
	amounts: ReadonlyMap< number, number >;
	/** The keys of the lines of `input`, so that a refusal of `lines.2` finds its line. */
	keys: readonly number[];
}

/** Everything that was typed, as numbers, as far as it can be read. Lines that are still blank are left out. */
export function readDraft( draft: TypedDraft, locale: string ): ReadDraft {
	const problems: Record< string, string > = {};
	const { currency } = draft;
	const typed = draft.lines.filter( ( line ) => ! isBlank( line ) );
	const discount = readDiscount( draft, currency, locale, ( problem ) => {
		problems.discount_value = problem;
	} );
	if ( draft.issue_date !== '' && draft.due_date !== '' && draft.due_date < draft.issue_date ) {
		problems.due_date = __( 'This is before the issue date.', 'coffer' );
	}
	const lines = typed.map( ( line ) =>
		readLine( line, currency, locale, ( field, problem ) => {
			problems[ `lines.${ line.key }.${ field }` ] = problem;
		} )
	);

	// An unreadable number leaves its line out of the sum; a missing description does not.
	const counted = typed.flatMap( ( { key }, position ) => {
		const line = lines[ position ];
		const isReadable = numbers.every( ( field ) => problems[ `lines.${ key }.${ field }` ] === undefined );
		return line && isReadable ? [ { key, line } ] : [];
	} );
	const { totals, problem } = sum( { ...discount, tax_mode: draft.tax_mode }, counted );
	if ( problem ) {
		problems[ problem.field ] ??= problem.sentence;
	}

	const deposit = readDeposit( draft, totals?.total ?? null, locale, ( sentence ) => {
		problems.deposit = sentence;
	} );

	return {
		input: {
			kind: draft.kind,
			customer_id: draft.customer?.id ?? null,
			currency,
			tax_mode: draft.tax_mode,
			...discount,
			issue_date: draft.issue_date || null,
			due_date: draft.due_date || null,
			reference: draft.reference,
			terms: draft.terms,
			memo: draft.memo,
			language: draft.language || null,
			deposit,
			part_payments: draft.part_payments,
			is_test: draft.is_test,
			lines,
		},
		problems,
		totals,
		amounts: new Map( counted.map( ( { key }, position ) => [ key, totals?.lines[ position ]?.amount ?? 0 ] ) ),
		keys: typed.map( ( { key } ) => key ),
	};
}

const numbers = [ 'quantity', 'unit_price', 'discount_value', 'tax_rate' ] as const;

function readLine(
	line: TypedLine,
	currency: string,
	locale: string,
	refuse: ( field: keyof LineInput, problem: string ) => void
): LineInput {
	const value = ( field: keyof LineInput, parsed: Parsed, problem: ( reason: Refused ) => string ): number => {
		if ( parsed.ok ) {
			return parsed.value;
		}
		refuse( field, problem( parsed.reason ) );
		return 0;
	};
	if ( line.description.trim() === '' ) {
		refuse( 'description', __( 'Say what this line is for.', 'coffer' ) );
	}
	const tax = line.tax_rate.trim();
	return {
		description: line.description,
		quantity: value( 'quantity', parseQuantity( line.quantity, locale ), ( reason ) => parseProblem( reason, 4 ) ),
		unit_price: value( 'unit_price', parseAmount( line.unit_price, currency, locale ), ( reason ) =>
			amountProblem( reason, currency )
		),
		...readDiscount( line, currency, locale, ( problem ) => refuse( 'discount_value', problem ) ),
		tax_name: line.tax_name.trim(),
		tax_rate:
			tax === ''
				? 0
				: value( 'tax_rate', parsePercentage( tax, locale ), ( reason ) => parseProblem( reason, 3 ) ),
	};
}

type Refused = Extract< Parsed, { ok: false } >[ 'reason' ];

function readDiscount(
	{ discount_kind: kind, discount_value: text }: { discount_kind: DiscountKind; discount_value: string },
	currency: string,
	locale: string,
	refuse: ( problem: string ) => void
): { discount_kind: DiscountKind; discount_value: number } {
	if ( kind === 'none' ) {
		return { discount_kind: 'none', discount_value: 0 };
	}
	const parsed = kind === 'percent' ? parsePercentage( text, locale ) : parseAmount( text, currency, locale );
	if ( ! parsed.ok ) {
		refuse( kind === 'percent' ? parseProblem( parsed.reason, 3 ) : amountProblem( parsed.reason, currency ) );
		// What cannot be read yet takes nothing off.
		return { discount_kind: kind, discount_value: 0 };
	}
	return { discount_kind: kind, discount_value: parsed.value };
}

function sum(
	rest: { discount_kind: DiscountKind; discount_value: number; tax_mode: TypedDraft[ 'tax_mode' ] },
	counted: readonly { key: number; line: LineInput }[]
): { totals: Totals | null; problem?: { field: string; sentence: string } } {
	try {
		return { totals: calculateTotals( { ...rest, lines: counted.map( ( { line } ) => line ) } ) };
	} catch ( thrown ) {
		if ( ! ( thrown instanceof InvalidInput ) ) {
			throw thrown;
		}
		const keys = counted.map( ( { key } ) => key );
		return { totals: null, problem: { field: fieldByKey( thrown.field, keys ), sentence: inputProblem( thrown ) } };
	}
}

/** `lines.2.quantity` as the arithmetic and the server say it, with the key of the line in the place of its position. */
export function fieldByKey( field: string, keys: readonly number[] ): string {
	const [ , position, name ] = /^lines\.(\d+)(?:\.(\w+))?$/.exec( field ) ?? [];
	if ( position === undefined ) {
		return field;
	}
	return `lines.${ keys[ Number( position ) ] ?? position }.${ name ?? 'unit_price' }`;
}
