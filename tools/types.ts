/** `npm run types`: the type check of everything in TypeScript. */
import { join } from 'node:path';
import { root } from './machine/paths';
import { command } from './terminal/command';
import { show } from './terminal/program';
import { step } from './terminal/steps';

function checkTypes(): Promise< number > {
	return show(
		process.execPath,
		[
			join( root, 'node_modules', 'typescript', 'bin', 'tsc' ),
			'--noEmit',
			'--incremental',
			'--tsBuildInfoFile',
			join( root, '.coffer', 'cache', 'types.tsbuildinfo' ),
		],
		{ cwd: root }
	);
}

command( module, () => step( 'Checking types', checkTypes, ( status ) => status === 0 ) );
