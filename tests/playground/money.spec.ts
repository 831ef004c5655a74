import type { Document, PortalStatus, Receivables } from '../../src/contract/types';
import { connectSite } from '../../tools/site/connect';
import { demoPassword, type Site } from '../../tools/site/site';
import { succeed } from '../support/expectations';
import {
	aCustomer,
	aDraft,
	aLine,
	aTask,
	changing,
	copyLink,
	finish,
	pay,
	readDocument,
	send,
	tokenIn,
} from '../support/makers';
import { describeBusiness, expect, test as base } from '../support/money-site';
import { say } from '../support/page-forms';
import { anonymous, restUrl, signIn, type Person } from '../support/people';
import { ask } from '../support/requests';

/** One person and one site, because every request takes a second. What PHP complains about fails the test, as everywhere. */
const test = base.extend< object, { owner: Person } >( {
	owner: [
		async ( { site }: { site: Site }, use ) => {
			const owner = await signIn( site, 'owner', demoPassword );
			await describeBusiness( owner );
			await use( owner );
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	site: [
		async ( {}, use ) => {
			await use( await connectSite( process.env.COFFER_TEST_SITE ?? 'tests-playground' ) );
		},
		{ scope: 'worker' },
	],
} );

test.describe.configure( { timeout: 300_000 } );

test( 'On this PHP, money goes its whole way: draft, link, page, payment, credit, refund, quote, and the ledger is sound', async ( {
	owner,
	site,
} ) => {
	const customer = await aCustomer( owner );
	const draft = await aDraft( owner, { customer_id: customer.id, lines: [ aLine( { unit_price: 10_000 } ) ] } );
	const sent = await send( owner, draft );
	const { url } = await copyLink( owner, sent.id );
	expect( ( await ask( url ) ).text ).toContain( '100.00' );
	await pay( owner, sent, 4_000 );
	const status = succeed< PortalStatus >(
		await ask( restUrl( site, '/portal/status' ), { headers: { 'coffer-portal-token': tokenIn( url ) } } )
	);
	expect( status.balance_text ).toContain( '60.00' );
	const paid = await pay( owner, await readDocument( owner, sent.id ), 6_000 );
	expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0 } );
	const [ application ] = paid.applications;
	const given = succeed< Document >(
		await owner.rest( 'POST', `/documents/${ sent.id }/refund`, {
			headers: changing( paid ),
			body: {
				payment_id: application?.payment?.id,
				amount: 1_000,
				method: 'cash',
				reason: 'Too much',
				outcome: 'owed',
			},
		} )
	);
	expect( given.balance ).toBe( 1_000 );

	const quote = await send( owner, await aDraft( owner, { kind: 'quote', customer_id: customer.id } ) );
	const link = await copyLink( owner, quote.id );
	expect( ( await say( anonymous( site ), link.url, 'accept', { name: 'Ann' } ) ).status ).toBe( 303 );
	expect( ( await readDocument( owner, quote.id ) ).workflow ).toBe( 'accepted' );
	await finish( owner, await aTask( owner, { document_id: sent.id } ) );

	const found = succeed< Document[] >( await owner.rest( 'GET', `/documents?search=${ sent.number ?? '' }` ) );
	expect( found.map( ( { id } ) => id ) ).toEqual( [ sent.id ] );
	const sums = succeed< Receivables[] >( await owner.rest( 'GET', '/receivables' ) );
	expect( sums.map( ( { currency } ) => currency ) ).toContain( 'EUR' );
	for ( const route of [ `/customers/${ customer.id }/activity`, '/tasks', '/outbox', '/settings', '/roles' ] ) {
		expect( ( await owner.rest( 'GET', route ) ).status, route ).toBe( 200 );
	}
	expect( succeed( await owner.rest( 'GET', '/ledger/verify' ) ) ).toMatchObject( { faults: [] } );
} );
