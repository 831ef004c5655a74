import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { must } from '../terminal/program';

/** How long wordpress.org may take to begin to answer, in milliseconds. It is often not reachable at all. */
const patience = 8000;

/**
 * Unpacks a release from wordpress.org.
 *
 * @throws Error when it cannot be reached or does not have that version.
 */
export async function unpackTarball( folder: string, version?: string ): Promise< string > {
	const address = `https://wordpress.org/${ version ? `wordpress-${ version }` : 'latest' }.tar.gz`;
	const archive = join( folder, 'wordpress.tar.gz' );
	const control = new AbortController();
	const timer = setTimeout( () => control.abort(), patience );
	try {
		const response = await fetch( address, { signal: control.signal } );
		clearTimeout( timer );
		if ( ! response.ok || ! response.body ) {
			throw new Error( `the answer was ${ response.status }` );
		}
		await pipeline(
			Readable.fromWeb( response.body as ReadableStream< Uint8Array > ),
			createWriteStream( archive )
		);
	} catch ( error ) {
		const cause = error instanceof Error ? ( error.cause ?? error ) : error;
		throw new Error(
			`wordpress.org could not be reached (${ cause instanceof Error ? cause.message : String( cause ) })`
		);
	} finally {
		clearTimeout( timer );
	}
	await must( 'tar', [ '-xzf', archive, '-C', folder ] );
	return join( folder, 'wordpress' );
}
