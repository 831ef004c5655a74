/**
 * A loader of webpack that leaves in a font what font-slices.json names of it, without hints for screens of few dots, which
 * no reader of PDF needs. It takes two thirds off the fonts of Arabic and of Latin letters with marks.
 */
const path = require( 'node:path' );
const subsetFont = require( 'subset-font' );
const slices = require( './font-slices.json' );

/** Every character of ranges written as CSS writes them: U+0100-024F,U+0259. */
function charactersOf( ranges ) {
	return ranges
		.split( ',' )
		.map( ( range ) => range.slice( 2 ).split( '-' ) )
		.flatMap( ( [ first, last = first ] ) => {
			const from = parseInt( first, 16 );
			return Array.from( { length: parseInt( last, 16 ) - from + 1 }, ( _, index ) =>
				String.fromCodePoint( from + index )
			);
		} )
		.join( '' );
}

/**
 * @param {Buffer} font Bytes of a font of Fontsource.
 * @param {string} file Its name.
 */
function slice( font, file ) {
	const found = slices.find( ( { name, family } ) =>
		[ 400, 700 ].some( ( weight ) => path.basename( file ) === `${ family }-${ name }-${ weight }-normal.woff` )
	);
	if ( ! found ) {
		throw new Error( `font-slices.json does not say what is needed of ${ file }.` );
	}
	return subsetFont( font, charactersOf( found.ranges ), {
		targetFormat: 'woff',
		noHinting: true,
		// Noto Sans takes letters apart again into letter and mark, and a mark that no character stands for cannot be copied.
		...( found.family === 'noto-sans' && { keepFeatures: [ 'kern', 'mark', 'mkmk' ] } ),
	} );
}

module.exports = function fontLoader( font ) {
	const done = this.async();
	slice( font, this.resourcePath ).then( ( bytes ) => done( null, bytes ), done );
};
module.exports.raw = true;
module.exports.slice = slice;
