import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { root } from '../machine/paths';
import { step } from '../terminal/steps';
import type { Figure, Stage } from './figures';
import { race } from './race';
import { tokenOf } from './requests';
import type { Rig } from './rig';
import { answered, compare } from './server';
import { findSubjects } from './subjects';
import { weigh } from './weight';

/** What the customer's page and the plugin's presence cost, measured longer than the rest: these have budgets. */
export async function pageFigures( rig: Rig, browser: Browser, rounds: number ): Promise< Figure[] > {
	const { floor, site } = rig;
	const status = {
		url: `${ site.url }/wp-json/coffer/v1/portal/status`,
		headers: { 'Coffer-Portal-Token': tokenOf( rig.portal ) },
	};
	const page = await answered( { url: rig.portal }, 200 );
	const blank = await answered( floor, 200 );
	const { etag } = ( await answered( status, 200 ) ).headers;
	const unchanged = { ...status, headers: { ...status.headers, 'If-None-Match': String( etag ) } };
	const portal = await step( 'Portal page against a blank page', () =>
		compare( { url: rig.portal }, floor, { rounds } )
	);
	const poll = await step( 'Unchanged status poll against a blank page', () =>
		compare( unchanged, floor, { rounds, status: 304 } )
	);
	const idle = await step( 'Blank page with and without the plugin', () =>
		// A difference of two like requests is smaller than what they vary by.
		compare( floor, { ...floor, headers: { 'Coffer-Bench-Without': '1' } }, { rounds: 4 * rounds } )
	);
	const weight = await step( 'What a browser loads', () => weigh( browser, rig.portal ) );
	const built = ( file: string ) => gzipSync( readFileSync( join( root, 'build', file ) ) ).length;
	return [
		{ id: 'portal.server_ratio', value: portal.ratio, unit: 'ratio', budget: 0.5 },
		{ id: 'portal.extra_queries', value: portal.queries, unit: 'queries', budget: 4 },
		{
			id: 'portal.html_gzip',
			value: gzipSync( page.body ).length - gzipSync( blank.body ).length,
			unit: 'bytes',
			budget: 12 * 1024,
		},
		{ id: 'portal.js_gzip', value: weight.js, unit: 'bytes', budget: 12 * 1024 },
		{ id: 'portal.css_gzip', value: weight.css, unit: 'bytes', budget: 5 * 1024 },
		{ id: 'portal.third_party', value: weight.thirdParty, unit: 'requests', budget: 0 },
		{ id: 'status.server_ratio', value: poll.ratio, unit: 'ratio', budget: 0.2 },
		{ id: 'idle.ms', value: idle.difference, unit: 'ms', budget: 1 },
		{ id: 'idle.queries', value: idle.queries, unit: 'queries', budget: 0 },
		{
			id: 'admin.first_script_gzip',
			value: built( 'api.js' ) + built( 'admin.js' ),
			unit: 'bytes',
			budget: 64 * 1024,
		},
	];
}

/**
 * How much more work the largest site is than the smallest. Both are ratios to the blank page, so that a machine which was busier in
 * one half of the run does not count as growth.
 */
export function scaleFigures( stages: readonly Stage[] ): Figure[] {
	const [ smallest, largest ] = [ stages[ 0 ], stages.at( -1 ) ];
	if ( ! smallest || ! largest ) {
		throw new Error( 'Nothing was measured.' );
	}
	const ratioOf = ( { readings }: Stage, id: string ) =>
		readings.find( ( reading ) => reading.id === id )?.ratio ?? Number.NaN;
	const growth = ( id: string ) => ratioOf( largest, id ) / ratioOf( smallest, id );
	return [
		{ id: 'list.scale_ratio', value: growth( 'list.first' ), unit: 'ratio', budget: 1.3 },
		{
			id: 'search.scale_ratio',
			value: Math.max( ...[ 'number', 'customer', 'email' ].map( ( by ) => growth( `list.search.${ by }` ) ) ),
			unit: 'ratio',
			budget: 1.5,
		},
		{
			id: 'receivables.list_ratio',
			value: ratioOf( largest, 'receivables' ) / ratioOf( largest, 'list.first' ),
			unit: 'ratio',
			budget: 3,
		},
	];
}

export async function raceFigure( rig: Rig ): Promise< Figure > {
	const { tokens } = await findSubjects( rig.site, 1 );
	const value = await step( 'Fifty payers of one invoice at once', () => race( rig, tokens[ 0 ] ?? '' ) );
	return { id: 'race.payments', value, unit: 'payments', budget: 1 };
}
