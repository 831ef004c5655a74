/**
 * `node tools/run.mjs prepare`: installs, fetches and builds what the tests need, so that several suites can begin at
 * the same time afterwards.
 */
import { findRedis } from './machine/redis';
import { command } from './terminal/command';
import { lazySite } from './testing/lazy-site';

command( module, async () => {
	// This host needs everything that the others need, and more.
	const site = lazySite( { name: 'tests-native', host: 'fpm', port: 9420 } );
	try {
		await site.get();
		await findRedis();
	} finally {
		await site.stop();
	}
	return 0;
} );
