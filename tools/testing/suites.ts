import { parseArgs } from 'node:util';
import { say } from '../terminal/steps';
import { firstLines, paragraphOf, type Failure } from './failure';
import { add, closingLine, nothing, oneFailure, type Tally } from './tally';

export interface Suite {
	readonly name: string;
	run( grep: string | undefined ): Promise< Tally >;
}

export interface Wanted {
	/** Names of suites. */
	readonly suites: readonly string[];
	readonly grep: string | undefined;
}

/** `--only=server,e2e --grep "a part of a name"`, or `--except=e2e`. */
export function readWanted( names: readonly string[] ): Wanted {
	const { values } = parseArgs( {
		options: {
			only: { type: 'string', multiple: true, default: [] },
			except: { type: 'string', multiple: true, default: [] },
			grep: { type: 'string' },
		},
	} );
	const [ only, except ] = [ values.only, values.except ].map( ( lists ) =>
		lists.flatMap( ( list ) => list.split( ',' ) )
	) as [ string[], string[] ];
	const unknown = [ ...only, ...except ].filter( ( name ) => ! names.includes( name ) );
	if ( unknown.length > 0 ) {
		throw new Error( `There is no suite "${ unknown.join( ', ' ) }". There are: ${ names.join( ', ' ) }.` );
	}
	return {
		suites: names.filter( ( name ) => ( only.length === 0 || only.includes( name ) ) && ! except.includes( name ) ),
		grep: values.grep,
	};
}

/**
 * Runs suites one after another, whatever the ones before found. Prints what failed, the counts, and the closing line
 * last.
 *
 * @return Exit status: 0 only when nothing failed.
 */
export async function runSuites(
	suites: readonly Suite[],
	wanted: Wanted,
	cleanUp: () => Promise< void >
): Promise< number > {
	let total = nothing;
	const lines: string[] = [];
	const failures: ( readonly [ string, Failure ] )[] = [];
	for ( const suite of suites ) {
		if ( ! wanted.suites.includes( suite.name ) ) {
			continue;
		}
		const begun = Date.now();
		console.log( `\n=== ${ suite.name } ===\n` );
		const tally = await attempt( suite, wanted.grep );
		total = add( total, tally );
		failures.push( ...tally.failures.map( ( failure ) => [ suite.name, failure ] as const ) );
		const seconds = Math.round( ( Date.now() - begun ) / 1000 );
		lines.push( `${ suite.name.padEnd( 12 ) } ${ closingLine( tally ) } (${ seconds } s)` );
	}
	await cleanUp();
	if ( failures.length > 0 ) {
		console.log( `\n${ paragraphOf( failures ) }` );
	}
	console.log( `\n${ lines.join( '\n' ) }\n` );
	console.log( closingLine( total ) );
	return total.failed === 0 ? 0 : 1;
}

async function attempt( suite: Suite, grep: string | undefined ): Promise< Tally > {
	try {
		const tally = await suite.run( grep );
		if ( grep === undefined && tally.passed + tally.failed + tally.skipped === 0 ) {
			say( `${ suite.name } ran no test at all, which counts as a failure.` );
			return oneFailure( 'ran no test at all' );
		}
		return tally;
	} catch ( error ) {
		const message = error instanceof Error ? error.message : String( error );
		console.error( message );
		return oneFailure( 'could not be run', firstLines( message ) );
	}
}
