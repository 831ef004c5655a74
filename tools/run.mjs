/**
 * Entry of every npm script: `node tools/run.mjs <command> [arguments]` runs tools/<command>.ts.
 *
 * Plain JavaScript, because it must work before anything is installed. It installs the dependencies when they are
 * missing or older than the lock file, so that one command is enough on a fresh clone.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname( dirname( fileURLToPath( import.meta.url ) ) );
const [ command = '', ...rest ] = process.argv.slice( 2 );

const commands = readdirSync( join( root, 'tools' ) )
	.filter( ( name ) => name.endsWith( '.ts' ) )
	.map( ( name ) => name.slice( 0, -3 ) );
const program = resolveCommand( command );
if ( ! program ) {
	console.error(
		`There is no command "${ command }". There are: ${ commands.join( ', ' ) }.`
	);
	process.exit( 2 );
}

if ( needsInstall() ) {
	console.log( 'Installing the npm dependencies (once per clone) ...' );
	const status = await run( process.platform === 'win32' ? 'npm.cmd' : 'npm', [
		'ci',
		'--no-audit',
		'--no-fund',
	] );
	if ( status !== 0 ) {
		process.exit( status );
	}
}

const tsx = pathToFileURL(
	join( root, 'node_modules', 'tsx', 'dist', 'loader.mjs' )
).href;
process.exit(
	await run( process.execPath, [ '--import', tsx, program, ...rest ] )
);

/** A command is a file tools/<name>.ts or a folder tools/<name>/index.ts. */
function resolveCommand( name ) {
	if ( ! /^[a-z-]+$/.test( name ) ) {
		return undefined;
	}
	return [
		join( root, 'tools', `${ name }.ts` ),
		join( root, 'tools', name, 'index.ts' ),
	].find( existsSync );
}

/** npm writes node_modules/.package-lock.json last, so its time is the time of the last complete install. */
function needsInstall() {
	const installed = join( root, 'node_modules', '.package-lock.json' );
	const wanted = join( root, 'package-lock.json' );
	return (
		! existsSync( installed ) ||
		statSync( wanted ).mtimeMs > statSync( installed ).mtimeMs + 1000
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
		const parent = process.ppid;
		const watch = setInterval( () => {
			if ( process.ppid !== parent ) {
				child.kill( 'SIGTERM' );
			}
		}, 1000 );
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
