import { rm, writeFile } from 'node:fs/promises';
import type { Site } from '../../tools/site/site';

/** Moves Coffer's clock by that many seconds while `work` goes on, for the whole site. */
export async function laterBy< T >( site: Site, seconds: number, work: () => Promise< T > ): Promise< T > {
	await writeFile( site.clockFile, String( Math.floor( Date.now() / 1000 ) + seconds ) );
	try {
		return await work();
	} finally {
		await rm( site.clockFile, { force: true } );
	}
}

export const day = 86_400;

/** A calendar date that many days from now. The site counts days in Europe/Amsterdam. */
export function dateIn( days: number ): string {
	return new Intl.DateTimeFormat( 'en-CA', { timeZone: 'Europe/Amsterdam' } ).format( Date.now() + days * day * 1000 );
}
