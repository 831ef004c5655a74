/** Makes files of documents as a page does, but with fonts from where the build takes them, and reads them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import slices from '../../../portal-template/pdf/font-slices.json';
import { makePdf, type PdfView } from '../../../portal-template/pdf/make-pdf';
import type { LoadFont } from '../../../portal-template/pdf/typeface';
import { labels as english, view as plain } from './documents';

interface Node {
	role?: string;
	type?: string;
	id?: string;
	children?: Node[];
}

interface Read {
	info: { Title: string; Language: string; Producer: string };
	title: string;
	xml: string;
	mark: { Marked: boolean };
	pages: {
		size: [ number, number ];
		text: string;
		tree: Node;
		marked: Record< string, string >;
		unmarked: string;
	}[];
}

export interface Pdf extends Read {
	/** Of all pages, one line of the page a line. */
	text: string;
	/** The file as it is; its structure is not compressed. */
	raw: string;
}

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

export function readPdf( bytes: Uint8Array ): Pdf {
	const folder = mkdtempSync( join( tmpdir(), 'coffer-pdf-' ) );
	try {
		const file = join( folder, 'document.pdf' );
		writeFileSync( file, bytes );
		const program = join( process.cwd(), 'tests', 'unit', 'pdf', 'read-pdf.mjs' );
		const said = execFileSync( process.execPath, [ program, file ], { encoding: 'utf8', maxBuffer: 64_000_000 } );
		const read = JSON.parse( said ) as Read;
		return { ...read, text: read.pages.map( ( { text } ) => text ).join( '\n' ), raw: decode( bytes ) };
	} finally {
		rmSync( folder, { recursive: true } );
	}
}

const decode = ( bytes: Uint8Array ): string => Buffer.from( bytes ).toString( 'latin1' );

/** The tags of a page in the order in which they are read, each with the text that is in it and in no tag of its own. */
export function tagsOf( { tree, marked }: Read[ 'pages' ][ number ] ): { path: string; text: string }[] {
	const walk = ( node: Node, above: string ): { path: string; text: string }[] => {
		const path = [ above, node.role ].filter( Boolean ).join( ' ' );
		const children = node.children ?? [];
		const text = children
			.filter( ( { type } ) => type === 'content' )
			.map( ( { id } ) => marked[ `${ id }` ] ?? '' )
			.join( ' ' );
		return [
			{ path, text },
			...children.filter( ( { role } ) => role ).flatMap( ( child ) => walk( child, path ) ),
		];
	};
	return walk( tree, '' );
}
