import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

export interface ProgramOptions {
	readonly cwd?: string;
	readonly env?: NodeJS.ProcessEnv;
	/** Text for the program's standard input. */
	readonly input?: string;
	/** Milliseconds after which it is ended and counted as failed. */
	readonly timeout?: number;
}

export interface ProgramResult {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a program to its end and collects what it says. Never throws for a failing program, only for a missing one. */
export function capture(
	file: string,
	args: readonly string[],
	options: ProgramOptions = {}
): Promise< ProgramResult > {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( file, args, {
			...place( options ),
			stdio: [ 'pipe', 'pipe', 'pipe' ],
		} );
		const forget = onEnd( () => {
			child.kill( 'SIGTERM' );
		} );
		const out: Buffer[] = [];
		const err: Buffer[] = [];
		child.stdout.on( 'data', ( chunk: Buffer ) => out.push( chunk ) );
		child.stderr.on( 'data', ( chunk: Buffer ) => err.push( chunk ) );
		child.on( 'error', reject );
		child.on( 'close', ( code ) => {
			forget();
			resolve( {
				status: code ?? 1,
				stdout: Buffer.concat( out ).toString( 'utf8' ),
				stderr: Buffer.concat( err ).toString( 'utf8' ),
			} );
		} );
		// A program that ends before it has read its input breaks the pipe; its status says why.
		child.stdin.on( 'error', () => undefined );
		child.stdin.end( options.input ?? '' );
	} );
}

/** As `capture`, and throws with the end of the program's output when it failed. */
export async function must( file: string, args: readonly string[], options: ProgramOptions = {} ): Promise< string > {
	const result = await capture( file, args, options );
	if ( result.status !== 0 ) {
		const said = `${ result.stdout }\n${ result.stderr }`.trim().split( '\n' ).slice( -25 ).join( '\n' );
		throw new Error( `${ file } ${ args.slice( 0, 3 ).join( ' ' ) } failed (${ result.status }):\n${ said }` );
	}
	return result.stdout;
}

/** Runs a program that talks to the terminal itself; resolves with its exit status. */
export function show( file: string, args: readonly string[], options: ProgramOptions = {} ): Promise< number > {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( file, args, {
			...place( options ),
			stdio: 'inherit',
		} );
		const forget = onEnd( () => {
			child.kill( 'SIGTERM' );
		} );
		child.on( 'error', reject );
		child.on( 'close', ( code ) => {
			forget();
			resolve( code ?? 1 );
		} );
	} );
}

/** Watchers of the servers that end with this program, by process group. */
const watchers = new Map< number, ChildProcess >();

/**
 * A server: a process group of its own, its output in a file. It ends when this program ends, however that comes about,
 * unless `release` lets it go.
 *
 * @return The number of the group.
 */
export function serve( file: string, args: readonly string[], log: string, options: ProgramOptions = {} ): number {
	const sink = openSync( log, 'a' );
	const child = spawn( file, args, {
		...place( options ),
		detached: true,
		stdio: [ 'ignore', sink, sink ],
	} );
	closeSync( sink );
	// A program that is missing has no number, which is said below.
	child.on( 'error', () => undefined );
	child.unref();
	if ( child.pid === undefined ) {
		throw new Error( `${ file } could not be started.` );
	}
	watch( child.pid );
	return child.pid;
}

/**
 * A shell that waits for the end of its input, which comes when this program is gone, killed ones included. It then ends
 * the group.
 */
function watch( group: number ): void {
	if ( process.platform === 'win32' ) {
		return;
	}
	const watcher = spawn( 'sh', [ '-c', 'read -r word || kill -s TERM -- "-$0"', String( group ) ], {
		detached: true,
		stdio: [ 'pipe', 'ignore', 'ignore' ],
	} );
	watcher.on( 'error', () => undefined );
	watcher.stdin.on( 'error', () => undefined );
	watcher.unref();
	if ( 'unref' in watcher.stdin && typeof watcher.stdin.unref === 'function' ) {
		watcher.stdin.unref();
	}
	watchers.set( group, watcher );
}

/** Lets a server live on when this program ends. */
export function release( group: number ): void {
	// Any line makes the watcher go without ending anything.
	watchers.get( group )?.stdin?.end( 'stay\n' );
	watchers.delete( group );
}

/** Ends a process group begun by `serve` and waits until it is gone. */
export async function endGroup( group: number ): Promise< void > {
	release( group );
	const alive = () => {
		try {
			process.kill( -group, 0 );
			return true;
		} catch {
			return false;
		}
	};
	for ( const [ signal, patience ] of [
		[ 'SIGTERM', 8000 ],
		[ 'SIGKILL', 2000 ],
	] as const ) {
		try {
			process.kill( -group, signal );
		} catch {
			return;
		}
		const until = Date.now() + patience;
		while ( Date.now() < until ) {
			if ( ! alive() ) {
				return;
			}
			await new Promise( ( resolve ) => setTimeout( resolve, 50 ) );
		}
	}
}

/** Where a program is on this machine's PATH, or undefined. */
export function findProgram( ...names: readonly string[] ): string | undefined {
	for ( const name of names ) {
		const found =
			process.platform === 'win32'
				? spawnSync( 'where', [ name ], { encoding: 'utf8' } )
				: spawnSync( 'sh', [ '-c', 'command -v "$0"', name ], {
						encoding: 'utf8',
						env: {
							...process.env,
							PATH: `${ process.env.PATH ?? '' }:/usr/sbin:/sbin`,
						},
					} );
		const path = found.stdout?.split( /\r?\n/ )[ 0 ]?.trim();
		if ( found.status === 0 && path ) {
			return path;
		}
	}
	return undefined;
}

const endings = new Set< () => void | Promise< void > >();
let ending = false;

/**
 * Registers what has to be cleaned up when this program is told to end (Ctrl-C, TERM, or because whoever started it
 * went away). Returns a function that takes the registration back.
 */
export function onEnd( work: () => void | Promise< void > ): () => void {
	if ( endings.size === 0 && ! watching ) {
		watchForEnd();
	}
	endings.add( work );
	return () => endings.delete( work );
}

let watching = false;

function watchForEnd(): void {
	watching = true;
	const end = async ( status: number ) => {
		if ( ending ) {
			return;
		}
		ending = true;
		for ( const work of [ ...endings ].reverse() ) {
			try {
				await work();
			} catch ( error ) {
				process.stderr.write( `${ String( error ) }\n` );
			}
		}
		process.exit( status );
	};
	process.on( 'SIGINT', () => void end( 130 ) );
	process.on( 'SIGTERM', () => void end( 143 ) );
	process.on( 'SIGHUP', () => void end( 129 ) );
	const parent = process.ppid;
	setInterval( () => {
		if ( process.ppid !== parent ) {
			void end( 143 );
		}
	}, 1000 ).unref();
}

function place( options: ProgramOptions ): SpawnOptions {
	return {
		...( options.cwd === undefined ? {} : { cwd: options.cwd } ),
		env: options.env ?? process.env,
		...( options.timeout === undefined ? {} : { timeout: options.timeout } ),
	};
}
