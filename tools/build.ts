/** `npm run build`: what the browser gets, into build/. `-- --if-changed` does nothing when no source changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './machine/fingerprint';
import { root, workFolder } from './machine/paths';
import { command } from './terminal/command';
import { capture } from './terminal/program';
import { say, step } from './terminal/steps';
import { compile } from './translations';

const sources = [
	'src',
	'admin',
	'blocks',
	'portal-template',
	'contract',
	'docs/guides',
	'docs/images',
	'tools/bundle',
	'tools/guides',
	'plugin.json',
	'package-lock.json',
	'tsconfig.json',
	'webpack.config.cjs',
];

const stamp = join( workFolder, 'build.txt' );

/** What build/languages is made of. Which script says what comes from the sources. */
const languageSources = [ ...sources, 'languages', 'tools/translations', 'tools/translations.ts' ];
const languageStamp = join( workFolder, 'build-languages.txt' );

export const wpScripts = join( root, 'node_modules', '@wordpress', 'scripts', 'bin', 'wp-scripts.js' );

/** Builds when a source changed since the last build. */
export async function build( { always = false } = {} ): Promise< void > {
	await buildScripts( always );
	await buildLanguages( always );
}

async function buildLanguages( always: boolean ): Promise< void > {
	const now = fingerprint( languageSources );
	const isThere = existsSync( languageStamp ) && existsSync( join( root, 'build', 'languages' ) );
	if ( isThere && readFileSync( languageStamp, 'utf8' ) === now && ! always ) {
		return;
	}
	await step( 'Compiling the translations', async () => compile() );
	writeFileSync( languageStamp, now );
}

async function buildScripts( always: boolean ): Promise< void > {
	const now = fingerprint( sources );
	const built = existsSync( stamp ) && existsSync( join( root, 'build' ) ) ? readFileSync( stamp, 'utf8' ) : '';
	if ( built === now && ! always ) {
		say( 'The build is up to date.' );
		return;
	}
	await step( 'Building (the first time takes a minute or two)', bundle );
	mkdirSync( workFolder, { recursive: true } );
	writeFileSync( stamp, now );
}

async function bundle(): Promise< void > {
	const { status, stdout, stderr } = await capture(
		process.execPath,
		[ wpScripts, 'build', '--config', 'webpack.config.cjs' ],
		{ cwd: root, env: { ...process.env, NODE_ENV: 'production' } }
	);
	if ( status !== 0 ) {
		// The lists of files around the faults are long, and end the output.
		const said = `${ stdout }\n${ stderr }`;
		const faults = said.split( /\n\s*\n/ ).filter( ( part ) => /error/i.test( part ) );
		throw new Error(
			`The build failed:\n\n${ ( faults.length > 0 ? faults.join( '\n\n' ) : said ).slice( 0, 6000 ) }`
		);
	}
}

command( module, async () => {
	await build( { always: ! process.argv.includes( '--if-changed' ) } );
	return 0;
} );
