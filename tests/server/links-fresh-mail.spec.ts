import type { ActivityEvent, PortalLink, Task } from '../../src/contract/types';
import { dateIn, day, laterBy } from '../support/clock';
import { succeed } from '../support/expectations';
import { withMail } from '../support/mail-catcher';
import { aCustomer, aSentDocument, copyLink, tokenIn, unique } from '../support/makers';
import { expect, test, type People } from '../support/money-site';
import { clearOutbox, drainByProgram, messages } from '../support/outbox';
import { post } from '../support/page-forms';
import { withSettings } from '../support/settings';
import { soundAtTheEnd } from '../support/sound-ledger';
import { dumpTables } from '../support/tables';

soundAtTheEnd();

/** An invoice of a German customer whose link ends today. */
async function anEndingLink( { owner }: People, email = `${ unique( 'jo' ) }@example.com` ) {
	const customer = await aCustomer( owner, { email, name: 'Jo Müller', language: 'de_DE' } );
	const { id, number } = await aSentDocument( owner, { customer_id: customer.id } );
	const { url, link } = await copyLink( owner, id );
	succeed(
		await owner.rest( 'PUT', `/portal-links/${ link.id }`, {
			headers: { 'if-match': String( link.version ) },
			body: { label: link.label, scope: link.scope, expires_on: dateIn( 0 ) },
		} )
	);
	return { id, number: number ?? '', url, email };
}

const mailing = { portal: { mail_fresh_links: true } };

async function openTasks( { owner }: People, id: number ): Promise< string[] > {
	return succeed< Task[] >( await owner.rest( 'GET', `/documents/${ id }/tasks` ) )
		.filter( ( { state } ) => state === 'open' )
		.map( ( { kind } ) => kind );
}

test.describe( 'A fresh link by e-mail, where the owner wants that', () => {
	test( 'goes to the address on file, in the customer’s language, opens the page, and is nowhere else', async ( {
		people,
		site,
	} ) => {
		await clearOutbox( site );
		await withSettings( people.owner, mailing, () =>
			withMail( site, async ( mail ) => {
				const { id, number, url, email } = await anEndingLink( people );
				await laterBy( site, 2 * day, async () => {
					expect( ( await people.anonymous.page( url ) ).status ).toBe( 403 );
					const asked = await post( people.anonymous, url, {
						coffer_do: 'fresh_link',
						email: 'somebody.else@example.com',
					} );
					expect( asked.status ).toBe( 303 );
					expect( JSON.stringify( await messages( people.owner ) ) ).not.toContain( email );
					await drainByProgram( site );
					expect( mail.messages ).toHaveLength( 1 );
					const [ sent ] = mail.messages;
					const to = [ sent?.to ]
						.flat()
						.flatMap( ( part ) => part?.value.map( ( { address } ) => address ) ?? [] );
					expect( to ).toEqual( [ email ] );
					expect( [ sent?.cc, sent?.bcc ] ).toEqual( [ undefined, undefined ] );
					expect( sent?.subject ).toBe( `Ihr neuer Link: Rechnung ${ number }` );
					const fresh = /https?:\/\/\S+/.exec( sent?.text ?? '' )?.[ 0 ] ?? '';
					expect( tokenIn( fresh ) ).not.toBe( '' );
					expect( fresh ).not.toBe( url );
					const page = await people.anonymous.page( fresh );
					expect( page.status ).toBe( 200 );
					expect( page.text ).toContain( number );
					expect( ( await people.anonymous.page( url ) ).status, 'the ended one stays ended' ).toBe( 403 );

					expect( await openTasks( people, id ) ).toEqual( [] );
					const activity = succeed< ActivityEvent[] >(
						await people.viewer.rest( 'GET', `/documents/${ id }/activity` )
					);
					expect( activity.map( ( { kind } ) => kind ) ).toContain( 'portal_link_mailed' );
					const dump = JSON.stringify( await dumpTables( site ) );
					expect( dump ).toContain( number );
					expect( dump, 'the address lies in no table' ).not.toContain( tokenIn( fresh ) );

					await post( people.anonymous, url, { coffer_do: 'fresh_link' } );
					await drainByProgram( site );
					expect( mail.messages, 'one in an hour' ).toHaveLength( 1 );
				} );
			} )
		);
		await clearOutbox( site );
	} );

	test( 'that cannot be sent is closed again, and is tried again later', async ( { people, site } ) => {
		await clearOutbox( site );
		await withSettings( people.owner, mailing, () =>
			withMail( site, async ( mail ) => {
				const { id, url } = await anEndingLink( people );
				await laterBy( site, 2 * day, async () => {
					await post( people.anonymous, url, { coffer_do: 'fresh_link' } );
					mail.refuse( true );
					await drainByProgram( site );
					expect( mail.messages ).toEqual( [] );
					const live = succeed< PortalLink[] >(
						await people.owner.rest( 'GET', `/documents/${ id }/portal-links` )
					).filter( ( { state } ) => state === 'live' );
					expect( live ).toEqual( [] );
					expect( await openTasks( people, id ) ).toEqual( [ 'fresh_link' ] );
				} );
				mail.refuse( false );
				await laterBy( site, 3 * day, async () => {
					await drainByProgram( site );
					expect( mail.messages ).toHaveLength( 1 );
				} );
			} )
		);
		await clearOutbox( site );
	} );

	test( 'is never sent for a link that somebody revoked, nor where there is no address on file', async ( {
		people,
		site,
	} ) => {
		await clearOutbox( site );
		await withSettings( people.owner, mailing, () =>
			withMail( site, async ( mail ) => {
				const revoked = await anEndingLink( people );
				const [ link ] = succeed< PortalLink[] >(
					await people.owner.rest( 'GET', `/documents/${ revoked.id }/portal-links` )
				);
				succeed(
					await people.owner.rest( 'POST', `/portal-links/${ link?.id }/revoke`, {
						headers: { 'if-match': String( link?.version ) },
						body: { reason: 'Forwarded' },
					} )
				);
				const nowhere = await anEndingLink( people, '' );
				await laterBy( site, 2 * day, async () => {
					for ( const { url, id } of [ revoked, nowhere ] ) {
						await post( people.anonymous, url, { coffer_do: 'fresh_link' } );
						expect( await openTasks( people, id ), 'it is for people to decide' ).toEqual( [
							'fresh_link',
						] );
					}
					await drainByProgram( site );
					expect( mail.messages ).toEqual( [] );
				} );
			} )
		);
	} );
} );
