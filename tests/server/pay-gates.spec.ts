import type { Document, PayState } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { laterBy } from '../support/clock';
import { deadTokens, randomToken } from '../support/dead-links';
import { refused, succeed } from '../support/expectations';
import { copyLink, readDocument, voidDocument } from '../support/makers';
import { anInvoice } from '../support/money-moves';
import { drainByProgram } from '../support/outbox';
import { Guest, withBookings } from '../support/payables';
import { restUrl, type Person } from '../support/people';
import { ask, comparable } from '../support/requests';
import { changeRow } from '../support/rows';
import { soundAtTheEnd } from '../support/sound-ledger';
import {
	Payer,
	aBill,
	aPaidBill,
	expect,
	lastAttempt,
	offer,
	payable,
	received,
	sessionOf,
	test,
	webhookSecret,
	withStripe,
} from '../support/stripe-site';
import { dumpTables } from '../support/tables';

soundAtTheEnd();

const routes = [ '/portal/pay', '/portal/confirm' ] as const;

function asked( payer: Payer, route: ( typeof routes )[ number ], body: Record< string, unknown >, headers = {} ) {
	return route === '/portal/pay' ? payer.pay( body, headers ) : payer.confirm( body, headers );
}

/** Everything that the site keeps in its options, transients too. */
async function options( site: Site ): Promise< unknown > {
	const tables = await dumpTables( site );
	return Object.entries( tables ).filter( ( [ table ] ) => /options$|sitemeta$/.test( table ) );
}

test.describe( 'Paying a document', () => {
	test( 'needs a link that lives and what its page was given; all else gets what a random secret gets', async ( {
		site,
		people: { manager, owner },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		const { payer: other } = await aBill( site, manager );
		// Pages that were good once: what they were given still fits their token.
		const dead = await site.php< Record< string, Record< string, unknown > > >(
			`return array_map( static fn ( $token ) => array(
				'token'     => $token,
				'issued_at' => time() - 60,
				'signature' => Coffer\\WordPress\\Portal\\BeaconSignature::toPay( hash( 'sha256', $token ), time() - 60 ),
			), $input );`,
			await deadTokens( site, owner )
		);
		const seconds = Math.floor( Date.now() / 1000 );
		const { issued_at, signature } = payer.config.pay;
		for ( const route of routes ) {
			const random = await asked( payer, route, { token: randomToken() } );
			refused( random, 'portal_not_available' );
			for ( const [ why, body ] of Object.entries( {
				'the signature of another page': { signature: other.config.pay.signature },
				'a signature of zeros': { signature: '0'.repeat( 64 ) },
				'the moment of another page': { issued_at: issued_at - 1 },
				'a page of tomorrow': { issued_at: seconds + 86_400 },
				'the beginning of time': { issued_at: 0 },
				'a time before it': { issued_at: -issued_at },
				'the page of another link': { token: other.token },
				'a token with a slash': { token: `${ payer.token }/` },
				...dead,
			} ) ) {
				const answer = await asked( payer, route, body );
				expect( comparable( answer ), `${ route }: ${ why }` ).toEqual( comparable( random ) );
			}
			for ( const [ why, body ] of Object.entries( {
				'no token': { token: undefined },
				'no signature': { signature: undefined },
				'no moment': { issued_at: undefined },
				'an array': { token: [ payer.token ] },
				'words for a moment': { issued_at: 'now' },
				null: { signature: null },
			} ) ) {
				const answer = await asked( payer, route, body );
				expect( [ 400, 403 ], `${ route }: ${ why }` ).toContain( answer.status );
				expect( answer.text ).not.toContain( String( invoice.number ) );
			}
		}
		expect( signature ).not.toBe( other.config.pay.signature );
		expect( await payable( stripe, invoice ) ).toEqual( [] );
		expect( ( await readDocument( manager, invoice.id ) ).attempts ).toEqual( [] );
	} );

	test( 'is refused from a page that was opened the day before yesterday', async ( {
		site,
		people: { manager },
	} ) => {
		const { payer } = await aBill( site, manager );
		await laterBy( site, 86_500, async () => {
			for ( const route of routes ) {
				refused( await asked( payer, route, {} ), 'portal_not_available' );
			}
		} );
		succeed( await payer.confirm() );
	} );

	test( 'is refused to a page of another site, and to no other method', async ( { site, people: { manager } } ) => {
		const { invoice, payer } = await aBill( site, manager );
		for ( const route of routes ) {
			for ( const origin of [
				'https://evil.example',
				'null',
				'https://127.0.0.1',
				`${ site.url }.evil.example`,
			] ) {
				refused( await asked( payer, route, {}, { origin } ), 'origin_not_allowed' );
			}
			for ( const method of [ 'GET', 'HEAD', 'PUT', 'DELETE', 'PATCH' ] ) {
				const answer = await ask( restUrl( site, route ), { method } );
				expect( answer.status, `${ method } ${ route }` ).toBe( 404 );
			}
		}
		expect( ( await readDocument( manager, invoice.id ) ).attempts ).toEqual( [] );
		succeed( await payer.pay( {}, { origin: site.url } ) );
	} );

	test( 'is not for links that may only look', async ( { site, people: { manager } } ) => {
		const { invoice, payer, address } = await aBill( site, manager );
		const { link } = await copyLink( manager, invoice.id );
		await changeRow( site, 'portal_links', link.id, { scope: 'view' } );
		const random = await payer.pay( { token: randomToken() } );
		expect( comparable( await payer.pay() ) ).toEqual( comparable( random ) );
		refused( await payer.confirm(), 'portal_not_available' );
		expect( ( await ask( address ) ).status ).toBe( 200 );
		const looking = await Payer.open( site, address );
		expect( comparable( await looking.pay() ) ).toEqual( comparable( random ) );
		expect( ( await readDocument( manager, invoice.id ) ).attempts ).toEqual( [] );
	} );

	test( 'ends when the document is void, also at Stripe', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, payer } = await aBill( site, manager );
		await payer.started();
		await voidDocument( manager, await readDocument( manager, invoice.id ) );
		refused( await payer.pay(), 'portal_not_available' );
		await drainByProgram( site );
		expect( await payable( stripe, invoice ) ).toEqual( [] );
	} );

	test( 'is for invoices only', async ( { site, people: { manager } } ) => {
		for ( const kind of [ 'quote', 'credit_note' ] as const ) {
			const { payer } = await aBill( site, manager, 1_000, { kind } );
			refused( await payer.pay(), [ 'payment_closed', 'portal_not_available' ] );
		}
	} );

	test( 'begins at most thirty times in ten minutes for one visitor', async ( { site, people: { manager } } ) => {
		const { payer } = await aBill( site, manager, 10_000, { part_payments: true } );
		const amounts = Array.from( { length: 30 }, ( _, at ) => 2_000 + at );
		for ( const amount of amounts ) {
			succeed( await payer.pay( { amount } ) );
		}
		refused( await payer.pay( { amount: 5_000 } ), 'too_many_requests' );
		const elsewhere = { 'x-test-visitor': '10.251.0.1' };
		succeed( await payer.pay( { amount: 5_000 }, elsewhere ) );
		// A good page is not shut: what is open goes on, and the state is told.
		expect( await payer.started( { amount: 5_000 } ) ).toMatchObject( { amount: 5_000 } );
		succeed( await payer.confirm() );
	} );
} );

test.describe( 'Paying what a plugin asks for', () => {
	test( 'needs the signature of its page: without it there is nothing to pay', async ( { site, stripe } ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site, { label: 'Suite' } );
			const other = await Guest.of( site );
			await stripe.control.forgetRequests();
			const wrong = { signature: 'f'.repeat( 64 ) };
			const nothing = await guest.look( { reference: 'nothing', ...wrong } );
			refused( nothing, 'payable_unknown' );
			for ( const each of [
				wrong,
				{ signature: other.signature },
				{ source: 'block' },
				{ reference: other.reference },
			] ) {
				expect( comparable( await guest.look( each ) ) ).toEqual( comparable( nothing ) );
				refused( await guest.pay( each ), 'payable_unknown' );
			}
			expect( ( await guest.state() ).state ).toBe( 'open' );
			for ( const attempt of [ '0'.repeat( 32 ), 'f'.repeat( 32 ) ] ) {
				refused( await guest.confirm( attempt ), 'payable_unknown' );
			}
			refused( await guest.pay( {}, { origin: 'https://evil.example' } ), 'origin_not_allowed' );
			expect( await stripe.control.requests() ).toEqual( [] );
		} );
	} );

	test( 'tells nothing of a document’s payment, whose id somebody saw', async ( { site, people: { manager } } ) => {
		await withBookings( site, async () => {
			const { payer } = await aBill( site, manager );
			const attempt = await payer.started();
			const guest = await Guest.of( site );
			refused( await guest.confirm( attempt.id ), 'payable_unknown' );
			for ( const source of [ 'document', 'block' ] ) {
				const answer = await guest.look( { source, reference: '1' } );
				refused( answer, 'payable_unknown' );
			}
		} );
	} );
} );

test.describe( 'A test document', () => {
	function staff( person: Person ): Record< string, string > {
		return { ...person.headers };
	}

	async function aTest( by: Person ): Promise< { invoice: Document; address: string } > {
		const invoice = await anInvoice( by, 2_000, { is_test: true } );
		return { invoice, address: ( await copyLink( by, invoice.id ) ).url };
	}

	test( 'is paid by staff who may record payments alone, by the test gateway alone', async ( {
		site,
		people: { owner, manager, bookkeeper, viewer, subscriber },
		stripe,
	} ) => {
		await offer( owner, { test: true } );
		const { invoice, address } = await aTest( owner );
		const payer = await Payer.open( site, address );
		for ( const headers of [
			{},
			staff( viewer ),
			staff( subscriber ),
			{ cookie: manager.cookies.cookie ?? '' },
		] ) {
			for ( const gateway of [ 'test', 'stripe', 'bank_transfer' ] ) {
				refused( await payer.pay( { gateway }, headers ), 'gateway_unavailable' );
			}
			const state = succeed< PayState >( await payer.confirm( {}, headers ) );
			expect( state ).toMatchObject( { gateways: [], test: true } );
		}
		for ( const person of [ manager, bookkeeper ] ) {
			for ( const gateway of [ 'stripe', 'bank_transfer' ] ) {
				refused( await payer.pay( { gateway }, staff( person ) ), 'gateway_unavailable' );
			}
		}
		const { attempt } = succeed< PayState >( await payer.pay( { gateway: 'test' }, staff( manager ) ) );
		expect( attempt ).toMatchObject( { gateway: 'test', state: 'pending' } );
		// Nobody else decides how it goes.
		const page = attempt?.redirect_url ?? '';
		for ( const person of [ viewer, subscriber ] ) {
			expect( ( await person.page( page ) ).status ).toBe( 403 );
		}
		const form = await manager.page( page );
		const nonce = /name="_wpnonce" value="([^"]+)"/.exec( form.text )?.[ 1 ] ?? '';
		const decide = ( person: Person, outcome: string, proof = nonce ) =>
			person.page( page, {
				method: 'POST',
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
				body: new URLSearchParams( { outcome, charge: attempt?.id ?? '', _wpnonce: proof } ).toString(),
			} );
		expect( ( await decide( viewer, 'succeeded' ) ).status ).toBe( 403 );
		expect( ( await decide( manager, 'succeeded', 'wrong' ) ).status ).toBe( 403 );
		expect( lastAttempt( await readDocument( manager, invoice.id ) ) ).toMatchObject( { state: 'pending' } );
		expect( ( await decide( manager, 'succeeded' ) ).status ).toBe( 302 );
		succeed( await payer.confirm( {}, staff( manager ) ) );
		const paid = await readDocument( manager, invoice.id );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, attempts: [ { test: true } ] } );
		expect( received( paid ) ).toEqual( [ 2_000 ] );
		expect( await payable( stripe, invoice ) ).toEqual( [] );
		await offer( owner, { test: false } );
		const { address: another } = await aTest( owner );
		refused(
			await ( await Payer.open( site, another ) ).pay( { gateway: 'test' }, staff( owner ) ),
			'gateway_unavailable'
		);
	} );

	test( 'and a real one never meet each other’s money: keys of one kind pay documents of that kind', async ( {
		site,
		people: { owner },
		stripe,
	} ) => {
		await offer( owner, { test: true } );
		const { address } = await aTest( owner );
		const { invoice: real, payer: customer } = await aBill( site, owner );
		refused( await customer.pay( { gateway: 'test' }, staff( owner ) ), 'gateway_unavailable' );
		await withStripe( site, stripe, { key: 'sk_test_emulator' }, async () => {
			for ( const headers of [ {}, staff( owner ) ] ) {
				refused( await customer.pay( {}, headers ), 'gateway_unavailable' );
			}
			const trial = await Payer.open( site, address, staff( owner ) );
			refused( await ( await Payer.open( site, address ) ).pay(), 'gateway_unavailable' );
			const session = sessionOf( await trial.started() );
			expect( session ).toMatch( /^cs_test_/ );
			await stripe.control.pay( session );
			expect( await trial.confirmed() ).toMatchObject( { state: 'paid', test: true } );
		} );
		await offer( owner, { test: false } );
		expect( await payable( stripe, real ) ).toEqual( [] );
		expect( ( await readDocument( owner, real.id ) ).attempts ).toEqual( [] );
	} );
} );

test.describe( 'Whoever is not signed in', () => {
	test( 'changes no option and no transient by paying, looking, coming back or reporting', async ( {
		site,
		people: { manager, anonymous },
		stripe,
	} ) => {
		await withBookings( site, async () => {
			const { payer, address } = await aBill( site, manager );
			const guest = await Guest.of( site );
			await site.php( `delete_option( 'coffer_stripe_account' );` );
			await anonymous.page( address );
			const before = await options( site );
			const attempt = await payer.started();
			await payer.pay( { token: randomToken() } );
			await guest.look();
			const booked = await guest.started();
			await guest.pay( { signature: 'f'.repeat( 64 ) } );
			for ( const each of [ attempt, booked ] ) {
				await stripe.control.pay( sessionOf( each ) );
			}
			await stripe.control.quiet();
			await payer.confirm();
			await guest.confirm( booked.id );
			await ask( restUrl( site, '/webhooks/stripe' ), { method: 'POST', body: '{}' } );
			for ( const name of [ `return-${ attempt.id }`, `back-${ attempt.id }`, `return-${ '0'.repeat( 32 ) }` ] ) {
				await anonymous.page( `/portal/${ name }` );
			}
			expect( await options( site ) ).toEqual( before );
		} );
	} );

	test( 'changes nothing at all by GET and HEAD', async ( { site, people: { manager, anonymous }, stripe } ) => {
		await withBookings( site, async () => {
			const { payer } = await aBill( site, manager );
			const attempt = await payer.started();
			await stripe.control.hold();
			await stripe.control.pay( sessionOf( attempt ) );
			const guest = await Guest.of( site );
			const { signature, issued_at } = payer.config.pay;
			const query = new URLSearchParams( {
				token: payer.token,
				signature,
				issued_at: `${ issued_at }`,
				gateway: 'stripe',
			} );
			const before = await dumpTables( site );
			for ( const method of [ 'GET', 'HEAD' ] ) {
				for ( const route of [
					`/portal/pay?${ query.toString() }`,
					`/portal/confirm?${ query.toString() }`,
					`/pay/confirm?attempt=${ attempt.id }`,
					'/webhooks/stripe',
					'/payments',
					'/payments/1',
				] ) {
					expect( ( await anonymous.rest( method, route ) ).status ).toBeGreaterThanOrEqual( 400 );
				}
				await guest.look();
				for ( const name of [ 'return', 'back' ] ) {
					await anonymous.page( `/portal/${ name }-${ attempt.id }`, {
						method,
						headers: { cookie: `coffer_return_${ attempt.id.slice( 0, 16 ) }=${ payer.token }` },
					} );
				}
			}
			expect( await dumpTables( site ) ).toEqual( before );
		} );
	} );
} );

test.describe( 'Coming back from where one paid', () => {
	test( 'leads to the customer’s own page with the cookie of the browser that paid, and nowhere without', async ( {
		site,
		people: { manager, anonymous },
	} ) => {
		const { payer } = await aBill( site, manager );
		const answer = await payer.pay();
		const { attempt } = succeed< PayState >( answer );
		const [ set = '' ] = answer.headers[ 'set-cookie' ] ?? [];
		expect( set ).toMatch( /; HttpOnly/i );
		expect( set ).toMatch( /; SameSite=Lax/i );
		const cookie = set.split( ';' )[ 0 ] ?? '';
		const dead = await anonymous.page( `/portal/${ randomToken() }` );
		for ( const [ name, query ] of [
			[ 'return', 'coffer_paid=1' ],
			[ 'back', 'coffer_pay=back' ],
		] as const ) {
			const path = `/portal/${ name }-${ attempt?.id }`;
			const home = await anonymous.page( path, { headers: { cookie } } );
			expect( home.status ).toBe( 302 );
			expect( home.headers.location ).toContain( payer.token );
			expect( home.headers.location ).toContain( query );
			expect( home.headers[ 'cache-control' ] ).toContain( 'no-store' );
			expect( home.headers[ 'referrer-policy' ] ).toBe( 'no-referrer' );
			for ( const wrong of [
				{},
				{ cookie: cookie.replace( /=.*/, '=' ) },
				{ cookie: cookie.replace( /=.*/, '=https://evil.example' ) },
				{ cookie: `coffer_return_${ '0'.repeat( 16 ) }=${ payer.token }` },
			] ) {
				const lost = await anonymous.page( path, { headers: wrong } );
				expect( comparable( lost ) ).toEqual( comparable( dead ) );
			}
			const revoked = { cookie: cookie.replace( /=.*/, `=${ randomToken() }` ) };
			const away = await anonymous.page( path, { headers: revoked } );
			expect( ( await anonymous.page( String( away.headers.location ) ) ).status ).toBe( 403 );
		}
	} );
} );

test.describe( 'Secrets', () => {
	test( 'of Stripe and of links are in no answer, no table and no log', async ( {
		site,
		people: { owner, anonymous },
		stripe,
	} ) => {
		const { invoice, payer } = await aPaidBill( site, owner, stripe );
		const { payer: open } = await aBill( site, owner );
		await open.started();
		const answers = [
			await payer.confirm(),
			await open.confirm(),
			await open.pay( { amount: 1 } ),
			await owner.rest( 'GET', `/documents/${ invoice.id }` ),
			await owner.rest( 'GET', `/documents/${ invoice.id }/activity` ),
			await owner.rest( 'GET', '/payments?per_page=100' ),
			await owner.rest( 'GET', '/settings' ),
			await owner.rest( 'GET', '/status' ),
			await owner.rest( 'GET', '/outbox?per_page=100' ),
			await owner.page( '/wp-admin/admin.php?page=coffer' ),
			await anonymous.page( open.address ),
		].map( ( { text } ) => text );
		const everything = JSON.stringify( await dumpTables( site ) ) + answers.join( '\n' );
		for ( const secret of [ 'sk_live_emulator', webhookSecret ] ) {
			expect( everything ).not.toContain( secret );
		}
		const kept = JSON.stringify( await dumpTables( site ) );
		for ( const { token, config } of [ payer, open ] ) {
			expect( kept ).not.toContain( token );
			expect( kept ).not.toContain( config.pay.signature );
			expect( answers.slice( 0, -1 ).join( '\n' ) ).not.toContain( token );
		}
		const sent = JSON.stringify( await stripe.control.requests() );
		for ( const { token } of [ payer, open ] ) {
			expect( sent ).not.toContain( token );
		}
	} );
} );
