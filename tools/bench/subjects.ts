import { join } from 'node:path';
import { root } from '../machine/paths';
import type { Site } from '../site/site';

/** Records to measure with. */
export interface Subjects {
	/** How many documents there are. */
	readonly total: number;
	/** Of open invoices, each of which can be paid once. */
	readonly tokens: readonly string[];
	/** Sent invoices that have no link yet. */
	readonly unshared: readonly number[];
	/** A paid invoice, and its number. */
	readonly document: number;
	readonly number: string;
	/** Its customer. */
	readonly customer: number;
	/** The customer with 5,000 facts. */
	readonly busy: number;
	/** Of some other customer: all that somebody might search by. */
	readonly name: string;
	readonly email: string;
	readonly phone: string;
}

/** @param many How many of those that are used up. */
export async function findSubjects( site: Site, many: number ): Promise< Subjects > {
	const subjects = await site.php< Subjects >( 'return ( require $input["file"] )( $input );', {
		file: join( root, 'tools/bench/subjects.php' ),
		many,
	} );
	if ( subjects.tokens.length < many || subjects.unshared.length < many || subjects.document === 0 ) {
		throw new Error( `The site has too few documents to measure with: ${ JSON.stringify( subjects ) }` );
	}
	return subjects;
}
