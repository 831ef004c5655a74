import fc, { type Arbitrary } from 'fast-check';
import { aCustomer, aLine, aSentDocument, copyLink, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { proofIn } from '../support/page-forms';
import type { Asking } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';
import { hostile } from './values';
import { seeds, times, tryAll, watching, writesOf } from './watch';

soundAtTheEnd();

interface Visit {
	/** Behind the base of customers’ pages. */
	readonly path: string;
	readonly asking: Asking;
}

const text = hostile.map( ( value ) => ( typeof value === 'string' ? value : JSON.stringify( value ) ) );
const encoded = ( value: string ) => encodeURIComponent( Buffer.from( value ).toString() );

function tokens( live: readonly string[] ): Arbitrary< string > {
	const one = fc.constantFrom( ...live );
	return fc.oneof(
		{ arbitrary: one, weight: 6 },
		{
			arbitrary: fc
				.tuple( one, fc.nat( 42 ), fc.constantFrom( 'A', '_', '%00', '/', '.', '=', '%0a', '%2e' ) )
				.map( ( [ token, at, put ] ) => token.slice( 0, at ) + put + token.slice( at + 1 ) ),
			weight: 3,
		},
		{
			arbitrary: fc.tuple( one, text ).map( ( [ token, more ] ) => token + encoded( more.slice( 0, 300 ) ) ),
			weight: 1,
		},
		{ arbitrary: fc.string( { unit: 'grapheme-ascii', minLength: 43, maxLength: 43 } ).map( encoded ), weight: 1 },
		{ arbitrary: text.map( ( value ) => encoded( value.slice( 0, 1_000 ) ) ), weight: 2 },
		{
			arbitrary: fc.constantFrom(
				...[
					'',
					'/',
					'//',
					'preview/1.2.x',
					'preview/',
					'return-x',
					'back-',
					'feed',
					'page/2',
					'?a[]=b',
					'..%2f',
				]
			),
			weight: 2,
		}
	);
}

const queries: Arbitrary< string > = fc.oneof(
	{ arbitrary: fc.constant( '' ), weight: 6 },
	{
		arbitrary: fc
			.tuple(
				fc.constantFrom(
					...[
						'coffer_portal',
						'coffer_portal[]',
						'feed',
						'rest_route',
						'p',
						'page_id',
						's',
						'coffer_paid',
						'coffer_pay',
						'coffer_done',
						'preview',
						'author',
						'attachment',
						'embed',
						'_method',
						'doing_wp_cron',
						'lang',
					]
				),
				text
			)
			.map( ( [ name, value ] ) => `?${ name }=${ encoded( value.slice( 0, 500 ) ) }` ),
		weight: 3,
	}
);

/** A form with its proof, or without, with anything in its fields. */
function forms( proofs: ReadonlyMap< string, Readonly< Record< string, string > > > ): Arbitrary< Visit > {
	const fields = fc.record(
		{
			coffer_do: fc.oneof(
				{
					arbitrary: fc.constantFrom( 'accept', 'decline', 'question', 'promise', 'not_mine', 'fresh_link' ),
					weight: 8,
				},
				{ arbitrary: text, weight: 1 }
			),
			name: fc.oneof( fc.constant( 'Ann' ), text ),
			text: fc.oneof( fc.constant( 'A question' ), text ),
			note: text,
			day: fc.oneof( fc.constant( '2026-12-24' ), text ),
			issued_at: text,
			signature: text,
			offer: text,
		},
		{ requiredKeys: [ 'coffer_do', 'name' ] }
	);
	return fc.tuple( tokens( [ ...proofs.keys() ] ), fields, fc.boolean() ).map( ( [ token, sent, isProved ] ) => {
		const proved = isProved ? { ...sent, ...proofs.get( token ) } : sent;
		return {
			path: token,
			asking: {
				method: 'POST',
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
				body: Object.entries( proved )
					.map( ( [ name, value ] ) => `${ name }=${ encoded( value ?? '' ) }` )
					.join( '&' ),
			},
		};
	} );
}

function visits( proofs: ReadonlyMap< string, Readonly< Record< string, string > > > ): Arbitrary< Visit > {
	const plain = fc
		.tuple(
			tokens( [ ...proofs.keys() ] ),
			queries,
			fc.constantFrom( 'GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PROPFIND' ),
			fc.constantFrom< Record< string, string > >(
				{},
				{},
				{ cookie: 'wordpress_logged_in_x=owner|1|x|x' },
				{ origin: 'https://elsewhere.example' },
				{ range: 'bytes=0-1' },
				{ 'if-none-match': '*' },
				{ 'user-agent': '' },
				{ 'accept-language': '../../x' }
			)
		)
		.map( ( [ token, query, method, headers ] ): Visit => ( {
			path: token.includes( '?' ) ? token : token + query,
			asking: { method, headers },
		} ) );
	return fc.oneof( { arbitrary: plain, weight: 3 }, { arbitrary: forms( proofs ), weight: 2 } );
}

/** What answers nothing may count that it was asked. */
const counted = [ 'failed_lookups' ];

test.describe( 'Whatever the address of a customer’s page is asked', () => {
	test.setTimeout( 30 * 60_000 );

	for ( const { name: seedName, seed } of seeds ) {
		test( `with ${ seedName }: nothing breaks, reading writes nothing, and nothing of a customer is shown without their link`, async ( {
			people,
			site,
		} ) => {
			const proofs = new Map< string, Readonly< Record< string, string > > >();
			const secrets: string[] = [];
			for ( const kind of [ 'invoice', 'quote', 'quote', 'invoice' ] as const ) {
				const customer = await aCustomer( people.owner, { name: `Zephyrine ${ proofs.size }` } );
				const lines = [ aLine( { description: 'Xylophone lesson' } ) ];
				const sent = await aSentDocument( people.owner, { kind, customer_id: customer.id, lines } );
				const token = tokenIn( ( await copyLink( people.owner, sent.id ) ).url );
				proofs.set( token, proofIn( ( await people.anonymous.page( `/portal/${ token }` ) ).text ) );
				secrets.push( customer.name );
			}
			secrets.push( 'Xylophone' );
			const answered = new Map< number, number >();
			await watching( site, () =>
				tryAll( {
					seed,
					items: fc.sample( visits( proofs ), { seed, numRuns: times( 400 ) } ),
					atOnce: 3,
					say: ( visit ) => JSON.stringify( visit ).slice( 0, 1_500 ),
					try: async ( { path, asking } ) => {
						const answer = await people.anonymous.page( `/portal/${ path }`, asking );
						answered.set( answer.status, ( answered.get( answer.status ) ?? 0 ) + 1 );
						const faults = answer.status >= 500 ? [ `was answered ${ answer.status }` ] : [];
						const isRead = asking.method === 'GET' || asking.method === 'HEAD' || answer.status >= 400;
						// What the web server refuses by itself, PHP never sees.
						const wrote = 'test-writes' in answer.headers ? writesOf( answer ) : [];
						const more = isRead ? wrote.filter( ( table ) => ! counted.includes( table ) ) : [];
						const isLive = proofs.has( path.split( /[?/]/ )[ 0 ] ?? '' );
						const shown = isLive ? [] : secrets.filter( ( secret ) => answer.text.includes( secret ) );
						return [
							...faults,
							...( more.length > 0 ? [ `wrote to ${ more.join( ', ' ) }` ] : [] ),
							...( shown.length > 0 ? [ `showed ${ shown.join( ', ' ) }` ] : [] ),
						];
					},
				} )
			);
			for ( const status of [ 200, 303, 403, 405, 422 ] ) {
				expect( answered.get( status ) ?? 0, String( status ) ).toBeGreaterThan( 0 );
			}
		} );
	}
} );
