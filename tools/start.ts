/**
 * `npm start`: a real WordPress with the plugin and demo data, on this machine only.
 */
import { parseArgs } from 'node:util';
import { build } from './build';
import { bootSite } from './site/boot';
import { demoPassword, demoUsers } from './site/site';
import { command } from './terminal/command';

const help = `npm start -- [options]

  --host=native|playground   PHP of this machine (default), or WebAssembly PHP, which needs none
  --port=9400                the next free port is taken when this one is busy
  --fresh                    throw away what the demo site holds and begin anew
  --wordpress=7.1            a version, a folder with a WordPress, or "latest"
  --no-build                 use build/ as it is

Ctrl-C ends it. What you did on the site is there again at the next start.`;

command( module, async () => {
	const { values } = parseArgs( {
		options: {
			host: { type: 'string', default: 'native' },
			port: { type: 'string', default: '9400' },
			fresh: { type: 'boolean', default: false },
			wordpress: { type: 'string' },
			'no-build': { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	} );
	if ( values.help ) {
		console.log( help );
		return 0;
	}
	if ( values.host !== 'native' && values.host !== 'playground' ) {
		throw new Error( `There is no host "${ values.host }": say native or playground.` );
	}
	const port = Number( values.port );
	if ( ! Number.isInteger( port ) || port < 1024 || port > 65_000 ) {
		throw new Error( `"${ values.port }" is no port: say a number from 1024 to 65000.` );
	}
	console.log( 'Coffer' );
	if ( ! values[ 'no-build' ] ) {
		await build();
	}
	const site = await bootSite( {
		name: values.host === 'native' ? 'demo' : 'demo-playground',
		host: values.host,
		port,
		fresh: values.fresh,
		demo: true,
		...( values.wordpress ? { wordpress: values.wordpress } : {} ),
	} );

	console.log( '' );
	console.log( `Money screen: ${ site.loginUrl( 'owner', '/wp-admin/admin.php?page=coffer' ) }` );
	console.log( `Customer page: ${ site.portalUrl ?? '(the demo data has none)' }` );
	console.log( '' );
	console.log( `Demo users, password ${ demoPassword }, at ${ site.url }/wp-login.php:` );
	for ( const [ name, role ] of Object.entries( demoUsers ) ) {
		console.log( `  ${ name.padEnd( 11 ) } ${ role.replace( /^coffer_/, '' ).replaceAll( '_', ' ' ) }` );
	}
	console.log( '\nCtrl-C ends it.' );
	return new Promise< number >( () => {
		// The servers run beside us; this keeps us here until Ctrl-C.
		setInterval( () => undefined, 60_000 );
	} );
} );
