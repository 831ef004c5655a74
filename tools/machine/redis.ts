import { findProgram } from '../terminal/program';
import { install, mayInstall } from './debian';
import { findPhp } from './php';

/**
 * Redis, and PHP's extension for it, installed where that is allowed. To be called before a site is booted: its PHP has what
 * there was when it began.
 *
 * @throws Error when one of them is not to be had.
 */
export async function findRedis(): Promise< string > {
	let [ server, php ] = [ findProgram( 'redis-server' ), await findPhp() ];
	if ( ( ! server || ! php?.modules.has( 'redis' ) ) && php && ( await mayInstall() ) ) {
		await install( [ 'redis-server', `php${ php.series }-redis` ] );
		[ server, php ] = [ findProgram( 'redis-server' ), await findPhp() ];
	}
	if ( ! server || ! php?.modules.has( 'redis' ) ) {
		throw new Error( 'This machine has no redis-server, or no extension redis for PHP.' );
	}
	return server;
}
