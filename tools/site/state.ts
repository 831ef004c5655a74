import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Layout } from './layout';
import type { HostName, SiteOptions } from './site';

/** What a site remembers between two starts, and what another process needs to talk to it. */
export interface SiteState {
	readonly options: SiteOptions;
	readonly host: HostName;
	readonly wordpress: string;
	readonly url: string;
	/** Opens the one-click login. */
	readonly key: string;
	readonly salts: Readonly< Record< string, string > >;
	readonly php: string | null;
	/** Process groups of the running servers. */
	readonly pids: readonly number[];
	readonly populated: boolean;
	readonly seeded: boolean;
	/** Path and query of the demo customer's page, from the site's address on. */
	readonly portalPath: string | null;
}

const saltNames = [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ].flatMap( ( name ) => [
	`${ name }_KEY`,
	`${ name }_SALT`,
] );

export function newState( options: SiteOptions, host: HostName, wordpress: string, php: string | null ): SiteState {
	return {
		options,
		host,
		wordpress,
		php,
		url: '',
		key: randomBytes( 18 ).toString( 'base64url' ),
		salts: Object.fromEntries( saltNames.map( ( name ) => [ name, randomBytes( 48 ).toString( 'base64url' ) ] ) ),
		pids: [],
		populated: false,
		seeded: false,
		portalPath: null,
	};
}

export async function readState( layout: Layout ): Promise< SiteState | undefined > {
	if ( ! existsSync( layout.state ) ) {
		return undefined;
	}
	try {
		return JSON.parse( await readFile( layout.state, 'utf8' ) ) as SiteState;
	} catch {
		return undefined;
	}
}

export async function writeState( layout: Layout, state: SiteState ): Promise< void > {
	const next = `${ layout.state }.${ process.pid }`;
	await writeFile( next, JSON.stringify( state, null, '\t' ), { mode: 0o600 } );
	await rename( next, layout.state );
}
