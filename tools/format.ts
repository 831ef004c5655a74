/** `npm run format`: WordPress's formatting for everything that Prettier reads. `-- --check` changes nothing. */
import { join } from 'node:path';
import { root } from './machine/paths';
import { command } from './terminal/command';
import { show } from './terminal/program';

command( module, () =>
	show(
		process.execPath,
		[
			join( root, 'node_modules', 'prettier', 'bin', 'prettier.cjs' ),
			process.argv.includes( '--check' ) ? '--check' : '--write',
			'--log-level=warn',
			'{src,admin,blocks,portal-template,tests,tools}/**/*.{ts,tsx,mjs,scss}',
			'*.{ts,cjs,mjs}',
		],
		{ cwd: root }
	)
);
