import { join } from 'node:path';

/** Root of the repository: the plugin itself lives here. */
export const root = join( __dirname, '..', '..' );

/** Everything the tools make; it may be deleted at any time. */
export const workFolder = join( root, '.coffer' );

export const cacheFolder = join( workFolder, 'cache' );

export const sitesFolder = join( workFolder, 'sites' );
