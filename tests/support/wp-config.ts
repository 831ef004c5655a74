import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '../../tools/site/site';

/** Changes wp-config.php while `work` goes on. */
export async function withConfig(
	site: Site,
	change: ( config: string ) => string,
	work: () => Promise< void >
): Promise< void > {
	const file = join( dirname( dirname( dirname( site.logFile ) ) ), 'wp-config.php' );
	const config = await readFile( file, 'utf8' );
	const changed = change( config );
	if ( changed === config ) {
		throw new Error( 'wp-config.php has nothing of what this test changes.' );
	}
	await writeFile( file, changed );
	try {
		await work();
	} finally {
		await writeFile( file, config );
	}
}

/** What an owner does after a break-in: new keys and salts, so that everybody has to sign in again. */
export function rotateSalts( config: string ): string {
	return config.replaceAll(
		/define\( '((?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT))', '[^']*' \)/g,
		( _line, name: string ) => `define( '${ name }', '${ randomBytes( 40 ).toString( 'base64url' ) }' )`
	);
}

export function withoutSalts( config: string ): string {
	return config.replaceAll(
		/define\( '((?:AUTH|SECURE_AUTH)_(?:KEY|SALT))', '[^']*' \)/g,
		( _line, name: string ) => `define( '${ name }', 'put your unique phrase here' )`
	);
}

export function withKey( key: string ): ( config: string ) => string {
	return ( config ) => config.replace( '<?php', `<?php\ndefine( 'COFFER_KEY', '${ key }' );` );
}
