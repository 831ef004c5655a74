/**
 * `npm run versions`: the smoke tests and the whole way of money on other versions than the one that the suites use. Each PHP is
 * WebAssembly's, so none has to be installed.
 *
 *   npm run versions                          the oldest and the newest PHP
 *   npm run versions -- --php=8.1,8.4         some
 *   npm run versions -- --php=all             all that are supported
 *   npm run versions -- --wordpress=FOLDER    with another WordPress (a folder, or a version that can be had)
 */
import { parseArgs } from 'node:util';
import { command } from './terminal/command';
import { lazySite } from './testing/lazy-site';
import { runPlaywright } from './testing/playwright';
import { runSuites } from './testing/suites';

/** From the plugin's "Requires PHP" to the newest that there is. */
const supported = [ '8.1', '8.2', '8.3', '8.4', '8.5' ] as const;

command( module, async () => {
	const { values } = parseArgs( {
		options: { php: { type: 'string', default: '8.1,8.5' }, wordpress: { type: 'string' } },
	} );
	const wanted = values.php === 'all' ? [ ...supported ] : values.php.split( ',' );
	const unknown = wanted.filter( ( version ) => ! supported.some( ( each ) => each === version ) );
	if ( unknown.length > 0 ) {
		throw new Error( `PHP ${ unknown.join( ', ' ) } is not supported. There are: ${ supported.join( ', ' ) }.` );
	}
	const suites = wanted.map( ( php ) => {
		const name = `versions-${ php.replace( '.', '-' ) }`;
		const site = lazySite( {
			name,
			host: 'playground',
			port: 9488,
			php,
			...( values.wordpress ? { wordpress: values.wordpress } : {} ),
		} );
		return {
			name: `PHP ${ php }`,
			run: async ( grep: string | undefined ) => {
				try {
					return await runPlaywright( 'playground', await site.get(), name, { grep } );
				} finally {
					await site.stop();
				}
			},
		};
	} );
	return runSuites( suites, { suites: suites.map( ( { name } ) => name ), grep: undefined }, () =>
		Promise.resolve()
	);
} );
