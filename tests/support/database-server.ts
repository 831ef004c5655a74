import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Site } from '../../tools/site/site';
import { endGroup, must, serve } from '../../tools/terminal/program';

/** MariaDB of a site, which can be killed, started again, and kept from making its files any longer. */
export class DatabaseServer {
	#started: number | undefined;

	private constructor(
		private readonly site: Site,
		private readonly command: readonly string[],
		private readonly socket: string,
		readonly pidFile: string
	) {}

	static async of( site: Site ): Promise< DatabaseServer > {
		const [ socket, pidFile ] = await site.php< [ string, string ] >(
			`global $wpdb; return $wpdb->get_row( 'SELECT @@socket, @@pid_file', ARRAY_N );`
		);
		const pid = ( await readFile( pidFile, 'utf8' ) ).trim();
		const command = ( await readFile( `/proc/${ pid }/cmdline`, 'utf8' ) ).split( '\0' ).filter( Boolean );
		return new DatabaseServer( site, command, socket, pidFile );
	}

	/** Starts it as it was started, once the one before is gone; what a full disk sends it, it does not die of. */
	async start(): Promise< void > {
		const shell = `trap '' XFSZ; exec "$@"`;
		this.#started = serve(
			'/bin/sh',
			[ '-c', shell, 'sh', ...this.command, '--innodb-log-file-size=8M' ],
			join( this.site.dir, 'database-again.log' )
		);
		const until = Date.now() + 60_000;
		while ( ! ( await this.#listens() ) ) {
			if ( Date.now() > until ) {
				throw new Error( 'The database does not come back.' );
			}
			await new Promise( ( resolve ) => setTimeout( resolve, 50 ) );
		}
	}

	/** Ends whichever runs, in order, and starts it again. */
	async restart(): Promise< void > {
		const pid = Number( await readFile( this.pidFile, 'utf8' ) );
		process.kill( pid, 'SIGTERM' );
		while ( existsSync( `/proc/${ pid }` ) ) {
			await new Promise( ( resolve ) => setTimeout( resolve, 50 ) );
		}
		await this.start();
	}

	/** No file of it may get longer than that many bytes, as on a disk that is full. The soft limit, which can be lifted again. */
	async limitFiles( bytes: number | 'unlimited' ): Promise< void > {
		const pid = ( await readFile( this.pidFile, 'utf8' ) ).trim();
		await must( 'prlimit', [ '--pid', pid, `--fsize=${ bytes }:` ] );
	}

	/** Ends what `start` began, in order. */
	async stop(): Promise< void > {
		if ( this.#started !== undefined ) {
			await endGroup( this.#started );
		}
	}

	#listens(): Promise< boolean > {
		if ( ! existsSync( this.socket ) ) {
			return Promise.resolve( false );
		}
		return new Promise( ( resolve ) => {
			const attempt = connect( this.socket );
			attempt.once( 'connect', () => resolve( true ) );
			attempt.once( 'error', () => resolve( false ) );
			attempt.once( 'close', () => attempt.destroy() );
			setTimeout( () => attempt.destroy(), 200 );
		} );
	}
}
