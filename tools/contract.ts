/** `npm run contract` writes what is generated from contract/ and, for plugin authors, from src/; with `-- --check` it names what drifted and changes nothing. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { javascriptFiles } from './contract/javascript';
import { markdownFiles } from './contract/markdown';
import { openApiFiles } from './contract/openapi';
import { phpFiles } from './contract/php';
import { readContract, root } from './contract/read';
import { typescriptFiles } from './contract/typescript';

async function run() {
	const check = process.argv.includes( '--check' );
	const contract = readContract();
	const files = {
		...phpFiles( contract ),
		...( await typescriptFiles( contract ) ),
		...markdownFiles( contract ),
		...openApiFiles( contract ),
		...javascriptFiles(),
	};
	const drifted: string[] = [];
	for ( const [ path, content ] of Object.entries( files ) ) {
		const target = join( root, path );
		if ( existsSync( target ) && readFileSync( target, 'utf8' ) === content ) {
			continue;
		}
		drifted.push( path );
		if ( ! check ) {
			mkdirSync( dirname( target ), { recursive: true } );
			writeFileSync( target, content );
		}
	}
	if ( check && drifted.length > 0 ) {
		console.error( `Out of date, run \`npm run contract\`:\n  ${ drifted.join( '\n  ' ) }` );
		process.exit( 1 );
	}
	console.log(
		check
			? 'contract/ and what is generated from it agree.'
			: `Written: ${ drifted.join( ', ' ) || 'nothing, all up to date' }.`
	);
}

void run();
