import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '../../tools/site/site';

/** Runs PHP as a plugin on every request of the site while `work` goes on. */
export async function withMuPlugin( site: Site, code: string, work: () => Promise< void > ): Promise< void > {
	// wp-content/coffer-dev/debug.log tells where wp-content is, also of a WordPress in a sub-directory.
	const file = join( dirname( dirname( site.logFile ) ), 'mu-plugins', 'test-only.php' );
	await writeFile( file, `<?php\ndefined( 'ABSPATH' ) || exit;\n${ code }\n` );
	try {
		await work();
	} finally {
		await rm( file, { force: true } );
	}
}
