import { readFile, rename, rm, writeFile } from 'node:fs/promises';
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
		private readonly groups: readonly number[]
	) {}

	/**
	 * @param servers How many Redis servers there are. Of two, each of the site's two PHP servers keeps what it reads in its own,
	 *                and what one of them forgets the other still has; what the rest of this class tells is of the first.
	 */
	static async start( site: Site, servers = 1 ): Promise< ObjectCache > {
		const redis = await findRedis();
		const ports: number[] = [];
		const groups: number[] = [];
		for ( let at = 0; at < servers; at++ ) {
			const port = await freePort( 9450 );
			const dir = site.dir;
			groups.push(
				serve(
					redis,
					[
						'--port',
						String( port ),
						'--bind',
						'127.0.0.1',
						'--save',
						'',
						'--appendonly',
						'no',
						'--dir',
						dir,
					],
					join( dir, 'redis.log' )
				)
			);
			await untilReady( port );
			ports.push( port );
		}
		const dropIn = join( dirname( dirname( site.logFile ) ), 'object-cache.php' );
		const code = await readFile( join( root, 'tests', 'fixtures', 'object-cache', 'object-cache.php' ), 'utf8' );
		await writeFile( dropIn, code.replace( '{REDIS_PORTS}', ports.join( ' ' ) ) );
		return new ObjectCache( dropIn, ports[ 0 ] ?? 0, groups );
	}

	async stop(): Promise< void > {
		await rm( this.dropIn, { force: true } );
		for ( const group of this.groups ) {
			await endGroup( group );
		}
	}

	/** While `work` goes on, the site has none. */
	async aside< T >( work: () => Promise< T > ): Promise< T > {
		await rename( this.dropIn, `${ this.dropIn }.off` );
		try {
			return await work();
		} finally {
			await rename( `${ this.dropIn }.off`, this.dropIn );
		}
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

	private tell( ...command: string[] ): Promise< string > {
		return must( 'redis-cli', [ '-p', String( this.port ), ...command ] );
	}
}

async function untilReady( port: number ): Promise< void > {
	for ( const until = Date.now() + 10_000; Date.now() < until; ) {
		if ( ( await capture( 'redis-cli', [ '-p', String( port ), 'PING' ] ) ).stdout.includes( 'PONG' ) ) {
			return;
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 100 ) );
	}
	throw new Error( 'Redis does not answer.' );
}
