import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '../../tools/site/site';
import { expect } from './money-site';
import {
	keyOfTheFixtures,
	layDown,
	olderSchema,
	stored,
	type OlderSchema,
	type OlderVersion,
	type Rows,
	type Stored,
} from './older-schema';
import { anonymous, type Person } from './people';
import { verifyLedger } from './sound-ledger';

/** The site has the key of the fixtures, and a process on it can be told after how many changes it is to die, as a server without power. */
const mortal = `
define( 'COFFER_KEY', '${ keyOfTheFixtures }' );
add_filter( 'query', static function ( $sql ) {
	static $changes = 0;
	$limit = @file_get_contents( WP_CONTENT_DIR . '/coffer-dev/dies-after' );
	$changing = 1 === preg_match( '/^\\\\s*(ALTER TABLE|(INSERT|DELETE|UPDATE)\\\\b.*(coffer_schema|search_words))/is', $sql );
	if ( false !== $limit && $changing && ++$changes > (int) $limit ) {
		posix_kill( getmypid(), SIGKILL );
	}
	return $sql;
} );
`;

/** How a site comes to its new tables. */
export interface Way {
	readonly title: string;
	/** Does it, and gives how many began it. */
	go( site: Site ): Promise< number >;
}

/** Each process that tries dies one change later than the one before it, until one comes to the end. */
export const interrupted: Way = {
	title: 'although every process that does it is killed in the middle',
	async go( site ) {
		const file = join( dirname( site.logFile ), 'dies-after' );
		try {
			for ( let deaths = 0; deaths < 100; deaths++ ) {
				await writeFile( file, String( deaths ) );
				if ( await site.php( 'return true;' ).catch( () => false ) ) {
					return deaths;
				}
			}
			throw new Error( 'It gets no further.' );
		} finally {
			await rm( file );
		}
	},
};

/** Runs `work` on a site that opens the links of the fixtures. */
export async function withMortality( site: Site, work: () => Promise< void > ): Promise< void > {
	const file = join( dirname( dirname( site.logFile ) ), 'mu-plugins', 'mortal.php' );
	await writeFile( file, `<?php\n${ mortal }` );
	try {
		await work();
	} finally {
		await rm( file );
	}
}

/** From an earlier version to this one: the same tables as those of a new site, and everything that was there. */
export async function expectUpgrade(
	site: Site,
	owner: Person,
	version: OlderVersion,
	now: Stored,
	way: Way
): Promise< number > {
	const older = olderSchema( version );
	const before = await layDown( site, older );
	expect( before.documents?.length ).toBeGreaterThan( 4 );
	for ( const [ table, since ] of Object.entries( { outbox: 3, webhooks: 4, messages: 10 } ) ) {
		const kept = before[ table ]?.length ?? 0;
		expect( kept > 0, `whether something was kept in ${ table } of version ${ version }` ).toBe( version >= since );
	}
	const begun = await way.go( site );
	const after = await stored( site );
	expect( after.shape, `the tables after version ${ version }` ).toEqual( now.shape );
	expectSameRows( before, after );
	await expectGoodOrder( site, owner, older );

	await site.php( `update_option( 'coffer_schema', $input, true ); return true;`, version );
	expect( await stored( site ), 'after all steps were done a second time' ).toEqual( after );
	return begun;
}

/** What was there is there, and what is new says what it should of old rows. */
function expectSameRows( before: Rows, after: Stored ): void {
	for ( const [ table, rows ] of Object.entries( before ) ) {
		const columns = Object.keys( rows[ 0 ] ?? {} );
		const flat = ( from: Rows[ string ] ) =>
			from.map( ( row ) => JSON.stringify( columns.map( ( column ) => [ column, row[ column ] ] ) ) ).sort();
		expect( flat( after.rows[ table ] ?? [] ), table ).toEqual( flat( rows ) );
	}
	for ( const payment of after.rows.payments ?? [] ) {
		const left = Number( payment.amount ) - Number( payment.applied ) - Number( payment.refunded );
		expect( Number( payment.unapplied ), 'what of a payment pays nothing yet' ).toBe(
			payment.state === 'succeeded' ? left : 0
		);
	}
	for ( const link of after.rows.portal_links ?? [] ) {
		expect( link ).toMatchObject( { version: '1', expires_on: null } );
	}
}

async function expectGoodOrder( site: Site, owner: Person, { token, rows }: OlderSchema ): Promise< void > {
	expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
	const rebuild = 'Coffer\\WordPress\\Plugin::services()->searchRebuild()';
	expect( await site.php( `return array( ${ rebuild }->isComplete(), ${ rebuild }->faults() );` ) ).toEqual( [
		true,
		[],
	] );
	const found = await owner.rest( 'GET', '/documents?search=PO+4711' );
	expect( found.body, 'what was there is found by its words' ).toHaveLength( 1 );
	const page = await anonymous( site ).page( `/portal/${ token }/` );
	expect( page.status, 'the page of an old link' ).toBe( 200 );
	expect( page.text ).toContain( numberOf( rows ) );
	expect( existsSync( site.logFile ) ? readFileSync( site.logFile, 'utf8' ) : '' ).toBe( '' );
}

function numberOf( { documents }: OlderSchema[ 'rows' ] ): string {
	const at = ( column: string ) => documents?.columns.indexOf( column ) ?? -1;
	const invoice = documents?.rows.find( ( row ) => row[ at( 'reference' ) ] === 'PO 4711' );
	return invoice?.[ at( 'number' ) ] ?? 'none';
}
