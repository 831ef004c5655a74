/**
 * Entry of every npm script: `node tools/run.mjs <command> [arguments]` runs tools/<command>.ts.
 *
 * Plain JavaScript, because it must work before anything is installed. It installs the dependencies when they are
 * missing or not those of the lock file, so that one command is enough on a fresh clone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname( dirname( fileURLToPath( import.meta.url ) ) );
const [ command = '', ...rest ] = process.argv.slice( 2 );

const commands = readdirSync( join( root, 'tools' ) )
	.filter( ( name ) => name.endsWith( '.ts' ) )
	.map( ( name ) => name.slice( 0, -3 ) );
const program = resolveCommand( command );
if ( ! program ) {
	console.error( `There is no command "${ command }". There are: ${ commands.join( ', ' ) }.` );
	process.exit( 2 );
}

if ( needsInstall() ) {
	if ( lstatSync( join( root, 'node_modules' ), { throwIfNoEntry: false } )?.isSymbolicLink() ) {
		// npm would empty the folder at the other end, under the hands of whoever uses it.
		console.error( 'node_modules is a link to packages of other versions: run npm ci there, or remove the link.' );
		process.exit( 1 );
	}
	console.log( 'Installing the npm packages (once per clone, a minute or two) ...' );
	const begun = Date.now();
	// In a terminal npm shows its own progress.
	const patience = setInterval( () => {
		if ( ! process.stdout.isTTY ) {
			console.log( `  … still at it after ${ Math.round( ( Date.now() - begun ) / 1000 ) } s` );
		}
	}, 20_000 );
	const status = await run( process.platform === 'win32' ? 'npm.cmd' : 'npm', [
		'ci',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
	] );
	clearInterval( patience );
	if ( status !== 0 ) {
		process.exit( status );
	}
}

const tsx = pathToFileURL( join( root, 'node_modules', 'tsx', 'dist', 'loader.mjs' ) ).href;
process.exit( await run( process.execPath, [ '--import', tsx, program, ...rest ] ) );

/** A command is a file tools/<name>.ts or a folder tools/<name>/index.ts. */
function resolveCommand( name ) {
	if ( ! /^[a-z-]+$/.test( name ) ) {
		return undefined;
	}
	return [ join( root, 'tools', `${ name }.ts` ), join( root, 'tools', name, 'index.ts' ) ].find( existsSync );
}

/**
 * Whether what lies in node_modules is not what the lock file says. npm keeps its own list of it, written last. Packages
 * for other machines are in the lock file only.
 */
function needsInstall() {
	const packages = ( file ) => {
		try {
			return JSON.parse( readFileSync( file, 'utf8' ) ).packages ?? {};
		} catch {
			return {};
		}
	};
	const installed = packages( join( root, 'node_modules', '.package-lock.json' ) );
	const wanted = Object.entries( packages( join( root, 'package-lock.json' ) ) );
	return wanted.some(
		( [ path, { version, optional } ] ) =>
			path !== '' && installed[ path ]?.version !== version && ! ( optional && ! installed[ path ] )
	);
}

/** Runs a child to its end; signals reach it, and it is told to end when whoever started us has gone. */
function run( file, args ) {
	return new Promise( ( resolve ) => {
		const child = spawn( file, args, {
			cwd: root,
			stdio: 'inherit',
			shell: file.endsWith( '.cmd' ),
		} );
		// A Ctrl-C in a terminal reaches the child by itself; the child decides when all is cleaned up.
		process.on( 'SIGINT', () => {
			if ( ! process.stdin.isTTY ) {
				child.kill( 'SIGINT' );
			}
		} );
		for ( const signal of [ 'SIGTERM', 'SIGHUP' ] ) {
			process.on( signal, () => child.kill( signal ) );
		}
		const begun = lineage();
		const watch = setInterval( () => {
			if ( lineage() !== begun ) {
				child.kill( 'SIGTERM' );
			}
		}, 2000 );
		child.on( 'error', ( error ) => {
			console.error( error.message );
			resolve( 1 );
		} );
		child.on( 'close', ( code, signal ) => {
			clearInterval( watch );
			resolve( code ?? ( signal === 'SIGINT' ? 130 : 1 ) );
		} );
	} );
}

/** Who started us, and who started them: npm puts a shell between itself and us, which stays when npm is killed. */
function lineage() {
	const parent = process.ppid;
	if ( process.platform === 'win32' ) {
		return String( parent );
	}
	try {
		// After the name in parentheses: state, then the number of the parent.
		const [ , grandparent ] = readFileSync( `/proc/${ parent }/stat`, 'utf8' ).split( ') ' ).at( -1 ).split( ' ' );
		return `${ parent } ${ grandparent }`;
	} catch {
		const { stdout } = spawnSync( 'ps', [ '-o', 'ppid=', '-p', String( parent ) ], { encoding: 'utf8' } );
		return `${ parent } ${ stdout?.trim() ?? '' }`;
	}
}
