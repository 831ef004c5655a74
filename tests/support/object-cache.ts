import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../../tools/machine/paths';
import { findRedis } from '../../tools/machine/redis';
import type { Site } from '../../tools/site/site';
import { freePort } from '../../tools/terminal/port';
import { capture, endGroup, must, serve } from '../../tools/terminal/program';

/** A persistent object cache that a site uses from now on. */
export class ObjectCache {
	private constructor(
		private readonly dropIn: string,
		private readonly port: number,
		private readonly group: number
	) {}

	static async start( site: Site ): Promise< ObjectCache > {
		const port = await freePort( 9450 );
		const group = serve(
			await findRedis(),
			[ '--port', String( port ), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', site.dir ],
			join( site.dir, 'redis.log' )
		);
		const cache = new ObjectCache( join( dirname( dirname( site.logFile ) ), 'object-cache.php' ), port, group );
		await cache.untilReady();
		const code = await readFile( join( root, 'tests', 'fixtures', 'object-cache', 'object-cache.php' ), 'utf8' );
		await writeFile( cache.dropIn, code.replace( '{REDIS_PORT}', String( port ) ) );
		return cache;
	}

	async stop(): Promise< void > {
		await rm( this.dropIn, { force: true } );
		await endGroup( this.group );
	}

	/** As somebody presses "Flush cache", or Redis is started anew. */
	async flush(): Promise< void > {
		await this.tell( 'FLUSHALL' );
	}

	/** All that is in it: each key, and its value as PHP wrote it. */
	async content(): Promise< ReadonlyMap< string, string > > {
		const keys = ( await this.tell( '--scan' ) ).split( '\n' ).filter( Boolean );
		const values = new Map< string, string >();
		for ( const key of keys ) {
			values.set( key, await this.tell( '--raw', 'GET', key ) );
		}
		return values;
	}

	private async untilReady(): Promise< void > {
		for ( const until = Date.now() + 10_000; Date.now() < until; ) {
			if ( ( await capture( 'redis-cli', [ '-p', String( this.port ), 'PING' ] ) ).stdout.includes( 'PONG' ) ) {
				return;
			}
			await new Promise( ( resolve ) => setTimeout( resolve, 100 ) );
		}
		throw new Error( 'Redis does not answer.' );
	}

	private tell( ...command: string[] ): Promise< string > {
		return must( 'redis-cli', [ '-p', String( this.port ), ...command ] );
	}
}
