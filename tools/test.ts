/**
 * `npm test`: everything that can be found wrong on one machine. The last line is `N passed, N failed, N skipped`.
 *
 *   npm test -- --only=types,lint,unit,server,e2e,fuzz,variants,playground   some suites only, or all --except=e2e
 *   npm test -- --only=server --grep "neutral"                 some tests only
 */
import { command } from './terminal/command';
import { runCheck } from './testing/check';
import { runJest } from './testing/jest';
import { lazySite } from './testing/lazy-site';
import { runPlaywright } from './testing/playwright';
import { readWanted, runSuites } from './testing/suites';

const names = [ 'types', 'lint', 'unit', 'server', 'e2e', 'fuzz', 'variants', 'playground' ] as const;

command( module, async () => {
	const wanted = readWanted( names );
	const native = lazySite( { name: 'tests', host: 'native', port: 9410 } );
	// Its own, so that both can run at the same time as two commands (.ci/run).
	const browsed = lazySite( { name: 'tests-browser', host: 'native', port: 9415 } );
	const playground = lazySite( { name: 'tests-playground', host: 'playground', port: 9430 } );
	return runSuites(
		[
			{ name: 'types', run: () => runCheck( 'types' ) },
			{ name: 'lint', run: () => runCheck( 'lint' ) },
			{ name: 'unit', run: runJest },
			{ name: 'server', run: async ( grep ) => runPlaywright( 'server', await native.get(), 'tests', { grep } ) },
			{
				name: 'e2e',
				run: async ( grep ) => runPlaywright( 'e2e', await browsed.get(), 'tests-browser', { grep } ),
			},
			// Last on its site, which it leaves in a state that nobody chose.
			{ name: 'fuzz', run: async ( grep ) => runPlaywright( 'fuzz', await native.get(), 'tests', { grep } ) },
			// Sites of other shapes, each booted by its test.
			{
				name: 'variants',
				run: async ( grep ) => runPlaywright( 'variants', await native.get(), 'tests', { grep } ),
			},
			{
				name: 'playground',
				run: async ( grep ) => {
					await native.stop();
					await browsed.stop();
					return runPlaywright( 'playground', await playground.get(), 'tests-playground', { grep } );
				},
			},
		],
		wanted,
		async () => {
			await native.stop();
			await browsed.stop();
			await playground.stop();
		}
	);
} );
