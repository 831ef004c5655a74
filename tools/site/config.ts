import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Layout } from './layout';
import type { SiteState } from './state';

export interface Database {
	readonly name: string;
	readonly user: string;
	readonly password: string;
	/** As WordPress writes it: `localhost:/path/to/socket`. */
	readonly host: string;
}

const mark = "__DIR__ . '/wp-content/coffer-dev/";

/**
 * Writes wp-config.php. Every path in it is relative to itself, so that the same file serves a host that mounts the
 * site elsewhere.
 */
export async function writeConfig( layout: Layout, state: SiteState, database: Database | undefined ): Promise< void > {
	const url = new URL( state.url );
	const constants: [ string, string ][] = [
		...Object.entries( {
			DB_NAME: database?.name ?? 'coffer',
			DB_USER: database?.user ?? '',
			DB_PASSWORD: database?.password ?? '',
			DB_HOST: database?.host ?? '',
			DB_CHARSET: 'utf8mb4',
			DB_COLLATE: '',
			...state.salts,
			WP_HOME: state.url,
			WP_SITEURL: state.url,
			WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost',
			WP_ENVIRONMENT_TYPE: 'local',
			COFFER_DEV_KEY: state.key,
		} ).map( ( [ name, value ] ): [ string, string ] => [ name, quote( value ) ] ),
		[ 'DB_DIR', "__DIR__ . '/wp-content/database/'" ],
		[ 'DB_FILE', "'.ht.sqlite'" ],
		[ 'WP_DEBUG', 'true' ],
		[ 'WP_DEBUG_LOG', `${ mark }debug.log'` ],
		[ 'WP_DEBUG_DISPLAY', 'false' ],
		// No update check, no font, no feed: what a test site says to the world is nothing.
		[ 'WP_HTTP_BLOCK_EXTERNAL', state.options.online ? 'false' : 'true' ],
		[ 'AUTOMATIC_UPDATER_DISABLED', 'true' ],
		[ 'WP_AUTO_UPDATE_CORE', 'false' ],
		// The files of WordPress are hard links shared by all sites.
		[ 'DISALLOW_FILE_MODS', state.options.installs ? 'false' : 'true' ],
		[ 'DISABLE_WP_CRON', state.options.cron === false ? 'true' : 'false' ],
		[ 'COFFER_DEV_CLOCK', `${ mark }clock'` ],
		[ 'COFFER_DEV_EVAL', state.host === 'playground' ? 'true' : 'false' ],
	];
	const lines = [
		'<?php',
		'// Written by tools/site/config.ts at every start.',
		...constants.map( ( [ name, value ] ) => `defined( '${ name }' ) || define( '${ name }', ${ value } );` ),
		"$table_prefix = 'wp_';",
		// The network's tables come after the installation, and this file is there when they are.
		`if ( is_file( ${ mark }multisite' ) ) {`,
		"\tdefine( 'MULTISITE', true );",
		"\tdefine( 'SUBDOMAIN_INSTALL', false );",
		`\tdefine( 'DOMAIN_CURRENT_SITE', ${ quote( url.host ) } );`,
		`\tdefine( 'PATH_CURRENT_SITE', ${ quote( `${ layout.base }/` ) } );`,
		"\tdefine( 'SITE_ID_CURRENT_SITE', 1 );",
		"\tdefine( 'BLOG_ID_CURRENT_SITE', 1 );",
		'}',
		"defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );",
		"require_once ABSPATH . 'wp-settings.php';",
		'',
	];
	const file = join( layout.wordpress, 'wp-config.php' );
	if ( existsSync( file ) ) {
		// Never write through a hard link.
		await rm( file );
	}
	await writeFile( file, lines.join( '\n' ), { mode: 0o600 } );
}

function quote( text: string ): string {
	return `'${ text.replaceAll( '\\', '\\\\' ).replaceAll( "'", "\\'" ) }'`;
}
