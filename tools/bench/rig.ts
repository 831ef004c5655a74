import { copyFile, cp, mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
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

const options = { host: 'fpm', fresh: true, cron: false, compress: true, usualOpcache: true } as const;

export async function bootRig( name: string, port: number ): Promise< Rig > {
	return rigOf( await bootSite( { ...options, name, port, demo: true } ) );
}

/** @throws Error when the site has no demo data. */
export async function rigOf( site: Site ): Promise< Rig > {
	if ( ! site.portalUrl ) {
		throw new Error( 'The demo data has no customer page to measure.' );
	}
	const { dev } = layoutOf( { name: basename( site.dir ) } );
	const floor = await prepare( site );
	return {
		site,
		owner: await Session.of( site, 'owner' ),
		portal: site.portalUrl,
		floor,
		note: async < T >() => JSON.parse( await readFile( join( dev, 'bench.json' ), 'utf8' ) ) as T,
	};
}

/** A site like the others, without Coffer, with these plugins instead. */
export async function bootBeside(
	name: string,
	port: number,
	plugins: string
): Promise< { site: Site; floor: Request } > {
	const site = await bootSite( { ...options, name, port, activate: false } );
	const { wordpress } = layoutOf( { name } );
	await cp( plugins, join( wordpress, 'wp-content', 'plugins' ), { recursive: true, dereference: true } );
	return { site, floor: await prepare( site ) };
}

/** Lets a site say how much work each request was. Resolves with its blank page. */
async function prepare( site: Site ): Promise< Request > {
	const { wordpress, dev } = layoutOf( { name: basename( site.dir ) } );
	const muPlugins = join( wordpress, 'wp-content', 'mu-plugins' );
	await mkdir( muPlugins, { recursive: true } );
	await copyFile( join( root, 'tools/bench/coffer-bench.php' ), join( muPlugins, 'coffer-bench.php' ) );
	await copyFile( join( root, 'tools/bench/statements.php' ), join( dev, 'statements.php' ) );
	return {
		url: await site.php< string >(
			`return get_permalink( wp_insert_post( [ 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Blank', 'post_content' => '' ] ) );`
		),
	};
}
