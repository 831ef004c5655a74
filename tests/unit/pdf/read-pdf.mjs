/**
 * What a program that knows nothing of Coffer reads in a file, as JSON: `node read-pdf.mjs FILE`. A program of its own,
 * because pdf.js comes as a module only, which the test runner does not load.
 */
import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [ , , file ] = process.argv;
const pdf = await getDocument( { data: new Uint8Array( readFileSync( file ) ), verbosity: VerbosityLevel.ERRORS } )
	.promise;
const { info, metadata } = await pdf.getMetadata();
const pages = [];
for ( let number = 1; number <= pdf.numPages; number++ ) {
	const page = await pdf.getPage( number );
	pages.push( {
		size: page.view.slice( 2 ),
		text: await textOf( page ),
		tree: await page.getStructTree(),
		...( await marksOf( page ) ),
	} );
}
console.log(
	JSON.stringify( {
		info,
		title: metadata.get( 'dc:title' ),
		xml: metadata.getRaw(),
		mark: await pdf.getMarkInfo(),
		pages,
	} )
);
await pdf.destroy();

/** One line of the page is one line of the text. */
async function textOf( page ) {
	const { items } = await page.getTextContent();
	return items.map( ( { str, hasEOL } ) => str + ( hasEOL ? '\n' : '' ) ).join( '' );
}

/** The text of each piece of content by its mark, and what stands outside of all marks. */
async function marksOf( page ) {
	const { items } = await page.getTextContent( { includeMarkedContent: true } );
	const open = [];
	const marked = {};
	let unmarked = '';
	for ( const { type, id, tag, str } of items ) {
		if ( type === 'beginMarkedContent' || type === 'beginMarkedContentProps' ) {
			open.push( id ?? tag );
		} else if ( type === 'endMarkedContent' ) {
			open.pop();
		} else if ( open.length === 0 ) {
			unmarked += str;
		} else {
			const mark = open.findLast( ( name ) => name && name !== 'ReversedChars' ) ?? open.at( -1 );
			marked[ mark ] = ( marked[ mark ] ?? '' ) + str;
		}
	}
	return { marked, unmarked };
}
