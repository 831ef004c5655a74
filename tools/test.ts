/**
 * `npm test`: everything that can be found wrong on one machine. The last line is `N passed, N failed, N skipped`.
 *
 *   npm test -- --only=types,lint,unit,server,e2e,playground   some suites only
 *   npm test -- --only=server --grep "neutral"                 some tests only
 */
import { lint } from './lint';
import { command } from './terminal/command';
import { runJest } from './testing/jest';
import { lazySite } from './testing/lazy-site';
import { runPlaywright } from './testing/playwright';
import { readWanted, runSuites } from './testing/suites';
import { asOne } from './testing/tally';
import { checkTypes } from './types';

const names = [ 'types', 'lint', 'unit', 'server', 'e2e', 'playground' ] as const;

command( module, async () => {
	const wanted = readWanted( names );
	const native = lazySite( { name: 'tests', host: 'native', port: 9410 } );
	const playground = lazySite( { name: 'tests-playground', host: 'playground', port: 9430 } );
	return runSuites(
		[
			{ name: 'types', run: async () => asOne( await checkTypes() ) },
			{ name: 'lint', run: async () => asOne( await lint() ) },
			{ name: 'unit', run: runJest },
			{ name: 'server', run: async ( grep ) => runPlaywright( 'server', await native.get(), 'tests', grep ) },
			{ name: 'e2e', run: async ( grep ) => runPlaywright( 'e2e', await native.get(), 'tests', grep ) },
			{
				name: 'playground',
				run: async ( grep ) => {
					await native.stop();
					return runPlaywright( 'playground', await playground.get(), 'tests-playground', grep );
				},
			},
		],
		wanted,
		async () => {
			await native.stop();
			await playground.stop();
		}
	);
} );
