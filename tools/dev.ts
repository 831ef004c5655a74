/** `npm run dev`: as `npm start`, and rebuilds what changes while you work. PHP needs no building. */
import { root } from './machine/paths';
import { build, wpScripts } from './build';
import { bootSite } from './site/boot';
import { command } from './terminal/command';
import { show } from './terminal/program';

command( module, async () => {
	await build();
	const site = await bootSite( { name: 'demo', host: 'native', demo: true } );
	console.log( `\nMoney screen: ${ site.loginUrl( 'owner', '/wp-admin/admin.php?page=coffer' ) }` );
	console.log( `Customer page: ${ site.portalUrl ?? '(the demo data has none)' }\n` );
	const status = await show( process.execPath, [ wpScripts, 'start', '--config', 'webpack.config.cjs' ], {
		cwd: root,
	} );
	await site.stop();
	return status;
} );
