/** A loader of webpack that makes a module of a guide: what guide.cjs makes of it, with the addresses of its pictures. */
const { compileGuide } = require( './guide.cjs' );

module.exports = function guideLoader( markdown ) {
	const { pictures, ...guide } = compileGuide( markdown, this.resourcePath );
	const imports = pictures.map( ( picture, index ) => `import p${ index } from ${ JSON.stringify( picture ) };` );
	const names = pictures.map( ( _, index ) => `p${ index }` ).join( ', ' );
	return `${ imports.join( '\n' ) }\nexport default { ...${ JSON.stringify( guide ) }, pictures: [ ${ names } ] };\n`;
};
