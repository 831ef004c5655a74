/**
 * `npx tsx tools/bench/fill.ts --name=SITE --documents=20000`: brings a site that is running to so many documents, with their
 * customers, lines, payments, ledgers, links and activity. What is there already counts, so a site can grow: the same site filled
 * at once and in steps holds the same.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../machine/paths';
import { connectSite } from '../site/connect';
import type { Site } from '../site/site';
import { command } from '../terminal/command';
import { say, step } from '../terminal/steps';

/** So many at a time: a program that ends in the middle leaves whole blocks behind. */
const atOnce = 5_000;

export interface Filled {
	readonly documents: number;
	readonly customers: number;
}

/** @throws Error with what PHP or the database said; what was filled until then stays, and is sound. */
export async function fill(
	site: Site,
	documents: number,
	progress: ( filled: Filled ) => void = () => undefined
): Promise< Filled > {
	const code = 'return ( require $input["file"] )( $input );';
	for (;;) {
		const { done, ...filled } = await site.php< Filled & { readonly done: boolean } >( code, {
			file: join( root, 'tools/bench/fill.php' ),
			documents,
			at_once: atOnce,
		} );
		if ( done ) {
			return filled;
		}
		progress( filled );
	}
}

command( module, async () => {
	const { values } = parseArgs( {
		options: { name: { type: 'string', default: 'bench' }, documents: { type: 'string', default: '20000' } },
	} );
	const documents = Number( values.documents );
	if ( ! Number.isInteger( documents ) || documents < 1 ) {
		throw new Error( `"${ values.documents }" is no number of documents: say 20000, for example.` );
	}
	const site = await connectSite( values.name );
	const filled = await step( `Filling in ${ documents.toLocaleString( 'en' ) } documents`, () =>
		fill( site, documents, ( so ) => say( `${ so.documents.toLocaleString( 'en' ) } so far` ) )
	);
	say(
		`${ values.name } has ${ filled.documents.toLocaleString( 'en' ) } documents of ${ filled.customers.toLocaleString( 'en' ) } customers.`
	);
	return 0;
} );
