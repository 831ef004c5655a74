import { fieldLabel, fieldsOf, type ImportKind } from './fields';
import type { Sheet } from './read-sheet';

/** Hands a file to the browser to save. */
async function save( name: string, rows: string[][] ): Promise< void > {
	const { default: Papa } = await import( /* webpackChunkName: "csv" */ 'papaparse' );
	// Spreadsheets take UTF-8 for it only when it says so; what begins like a formula must not become one.
	const text = `\ufeff${ Papa.unparse( rows, { escapeFormulae: true } ) }`;
	const link = document.createElement( 'a' );
	link.href = URL.createObjectURL( new Blob( [ text ], { type: 'text/csv;charset=utf-8' } ) );
	link.download = name;
	link.click();
	URL.revokeObjectURL( link.href );
}

const examples: Readonly< Record< ImportKind, readonly string[] > > = {
	customers: [
		'Northwind Traders',
		'accounts@northwind.example',
		'+1 555 0100',
		'1 Harbour Street',
		'',
		'10115',
		'Berlin',
		'',
		'DE',
		'DE123456789',
		'EUR',
		'de_DE',
		'',
	],
	documents: [
		'invoice',
		'2025-0042',
		'Northwind Traders',
		'accounts@northwind.example',
		'EUR',
		'2026-01-15',
		'2026-02-14',
		'Open amount of invoice 2025-0042',
		'1',
		'1234.50',
		'19',
		'VAT',
		'',
	],
};

/** A file with the right headings and one row that shows how. */
export function saveTemplate( kind: ImportKind ): Promise< void > {
	return save( `coffer-${ kind }.csv`, [ fieldsOf[ kind ].map( fieldLabel ), [ ...examples[ kind ] ] ] );
}

/** The rows with mistakes as they were, with what is wrong beside them, to be mended and imported again. */
export function saveProblems(
	sheet: Sheet,
	problems: readonly { row: number; message: string; field: ImportProblemField }[],
	heading: string
): Promise< void > {
	const byRow = new Map< number, string[] >();
	for ( const { row, message, field } of problems ) {
		byRow.set( row, [ ...( byRow.get( row ) ?? [] ), `${ fieldLabel( field ) }: ${ message }` ] );
	}
	const rows = [ ...byRow ]
		.sort( ( [ one ], [ other ] ) => one - other )
		.map( ( [ row, messages ] ) => [ ...( sheet.rows[ row - 1 ] ?? [] ), messages.join( ' ' ) ] );
	return save( `${ sheet.fileName.replace( /\.[^.]*$/, '' ) }-mistakes.csv`, [
		[ ...sheet.headings, heading ],
		...rows,
	] );
}

type ImportProblemField = Parameters< typeof fieldLabel >[ 0 ];
