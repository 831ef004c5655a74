import type {
	ActivityEvent,
	Customer,
	CustomerLink,
	Document,
	PortalCheck,
	PortalLink,
	PortalLinkAddress,
} from '../../src/contract/types';
import { dateIn, day, laterBy } from '../support/clock';
import { randomToken } from '../support/dead-links';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aLink, aSentDocument, copyLink, voidDocument } from '../support/makers';
import { anInvoice, settle } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { changeLink } from '../support/rows';
import { withSettings } from '../support/settings';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** As the page writes it, so that nothing takes it for anything else. */
const codeOf = ( number: string | null ) => String( number ).replaceAll( '-', '&#x2d;' );

const seen = ( { version }: { version: number } ) => ( { 'if-match': String( version ) } );

async function links( by: Person, { id }: Pick< Document, 'id' > ): Promise< PortalLink[] > {
	return succeed< PortalLink[] >( await by.rest( 'GET', `/documents/${ id }/portal-links` ) );
}

async function addressOf( by: Person, { id }: PortalLink ): Promise< string > {
	return succeed< PortalLinkAddress >(
		await by.rest( 'POST', `/portal-links/${ id }/address`, { body: { purpose: 'copy' } } )
	).url;
}

async function kinds( by: Person, { id }: Pick< Document, 'id' > ): Promise< string[] > {
	return succeed< ActivityEvent[] >( await by.rest( 'GET', `/documents/${ id }/activity` ) ).map(
		( event ) => event.kind
	);
}

test.describe( 'A document has several links', () => {
	test( 'each with a name, what its holder may do, a last day and who made it', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		await copyLink( people.owner, sent.id );
		const link = await aLink( people.bookkeeper, sent.id, {
			label: 'Accounts dept.',
			scope: 'view',
			expires_on: dateIn( 30 ),
		} );
		expect( faultsOf( 'portal-link', link ) ).toEqual( [] );
		expect( link ).toMatchObject( {
			label: 'Accounts dept.',
			scope: 'view',
			is_default: false,
			state: 'live',
			expires_on: dateIn( 30 ),
			expiry: 'staff',
			created_by: expect.stringContaining( 'Bookkeeper' ),
		} );
		const all = await links( people.viewer, sent );
		expect( all.map( ( { is_default: isDefault } ) => isDefault ) ).toEqual( [ true, false ] );
		expect( JSON.stringify( all ) ).not.toMatch( /https?:|token/ );

		const urls = [ await addressOf( people.owner, link ), await addressOf( people.owner, all[ 0 ] as PortalLink ) ];
		expect( new Set( urls ).size ).toBe( 2 );
		for ( const url of urls ) {
			expect( ( await people.anonymous.page( url ) ).status ).toBe( 200 );
		}
		expect( await addressOf( people.owner, link ), 'the same link again is the same address' ).toBe( urls[ 0 ] );
		expect( await kinds( people.viewer, sent ) ).toEqual(
			expect.arrayContaining( [ 'portal_link_created', 'portal_link_copied' ] )
		);
	} );

	test( 'that lets its holder see only shows no way to answer, until it is given one', async ( { people } ) => {
		const quote = await aSentDocument( people.owner, { kind: 'quote' } );
		const link = await aLink( people.owner, quote.id, { scope: 'view' } );
		const page = await people.anonymous.page( await addressOf( people.owner, link ) );
		expect( page.text ).toContain( codeOf( quote.number ) );
		expect( page.text ).not.toContain( 'Accept this quote' );
		const edited = succeed< PortalLink >(
			await people.owner.rest( 'PUT', `/portal-links/${ link.id }`, {
				headers: seen( link ),
				body: { label: 'Boss', scope: 'view_and_pay' },
			} )
		);
		expect( edited ).toMatchObject( { label: 'Boss', scope: 'view_and_pay', version: link.version + 1 } );
		expect( ( await people.anonymous.page( await addressOf( people.owner, link ) ) ).text ).toContain(
			'Accept this quote'
		);
		refused(
			await people.owner.rest( 'PUT', `/portal-links/${ link.id }`, {
				headers: seen( link ),
				body: { label: 'Late', scope: 'view' },
			} ),
			'version_conflict'
		);
		expect( await kinds( people.viewer, quote ) ).toContain( 'portal_link_edited' );
	} );

	test( 'none for what cannot be shared, and no nonsense in any', async ( { people } ) => {
		const draft = await aDraft( people.owner );
		const wish = { label: 'Customer', scope: 'view' };
		const { data } = refused(
			await people.owner.rest( 'POST', `/documents/${ draft.id }/portal-links`, { body: wish } ),
			'link_not_available'
		);
		expect( data.verdict?.code ).toBe( 'not_sent' );
		const sent = await aSentDocument( people.owner );
		const make = ( body: unknown ) => people.owner.rest( 'POST', `/documents/${ sent.id }/portal-links`, { body } );
		refused( await make( { ...wish, label: ' ' } ), 'text_missing', 'label' );
		refused( await make( { ...wish, scope: 'everything' } ), 'invalid_input', 'scope' );
		refused( await make( { ...wish, expires_on: '2026-02-30' } ), 'invalid_date', 'expires_on' );
		refused( await make( { ...wish, expires_on: dateIn( -1 ) } ), 'expiry_in_past', 'expires_on' );
		refused( await make( { ...wish, token: randomToken() } ), 'unknown_field' );
		expect( await links( people.owner, sent ) ).toEqual( [] );
	} );
} );

test.describe( 'A link is closed', () => {
	test( 'with a reason, at once and for good; the others go on', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		const [ link, other ] = [ await aLink( people.owner, sent.id ), await aLink( people.owner, sent.id ) ];
		const [ url, otherUrl ] = [ await addressOf( people.owner, link ), await addressOf( people.owner, other ) ];
		refused(
			await people.owner.rest( 'POST', `/portal-links/${ link.id }/revoke`, {
				headers: seen( link ),
				body: { reason: '' },
			} ),
			'text_missing',
			'reason'
		);
		const closed = succeed< PortalLink >(
			await people.bookkeeper.rest( 'POST', `/portal-links/${ link.id }/revoke`, {
				headers: seen( link ),
				body: { reason: 'Sent to the wrong person' },
			} )
		);
		expect( closed ).toMatchObject( {
			state: 'revoked',
			revoke_reason: 'Sent to the wrong person',
			revoked_by: expect.stringContaining( 'Bookkeeper' ),
		} );
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 403 );
		expect( ( await people.anonymous.page( otherUrl ) ).status ).toBe( 200 );
		refused(
			await people.owner.rest( 'POST', `/portal-links/${ link.id }/revoke`, {
				headers: seen( closed ),
				body: { reason: 'Again' },
			} ),
			'link_is_revoked'
		);
		const { data } = refused(
			await people.owner.rest( 'POST', `/portal-links/${ link.id }/address`, { body: { purpose: 'copy' } } ),
			'link_not_available'
		);
		expect( data.verdict?.code ).toBe( 'link_revoked' );
		expect( await kinds( people.viewer, sent ) ).toContain( 'portal_link_revoked' );
	} );

	test( 'and a fresh one takes its place, also that of the default link', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		const { url, link } = await copyLink( people.owner, sent.id );
		const fresh = succeed< PortalLink >(
			await people.owner.rest( 'POST', `/portal-links/${ link.id }/replace`, {
				headers: seen( link ),
				body: { reason: 'Forwarded' },
			} ),
			201
		);
		expect( fresh ).toMatchObject( { is_default: true, state: 'live', label: link.label, scope: link.scope } );
		const again = await copyLink( people.owner, sent.id );
		expect( again.link.id ).toBe( fresh.id );
		expect( again.url ).not.toBe( url );
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 403 );
		expect( ( await people.anonymous.page( again.url ) ).status ).toBe( 200 );
	} );

	test( 'at the end of its last day, and not a moment before', async ( { people, site } ) => {
		const sent = await aSentDocument( people.owner );
		const link = await aLink( people.owner, sent.id, { expires_on: dateIn( 2 ) } );
		const url = await addressOf( people.owner, link );
		const end = Date.parse( link.expires_at ?? '' ) / 1000;
		const until = end - Math.floor( Date.now() / 1000 );
		await laterBy( site, until - 5, async () =>
			expect( ( await people.anonymous.page( url ) ).status ).toBe( 200 )
		);
		await laterBy( site, until + 5, async () => {
			expect( ( await people.anonymous.page( url ) ).status ).toBe( 403 );
			expect( ( await links( people.owner, sent ) )[ 0 ] ).toMatchObject( { state: 'expired', expiry: 'staff' } );
		} );
	} );
} );

test.describe( 'Links end by themselves', () => {
	test( 'a year after everything was paid, and never before it is', async ( { people, site } ) => {
		const open = await anInvoice( people.owner, 1_000 );
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		const [ owed, settled ] = [ await copyLink( people.owner, open.id ), await copyLink( people.owner, paid.id ) ];
		expect( settled.link ).toMatchObject( { expiry: 'settled', state: 'live' } );
		expect( owed.link ).toMatchObject( { expiry: 'none', expires_at: null } );
		await laterBy( site, 364 * day, async () =>
			expect( ( await people.anonymous.page( settled.url ) ).status ).toBe( 200 )
		);
		await laterBy( site, 366 * day, async () => {
			expect( ( await people.anonymous.page( settled.url ) ).status ).toBe( 403 );
			expect( ( await people.anonymous.page( owed.url ) ).status ).toBe( 200 );
			// Somebody who needs the old invoice once more gets a link that works.
			const fresh = succeed< PortalLink >(
				await people.owner.rest( 'POST', `/portal-links/${ settled.link.id }/replace`, {
					headers: seen( settled.link ),
					body: { reason: 'For the tax office' },
				} ),
				201
			);
			expect( ( await people.anonymous.page( await addressOf( people.owner, fresh ) ) ).status ).toBe( 200 );
		} );
	} );

	test( 'as late as the owner says, or never', async ( { people, site } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		const { url } = await copyLink( people.owner, paid.id );
		const after = ( days: number ) =>
			laterBy( site, days * day, async () => ( await people.anonymous.page( url ) ).status );
		await withSettings( people.owner, { portal: { expire_after_days: 7 } }, async () => {
			expect( [ await after( 6 ), await after( 8 ) ] ).toEqual( [ 200, 403 ] );
		} );
		await withSettings( people.owner, { portal: { expire_after_days: null } }, async () => {
			expect( await after( 3_000 ) ).toBe( 200 );
		} );
	} );
} );

test.describe( 'When a customer’s e-mail address changes', () => {
	const edit = ( by: Person, customer: Customer, input: Record< string, unknown > ) =>
		by.rest( 'PUT', `/customers/${ customer.id }`, {
			headers: seen( customer ),
			body: { name: customer.name, email: 'new@example.com', ...input },
		} );

	test( 'somebody says what becomes of the live links, and it is written down', async ( { people } ) => {
		const customer = await aCustomer( people.owner );
		const sent = await aSentDocument( people.owner, { customer_id: customer.id } );
		const { url } = await copyLink( people.owner, sent.id );
		const live = succeed< CustomerLink[] >(
			await people.viewer.rest( 'GET', `/customers/${ customer.id }/portal-links` )
		);
		expect( live.map( ( each ) => faultsOf( 'customer-link', each ) ) ).toEqual( [ [] ] );
		expect( live ).toMatchObject( [ { document_id: sent.id, number: sent.number, link: { state: 'live' } } ] );

		const asked = refused( await edit( people.owner, customer, {} ), 'live_links_undecided' );
		expect( asked.data ).toMatchObject( { count: 1 } );
		expect( succeed< Customer >( await people.owner.rest( 'GET', `/customers/${ customer.id }` ) ) ).toEqual(
			customer
		);

		const kept = succeed< Customer >( await edit( people.owner, customer, { live_links: 'keep' } ) );
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 200 );
		succeed< Customer >( await edit( people.owner, kept, { email: 'newer@example.com', live_links: 'revoke' } ) );
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 403 );
		expect( succeed( await people.viewer.rest( 'GET', `/customers/${ customer.id }/portal-links` ) ) ).toEqual(
			[]
		);
		expect( ( await links( people.owner, sent ) )[ 0 ] ).toMatchObject( {
			state: 'revoked',
			revoke_reason: expect.stringContaining( 'address' ),
		} );
	} );

	test( 'nobody is asked where there is nothing to decide', async ( { people } ) => {
		const customer = await aCustomer( people.owner );
		const sent = await aSentDocument( people.owner, { customer_id: customer.id } );
		await voidDocument( people.owner, sent );
		const changed = succeed< Customer >( await edit( people.owner, customer, {} ) );
		succeed< Customer >( await edit( people.owner, changed, { phone: '030 1234' } ) );
	} );
} );

test.describe( 'Trouble?', () => {
	const check = async ( by: Person, { id }: Pick< Document, 'id' > ) => {
		const found = succeed< PortalCheck >( await by.rest( 'POST', `/documents/${ id }/portal-check` ) );
		expect( faultsOf( 'portal-check', found ) ).toEqual( [] );
		return found;
	};

	test( 'says in words what a customer would meet', async ( { people, site } ) => {
		const sent = await aSentDocument( people.owner );
		const fine = await check( people.viewer, sent );
		expect( fine.opens ).toBe( true );
		expect( fine.findings.map( ( { code } ) => code ) ).toEqual(
			expect.arrayContaining( [ 'route', 'visit', 'link' ] )
		);

		const { link } = await copyLink( people.owner, sent.id );
		await changeLink( site, link.id, { revoked_at: -60 } );
		const closed = await check( people.viewer, sent );
		expect( closed.opens ).toBe( false );
		expect( closed.findings[ 0 ] ).toMatchObject( { code: 'link', state: 'problem' } );
		expect( closed.findings[ 0 ]?.fixed_by ).toContain( 'Bookkeeper' );

		const draft = await check( people.owner, await aDraft( people.owner ) );
		expect( draft.findings[ 0 ] ).toMatchObject( { code: 'not_sent', state: 'problem' } );
	} );
} );
