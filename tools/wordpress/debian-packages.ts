import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDebian } from '../machine/debian';
import { cacheFolder } from '../machine/paths';
import { must } from '../terminal/program';
import { followLinks } from './follow-links';

const packages = [
	'wordpress',
	'wordpress-theme-twentytwentyfive',
	'wordpress-theme-twentytwentyfour',
	'libphp-phpmailer',
	'php-getid3',
	'libjs-underscore',
	'libjs-lodash',
	'libjs-cropper',
	'libjs-jquery-ui',
	'ca-certificates',
];

/** Newest first; each is tried only when the one before has no WordPress of the wanted version. */
const suites = [ 'sid', 'forky', 'trixie' ];

/**
 * Puts a WordPress together from Debian's packages, which are fetched and unpacked but not installed: the machine's
 * own packages and lists stay as they are, so this needs no rights. Apt checks the signatures.
 *
 * @throws Error when this is not Debian, or no suite has the wanted version.
 */
export async function unpackDebian( folder: string, version?: string ): Promise< string > {
	if ( ! ( await isDebian() ) ) {
		throw new Error( 'this is not Debian, so its packages are no way out' );
	}
	const mirror = await findMirror();
	const reasons: string[] = [];
	for ( const suite of suites ) {
		try {
			await download( mirror, suite, folder, version );
			return await assemble( folder );
		} catch ( error ) {
			reasons.push( `Debian ${ suite }: ${ error instanceof Error ? error.message : String( error ) }` );
		}
	}
	throw new Error( reasons.join( '; ' ) );
}

/** The mirror this machine is set up with, in apt's own words: security and third parties left aside. */
async function findMirror(): Promise< string > {
	const ask = async ( options: readonly string[] ) => {
		const targets = await must( 'apt-get', [
			...options,
			'indextargets',
			'--format',
			'$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)',
			'Identifier: Packages',
		] );
		return targets
			.split( '\n' )
			.map( ( line ) => line.split( '|' ) )
			.find(
				( [ origin, label, component ] ) => origin === 'Debian' && label === 'Debian' && component === 'main'
			)?.[ 3 ];
	};
	const known = await ask( [] );
	if ( known ) {
		return known;
	}
	// Apt names only what it has fetched before. A fresh machine has no lists yet: fetch some of our own.
	const options = await privateState( 'machine' );
	await must( 'apt-get', [ ...options, 'update', '-q' ] );
	const fetched = await ask( options );
	if ( ! fetched ) {
		throw new Error( 'apt knows no Debian mirror' );
	}
	return fetched;
}

async function download( mirror: string, suite: string, folder: string, version?: string ): Promise< void > {
	const options = await privateState( suite );
	const sources = join( cacheFolder, 'apt', `${ suite }.list` );
	const keyring = [
		'/usr/share/keyrings/debian-archive-keyring.gpg',
		'/usr/share/keyrings/debian-archive-keyring.pgp',
	].find( ( path ) => existsSync( path ) );
	await writeFile( sources, `deb ${ keyring ? `[signed-by=${ keyring }] ` : '' }${ mirror } ${ suite } main\n` );
	const apt = [ ...options, '-o', `Dir::Etc::sourcelist=${ sources }`, '-o', 'Dir::Etc::sourceparts=-' ];
	await must( 'apt-get', [ ...apt, 'update', '-q' ] );
	if ( version ) {
		const shown = await must( 'apt-cache', [ ...apt, 'show', '--no-all-versions', 'wordpress' ] );
		const offered = /^Version: (\S+)/m.exec( shown )?.[ 1 ] ?? 'none';
		if ( ! offered.startsWith( version ) ) {
			throw new Error( `has ${ offered }, not ${ version }` );
		}
	}
	const archives = join( folder, 'packages' );
	await rm( archives, { recursive: true, force: true } );
	await mkdir( archives, { recursive: true } );
	await must( 'apt-get', [ ...apt, 'download', '-q', ...packages ], { cwd: archives } );
}

/** Options that make apt keep everything it writes in our cache. */
async function privateState( name: string ): Promise< string[] > {
	const state = join( cacheFolder, 'apt', name );
	await mkdir( join( state, 'lists', 'partial' ), { recursive: true } );
	await mkdir( join( state, 'archives', 'partial' ), { recursive: true } );
	await writeFile( join( state, 'status' ), '' );
	return [
		'-o',
		`Dir::State::lists=${ join( state, 'lists' ) }`,
		'-o',
		`Dir::State::status=${ join( state, 'status' ) }`,
		'-o',
		`Dir::Cache=${ state }`,
		'-o',
		`Dir::Cache::archives=${ join( state, 'archives' ) }`,
		'-o',
		'Acquire::Languages=none',
		'-o',
		'Acquire::Retries=2',
		// Apt's own unprivileged user cannot write here.
		'-o',
		'APT::Sandbox::User=',
	];
}

async function assemble( folder: string ): Promise< string > {
	const archives = join( folder, 'packages' );
	const tree = join( folder, 'tree' );
	await rm( tree, { recursive: true, force: true } );
	for ( const archive of await readdir( archives ) ) {
		await must( 'dpkg-deb', [ '-x', join( archives, archive ), tree ] );
	}
	const wordpress = join( folder, 'wordpress' );
	await rm( wordpress, { recursive: true, force: true } );
	await cp( join( tree, 'usr', 'share', 'wordpress' ), wordpress, {
		recursive: true,
		verbatimSymlinks: true,
	} );
	await followLinks( wordpress, join( tree, 'usr', 'share', 'wordpress' ), tree );
	await rm( join( wordpress, 'wp-config.php' ), { force: true } );
	await rm( join( wordpress, 'wp-content', 'plugins', 'akismet' ), { recursive: true, force: true } );
	await useOwnCertificates( wordpress, join( tree, 'usr', 'share', 'ca-certificates', 'mozilla' ) );
	return wordpress;
}

/** Debian points WordPress at the system's certificates; a WordPress from elsewhere carries its own bundle. */
async function useOwnCertificates( wordpress: string, certificates: string ): Promise< void > {
	const bundle = join( wordpress, 'wp-includes', 'certificates', 'ca-bundle.crt' );
	const parts: string[] = [];
	for ( const name of ( await readdir( certificates ) ).sort() ) {
		parts.push( await readFile( join( certificates, name ), 'utf8' ) );
	}
	await mkdir( join( wordpress, 'wp-includes', 'certificates' ), { recursive: true } );
	await writeFile( bundle, parts.join( '\n' ) );
	const http = join( wordpress, 'wp-includes', 'class-wp-http.php' );
	const source = await readFile( http, 'utf8' );
	await writeFile(
		http,
		source.replaceAll( "'/etc/ssl/certs/ca-certificates.crt'", "ABSPATH . WPINC . '/certificates/ca-bundle.crt'" )
	);
}
