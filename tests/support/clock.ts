import { rm, writeFile } from 'node:fs/promises';
import type { Site } from '../../tools/site/site';

/** Moves Coffer's clock by that many seconds while `work` goes on, for the whole site. */
export function laterBy< T >( site: Site, seconds: number, work: () => Promise< T > ): Promise< T > {
	return atSecond( site, Math.floor( Date.now() / 1000 ) + seconds, work );
}

/** Holds Coffer's clock at a moment, such as 2027-03-28T00:00:00+01:00, while `work` goes on, for the whole site. */
export function at< T >( site: Site, moment: string, work: () => Promise< T > ): Promise< T > {
	const seconds = Date.parse( moment ) / 1000;
	if ( ! Number.isInteger( seconds ) ) {
		throw new Error( `"${ moment }" is no moment.` );
	}
	return atSecond( site, seconds, work );
}

async function atSecond< T >( site: Site, seconds: number, work: () => Promise< T > ): Promise< T > {
	await writeFile( site.clockFile, String( seconds ) );
	try {
		return await work();
	} finally {
		await rm( site.clockFile, { force: true } );
	}
}

export const day = 86_400;

/** A calendar date that many days from now. The site counts days in Europe/Amsterdam. */
export function dateIn( days: number ): string {
	return new Intl.DateTimeFormat( 'en-CA', { timeZone: 'Europe/Amsterdam' } ).format(
		Date.now() + days * day * 1000
	);
}
