import { isCurrency, parseAmount, parsePercentage, parseQuantity, type Parsed } from '@coffer/api';
import { boot } from '../boot';
import { countryChoices } from '../words';
import type { ImportField, ImportKind } from './fields';
import type { Sheet } from './read-sheet';

/** How days and numbers are written in a file. */
export interface Writing {
	days: 'ymd' | 'dmy' | 'mdy';
	/** The sign before the decimals. */
	decimals: 'point' | 'comma';
}

/** By what the columns hold; where that says nothing, as it is usual where the reader is. */
export function guessWriting( { rows }: Sheet, columns: readonly ( ImportField | null )[] ): Writing {
	const texts = ( fields: readonly ImportField[] ) =>
		rows
			.slice( 0, 500 )
			.flatMap( ( row ) => row.filter( ( _, at ) => fields.includes( columns[ at ] ?? 'name' ) ) )
			.map( ( text ) => text.trim() );
	return {
		days: guessDays( texts( [ 'issue_date', 'due_date' ] ) ),
		decimals: guessDecimals( texts( [ 'unit_price', 'quantity', 'tax_rate' ] ) ),
	};
}

function guessDays( texts: readonly string[] ): Writing[ 'days' ] {
	const parts = texts.map( ( text ) => text.split( /\D+/ ).map( Number ) );
	if ( texts.some( ( text ) => /^\d{4}\D/.test( text ) ) ) {
		return 'ymd';
	}
	if ( parts.some( ( [ first = 0 ] ) => first > 12 ) || texts.some( ( text ) => /^\d+\./.test( text ) ) ) {
		return 'dmy';
	}
	if ( parts.some( ( [ , second = 0 ] ) => second > 12 ) ) {
		return 'mdy';
	}
	return boot.locale.startsWith( 'en-US' ) ? 'mdy' : 'dmy';
}

function guessDecimals( texts: readonly string[] ): Writing[ 'decimals' ] {
	const ends = ( sign: string ) =>
		texts.filter( ( text ) => new RegExp( `\\${ sign }\\d{1,2}\\D*$` ).test( text ) ).length;
	const [ points, commas ] = [ ends( '.' ), ends( ',' ) ];
	if ( points !== commas ) {
		return points > commas ? 'point' : 'comma';
	}
	const example = new Intl.NumberFormat( boot.locale ).format( 1.5 );
	return example.includes( ',' ) ? 'comma' : 'point';
}

/** Fields of the rows that are handed over, each once. */
export function fieldsIn( columns: readonly ( ImportField | null )[] ): ImportField[] {
	return [ ...new Set( columns.filter( ( field ) => field !== null ) ) ];
}

/**
 * The rows as the server takes them: days, amounts and countries in one form. What cannot be read stays as it is
 * written, and the server says so.
 */
export function readRows(
	kind: ImportKind,
	{ rows }: Sheet,
	columns: readonly ( ImportField | null )[],
	writing: Writing
): string[][] {
	const fields = fieldsIn( columns );
	const places = fields.map( ( field ) => columns.flatMap( ( column, at ) => ( column === field ? [ at ] : [] ) ) );
	const currencyAt = fields.indexOf( 'currency' );
	return rows.map( ( row ) => {
		const texts = places.map( ( each ) =>
			each
				.map( ( at ) => ( row[ at ] ?? '' ).trim() )
				.filter( Boolean )
				.join( ' ' )
		);
		const currency = ( texts[ currencyAt ] || boot.default_currency ).toUpperCase();
		return texts.map( ( text, at ) => readValue( fields[ at ] ?? 'name', text, currency, kind, writing ) );
	} );
}

function readValue(
	field: ImportField,
	text: string,
	currency: string,
	kind: ImportKind,
	{ days, decimals }: Writing
): string {
	const locale = decimals === 'comma' ? 'de' : 'en';
	if ( text === '' ) {
		return '';
	}
	switch ( field ) {
		case 'issue_date':
		case 'due_date':
			return readDay( text, days );
		case 'unit_price':
			return isCurrency( currency ) ? whole( parseAmount( text, currency, locale ), text ) : text;
		case 'quantity':
			return whole( parseQuantity( text, locale ), text );
		case 'tax_rate':
			return whole( parsePercentage( text, locale ), text );
		case 'country':
			return countryCode( text );
		case 'language':
			return text.replace( '-', '_' );
		case 'currency':
			return text.toUpperCase();
		case 'kind':
			return kind === 'documents' ? documentKind( text ) : text;
		default:
			return field === 'notes' || field === 'memo' || field === 'description'
				? text
				: text.replace( /\s*\n\s*/g, ', ' );
	}
}

/** What cannot be read must not look like a number that was. */
function whole( parsed: Parsed, text: string ): string {
	return parsed.ok ? String( parsed.value ) : `? ${ text }`;
}

function readDay( text: string, order: Writing[ 'days' ] ): string {
	const [ first, second, third, rest ] = text.replace( /[T ].*$/, '' ).split( /\D+/ );
	if ( ! first || ! second || ! third || rest !== undefined ) {
		return text;
	}
	const [ year, month, day ] = arranged( [ first, second, third ], first.length === 4 ? 'ymd' : order );
	const full = year.length === 2 ? `20${ year }` : year;
	return `${ full }-${ month.padStart( 2, '0' ) }-${ day.padStart( 2, '0' ) }`;
}

type Parts = [ string, string, string ];

function arranged( [ first, second, third ]: Parts, order: Writing[ 'days' ] ): Parts {
	switch ( order ) {
		case 'ymd':
			return [ first, second, third ];
		case 'dmy':
			return [ third, second, first ];
		case 'mdy':
			return [ third, first, second ];
	}
}

function documentKind( text: string ): string {
	const word = text.toLowerCase();
	if ( /^(invoice|rechnung|bill)/.test( word ) ) {
		return 'invoice';
	}
	return /^(quote|quotation|estimate|offer|angebot|kostenvoranschlag)/.test( word ) ? 'quote' : text;
}

let codes: Map< string, string > | undefined;

/** A country by its code or its name in English, German or the reader's language. */
function countryCode( text: string ): string {
	if ( codes === undefined ) {
		codes = new Map();
		const names = [ 'en', 'de' ].map( ( language ) => new Intl.DisplayNames( language, { type: 'region' } ) );
		for ( const { value, label } of countryChoices() ) {
			for ( const name of [ value, label, ...names.map( ( each ) => each.of( value ) ?? value ) ] ) {
				codes.set( name.toLowerCase(), value );
			}
		}
	}
	return codes.get( text.toLowerCase() ) ?? text;
}
