import type { DocumentSummary, Receivables } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { at } from '../support/clock';
import { succeed } from '../support/expectations';
import { aDraft, aLine, pay, voidDocument } from '../support/makers';
import {
	aCreditNote,
	again,
	anInvoice,
	anotherInvoice,
	apply,
	credit,
	decide,
	paymentOn,
	refund,
	settle,
	undo,
	paying,
	writeOff,
} from '../support/money-moves';
import { expect, test, type People } from '../support/money-site';
import type { Person } from '../support/people';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

type Bucket = Receivables[ 'ageing' ][ number ][ 'bucket' ];

const buckets: readonly Bucket[] = [ 'current', '1_30', '31_60', '61_more' ];

async function receivables( by: Person, currency: string ): Promise< Receivables > {
	const all = succeed< Receivables[] >( await by.rest( 'GET', '/receivables' ) );
	expect( all.flatMap( ( each ) => faultsOf( 'receivables', each ) ) ).toEqual( [] );
	const nothing = {
		currency,
		open: 0,
		open_count: 0,
		overdue: 0,
		overdue_count: 0,
		paid_30_days: 0,
		draft: 0,
		draft_count: 0,
		credit: 0,
	};
	return (
		all.find( ( each ) => each.currency === currency ) ?? {
			...nothing,
			ageing: buckets.map( ( bucket ) => ( { bucket, amount: 0, count: 0 } ) ),
		}
	);
}

/** How the sums of a currency change while something happens. */
async function change( by: Person, currency: string, work: () => Promise< unknown > ) {
	const before = await receivables( by, currency );
	await work();
	const after = await receivables( by, currency );
	const ageing = after.ageing.map( ( each, place ) => [
		each.amount - ( before.ageing[ place ]?.amount ?? 0 ),
		each.count - ( before.ageing[ place ]?.count ?? 0 ),
	] );
	const difference = ( name: Exclude< keyof Receivables, 'currency' | 'ageing' > ) => after[ name ] - before[ name ];
	return {
		open: difference( 'open' ),
		open_count: difference( 'open_count' ),
		overdue: difference( 'overdue' ),
		overdue_count: difference( 'overdue_count' ),
		paid_30_days: difference( 'paid_30_days' ),
		draft: difference( 'draft' ),
		draft_count: difference( 'draft_count' ),
		credit: difference( 'credit' ),
		ageing,
	};
}

const unchanged = {
	open: 0,
	open_count: 0,
	overdue: 0,
	overdue_count: 0,
	paid_30_days: 0,
	draft: 0,
	draft_count: 0,
	credit: 0,
};

test.describe( 'The receivables', () => {
	test( 'follow every step of money, one by one', async ( { people: { owner, viewer } } ) => {
		const step = ( work: () => Promise< unknown > ) => change( viewer, 'CHF', work );
		let invoice = await anInvoice( owner, 1, { currency: 'CHF' } );
		expect( await step( async () => ( invoice = await anotherInvoice( owner, invoice, 1_000 ) ) ) ).toMatchObject( {
			...unchanged,
			open: 1_000,
			open_count: 1,
		} );
		expect( await step( async () => ( invoice = await pay( owner, invoice, 300 ) ) ) ).toMatchObject( {
			...unchanged,
			open: -300,
			paid_30_days: 300,
		} );
		expect(
			await step( async () => ( invoice = await pay( owner, invoice, 900, { keep_excess: true } ) ) )
		).toMatchObject( { ...unchanged, open: -700, open_count: -1, paid_30_days: 900, credit: 200 } );
		expect(
			await step(
				async () =>
					( invoice = await refund( owner, invoice, { payment_id: paymentOn( invoice ).id, amount: 100 } ) )
			)
		).toMatchObject( { ...unchanged, open: 100, open_count: 1, paid_30_days: -100 } );
		expect( await step( async () => ( invoice = await undo( owner, invoice, paying( invoice ) ) ) ) ).toMatchObject(
			{ ...unchanged, open: expect.any( Number ), credit: expect.any( Number ) }
		);
		expect( await step( async () => ( invoice = await writeOff( owner, invoice ) ) ) ).toMatchObject( {
			...unchanged,
			open: -invoice.entries
				.filter( ( entry ) => entry.kind !== 'write_off' )
				.reduce( ( sum, entry ) => sum + entry.amount, 0 ),
			open_count: -1,
		} );
		expect(
			await step( () =>
				aDraft( owner, {
					currency: 'CHF',
					customer_id: invoice.customer_id,
					lines: [ aLine( { unit_price: 77 } ) ],
				} )
			)
		).toMatchObject( { ...unchanged, draft: 77, draft_count: 1 } );
		let note = invoice;
		expect(
			await step(
				async () =>
					( note = await aCreditNote( owner, 60, { currency: 'CHF', customer_id: invoice.customer_id } ) )
			)
		).toMatchObject( { ...unchanged, credit: 60 } );
		const other = await anotherInvoice( owner, invoice, 50 );
		expect(
			await step( () => apply( owner, other, { source: 'credit_note', source_id: note.id, amount: 50 } ) )
		).toMatchObject( { ...unchanged, open: -50, open_count: -1, credit: -50 } );
		const third = await anotherInvoice( owner, invoice, 40 );
		expect( await step( () => credit( owner, third ) ) ).toMatchObject( {
			...unchanged,
			open: -40,
			open_count: -1,
		} );
		const fourth = await anotherInvoice( owner, invoice, 30 );
		expect( await step( () => voidDocument( owner, fourth ) ) ).toMatchObject( {
			...unchanged,
			open: -30,
			open_count: -1,
		} );
	} );

	test( 'know nothing of quotes, draft quotes and draft credit notes', async ( { people: { owner } } ) => {
		const all = await change( owner, 'SEK', async () => {
			const quote = await anInvoice( owner, 1_000, { kind: 'quote', currency: 'SEK' } );
			await decide( owner, quote, 'accepted' );
			await aDraft( owner, { kind: 'quote', currency: 'SEK' } );
			await aDraft( owner, { kind: 'credit_note', currency: 'SEK' } );
		} );
		expect( all ).toMatchObject( unchanged );
	} );

	test( 'come to the same as the list, counted by hand', async ( { people: { owner, viewer } } ) => {
		const customer = await anInvoice( owner, 1_234, { currency: 'NOK' } );
		await settle( owner, await anotherInvoice( owner, customer, 500 ) );
		await pay( owner, await anotherInvoice( owner, customer, 900 ), 1 );
		const listed = async ( query: string ) => everyPage( viewer, `currency=NOK&kind=invoice&${ query }` );
		const sums = await receivables( viewer, 'NOK' );
		const open = ( await listed( 'workflow=sent' ) ).filter( ( each ) => each.balance > 0 );
		const drafts = await listed( 'workflow=draft' );
		const sum = ( documents: readonly DocumentSummary[], what: 'balance' | 'total' ) =>
			documents.reduce( ( total, each ) => total + each[ what ], 0 );
		expect( sums ).toMatchObject( {
			open: sum( open, 'balance' ),
			open_count: open.length,
			draft: sum( drafts, 'total' ),
			draft_count: drafts.length,
		} );
		for ( const { bucket, amount, count } of sums.ageing ) {
			const documents = await listed( `due=${ bucket }` );
			expect( { amount, count }, bucket ).toEqual( {
				amount: sum( documents, 'balance' ),
				count: documents.length,
			} );
		}
		const overdue = await listed( 'overdue=true' );
		expect( sums ).toMatchObject( { overdue: sum( overdue, 'balance' ), overdue_count: overdue.length } );
	} );

	test( 'count what came in the last 30 days by the day on which it came, whenever it was written down', async ( {
		people: { owner },
		site,
	} ) => {
		// Years of their own, so that running the tests again changes nothing.
		const first = 2040 + ( Math.floor( Date.now() / 1000 ) % 4_000 );
		const seen = async ( moment: string ) =>
			( await at( site, moment, () => receivables( owner, 'DKK' ) ) ).paid_30_days;
		const before = await seen( `${ first }-04-01T12:00:00Z` );
		await at( site, `${ first }-03-20T12:00:00Z`, async () =>
			settle( owner, await anInvoice( owner, 640, { currency: 'DKK' } ), { received_on: `${ first }-03-01` } )
		);
		expect( await seen( `${ first }-03-31T12:00:00+02:00` ) ).toBe( before + 640 );
		expect( await seen( `${ first }-04-01T00:00:00+02:00` ) ).toBe( before );
	} );
} );

test.describe( 'How late an open invoice is', () => {
	/** Days past the due date, and where they belong. */
	const borders: readonly ( readonly [ number | null, Bucket ] )[] = [
		[ null, 'current' ],
		[ -1, 'current' ],
		[ 0, 'current' ],
		[ 1, '1_30' ],
		[ 30, '1_30' ],
		[ 31, '31_60' ],
		[ 60, '31_60' ],
		[ 61, '61_more' ],
		[ 400, '61_more' ],
	];
	// Among them the night in which the clocks go forward, and the day after a 29 February.
	for ( const today of [ '2027-03-28', '2028-03-01', '2027-12-31' ] ) {
		test( `is counted in days of the site, as of ${ today }`, async ( { people, site } ) => {
			for ( const [ late, bucket ] of borders ) {
				const due_date = late === null ? null : daysBefore( today, late );
				const [ id, changed ] = await issuedAndSeen( people, site, today, due_date );
				const place = buckets.indexOf( bucket );
				expect( changed.ageing, `${ late ?? 'never' } days late` ).toEqual(
					buckets.map( ( each ) => ( each === bucket ? [ 100, 1 ] : [ 0, 0 ] ) )
				);
				expect( changed ).toMatchObject( {
					open: 100,
					overdue: place > 0 ? 100 : 0,
					overdue_count: place > 0 ? 1 : 0,
				} );
				const listed = await at( site, `${ today }T12:00:00Z`, async () =>
					everyPage( people.owner, `due=${ bucket }&currency=PLN` )
				);
				expect( listed.map( ( each ) => each.id ) ).toContain( id );
			}
		} );
	}
} );

/** An invoice sent long before, and what it changes in the sums of that day. */
async function issuedAndSeen( { owner }: People, site: Site, today: string, due_date: string | null ) {
	const noon = `${ today }T12:00:00Z`;
	const draft = { currency: 'PLN', issue_date: '2025-01-01', due_date };
	let id = 0;
	const changed = await at( site, noon, () =>
		change( owner, 'PLN', async () => ( { id } = await anInvoice( owner, 100, draft ) ) )
	);
	expect( ( await again( owner, { id } ) ).due_date ).toBe( due_date );
	return [ id, changed ] as const;
}

function daysBefore( date: string, days: number ): string {
	return new Date( Date.parse( date ) - days * 86_400_000 ).toISOString().slice( 0, 10 );
}

async function everyPage( by: Person, query: string ): Promise< DocumentSummary[] > {
	const documents: DocumentSummary[] = [];
	for ( let page = 1; ; page++ ) {
		const answer = await by.rest( 'GET', `/documents?${ query }&per_page=100&page=${ page }` );
		documents.push( ...succeed< DocumentSummary[] >( answer ) );
		if ( page >= Number( answer.headers[ 'x-wp-totalpages' ] ?? 1 ) ) {
			return documents;
		}
	}
}
