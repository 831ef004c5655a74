import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../machine/paths';
import { bootSite } from '../site/boot';
import { layoutOf } from '../site/layout';
import type { Site } from '../site/site';
import type { Request } from './server';
import { Session } from './session';

/** A site on PHP-FPM, nginx and MariaDB that says how much work each request was. */
export interface Rig {
	readonly site: Site;
	readonly owner: Session;
	/** Address of a customer's page of the demo data. */
	readonly portal: string;
	/** A blank page of the same theme, which everything is compared with. */
	readonly floor: Request;
	/** What the last request noted that had one of the headers for it. */
	note< T >(): Promise< T >;
}

export async function bootRig( name: string, port: number ): Promise< Rig > {
	const options = { host: 'fpm', name, port, fresh: true, demo: true, cron: false } as const;
	return rigOf( await bootSite( options ) );
}

/** @throws Error when the site has no demo data. */
export async function rigOf( site: Site ): Promise< Rig > {
	const layout = layoutOf( { name: site.dir.split( '/' ).at( -1 ) ?? '' } );
	const muPlugins = join( layout.wordpress, 'wp-content', 'mu-plugins' );
	await mkdir( muPlugins, { recursive: true } );
	await copyFile( join( root, 'tools/bench/coffer-bench.php' ), join( muPlugins, 'coffer-bench.php' ) );
	await copyFile( join( root, 'tools/bench/statements.php' ), join( layout.dev, 'statements.php' ) );
	const blank = await site.php< string >(
		`return get_permalink( wp_insert_post( [ 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Blank', 'post_content' => '' ] ) );`
	);
	if ( ! site.portalUrl ) {
		throw new Error( 'The demo data has no customer page to measure.' );
	}
	return {
		site,
		owner: await Session.of( site, 'owner' ),
		portal: site.portalUrl,
		floor: { url: blank },
		note: async < T >() => JSON.parse( await readFile( join( layout.dev, 'bench.json' ), 'utf8' ) ) as T,
	};
}
