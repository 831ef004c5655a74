import { join } from 'node:path';
import { sitesFolder } from '../machine/paths';
import type { SiteOptions } from './site';

/** Every path of one site. */
export interface Layout {
	readonly dir: string;
	/** Document root of the web server. */
	readonly web: string;
	/** Where WordPress is: the document root or a folder in it. */
	readonly wordpress: string;
	/** Path of WordPress in addresses: '' or '/shop'. */
	readonly base: string;
	/** Clock and debug.log; inside wp-content, so that every host sees it. */
	readonly dev: string;
	readonly state: string;
	/** Output of the servers. */
	readonly serverLog: string;
}

export function layoutOf( options: Pick< SiteOptions, 'name' | 'subdirectory' > ): Layout {
	if ( ! /^[a-z0-9][a-z0-9-]*$/.test( options.name ) ) {
		throw new Error( `"${ options.name }" is no name for a site: small letters, digits and hyphens only.` );
	}
	const dir = join( sitesFolder, options.name );
	const web = join( dir, 'web' );
	const wordpress = options.subdirectory ? join( web, options.subdirectory ) : web;
	return {
		dir,
		web,
		wordpress,
		base: options.subdirectory ? `/${ options.subdirectory }` : '',
		dev: join( wordpress, 'wp-content', 'coffer-dev' ),
		state: join( dir, 'site.json' ),
		serverLog: join( dir, 'server.log' ),
	};
}
