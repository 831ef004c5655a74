import { join } from 'node:path';
import { root } from '../../machine/paths';
import { serve } from '../../terminal/program';
import type { Layout } from '../layout';
import type { SiteState } from '../state';
import type { Answer, Evaluation, Host } from './host';

/** The oldest series that both Playground and this plugin support well; the machine's own PHP is of no account here. */
const usual = '8.3';

/** A page may ask its own site something (WP-Cron, the route check), so one worker would wait for itself. */
const workers = 6;

/** PHP as WebAssembly inside Node, with SQLite: needs no PHP on the machine, and takes a second a page. */
export const playground: Host = {
	sqlite: true,
	database: () => undefined,
	evaluate,
	start: ( layout, state, port, track ) => {
		track(
			serve(
				process.execPath,
				[
					join( root, 'node_modules', '@wp-playground', 'cli', 'wp-playground.js' ),
					'server',
					`--port=${ port }`,
					`--site-url=${ state.url }`,
					`--php=${ state.options.php ?? usual }`,
					`--workers=${ workers }`,
					// Everything below is laid out and installed by the same steps as on the other hosts.
					'--wordpress-install-mode=do-not-attempt-installing',
					'--skip-sqlite-setup',
					// The plugin and the themes of the tests are links into this repository.
					'--follow-symlinks',
					'--mount-dir-before-install',
					layout.wordpress,
					'/wordpress',
					'--verbosity=normal',
				],
				layout.serverLog
			)
		);
		return Promise.resolve();
	},
};

/** This PHP cannot be called from outside: the site's own mu-plugin runs the code, on a request that knows its key. */
async function evaluate(
	_layout: Layout,
	state: SiteState,
	{ code, input, installing }: Evaluation
): Promise< Answer > {
	// The installer's address is the one that WordPress answers before it is installed.
	const path = installing ? '/wp-admin/install.php' : '/';
	const response = await fetch( `${ state.url }${ path }?coffer_dev_php=1`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'x-coffer-dev-key': state.key },
		body: JSON.stringify( { code, input } ),
		redirect: 'manual',
	} );
	const text = await response.text();
	try {
		return JSON.parse( text ) as Answer;
	} catch {
		return { ok: false, error: `PHP gave no answer (${ response.status }): ${ text.slice( 0, 2000 ) }` };
	}
}
