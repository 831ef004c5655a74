import type { Document, DocumentSummary } from '../../src/contract/types';
import { dateIn, laterBy } from '../support/clock';
import { succeed } from '../support/expectations';
import { aCustomer, aDraft, aLine, aSentDocument, pay, unique, voidDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

async function list( by: Person, query: string ): Promise< DocumentSummary[] > {
	return succeed< DocumentSummary[] >( await by.rest( 'GET', `/documents?${ query }` ) );
}

const ids = ( documents: readonly { id: number }[] ) => documents.map( ( each ) => each.id );
const sorted = ( numbers: readonly number[] ) => [ ...numbers ].sort( ( one, other ) => one - other );

test.describe( 'The list of documents', () => {
	let customer: number;
	const word = unique( 'Fjordlicht' );
	const made: Record< string, Document > = {};

	test.beforeAll( async ( { people, site } ) => {
		const { owner } = people;
		( { id: customer } = await aCustomer( owner, {
			name: `${ word } Aa`,
			email: `${ word.toLowerCase() }@mail.example`,
		} ) );
		const other = await aCustomer( owner, { name: `${ word } Zz`, email: 'plain@mail.example' } );
		const of = ( price: number, rest: object ) => ( {
			customer_id: customer,
			lines: [ aLine( { unit_price: price } ) ],
			...rest,
		} );
		const makers: Readonly< Record< string, () => Promise< Document > > > = {
			draft: () => aDraft( owner, of( 500, { reference: `${ word }-PO-1` } ) ),
			open: () => aSentDocument( owner, of( 100, { due_date: dateIn( 10 ) } ) ),
			overdue: () => aSentDocument( owner, of( 300, { issue_date: dateIn( -30 ), due_date: dateIn( -10 ) } ) ),
			dollars: () =>
				aSentDocument( owner, of( 200, { currency: 'USD', customer_id: other.id, due_date: dateIn( 20 ) } ) ),
			quote: () => aSentDocument( owner, of( 400, { kind: 'quote', due_date: dateIn( 5 ) } ) ),
			void: async () =>
				voidDocument(
					owner,
					await aSentDocument( owner, of( 600, { due_date: dateIn( -1 ), issue_date: dateIn( -2 ) } ) )
				),
			paid: async () => {
				const sent = await aSentDocument(
					owner,
					of( 700, { due_date: dateIn( -3 ), issue_date: dateIn( -5 ) } )
				);
				await pay( owner, sent, 700 );
				return sent;
			},
		};
		// Times are whole seconds, and a quick machine makes all of them within one: each gets a minute of its own, before now.
		const names = Object.keys( makers );
		for ( const [ at, [ name, make ] ] of Object.entries( makers ).entries() ) {
			made[ name ] = await laterBy( site, 60 * ( at - names.length ), make );
		}
	} );

	const all = () => sorted( ids( Object.values( made ) ) );
	const id = ( name: string ) => made[ name ]?.id ?? 0;

	test( 'has summaries in the contract’s shape, newest change first', async ( { people } ) => {
		const documents = await list( people.owner, `search=${ word }` );
		expect( documents.flatMap( ( each ) => faultsOf( 'document-summary', each ) ) ).toEqual( [] );
		expect( sorted( ids( documents ) ) ).toEqual( all() );
		const times = documents.map( ( each ) => each.updated_at );
		expect( times ).toEqual( [ ...times ].sort().reverse() );
	} );

	const filters: readonly ( readonly [ string, readonly string[] ] )[] = [
		[ 'kind=quote', [ 'quote' ] ],
		[ 'kind[]=quote&kind[]=invoice', [ 'draft', 'open', 'overdue', 'dollars', 'quote', 'void', 'paid' ] ],
		[ 'kind=quote,invoice', [ 'draft', 'open', 'overdue', 'dollars', 'quote', 'void', 'paid' ] ],
		[ 'kind=credit_note', [] ],
		[ 'workflow=draft', [ 'draft' ] ],
		[ 'workflow=void', [ 'void' ] ],
		[ 'workflow[]=draft&workflow[]=void', [ 'draft', 'void' ] ],
		[ 'workflow=sent&kind=invoice', [ 'open', 'overdue', 'dollars', 'paid' ] ],
		[ 'payment_status=paid', [ 'paid' ] ],
		[ 'payment_status=partial', [] ],
		[ 'overdue=true', [ 'overdue' ] ],
		[ 'overdue=false', [ 'draft', 'open', 'dollars', 'quote', 'void', 'paid' ] ],
		[ 'currency=USD', [ 'dollars' ] ],
		[ 'currency[]=USD&currency[]=EUR&workflow=sent', [ 'open', 'overdue', 'dollars', 'quote', 'paid' ] ],
		[ 'currency=JPY', [] ],
		[ 'currency=EUR&overdue=true&payment_status=unpaid&kind=invoice&workflow=sent', [ 'overdue' ] ],
	];
	for ( const [ filter, names ] of filters ) {
		test( `shows with ${ filter }: ${ names.join( ', ' ) || 'nothing' }`, async ( { people } ) => {
			const answer = await people.owner.rest( 'GET', `/documents?search=${ word }&${ filter }` );
			const documents = succeed< DocumentSummary[] >( answer );
			expect( sorted( ids( documents ) ) ).toEqual( sorted( names.map( id ) ) );
			expect( answer.headers[ 'x-wp-total' ] ).toBe( String( names.length ) );
			for ( const each of documents ) {
				expect( each.facts.overdue ).toBe( each.id === id( 'overdue' ) );
			}
		} );
	}

	test( 'shows one customer’s', async ( { people } ) => {
		const documents = await list( people.owner, `customer_id=${ customer }` );
		expect( sorted( ids( documents ) ) ).toEqual( all().filter( ( each ) => each !== id( 'dollars' ) ) );
		expect( await list( people.owner, 'customer_id=999999999' ) ).toEqual( [] );
	} );

	const orders: Readonly< Record< string, ( document: DocumentSummary ) => string | number | null > > = {
		updated_at: ( each ) => each.updated_at,
		number: ( each ) => each.number,
		customer_name: ( each ) => each.customer_name,
		issue_date: ( each ) => each.issue_date,
		due_date: ( each ) => each.due_date,
		total: ( each ) => each.total,
		balance: ( each ) => each.balance,
	};
	for ( const [ orderby, value ] of Object.entries( orders ) ) {
		test( `is sorted by ${ orderby }, both ways, and one way is the other reversed`, async ( { people } ) => {
			const up = await list( people.owner, `search=${ word }&orderby=${ orderby }&order=asc` );
			const down = await list( people.owner, `search=${ word }&orderby=${ orderby }&order=desc` );
			expect( up ).toHaveLength( all().length );
			expect( ids( down ) ).toEqual( ids( up ).reverse() );
			const values = up.map( value ).filter( ( each ) => each !== null );
			expect( values ).toEqual(
				[ ...values ].sort( ( one, other ) => ( one < other ? -1 : Number( one > other ) ) )
			);
			expect( new Set( values ).size ).toBeGreaterThan( 1 );
		} );
	}

	for ( const orderby of [ 'workflow', 'payment_status' ] as const ) {
		test( `is sorted by ${ orderby }, with equal ones together`, async ( { people } ) => {
			const up = await list( people.owner, `search=${ word }&orderby=${ orderby }&order=asc` );
			const groups = up
				.map( ( each ) => each[ orderby ] )
				.filter( ( each, at, every ) => each !== every[ at - 1 ] );
			expect( groups ).toHaveLength( new Set( groups ).size );
			const down = await list( people.owner, `search=${ word }&orderby=${ orderby }&order=desc` );
			expect( ids( down ) ).toEqual( ids( up ).reverse() );
		} );
	}

	test( 'comes in pages that say how many there are, and that leave nothing out and show nothing twice', async ( {
		people,
	} ) => {
		const seen: number[] = [];
		for ( let page = 1; page <= 3; page++ ) {
			const answer = await people.owner.rest(
				'GET',
				`/documents?search=${ word }&orderby=workflow&per_page=3&page=${ page }`
			);
			seen.push( ...ids( succeed< DocumentSummary[] >( answer ) ) );
			expect( answer.headers[ 'x-wp-total' ] ).toBe( '7' );
			expect( answer.headers[ 'x-wp-totalpages' ] ).toBe( '3' );
			expect( /rel="next"/.test( String( answer.headers.link ) ) ).toBe( page < 3 );
			expect( /rel="prev"/.test( String( answer.headers.link ) ) ).toBe( page > 1 );
		}
		expect( sorted( seen ) ).toEqual( all() );
		const beyond = await people.owner.rest( 'GET', `/documents?search=${ word }&per_page=3&page=4` );
		expect( succeed( beyond ) ).toEqual( [] );
		expect( beyond.headers[ 'x-wp-total' ] ).toBe( '7' );
	} );

	test( 'is empty, with a total of 0, when nothing fits', async ( { people } ) => {
		const answer = await people.owner.rest( 'GET', `/documents?search=${ unique( 'nothing' ) }` );
		expect( succeed( answer ) ).toEqual( [] );
		expect( answer.headers[ 'x-wp-total' ] ).toBe( '0' );
		expect( answer.headers[ 'x-wp-totalpages' ] ).toBe( '0' );
	} );

	test.describe( 'search', () => {
		test( 'finds a number by its whole and by its beginning, in capitals or not', async ( { people } ) => {
			const { number, id: wanted } = made.open as Document;
			expect( ids( await list( people.owner, `search=${ number }` ) ) ).toContain( wanted );
			expect( ids( await list( people.owner, `search=${ String( number ).toLowerCase() }` ) ) ).toContain(
				wanted
			);
			const beginning = String( number ).slice( 0, -1 );
			const found = await list( people.owner, `search=${ beginning }&per_page=100` );
			expect( ids( found ) ).toContain( wanted );
			for ( const each of found ) {
				expect( `${ each.number } ${ each.reference } ${ each.customer_name }` ).toContain( beginning );
			}
		} );

		test( 'finds a customer by any part of the name, and a reference', async ( { people } ) => {
			expect( sorted( ids( await list( people.owner, `search=${ word.slice( 2 ) }` ) ) ) ).toEqual( all() );
			expect( ids( await list( people.owner, `search=${ encodeURIComponent( `${ word } Zz` ) }` ) ) ).toEqual( [
				id( 'dollars' ),
			] );
			expect( ids( await list( people.owner, `search=${ word.toUpperCase() }` ) ) ).toHaveLength( 7 );
			expect( ids( await list( people.owner, `search=${ word }-PO-1` ) ) ).toEqual( [ id( 'draft' ) ] );
		} );

		test( 'finds by e-mail address for those who may see it, and not for others', async ( { people } ) => {
			const email = encodeURIComponent( `${ word.toLowerCase() }@mail.example` );
			expect( ids( await list( people.bookkeeper, `search=${ email }` ) ) ).toHaveLength( 6 );
			expect( await list( people.viewer, `search=${ email }` ) ).toEqual( [] );
			expect( await list( people.viewer, 'search=%40mail.example' ) ).toEqual( [] );
			expect( ( await people.viewer.rest( 'GET', `/customers?search=${ email }` ) ).body ).toEqual( [] );
			expect( ( await people.bookkeeper.rest( 'GET', `/customers?search=${ email }` ) ).body ).toHaveLength( 1 );
		} );

		for ( const wild of [ '%', '_', '%25', '\\', "'", '"', '*', '?', '[a-z]', `${ '_'.repeat( 10 ) }`, ');--' ] ) {
			test( `takes ${ wild } as it is`, async ( { people } ) => {
				const answer = await people.owner.rest(
					'GET',
					`/documents?search=${ encodeURIComponent( word + wild ) }`
				);
				expect( succeed( answer ) ).toEqual( [] );
				const named = await aDraft( people.owner, {
					customer_id: null,
					reference: `${ unique( 'wild' ) }${ wild }end`,
				} );
				const found = await list(
					people.owner,
					`search=${ encodeURIComponent( `${ named.reference.replace( 'end', '' ) }` ) }`
				);
				expect( ids( found ) ).toEqual( [ named.id ] );
			} );
		}

		test( 'finds letters of every script', async ( { people } ) => {
			for ( const name of [ `株式会社${ word }`, `شركة ${ word }`, `Ünal ${ word }x`, `🦊${ word }` ] ) {
				const one = await aCustomer( people.owner, { name } );
				const document = await aDraft( people.owner, { customer_id: one.id } );
				expect( ids( await list( people.owner, `search=${ encodeURIComponent( name ) }` ) ), name ).toEqual( [
					document.id,
				] );
				succeed(
					await people.owner.rest( 'DELETE', `/documents/${ document.id }`, {
						headers: { 'if-match': '1' },
					} ),
					204
				);
			}
		} );
	} );
} );
