import type { Document, PortalLink, Task } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { succeed } from './expectations';
import { aLink, aSentDocument, changing, copyLink, readDocument } from './makers';
import { expect } from './money-site';
import { asOfVersion4, columnsOf } from './older-schema';
import { say } from './page-forms';
import { anonymous, type Person } from './people';
import { verifyLedger } from './sound-ledger';

/** A site with documents, links and answers of version 4 is visited once after the update, and goes on with everything it had. */
export async function expectUpgradeFrom4( site: Site, owner: Person ): Promise< void > {
	const invoice = await aSentDocument( owner );
	const { url } = await copyLink( owner, invoice.id );
	const second = await aLink( owner, invoice.id );
	const quote = await aSentDocument( owner, { kind: 'quote' } );
	succeed(
		await owner.rest( 'POST', `/documents/${ quote.id }/decision`, {
			headers: changing( quote ),
			body: { decision: 'accepted', note: 'By telephone' },
		} )
	);
	const columns = await columnsOf( site );
	expect( await asOfVersion4( site ) ).not.toContain( 'version' );

	const visitor = anonymous( site );
	const page = await visitor.page( url );
	expect( page.status, 'the first visit brings the tables up to date' ).toBe( 200 );
	expect( page.text ).toContain( invoice.number );
	expect( await columnsOf( site ) ).toEqual( columns );
	expect( await readDocument( owner, quote.id ) ).toMatchObject( { workflow: 'accepted', decision: null } );

	const found = await owner.rest( 'GET', `/documents?search=${ String( invoice.number ) }` );
	expect( succeed< Document[] >( found ).map( ( { id } ) => id ) ).toEqual( [ invoice.id ] );
	expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
	const rebuild = 'Coffer\\WordPress\\Plugin::services()->searchRebuild()';
	expect( await site.php( `return array( ${ rebuild }->isComplete(), ${ rebuild }->faults() );` ) ).toEqual( [
		true,
		[],
	] );

	const links = succeed< PortalLink[] >( await owner.rest( 'GET', `/documents/${ invoice.id }/portal-links` ) );
	expect( links.map( ( { state, version, expires_on: day } ) => [ state, version, day ] ) ).toEqual( [
		[ 'live', 1, null ],
		[ 'live', 1, null ],
	] );
	const revoked = await owner.rest( 'POST', `/portal-links/${ second.id }/revoke`, {
		headers: { 'if-match': '1' },
		body: { reason: 'Not needed any more' },
	} );
	expect( succeed< PortalLink >( revoked ).state ).toBe( 'revoked' );
	expect( ( await say( visitor, url, 'question', { text: 'Still there?' } ) ).status ).toBe( 303 );
	const tasks = succeed< Task[] >( await owner.rest( 'GET', `/documents/${ invoice.id }/tasks` ) );
	expect( tasks.map( ( { text } ) => text ) ).toEqual( [ 'Still there?' ] );
}
