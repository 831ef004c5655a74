/**
 * `npx tsx tools/bench/many-customers.ts [--host=native|fpm]`: how long reading takes with 10,000 customers and 100,000 facts, in
 * milliseconds (median of seven). `native` is SQLite, `fpm` is MariaDB. Figures to compare, no budget: they depend on the machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../machine/paths';
import { bootSite } from '../site/boot';
import { command } from '../terminal/command';
import { say } from '../terminal/steps';

command( module, async () => {
	const { values } = parseArgs( {
		options: { host: { type: 'string', default: 'native' }, port: { type: 'string', default: '9492' } },
	} );
	const host = values.host === 'fpm' ? 'fpm' : 'native';
	const site = await bootSite( {
		host,
		name: `many-customers-${ host }`,
		port: Number( values.port ),
		fresh: true,
		demo: false,
		cron: false,
	} );
	try {
		const code = readFileSync( join( root, 'tools/bench/many-customers.php' ), 'utf8' ).replace(
			/^<\?php[\s\S]*?strict_types=1 \);/,
			''
		);
		const figures = await site.php< Record< string, number > >( code );
		Object.entries( figures ).forEach( ( [ name, time ] ) =>
			say( `${ time.toFixed( 1 ).padStart( 8 ) } ms  ${ name }` )
		);
		return 0;
	} finally {
		await site.stop();
	}
} );
