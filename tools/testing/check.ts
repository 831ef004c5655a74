import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../machine/paths';
import { onEnd } from '../terminal/program';
import { firstLines } from './failure';
import { nothing, oneFailure, type Tally } from './tally';

const mostRemarks = 30;

/** A command of tools/ that has no tests of its own and counts as one. What it says is shown, and its remarks are kept. */
export async function runCheck( name: string ): Promise< Tally > {
	const { status, said } = await overhear( [ '--import', 'tsx', join( root, 'tools', `${ name }.ts` ) ] );
	if ( status === 0 ) {
		return { ...nothing, passed: 1 };
	}
	// Steps that went well, or that take their time, are no remarks.
	const remarks = said.replace( /^ {2}[✓…].*$/gmu, '' );
	return oneFailure( `npm run ${ name }`, firstLines( remarks, mostRemarks ) );
}

function overhear( args: readonly string[] ): Promise< { status: number; said: string } > {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( process.execPath, args, { cwd: root, stdio: [ 'inherit', 'pipe', 'pipe' ] } );
		const forget = onEnd( () => {
			child.kill( 'SIGTERM' );
		} );
		const heard: Buffer[] = [];
		for ( const [ from, to ] of [
			[ child.stdout, process.stdout ],
			[ child.stderr, process.stderr ],
		] as const ) {
			from.on( 'data', ( chunk: Buffer ) => {
				heard.push( chunk );
				to.write( chunk );
			} );
		}
		child.on( 'error', reject );
		child.on( 'close', ( code ) => {
			forget();
			resolve( { status: code ?? 1, said: Buffer.concat( heard ).toString( 'utf8' ) } );
		} );
	} );
}
