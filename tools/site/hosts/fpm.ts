import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, isRoot, mayInstall } from '../../machine/debian';
import { findPhp } from '../../machine/php';
import { findProgram, must, serve } from '../../terminal/program';
import type { Layout } from '../layout';
import { evaluateOnCommandLine } from './command-line';
import { nginxConfig, phpFpmConfig, phpFpmStartSettings, socketOf, type FpmPaths } from './fpm-config';
import type { Host } from './host';

/** A socket's path may have some 107 characters. */
const longestSocketFolder = 90;

/** MariaDB, PHP-FPM and nginx as plain processes of this user, with configuration and data in the site's folder. */
export const fpm: Host = {
	sqlite: false,
	database: ( layout ) => ( {
		name: 'coffer',
		user: 'root',
		password: '',
		host: `localhost:${ pathsOf( layout ).run }/db.sock`,
	} ),
	evaluate: evaluateOnCommandLine,
	start: async ( layout, { options }, port, track ) => {
		const programs = await findPrograms();
		const paths = pathsOf( layout, options.pageCache );
		for ( const folder of [ paths.run, ...( paths.pages ? [ paths.pages ] : [] ) ] ) {
			await rm( folder, { recursive: true, force: true } );
		}
		for ( const folder of [ paths.run, paths.config ] ) {
			await mkdir( folder, { recursive: true } );
		}
		// Whoever reaches the database's socket is its root.
		await chmod( paths.run, 0o700 );

		await startMariaDb( programs, paths, layout, track );
		const heads = options.heads ?? 1;
		await writeFile(
			join( paths.config, 'nginx.conf' ),
			nginxConfig( paths, layout, port, heads, options.compress === true )
		);
		for ( let head = 1; head <= heads; head++ ) {
			const config = join( paths.config, `fpm-${ head }.conf` );
			await writeFile( config, phpFpmConfig( paths, layout, head ) );
			track(
				serve(
					programs.fpm,
					[
						'--nodaemonize',
						...( isRoot() ? [ '--allow-to-run-as-root' ] : [] ),
						'--fpm-config',
						config,
						// Two seconds are PHP's own.
						...phpFpmStartSettings( options.usualOpcache === true ? 2 : 0 ),
					],
					layout.serverLog
				)
			);
			await untilListening( socketOf( paths, head ), layout );
		}
		track(
			serve(
				programs.nginx,
				[ '-c', join( paths.config, 'nginx.conf' ), '-e', layout.serverLog ],
				layout.serverLog
			)
		);
	},
};

interface Programs {
	readonly fpm: string;
	readonly nginx: string;
	readonly mariadbd: string;
	readonly installDb: string;
}

async function findPrograms(): Promise< Programs > {
	const php = await findPhp();
	const series = php?.series ?? '';
	const look = () => ( {
		fpm: findProgram( `php-fpm${ series }`, 'php-fpm' ),
		nginx: findProgram( 'nginx' ),
		mariadbd: findProgram( 'mariadbd' ),
		installDb: findProgram( 'mariadb-install-db' ),
		defaults: findProgram( 'my_print_defaults' ),
	} );
	let found = look();
	if ( Object.values( found ).includes( undefined ) && ( await mayInstall() ) ) {
		// MariaDB's installation program reads its settings through one of the client's.
		await install( [ `php${ series }-fpm`, 'nginx', 'mariadb-server-core', 'mariadb-client-core' ] );
		found = look();
	}
	const { fpm: fpmPath, nginx, mariadbd, installDb, defaults } = found;
	if ( ! fpmPath || ! nginx || ! mariadbd || ! installDb || ! defaults ) {
		const missing = Object.entries( found ).filter( ( [ , path ] ) => ! path );
		throw new Error(
			`This host needs programs that are not here: ${ missing.map( ( [ name ] ) => name ).join( ', ' ) }.`
		);
	}
	return { fpm: fpmPath, nginx, mariadbd, installDb };
}

function pathsOf( layout: Layout, pageCache = false ): FpmPaths {
	const near = join( layout.dir, 'run' );
	const short = join(
		tmpdir(),
		`coffer-${ createHash( 'sha256' ).update( layout.dir ).digest( 'hex' ).slice( 0, 12 ) }`
	);
	return {
		run: near.length <= longestSocketFolder ? near : short,
		data: join( layout.dir, 'mariadb' ),
		config: join( layout.dir, 'config' ),
		pages: pageCache ? join( layout.dir, 'page-cache' ) : undefined,
	};
}

async function startMariaDb(
	programs: Programs,
	paths: FpmPaths,
	layout: Layout,
	track: ( pid: number ) => void
): Promise< void > {
	const user = isRoot() ? [ '--user=root' ] : [];
	if ( ! existsSync( join( paths.data, 'mysql' ) ) ) {
		await mkdir( paths.data, { recursive: true } );
		await must( programs.installDb, [
			'--no-defaults',
			`--datadir=${ paths.data }`,
			'--auth-root-authentication-method=normal',
			'--skip-test-db',
			...user,
		] );
	}
	const first = join( paths.config, 'first.sql' );
	await writeFile(
		first,
		'CREATE DATABASE IF NOT EXISTS coffer CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;\n'
	);
	const socket = join( paths.run, 'db.sock' );
	track(
		serve(
			programs.mariadbd,
			[
				'--no-defaults',
				`--datadir=${ paths.data }`,
				`--socket=${ socket }`,
				`--pid-file=${ join( paths.run, 'db.pid' ) }`,
				`--init-file=${ first }`,
				'--skip-networking',
				'--skip-log-bin',
				'--character-set-server=utf8mb4',
				'--innodb-buffer-pool-size=256M',
				// Survives the end of a process, which is what the tests try; not a power cut.
				'--innodb-flush-log-at-trx-commit=2',
				...user,
			],
			layout.serverLog
		)
	);
	await untilListening( socket, layout );
}

async function untilListening( socket: string, layout: Layout ): Promise< void > {
	const until = Date.now() + 60_000;
	while ( Date.now() < until ) {
		if ( await accepts( socket ) ) {
			return;
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 100 ) );
	}
	const log = await readFile( layout.serverLog, 'utf8' ).catch( () => '' );
	throw new Error( `Nothing listens at ${ socket }:\n${ log.split( '\n' ).slice( -15 ).join( '\n' ) }` );
}

function accepts( socket: string ): Promise< boolean > {
	return new Promise( ( resolve ) => {
		const attempt = connect( socket );
		attempt.once( 'connect', () => {
			attempt.destroy();
			resolve( true );
		} );
		attempt.once( 'error', () => resolve( false ) );
	} );
}
