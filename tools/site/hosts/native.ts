import { join } from 'node:path';
import { root } from '../../machine/paths';
import { serve } from '../../terminal/program';
import { evaluateOnCommandLine } from './command-line';
import type { Host } from './host';

/** `php -S` with four workers and SQLite: ready in seconds, and as quick per page as a real web server. */
export const native: Host = {
	sqlite: true,
	database: () => undefined,
	evaluate: evaluateOnCommandLine,
	start: ( layout, state, port, track ) => {
		const server = serve(
			state.php ?? 'php',
			[
				'-d',
				'display_errors=0',
				'-d',
				'log_errors=1',
				'-d',
				'memory_limit=512M',
				'-d',
				'upload_max_filesize=32M',
				'-d',
				'post_max_size=32M',
				'-d',
				'opcache.enable=1',
				'-d',
				'opcache.enable_cli=1',
				'-d',
				'opcache.revalidate_freq=0',
				'-d',
				'opcache.max_accelerated_files=20000',
				'-d',
				`opcache.blacklist_filename=${ join( root, 'tools', 'site', 'php', 'opcache-blacklist.txt' ) }`,
				'-S',
				`127.0.0.1:${ port }`,
				'-t',
				layout.web,
				join( root, 'tools', 'site', 'php', 'router.php' ),
			],
			layout.serverLog,
			{
				env: {
					...process.env,
					PHP_CLI_SERVER_WORKERS: '4',
					COFFER_SITE_BASE: layout.base,
				},
			}
		);
		track( server );
		return Promise.resolve();
	},
};
