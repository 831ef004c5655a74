/** Reads files as a program does that knows nothing of Coffer. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

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

/** All of a file, also what is packed in it. */
export function unpacked( { raw }: Pdf ): string {
	const streams = Array.from( raw.matchAll( /stream\n([\s\S]*?)\nendstream/g ), ( [ , stream = '' ] ) => {
		try {
			return inflateSync( Buffer.from( stream, 'latin1' ) ).toString( 'latin1' );
		} catch {
			// Some are not packed, and are in the file as they are.
			return '';
		}
	} );
	return [ raw, ...streams ].join( '\n' );
}
