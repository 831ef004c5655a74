import { __, sprintf } from '@wordpress/i18n';

/** A file as a table of texts. */
export interface Sheet {
	fileName: string;
	headings: string[];
	/** Each as long as the headings. */
	rows: string[][];
	/** How the letters were read, where that had to be guessed. */
	encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

export const MAX_ROWS = 10_000;
const MAX_BYTES = 20 * 1024 * 1024;
const MAX_COLUMNS = 100;

/** Reads a CSV file as programs write them. Throws an Error with a sentence that says what to do. */
export async function readSheet( file: File ): Promise< Sheet > {
	if ( file.size > MAX_BYTES ) {
		throw new Error( __( 'This file is larger than 20 MB. Divide it.', 'coffer' ) );
	}
	const { text, encoding } = decode( new Uint8Array( await file.arrayBuffer() ) );
	if ( text.includes( '\u0000' ) || text.startsWith( 'PK' ) ) {
		throw new Error(
			__( 'This is not a CSV file. In a spreadsheet, choose “Save as” or “Download” and then CSV.', 'coffer' )
		);
	}
	// Only who imports something needs it.
	const { default: Papa } = await import( /* webpackChunkName: "csv" */ 'papaparse' );
	const { data, errors } = Papa.parse< string[] >( text, { skipEmptyLines: 'greedy' } );
	const broken = errors.find( ( { type } ) => type === 'Quotes' );
	if ( broken ) {
		throw new Error(
			sprintf(
				/* translators: %d: line of a file. */
				__(
					'A quotation mark near row %d is not closed. Save the file again as CSV, or mend that row.',
					'coffer'
				),
				( broken.row ?? 0 ) + 1
			)
		);
	}
	const [ headings = [], ...rows ] = data;
	if ( rows.length === 0 ) {
		throw new Error(
			__(
				'There is nothing in this file but a heading, or not even that. The first row has to name the columns.',
				'coffer'
			)
		);
	}
	if ( rows.length > MAX_ROWS ) {
		throw new Error( __( 'This file has more than 10,000 rows. Divide it.', 'coffer' ) );
	}
	const width = Math.min( headings.length, MAX_COLUMNS );
	return {
		fileName: file.name.slice( 0, 190 ),
		headings: headings.slice( 0, width ).map( ( heading ) => heading.trim() ),
		rows: rows.map( ( row ) => Array.from( { length: width }, ( _, at ) => row[ at ] ?? '' ) ),
		encoding,
	};
}

/** UTF-8 where it can be that, and otherwise what spreadsheets on Windows write. */
function decode( bytes: Uint8Array ): { text: string; encoding: Sheet[ 'encoding' ] } {
	const [ first, second ] = bytes;
	if ( ( first === 0xff && second === 0xfe ) || ( first === 0xfe && second === 0xff ) ) {
		const text = new TextDecoder( first === 0xff ? 'utf-16le' : 'utf-16be' ).decode( bytes );
		return { text, encoding: 'utf-16' };
	}
	try {
		return { text: new TextDecoder( 'utf-8', { fatal: true } ).decode( bytes ), encoding: 'utf-8' };
	} catch {
		return { text: new TextDecoder( 'windows-1252' ).decode( bytes ), encoding: 'windows-1252' };
	}
}
