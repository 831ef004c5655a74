/**
 * `npm run eval`: asks the assistant of a site with the demo data every question of tests/assistant/questions.json and holds its
 * answers against the records. The last line is `score: N %`.
 *
 * `-- --model=scripted` with a language model that does as a script says. `-- --model=site --provider FOLDER` with a real one: the
 * folder is a plugin that brings a provider to WordPress, whose key stands in the environment as WordPress wants it (OPENAI_API_KEY
 * and so on). Only then does the site ask another server, and what it tells it is the demo data. `-- --floor N` is the score
 * below which it fails (default 95), `-- --grep TEXT` asks only those that have it, `-- --site NAME` asks a site that runs.
 */
import { cp } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { root } from './machine/paths';
import { bootSite } from './site/boot';
import { layoutOf } from './site/layout';
import type { Site, SiteOptions } from './site/site';
import { command } from './terminal/command';
import { show } from './terminal/program';

const own = { host: 'native', name: 'evaluation', port: 9480, fresh: true, demo: true, cron: false } as const;

const models = [ 'none', 'scripted', 'site' ] as const;

command( module, async () => {
	const { values } = parseArgs( {
		options: {
			model: { type: 'string', default: 'none' },
			floor: { type: 'string', default: '95' },
			grep: { type: 'string', default: '' },
			site: { type: 'string' },
			provider: { type: 'string' },
		},
	} );
	const floor = Number( values.floor );
	if ( values.floor.trim() === '' || ! ( floor >= 0 && floor <= 100 ) ) {
		throw new Error( `"${ values.floor }" is no score: say a number from 0 to 100.` );
	}
	const model = models.find( ( each ) => each === values.model );
	if ( model === undefined ) {
		throw new Error( `There is no model "${ values.model }": say ${ models.join( ', ' ) }.` );
	}
	const ask = ( site: string ) => evaluate( site, model, values.floor, values.grep );
	if ( values.site !== undefined ) {
		return ask( values.site );
	}
	const options = { ...own, online: model === 'site' };
	const site = await bootSite( options );
	try {
		if ( values.provider !== undefined ) {
			await addProvider( site, options, resolve( values.provider ) );
		}
		return await ask( 'evaluation' );
	} finally {
		await site.stop();
	}
} );

/** Puts a plugin that brings a provider of a language model into the site, and activates it. */
async function addProvider( site: Site, options: SiteOptions, folder: string ): Promise< void > {
	const name = basename( folder );
	await cp( folder, join( layoutOf( options ).wordpress, 'wp-content', 'plugins', name ), { recursive: true } );
	await site.php(
		`
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		$file = array_key_first( get_plugins( '/' . $input ) ) ?? throw new RuntimeException( "There is no plugin in the folder $input." );
		$done = activate_plugin( "$input/$file" );
		if ( is_wp_error( $done ) ) {
			throw new RuntimeException( $done->get_error_message() );
		}
		return true;
		`,
		name
	);
}

/** Resolves with the exit status: 0 when the score is at least the floor. */
function evaluate( site: string, model: string, floor: string, grep: string ): Promise< number > {
	const tsx = pathToFileURL( join( root, 'node_modules', 'tsx', 'dist', 'loader.mjs' ) ).href;
	const program = join( root, 'tests', 'assistant', 'evaluate.ts' );
	return show( process.execPath, [ '--import', tsx, program, site, model, floor, grep ], { cwd: root } );
}
