import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** What server/Domain says: a result, or the refusal that it threw. */
export type PhpAnswer = { result: unknown } | { refused: { code: string; field?: string; sentence: string } };

interface Waiting {
	resolve: ( answer: PhpAnswer ) => void;
	reject: ( error: Error ) => void;
}

/**
 * One PHP process with the classes of server/Domain, without WordPress, asked over standard input. PHP is `COFFER_PHP`
 * or the `php` of the machine.
 *
 *     const php = new PhpDomain();
 *     await php.ask( 'totals', document ); // { result: … } or { refused: { code, field, sentence } }
 *     await php.stop();
 */
export class PhpDomain {
	private readonly process: ChildProcessWithoutNullStreams;
	private readonly waiting: Waiting[] = [];
	private readonly ended: Promise< void >;
	private complaints = '';
	private failure: Error | undefined;

	constructor( php = process.env.COFFER_PHP || 'php' ) {
		this.process = spawn( php, [ path.join( __dirname, 'php-domain.php' ) ] );
		createInterface( this.process.stdout ).on( 'line', ( line ) => this.receive( line ) );
		this.process.stderr.on( 'data', ( chunk ) => ( this.complaints += String( chunk ) ) );
		// A write to a process that has ended is reported by its end, below.
		this.process.stdin.on( 'error', () => {} );
		this.ended = new Promise( ( resolve ) => {
			this.process.on( 'error', ( { message } ) => {
				this.fail(
					`These tests compare TypeScript with PHP, and PHP could not be started (${ message }). ` +
						'Install PHP 8.1 or newer, or set COFFER_PHP to the path of one.'
				);
				resolve();
			} );
			this.process.on( 'close', ( code ) => {
				this.fail( `PHP ended with ${ code }. ${ this.complaints }` );
				resolve();
			} );
		} );
	}

	/** Rejects when PHP crashes; a refusal by the Domain is an answer. Questions may overlap. */
	ask( operation: string, ...args: readonly unknown[] ): Promise< PhpAnswer > {
		return new Promise( ( resolve, reject ) => {
			if ( this.failure ) {
				reject( this.failure );
				return;
			}
			this.waiting.push( { resolve, reject } );
			this.process.stdin.write( `${ JSON.stringify( { operation, arguments: args } ) }\n` );
		} );
	}

	async stop(): Promise< void > {
		this.process.stdin.end();
		await this.ended;
	}

	private receive( line: string ): void {
		const next = this.waiting.shift();
		let answer: PhpAnswer | { crashed: string };
		try {
			answer = JSON.parse( line );
		} catch {
			next?.reject( new Error( `PHP printed: ${ line }` ) );
			return;
		}
		if ( 'crashed' in answer ) {
			next?.reject( new Error( answer.crashed ) );
		} else {
			next?.resolve( answer );
		}
	}

	private fail( reason: string ): void {
		this.failure ??= new Error( reason );
		for ( const { reject } of this.waiting.splice( 0 ) ) {
			reject( this.failure );
		}
	}
}
