/** Makes files of documents as a page does, but with fonts from where the build takes them, and reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import slices from '../../../portal-template/pdf/font-slices.json';
import { makePdf, type PdfView } from '../../../portal-template/pdf/make-pdf';
import type { LoadFont } from '../../../portal-template/pdf/typeface';
import { labels as english, view as plain } from './documents';
import { readPdf, type Pdf } from './reader';

const { slice } = jest.requireActual< { slice: ( font: Buffer, file: string ) => Promise< Buffer > } >(
	'../../../portal-template/pdf/font-loader.cjs'
);

const loaded = new Map< string, Promise< Uint8Array > >();

/** As the build cuts them. */
export const load: LoadFont = ( name, weight ) => {
	const family = slices.find( ( found ) => found.name === name )?.family;
	const file = `${ family }-${ name }-${ weight }-normal.woff`;
	const known = loaded.get( file );
	if ( known ) {
		return known;
	}
	const path = join( process.cwd(), 'node_modules', '@fontsource', `${ family }`, 'files', file );
	// Buffers of the runner's outer world are not its inner world's arrays.
	const bytes = slice( readFileSync( path ), file ).then( ( font ) => Uint8Array.from( font ) );
	loaded.set( file, bytes );
	return bytes;
};

export async function pdfOf( view: Partial< PdfView > = {}, labels: Partial< typeof english > = {} ): Promise< Pdf > {
	return readPdf( await makePdf( { ...plain, ...view }, { ...english, ...labels }, load ) );
}
