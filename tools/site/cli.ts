/**
 * Sites by hand, for development:
 *
 *   npx tsx tools/site/cli.ts boot --name=x [--port=9400] [--host=native|playground|fpm] [--fresh] [--demo]
 *                                  [--permalinks=plain] [--subdirectory=shop] [--theme=classic] [--multisite]
 *                                  [--no-activate] [--no-cron] [--wordpress=…] [--detach]
 *   npx tsx tools/site/cli.ts php --name=x 'return get_option( "home" );'
 *   npx tsx tools/site/cli.ts stop --name=x
 *
 * `boot` stays in the foreground until Ctrl-C, unless --detach. It does not build.
 */
import { parseArgs } from 'node:util';
import { bootSite } from './boot';
import { connectSite } from './connect';
import { demoPassword, demoUsers, type HostName, type SiteOptions } from './site';

async function main(): Promise< void > {
	const { values, positionals } = parseArgs( {
		allowPositionals: true,
		options: {
			name: { type: 'string', default: 'dev' },
			port: { type: 'string' },
			host: { type: 'string', default: 'native' },
			wordpress: { type: 'string' },
			permalinks: { type: 'string' },
			subdirectory: { type: 'string' },
			theme: { type: 'string' },
			fresh: { type: 'boolean' },
			demo: { type: 'boolean' },
			multisite: { type: 'boolean' },
			detach: { type: 'boolean' },
			'no-activate': { type: 'boolean' },
			'no-cron': { type: 'boolean' },
		},
	} );
	const [ verb, code ] = positionals;
	if ( verb === 'php' ) {
		const site = await connectSite( values.name );
		console.log( JSON.stringify( await site.php( code ?? 'return null;' ), null, '\t' ) );
		return;
	}
	if ( verb === 'stop' ) {
		await ( await connectSite( values.name ) ).stop();
		return;
	}
	if ( verb !== 'boot' ) {
		throw new Error( 'Say boot, php or stop. The head of tools/site/cli.ts has examples.' );
	}
	const options: SiteOptions = {
		name: values.name,
		host: hostName( values.host ),
		permalinks: values.permalinks === 'plain' ? 'plain' : 'pretty',
		...( values.port ? { port: Number( values.port ) } : {} ),
		...( values.wordpress ? { wordpress: values.wordpress } : {} ),
		...( values.subdirectory ? { subdirectory: values.subdirectory } : {} ),
		...( values.theme ? { theme: values.theme } : {} ),
		...( values.fresh ? { fresh: true } : {} ),
		...( values.demo ? { demo: true } : {} ),
		...( values.multisite ? { multisite: true } : {} ),
		...( values[ 'no-activate' ] ? { activate: false } : {} ),
		...( values[ 'no-cron' ] ? { cron: false } : {} ),
	};
	const site = await bootSite( options, { outlive: values.detach === true } );
	console.log( `Site: ${ site.url } (${ site.dir })` );
	console.log( `Money screen: ${ site.loginUrl( 'owner', '/wp-admin/admin.php?page=coffer' ) }` );
	console.log( `Customer page: ${ site.portalUrl ?? '(no demo data)' }` );
	console.log( `Demo users: ${ Object.keys( demoUsers ).join( ', ' ) }; password ${ demoPassword }` );
	console.log( `Debug log: ${ site.logFile }` );
	if ( values.detach ) {
		return;
	}
	// The servers are not our children's pipes: something has to keep us here until Ctrl-C.
	setInterval( () => undefined, 60_000 );
}

function hostName( text: string ): HostName {
	if ( text === 'native' || text === 'playground' || text === 'fpm' ) {
		return text;
	}
	throw new Error( `There is no host "${ text }": native, playground or fpm.` );
}

main().catch( ( error: unknown ) => {
	console.error( error instanceof Error ? error.message : error );
	process.exit( 1 );
} );
