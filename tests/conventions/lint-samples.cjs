/**
 * Reads [ { file, code } ] from standard input and writes, for each, the rules it breaks. A program of its own: ESLint's
 * plugins are modules that Jest cannot load.
 */
const { readFileSync } = require( 'node:fs' );
const path = require( 'node:path' );
const { ESLint } = require( 'eslint' );

const root = path.join( __dirname, '..', '..' );
const eslint = new ESLint( { cwd: root } );

async function main() {
	const broken = [];
	for ( const { file, code } of JSON.parse( readFileSync( 0, 'utf8' ) ) ) {
		const results = await eslint.lintText( `${ code }\n`, { filePath: path.join( root, file ) } );
		broken.push(
			results.flatMap( ( { messages } ) => messages.map( ( { ruleId, message } ) => ruleId ?? message ) )
		);
	}
	process.stdout.write( JSON.stringify( broken ) );
}

main();
