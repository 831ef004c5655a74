import { expect } from '@playwright/test';
import type { Site } from '../../tools/site/site';
import { withMuPlugin } from '../support/mu-plugin';
import type { Answer } from '../support/requests';
import { contract } from '../support/shapes';

/**
 * Every answer says which of Coffer's tables and options a request really wrote to: what a transaction undid does not count.
 */
const counting = `
$GLOBALS['test_writes'] = $GLOBALS['test_pending'] = array();
$GLOBALS['test_inside'] = false;
add_filter( 'query', static function ( $sql ) {
	if ( preg_match( '/^\\\\s*(START TRANSACTION|BEGIN)/i', $sql ) ) {
		$GLOBALS['test_inside']  = true;
		$GLOBALS['test_pending'] = array();
	} elseif ( preg_match( '/^\\\\s*COMMIT/i', $sql ) ) {
		$GLOBALS['test_writes'] += $GLOBALS['test_pending'];
		$GLOBALS['test_inside']  = false;
	} elseif ( preg_match( '/^\\\\s*ROLLBACK/i', $sql ) ) {
		$GLOBALS['test_inside'] = false;
	} elseif ( preg_match( '/^\\\\s*(?:INSERT|UPDATE|DELETE|REPLACE)\\\\b(?:\\\\s+(?:IGNORE|INTO|FROM))*\\\\s+\\\\S*?coffer_(\\\\w+)/i', $sql, $found )
		|| preg_match( "/^\\\\s*(?:INSERT|UPDATE|DELETE|REPLACE)\\\\b.*options.*'(coffer_\\\\w+)'/is", $sql, $found ) ) {
		if ( $GLOBALS['test_inside'] ) {
			$GLOBALS['test_pending'][ $found[1] ] = true;
		} else {
			$GLOBALS['test_writes'][ $found[1] ] = true;
		}
	}
	return $sql;
} );
ob_start( static function ( $page ) {
	if ( ! headers_sent() ) {
		header( 'Test-Writes: ' . implode( ' ', array_keys( $GLOBALS['test_writes'] ) ) );
	}
	return $page;
} );
`;

export function watching( site: Site, work: () => Promise< void >, more = '' ): Promise< void > {
	return withMuPlugin( site, counting + more, work );
}

/** Tables and options that a request wrote to, but for the list of what failed or was refused (docs/guides/trouble.md). */
export function writesOf( { headers }: Answer ): string[] {
	const line = headers[ 'test-writes' ];
	if ( typeof line !== 'string' ) {
		throw new Error( 'The answer does not say what its request wrote.' );
	}
	return line.split( ' ' ).filter( ( name ) => name !== '' && name !== 'coffer_failures' );
}

/** Of what somebody else did wrong: a gateway, a mail server. What Coffer was asked for was fine, and is written down. */
const outside: readonly string[] = [ 'gateway_failed', 'gateway_refused', 'refund_refused' ];

/** What is wrong with an answer of the REST API, whatever it was asked; empty when nothing is. */
export function faultsOfRest( answer: Answer ): string[] {
	const code = ( answer.body as { code?: string } | undefined )?.code?.replace( /^coffer_/, '' ) ?? '';
	if ( answer.status < 400 ) {
		return [];
	}
	const faults: string[] = [];
	if ( answer.status >= 500 && ( code === 'server_error' || contract.errors[ code ]?.status !== answer.status ) ) {
		faults.push( `was answered ${ answer.status }` );
	}
	if ( answer.body === undefined && answer.text !== '' ) {
		faults.push( 'was refused with something that is no JSON' );
	}
	const writes = outside.includes( code ) ? [] : writesOf( answer ).filter( ( name ) => name !== 'failed_lookups' );
	if ( writes.length > 0 ) {
		faults.push( `was refused, and wrote to ${ writes.join( ', ' ) }` );
	}
	return faults;
}

export interface Work< T > {
	readonly seed: number;
	readonly items: readonly T[];
	readonly atOnce: number;
	/** What is wrong; empty when nothing is. */
	try( item: T ): Promise< string[] >;
	/** How somebody sends the same again. */
	say( item: T ): string;
}

/** Tries all items, a few at the same time, and fails with the first ten that went wrong. */
export async function tryAll< T >( { seed, items, atOnce, try: attempt, say }: Work< T > ): Promise< void > {
	const wrong: string[] = [];
	let next = 0;
	await Promise.all(
		Array.from( { length: atOnce }, async () => {
			for ( let at = next++; at < items.length && wrong.length < 10; at = next++ ) {
				const item = items[ at ] as T;
				const faults = await attempt( item ).catch( ( error: unknown ) => [ String( error ) ] );
				if ( faults.length > 0 ) {
					wrong.push( `${ say( item ) }\n  ${ faults.join( '; ' ) }` );
				}
			}
		} )
	);
	expect( wrong, `COFFER_FUZZ_SEED=${ seed }` ).toEqual( [] );
}

/** How many, from COFFER_FUZZ (a share of the usual number, such as 20 for twenty times as many). */
export function times( usual: number ): number {
	return Math.round( usual * Number( process.env.COFFER_FUZZ ?? 1 ) );
}

/** One that is always the same, and one that is new, unless COFFER_FUZZ_SEED repeats what one found. */
export const seeds: readonly { readonly name: string; readonly seed: number }[] = [
	{ name: 'the usual seed', seed: 20_261_128 },
	{ name: 'a new seed', seed: Number( process.env.COFFER_FUZZ_SEED ?? Date.now() % 2_147_483_647 ) },
];
