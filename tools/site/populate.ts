import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../machine/paths';
import { say, step } from '../terminal/steps';
import type { Host } from './hosts/host';
import type { Layout } from './layout';
import { demoPassword, demoUsers } from './site';
import type { SiteState } from './state';

/** Brings a site from bare files to an installed WordPress with the plugin, the demo users and, if wanted, demo data. */
export async function populate( host: Host, layout: Layout, state: SiteState ): Promise< SiteState > {
	const run = async ( script: string, input: unknown, installing = false ): Promise< unknown > => {
		const code = await readFile( join( root, 'tools', 'site', 'php', `${ script }.php` ), 'utf8' );
		const answer = await host.evaluate( layout, state, { code, input, installing } );
		if ( ! answer.ok ) {
			throw new Error( `${ script }: ${ answer.error }` );
		}
		return answer.value;
	};
	const { options } = state;
	let { populated, seeded, portalPath } = state;

	if ( ! populated ) {
		await step( 'Installing WordPress', () => run( 'install', { password: demoPassword }, true ) );
		if ( options.multisite ) {
			await step( 'Making it a network', async () => {
				await run( 'network', { domain: new URL( state.url ).host, path: `${ layout.base }/` } );
				await writeFile( join( layout.dev, 'multisite' ), '' );
			} );
		}
		await step( 'Activating the plugin', async () => {
			const theme = options.theme === 'classic' ? 'classic' : ( options.theme ?? 'twentytwentyfive' );
			complain(
				await run( 'settle', {
					permalinks: options.permalinks ?? 'pretty',
					theme,
					activate: options.activate !== false,
					must: options.demo === true,
				} )
			);
		} );
		await step( 'Making the demo users', async () =>
			complain( await run( 'people', { users: demoUsers, password: demoPassword } ) )
		);
		populated = true;
	}

	if ( options.demo && ! seeded ) {
		if ( existsSync( join( root, 'tools', 'demo', 'seed.php' ) ) ) {
			await step( 'Filling in demo data', async () => {
				const answer = await run( 'seed', {} );
				const address = readPortalUrl( answer );
				portalPath = address?.startsWith( state.url ) ? address.slice( state.url.length ) : null;
				seeded = answer !== null;
			} );
		} else {
			say( 'There is no tools/demo/seed.php yet: the site stays without demo data.' );
		}
	}
	return { ...state, populated, seeded, portalPath };
}

function complain( trouble: unknown ): void {
	for ( const sentence of Array.isArray( trouble ) ? trouble : [] ) {
		say( `Note: ${ String( sentence ) }` );
	}
}

function readPortalUrl( answer: unknown ): string | undefined {
	if ( typeof answer === 'object' && answer !== null && 'portal_url' in answer ) {
		return typeof answer.portal_url === 'string' ? answer.portal_url : undefined;
	}
	return undefined;
}
