import type { PortalLink, Status } from '../../src/contract/types';
import { demoPassword } from '../../tools/site/site';
import { succeed } from '../support/expectations';
import { aSentDocument, copyLink } from '../support/makers';
import { expect, test } from '../support/money-site';
import { signIn } from '../support/people';
import { soundAtTheEnd } from '../support/sound-ledger';
import { rotateSalts, withConfig, withKey, withoutSalts } from '../support/wp-config';

soundAtTheEnd();

test.describe.configure( { mode: 'serial' } );

test.describe( 'When the keys of the site change', () => {
	test( 'new salts kill no link that a customer holds, and Copy makes a new link beside the old one', async ( {
		people,
		site,
	} ) => {
		const sent = await aSentDocument( people.owner );
		const old = await copyLink( people.owner, sent.id );
		expect( old.renewed ).toBe( false );

		await withConfig( site, rotateSalts, async () => {
			expect( ( await people.owner.rest( 'GET', '/status' ) ).status ).toBe( 403 );
			expect( ( await people.anonymous.page( old.url ) ).status ).toBe( 200 );

			const owner = await signIn( site, 'owner', demoPassword );
			const renewed = await copyLink( owner, sent.id );
			expect( renewed.renewed ).toBe( true );
			expect( renewed.url ).not.toBe( old.url );
			expect( ( await people.anonymous.page( renewed.url ) ).text ).toContain( sent.number );
			expect( ( await people.anonymous.page( old.url ) ).text ).toContain( sent.number );

			const again = await copyLink( owner, sent.id );
			expect( again.renewed ).toBe( false );
			expect( again.url ).toBe( renewed.url );

			const links = succeed< PortalLink[] >( await owner.rest( 'GET', `/documents/${ sent.id }/portal-links` ) );
			expect( links.map( ( link ) => link.state ) ).toEqual( [ 'live', 'live' ] );
			expect( links.filter( ( link ) => link.is_default ).map( ( link ) => link.id ) ).toEqual( [
				renewed.link.id,
			] );
			const { body } = await owner.rest( 'GET', `/documents/${ sent.id }/activity` );
			expect( ( body as { kind: string }[] ).map( ( event ) => event.kind ) ).toContain( 'portal_link_resealed' );
		} );
		expect( ( await people.anonymous.page( old.url ) ).status ).toBe( 200 );
	} );

	test( 'with COFFER_KEY set, new salts change nothing: Copy gives the same address again', async ( {
		people,
		site,
	} ) => {
		const sent = await aSentDocument( people.owner );
		const key = withKey( 'a-key-that-an-owner-chose-0123456789' );
		await withConfig( site, key, async () => {
			const first = await copyLink( people.owner, sent.id );
			expect( succeed< Status >( await people.owner.rest( 'GET', '/status' ) ).link_key ).toBe( 'COFFER_KEY' );
			await withConfig( site, rotateSalts, async () => {
				const owner = await signIn( site, 'owner', demoPassword );
				const second = await copyLink( owner, sent.id );
				expect( second.url ).toBe( first.url );
				expect( second.renewed ).toBe( false );
			} );
		} );
	} );

	test( 'without any key outside the database a link can be copied, is never stored in a form that opens, and goes on working', async ( {
		people,
		site,
	} ) => {
		const sent = await aSentDocument( people.owner );
		await withConfig( site, withoutSalts, async () => {
			const owner = await signIn( site, 'owner', demoPassword );
			expect( succeed< Status >( await owner.rest( 'GET', '/status' ) ).link_key ).toBe( 'none' );
			const first = await copyLink( owner, sent.id );
			const second = await copyLink( owner, sent.id );
			expect( second.url ).not.toBe( first.url );
			for ( const { url } of [ first, second ] ) {
				expect( ( await people.anonymous.page( url ) ).text ).toContain( sent.number );
			}
			const sealed = await site.php< ( string | null )[] >(
				`global $wpdb; return $wpdb->get_col( $wpdb->prepare( "SELECT sealed FROM {$wpdb->prefix}coffer_portal_links WHERE document_id = %d", $input ) );`,
				sent.id
			);
			expect( sealed.filter( Boolean ) ).toEqual( [] );
		} );
	} );
} );
