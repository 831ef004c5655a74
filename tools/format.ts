/** `npm run format`: WordPress's formatting for everything that Prettier reads. `-- --check` changes nothing. */
import { join } from 'node:path';
import { root, cacheFolder } from './machine/paths';
import { command } from './terminal/command';
import { show } from './terminal/program';

const formatted = [
	'{src,admin,blocks,portal-template,tests,tools,types}/**/*.{ts,tsx,cjs,mjs,scss}',
	'docs/extending/starter/*.{js,mjs}',
	'*.{ts,cjs,mjs}',
	// Written by tools/contract in its own way, and held against it byte by byte.
	'!src/contract/**',
];

export function format( change: boolean ): Promise< number > {
	return show(
		process.execPath,
		[
			join( root, 'node_modules', 'prettier', 'bin', 'prettier.cjs' ),
			change ? '--write' : '--check',
			'--log-level=warn',
			'--cache',
			'--cache-location',
			join( cacheFolder, 'prettier' ),
			...formatted,
		],
		{ cwd: root }
	);
}

command( module, () => format( ! process.argv.includes( '--check' ) ) );
