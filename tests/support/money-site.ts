import { test as base, expect } from '@playwright/test';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Settings } from '../../src/contract/types';
import { connectSite } from '../../tools/site/connect';
import { demoPassword, demoUsers, type DemoUser, type Site } from '../../tools/site/site';
import { succeed } from './expectations';
import { anonymous, signIn, type Person } from './people';

export type People = Readonly< Record< DemoUser | 'anonymous', Person > >;

export { expect };

/**
 * Tests that talk to one running WordPress over HTTP. `people` are the demo users with their sessions, and nobody.
 * Whatever PHP complains about while a test runs fails that test.
 */
export const test = base.extend< { quietLog: void }, { site: Site; people: People } >( {
	site: [
		// Playwright reads the names of the fixtures from the pattern.
		async ( {}, use ) => {
			await use( await connectSite( process.env.COFFER_TEST_SITE ?? 'tests' ) );
		},
		{ scope: 'worker' },
	],
	people: [
		async ( { site }, use ) => {
			const people = await signEverybodyIn( site );
			await describeBusiness( people.owner );
			await endBeginning( people.owner );
			await use( people );
		},
		{ scope: 'worker', timeout: 60_000 },
	],
	quietLog: [
		async ( { site }, use ) => {
			const before = existsSync( site.logFile ) ? statSync( site.logFile ).size : 0;
			await use();
			expect( logSince( site, before ), 'PHP complained in the debug log' ).toBe( '' );
		},
		{ auto: true },
	],
} );

export async function signEverybodyIn( site: Site ): Promise< People > {
	const names = Object.keys( demoUsers ) as DemoUser[];
	const persons = await Promise.all( names.map( ( name ) => signIn( site, name, demoPassword ) ) );
	return Object.fromEntries(
		[ anonymous( site ), ...persons ].map( ( person ) => [ person.name, person ] )
	) as People;
}

/** A site without demo data has no seller yet, and then nothing can be sent. */
export async function describeBusiness( owner: Person ): Promise< void > {
	const settings = succeed< Settings >( await owner.rest( 'GET', '/settings' ) );
	if ( settings.business_name !== '' && settings.business_email !== '' && settings.business_address !== '' ) {
		return;
	}
	succeed(
		await owner.rest( 'PUT', '/settings', {
			headers: { 'if-match': String( settings.version ) },
			body: {
				business_name: 'Harbour Works',
				business_email: 'office@harbour.example',
				business_address: '1 Quay Street\nRotterdam',
			},
		} )
	);
}

/** Tests are about a shop that is past its beginning, unless they say otherwise. */
export async function endBeginning( owner: Person, isOver = true ): Promise< void > {
	succeed( await owner.rest( 'POST', '/first-steps', { body: { is_over: isOver } } ) );
}

function logSince( site: Site, size: number ): string {
	return existsSync( site.logFile ) ? readFileSync( site.logFile ).subarray( size ).toString( 'utf8' ) : '';
}
