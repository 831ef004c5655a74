import { expect, test } from '@playwright/test';
import type { Settings } from '../../src/contract/types';
import { randomToken } from '../support/dead-links';
import { succeed } from '../support/expectations';
import { aSentDocument, copyLink, tokenIn } from '../support/makers';
import { ask } from '../support/requests';
import { bootVariant, type Variant } from './variants';

const shapes = {
	'plain permalinks': { options: { permalinks: 'plain' }, path: /^\/\?coffer_portal=[\w-]{43}$/ },
	'a sub-directory': { options: { subdirectory: 'shop' }, path: /^\/shop\/portal\/[\w-]{43}$/ },
	'a sub-directory with plain permalinks': {
		options: { subdirectory: 'shop', permalinks: 'plain' },
		path: /^\/shop\/\?coffer_portal=[\w-]{43}$/,
	},
	'a theme without block templates': { options: { theme: 'classic' }, path: /^\/portal\/[\w-]{43}$/ },
} as const;

for ( const [ shape, { options, path } ] of Object.entries( shapes ) ) {
	test.describe( `With ${ shape }`, () => {
		let variant: Variant;

		test.beforeAll( async () => {
			test.setTimeout( 120_000 );
			variant = await bootVariant( { name: `variant-${ shape.replaceAll( ' ', '-' ) }`, ...options } );
		} );
		test.afterAll( () => variant.site.stop() );

		test( 'a link opens the page inside the theme, and nothing keeps it', async () => {
			const sent = await aSentDocument( variant.owner );
			const { url } = await copyLink( variant.owner, sent.id );
			expect( url.slice( new URL( url ).origin.length ) ).toMatch( path );
			const answer = await ask( url );
			expect( answer.status ).toBe( 200 );
			expect( answer.text ).toContain( String( sent.number ) );
			expect( answer.text ).toMatch( /<header|id="masthead"/ );
			expect( answer.headers[ 'cache-control' ] ).toContain( 'no-store' );
			expect( answer.headers[ 'referrer-policy' ] ).toBe( 'no-referrer' );
		} );

		test( 'a link that there is not gets the neutral page', async () => {
			const { url } = await copyLink( variant.owner, ( await aSentDocument( variant.owner ) ).id );
			const answer = await ask( url.replace( tokenIn( url ), randomToken() ) );
			expect( answer.status ).toBe( 403 );
			expect( answer.text ).toContain( 'not available' );
		} );

		test( 'after the base was changed, the old link still leads to the page', async () => {
			const sent = await aSentDocument( variant.owner );
			const old = await copyLink( variant.owner, sent.id );
			const settings = succeed< Settings >( await variant.owner.rest( 'GET', '/settings' ) );
			succeed(
				await variant.owner.rest( 'PUT', '/settings', {
					headers: { 'if-match': String( settings.version ) },
					body: { portal_base: 'bills' },
				} )
			);
			let answer = await ask( old.url );
			if ( answer.status !== 200 ) {
				expect( answer.status ).toBe( 302 );
				expect( answer.headers.location ).toContain( '/bills/' );
				answer = await ask( new URL( String( answer.headers.location ), old.url ).href );
			}
			expect( answer.status ).toBe( 200 );
			expect( answer.text ).toContain( String( sent.number ) );
		} );

		test( 'the check of the address says that customer pages answer', async () => {
			const { route } = succeed< { route: { state: string; sentence: string } } >(
				await variant.owner.rest( 'POST', '/status/route-check' )
			);
			expect( route.state, route.sentence ).toBe( 'ok' );
		} );
	} );
}
