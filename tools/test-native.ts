/**
 * `npm run test:native`: the server tests again, the tests in the browser that are tagged as `@native` because what is
 * behind the screen matters to them, and the races, on PHP-FPM, nginx and MariaDB.
 * Takes the arguments of `npm test`; the suites are server, e2e, native and fuzz.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine/paths';
import { command } from './terminal/command';
import { lazySite } from './testing/lazy-site';
import { runPlaywright, type Project } from './testing/playwright';
import { readWanted, runSuites } from './testing/suites';

command( module, async () => {
	const folder = join( root, 'tests', 'native' );
	const races = existsSync( folder ) && readdirSync( folder ).some( ( name ) => name.endsWith( '.spec.ts' ) );
	const projects: readonly Project[] = races ? [ 'server', 'e2e', 'native', 'fuzz' ] : [ 'server', 'e2e', 'fuzz' ];
	const site = lazySite( { name: 'tests-native', host: 'fpm', port: 9420 } );
	return runSuites(
		projects.map( ( name ) => ( {
			name,
			run: async ( grep ) =>
				runPlaywright( name, await site.get(), 'tests-native', {
					grep,
					...( name === 'e2e' ? { tag: '@native' } : {} ),
				} ),
		} ) ),
		readWanted( projects ),
		() => site.stop()
	);
} );
