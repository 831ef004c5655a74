/**
 * `npm run fuzz`: tens of thousands of requests that are right, nearly right and hostile, against every route of the REST API, the
 * customers' pages and the webhooks, with a seed that is always the same and one that is new. `npm test` does a small part of it.
 *
 *   npm run fuzz -- --times=20       twenty times as many as in `npm test` (default), some 48,000
 *   npm run fuzz -- --seed=4711      what a seed found, again
 *   npm run fuzz -- --host=fpm       on PHP-FPM, nginx and MariaDB instead of PHP's own server and SQLite
 */
import { parseArgs } from 'node:util';
import { command } from './terminal/command';
import { lazySite } from './testing/lazy-site';
import { runPlaywright } from './testing/playwright';
import { runSuites } from './testing/suites';

command( module, async () => {
	const { values } = parseArgs( {
		options: {
			times: { type: 'string', default: '20' },
			seed: { type: 'string' },
			host: { type: 'string', default: 'native' },
			grep: { type: 'string' },
		},
	} );
	if ( ! ( Number( values.times ) > 0 ) ) {
		throw new Error( `"${ values.times }" is no number of times: say 1 or more.` );
	}
	if ( values.host !== 'native' && values.host !== 'fpm' ) {
		throw new Error( `There is no host "${ values.host }" for this: say native or fpm.` );
	}
	process.env.COFFER_FUZZ = values.times;
	if ( values.seed !== undefined ) {
		process.env.COFFER_FUZZ_SEED = values.seed;
	}
	const name = `fuzz-${ values.host }`;
	const site = lazySite( { name, host: values.host, port: 9480 } );
	return runSuites(
		[ { name: 'fuzz', run: async ( grep ) => runPlaywright( 'fuzz', await site.get(), name, { grep } ) } ],
		{ suites: [ 'fuzz' ], grep: values.grep },
		() => site.stop()
	);
} );
