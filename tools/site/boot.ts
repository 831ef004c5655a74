import { mkdir, readFile, rm } from 'node:fs/promises';
import { findPhp } from '../machine/php';
import { endGroup, onEnd, release } from '../terminal/program';
import { freePort } from '../terminal/port';
import { say, step } from '../terminal/steps';
import { findWordPress, type WordPress } from '../wordpress/find';
import { writeConfig } from './config';
import { connectState } from './connect';
import { hosts } from './hosts';
import { layoutOf, type Layout } from './layout';
import { placeFiles } from './place';
import { populate } from './populate';
import type { HostName, Site, SiteOptions } from './site';
import { newState, readState, writeState, type SiteState } from './state';

const defaultPort = 9400;

/**
 * Boots a site and waits until it answers. A site that exists is reused, with what it holds, unless `fresh`. Its servers
 * end with this program, unless they are to `outlive` it.
 */
export async function bootSite( options: SiteOptions, { outlive = false } = {} ): Promise< Site > {
	const layout = layoutOf( options );
	const wordpress = await findWordPress( options.wordpress );
	const { name, php } = await chooseHost( options.host );
	const host = hosts[ name ];

	const former = await readState( layout );
	for ( const pid of former ? await ownGroups( former, layout ) : [] ) {
		await endGroup( pid );
	}
	const port = await freePort( options.port ?? defaultPort );
	const kept = former && ! options.fresh && isSameSite( former, options, name, wordpress, port );
	if ( ! kept ) {
		await rm( layout.dir, { recursive: true, force: true } );
	}
	await mkdir( layout.dir, { recursive: true } );

	let state: SiteState = {
		...( kept ? former : newState( options, name, wordpress.version, php ) ),
		options,
		php,
		url: `http://127.0.0.1:${ port }${ layout.base }`,
		pids: [],
	};
	await step( kept ? 'Renewing the site’s files' : 'Laying out the site’s files', async () => {
		await placeFiles( layout, wordpress, host.sqlite, options.plugin );
		await writeConfig( layout, state, host.database( layout ) );
		await writeState( layout, state );
	} );

	const pids: number[] = [];
	const stop = async () => {
		forget();
		// The web server first, the database last.
		for ( const pid of pids.splice( 0 ).reverse() ) {
			await endGroup( pid );
		}
	};
	const forget = onEnd( stop );
	try {
		await step( `Starting ${ host.title }`, async () => {
			await host.start( layout, state, port, ( pid ) => pids.push( pid ) );
			await waitFor( state.url, layout );
		} );
		state = { ...state, pids: [ ...pids ] };
		await writeState( layout, state );
		state = await populate( host, layout, state );
		await writeState( layout, state );
	} catch ( error ) {
		await stop();
		throw error;
	}
	if ( outlive ) {
		forget();
		pids.forEach( release );
	}
	return connectState( layout, state, stop );
}

async function chooseHost( wanted: HostName ): Promise< { name: HostName; php: string | null } > {
	if ( wanted === 'playground' ) {
		return { name: wanted, php: null };
	}
	const php = await findPhp();
	if ( php ) {
		return { name: wanted, php: php.path };
	}
	if ( wanted === 'fpm' ) {
		throw new Error( 'This machine has no PHP 8.1 or newer, and none may be installed.' );
	}
	say( 'No PHP with SQLite on this machine: using WebAssembly PHP, which is slower.' );
	return { name: 'playground', php: null };
}

function isSameSite(
	former: SiteState,
	options: SiteOptions,
	host: HostName,
	wordpress: WordPress,
	port: number
): boolean {
	const shape = ( of: SiteOptions ) =>
		JSON.stringify( [
			of.permalinks,
			of.subdirectory,
			of.theme,
			of.multisite,
			of.activate,
			of.pageCache,
			of.compress,
			of.heads,
		] );
	return (
		former.populated &&
		former.host === host &&
		former.wordpress === wordpress.version &&
		shape( former.options ) === shape( options ) &&
		// A network keeps its port in its tables.
		( ! options.multisite || new URL( former.url ).port === String( port ) )
	);
}

/** Servers a former start left running; process numbers are reused, so each must still look like ours. */
async function ownGroups( former: SiteState, layout: Layout ): Promise< number[] > {
	const own: number[] = [];
	for ( const pid of former.pids ) {
		const command = await readFile( `/proc/${ pid }/cmdline`, 'utf8' ).catch( () => '' );
		if ( command.includes( layout.dir ) ) {
			own.push( pid );
		}
	}
	return own;
}

async function waitFor( url: string, layout: Layout ): Promise< void > {
	const until = Date.now() + 120_000;
	while ( Date.now() < until ) {
		try {
			const { status } = await fetch( `${ url }/wp-includes/version.php`, {
				redirect: 'manual',
				signal: AbortSignal.timeout( 10_000 ),
			} );
			// WebAssembly PHP listens, and answers 502, while it is still being compiled.
			if ( status < 500 ) {
				return;
			}
		} catch {
			// Nobody listens yet.
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 100 ) );
	}
	throw new Error( `The server does not answer at ${ url }. Its output is in ${ layout.serverLog }.` );
}
