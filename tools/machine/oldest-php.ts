import { readFileSync } from 'node:fs';
import { PHP } from '@php-wasm/universal';
import { loadNodeRuntime } from '@php-wasm/node';
import manifest from '../../plugin.json';
import { command } from '../terminal/command';

/** The newest one that there is here, which knows what the oldest lacks. */
const newest = '8.5';

/** Files by their names, with what stands in them. */
export type Sources = Readonly< Record< string, string > >;

export interface Opinion {
	/** What it says of each file that it does not read, and of each that answers when it is opened directly. */
	readonly faults: readonly string[];
	/** Functions and classes that came after it, in lower case. */
	readonly missing: readonly string[];
}

/** What the oldest PHP that the plugin says it needs makes of its files. It is WebAssembly's, so none has to be installed. */
export async function askOldestPhp( sources: Sources ): Promise< Opinion > {
	const php = await start( manifest.requires.php );
	const faults: string[] = [];
	for ( const [ file, code ] of Object.entries( sources ) ) {
		// Without ABSPATH it ends at once, when all of it has been compiled.
		const { text, errors } = await php.run( { code } ).catch( said );
		const fault = `${ text } ${ errors }`.replace( /\s+/g, ' ' ).trim();
		if ( fault !== '' ) {
			faults.push( `${ file }: ${ fault.slice( 0, 300 ) }` );
		}
	}
	const known = await names( php );
	const added = ( await names( await start( newest ) ) ).filter( ( name ) => ! known.includes( name ) );
	return { faults, missing: added };
}

async function start( version: string ): Promise< PHP > {
	const runtime = await loadNodeRuntime( version as Parameters< typeof loadNodeRuntime >[ 0 ], {
		emscriptenOptions: { processId: 1 },
	} );
	return new PHP( runtime );
}

function said( error: unknown ): { text: string; errors: string } {
	return { text: '', errors: error instanceof Error ? error.message : String( error ) };
}

async function names( php: PHP ): Promise< string[] > {
	const { text } = await php.run( {
		code: '<?php echo json_encode( array_map( "strtolower", array_merge( get_defined_functions()["internal"], get_declared_classes(), get_declared_interfaces() ) ) );',
	} );
	return JSON.parse( text ) as string[];
}

/** Sources come and the opinion goes as JSON. A test starts it on its own: what loads WebAssembly does not run within Jest. */
command( module, async () => {
	console.log( JSON.stringify( await askOldestPhp( JSON.parse( readFileSync( 0, 'utf8' ) ) as Sources ) ) );
	return 0;
} );
