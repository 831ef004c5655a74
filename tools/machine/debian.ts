import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { step } from '../terminal/steps';
import { capture, findProgram, must } from '../terminal/program';

/** True on Debian and its children that keep Debian's package names. */
export async function isDebian(): Promise< boolean > {
	if ( ! existsSync( '/etc/os-release' ) || ! findProgram( 'dpkg' ) ) {
		return false;
	}
	const release = await readFile( '/etc/os-release', 'utf8' );
	return /^ID=debian$/m.test( release );
}

export function isRoot(): boolean {
	return process.getuid?.() === 0;
}

/** True where packages may be installed without asking anybody. */
export async function mayInstall(): Promise< boolean > {
	return isRoot() && ( await isDebian() ) && process.env.COFFER_NO_APT !== '1';
}

/**
 * Installs packages that are not there yet, without starting the services they bring: the tools run their own, with
 * their own configuration, as plain processes.
 *
 * @throws Error with apt's words when it fails.
 */
export async function install( packages: readonly string[] ): Promise< void > {
	const missing: string[] = [];
	for ( const name of packages ) {
		const status = await capture( 'dpkg-query', [ '-W', '-f=${Status}', name ] );
		if ( ! status.stdout.includes( 'install ok installed' ) ) {
			missing.push( name );
		}
	}
	if ( missing.length === 0 ) {
		return;
	}
	await step( `Installing ${ missing.join( ', ' ) }`, async () => {
		const attempt = () => withoutServices( () => apt( missing ) );
		try {
			await attempt();
		} catch {
			// The lists may be missing or older than the mirror.
			await must( 'apt-get', [ 'update', '-q' ] );
			await attempt();
		}
	} );
}

async function apt( packages: readonly string[] ): Promise< void > {
	await must(
		'apt-get',
		[
			'install',
			'-y',
			'-q',
			'--no-install-recommends',
			'-o',
			'DPkg::Lock::Timeout=300',
			'-o',
			'Dpkg::Options::=--force-confold',
			...packages,
		],
		{ env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
	);
}

/** Debian asks /usr/sbin/policy-rc.d before it starts a service; 101 means "do not". */
async function withoutServices( work: () => Promise< void > ): Promise< void > {
	const policy = '/usr/sbin/policy-rc.d';
	const ours = ! existsSync( policy );
	if ( ours ) {
		writeFileSync( policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 } );
	}
	try {
		await work();
	} finally {
		if ( ours ) {
			rmSync( policy, { force: true } );
		}
	}
}
