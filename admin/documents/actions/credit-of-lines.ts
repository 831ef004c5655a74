import { __, sprintf } from '@wordpress/i18n';
import { calculateTotals, formatQuantity, parseQuantity, type CreditLine, type Document, type Line } from '@coffer/api';
import { boot } from '../../boot';
import { parseProblem } from '../../words';

/** A line as the person is choosing it. */
export interface TypedLine {
	isChosen: boolean;
	quantity: string;
}

export function startLines( lines: readonly Line[] ): TypedLine[] {
	return lines.map( ( { quantity } ) => ( {
		isChosen: false,
		quantity: formatQuantity( Math.abs( quantity ), boot.locale ),
	} ) );
}

interface ReadLines {
	/** Null while a quantity cannot be used. */
	chosen: CreditLine[] | null;
	/** What is wrong with a quantity, by the position of the line. */
	problems: Record< number, string >;
}

/** Which lines are credited and how many of each: never more than were sold. */
export function readLines( typed: readonly TypedLine[], lines: readonly Line[] ): ReadLines {
	const chosen: CreditLine[] = [];
	const problems: Record< number, string > = {};
	typed.forEach( ( { isChosen, quantity: text }, position ) => {
		if ( ! isChosen ) {
			return;
		}
		const most = Math.abs( lines[ position ]?.quantity ?? 0 );
		const parsed = parseQuantity( text, boot.locale );
		if ( ! parsed.ok ) {
			problems[ position ] = parseProblem( parsed.reason, QUANTITY_PLACES );
		} else if ( parsed.value < 1 || parsed.value > most ) {
			problems[ position ] = sprintf(
				/* translators: %s: a quantity. */
				__( 'More than none and at most %s.', 'coffer' ),
				formatQuantity( most, boot.locale )
			);
		} else {
			chosen.push( { position, quantity: parsed.value } );
		}
	} );
	return { chosen: Object.keys( problems ).length === 0 ? chosen : null, problems };
}

const QUANTITY_PLACES = 4;

/**
 * What the chosen lines come to with tax. Null where only the server can say: while nothing is chosen, and where a
 * discount of an amount has to be divided.
 */
export function totalOfLines( document: Document, chosen: readonly CreditLine[] | null ): number | null {
	if ( chosen === null || chosen.length === 0 || document.discount_kind === 'amount' ) {
		return null;
	}
	const lines = chosen.flatMap( ( { position, quantity } ) => {
		const line = document.lines[ position ];
		return line ? [ { ...line, quantity: line.quantity < 0 ? -quantity : quantity } ] : [];
	} );
	if ( lines.some( ( { discount_kind: kind } ) => kind === 'amount' ) ) {
		return null;
	}
	try {
		return calculateTotals( { ...document, lines } ).total;
	} catch {
		return null;
	}
}

/** What of an invoice is not credited yet by a credit note that was sent. Minor units. */
export function creditable( { total, offspring }: Pick< Document, 'total' | 'offspring' > ): number {
	const credited = offspring
		.filter( ( { kind, workflow } ) => kind === 'credit_note' && workflow === 'sent' )
		.reduce( ( sum, note ) => sum + note.total, 0 );
	return Math.max( 0, total - credited );
}
