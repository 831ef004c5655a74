/** `npm run build`: what the browser gets, into build/. `-- --if-changed` does nothing when no source changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './machine/fingerprint';
import { root, workFolder } from './machine/paths';
import { command } from './terminal/command';
import { must } from './terminal/program';
import { say, step } from './terminal/steps';

const sources = [
	'src',
	'admin',
	'blocks',
	'portal-template',
	'contract',
	'plugin.json',
	'package-lock.json',
	'tsconfig.json',
	'webpack.config.cjs',
];

const stamp = join( workFolder, 'build.txt' );

export const wpScripts = join( root, 'node_modules', '@wordpress', 'scripts', 'bin', 'wp-scripts.js' );

/** Builds when a source changed since the last build. */
export async function build( { always = false } = {} ): Promise< void > {
	const now = fingerprint( sources );
	const built = existsSync( stamp ) && existsSync( join( root, 'build' ) ) ? readFileSync( stamp, 'utf8' ) : '';
	if ( built === now && ! always ) {
		say( 'The build is up to date.' );
		return;
	}
	await step( 'Building (the first time takes a minute or two)', () =>
		must( process.execPath, [ wpScripts, 'build', '--config', 'webpack.config.cjs' ], {
			cwd: root,
			env: { ...process.env, NODE_ENV: 'production' },
		} )
	);
	mkdirSync( workFolder, { recursive: true } );
	writeFileSync( stamp, now );
}

command( module, async () => {
	await build( { always: ! process.argv.includes( '--if-changed' ) } );
	return 0;
} );
