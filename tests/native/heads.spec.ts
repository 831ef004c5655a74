import { randomUUID } from 'node:crypto';
import type { Document, PayState, PortalStatus, Receivables } from '../../src/contract/types';
import { findRedis } from '../../tools/machine/redis';
import { bootSite } from '../../tools/site/boot';
import type { Site } from '../../tools/site/site';
import { refused, succeed } from '../support/expectations';
import { at, headerOf } from '../support/heads';
import { ledgerFaults } from '../support/ledger';
import { aCustomer, aDraft, changing, copyLink, pay, readDocument, tokenIn } from '../support/makers';
import { withMuPlugin } from '../support/mu-plugin';
import { expectNoGaps } from '../support/numbers';
import { ObjectCache } from '../support/object-cache';
import { append, drain, told, withHandler } from '../support/outbox';
import { restUrl, type Person } from '../support/people';
import { ask } from '../support/requests';
import { readSettings } from '../support/settings';
import { soundAtTheEnd } from '../support/sound-ledger';
import { aBill, expect, Payer, received, sessionOf, test as withStripe } from '../support/stripe-site';

soundAtTheEnd();

/** Everything here runs on one database with two PHP servers before it, as two machines behind a balancer are. */
const test = withStripe.extend< object, { site: Site } >( {
	site: [
		async ( {}, use ) => {
			await findRedis();
			const site = await bootSite( {
				name: 'native-heads',
				host: 'fpm',
				port: 9455,
				fresh: true,
				cron: false,
				demo: true,
				heads: 2,
			} );
			await use( site );
			await site.stop();
		},
		{ scope: 'worker', timeout: 180_000 },
	],
} );

const heads = [ 1, 2 ] as const;
const both = ( person: Person ) => heads.map( ( head ) => at( head, person ) );

/** What a customer sees on each head: the page, and what an open one is told. */
function seen( site: Site, address: string ) {
	return Promise.all(
		heads.map( async ( head ) => {
			const page = await ask( address, { headers: headerOf( head ) } );
			const status = await ask( restUrl( site, '/portal/status' ), {
				headers: { ...headerOf( head ), 'coffer-portal-token': tokenIn( address ) },
			} );
			return { page, status };
		} )
	);
}

for ( const [ name, servers ] of [
	[ 'each with an object cache of its own', 2 ],
	[ 'with one object cache for both', 1 ],
] as const ) {
	test.describe( `Two web heads, ${ name }`, () => {
		let cache: ObjectCache | undefined;
		test.beforeAll( async ( { site } ) => {
			cache = await ObjectCache.start( site, servers );
		} );
		test.afterAll( async () => {
			await cache?.stop();
		} );

		test( 'they are two, and know of each other what their cache tells: so what follows could fail', async ( {
			people: { anonymous },
			site,
		} ) => {
			const key = randomUUID();
			const code = `add_action( 'init', static function () {
				if ( isset( $_GET['kept'] ) ) {
					$was = wp_cache_get( $_GET['kept'] );
					wp_cache_set( $_GET['kept'], getenv( 'COFFER_HEAD' ) );
					wp_send_json( array( 'head' => getenv( 'COFFER_HEAD' ), 'was' => $was ) );
				}
			} );`;
			await withMuPlugin( site, code, async () => {
				const found: unknown[] = [];
				for ( const person of [ ...both( anonymous ), at( 1, anonymous ) ] ) {
					found.push( ( await person.page( `/?kept=${ key }` ) ).body );
				}
				expect( found ).toEqual( [
					{ head: '1', was: false },
					{ head: '2', was: servers === 1 ? '1' : false },
					{ head: '1', was: servers === 1 ? '2' : '1' },
				] );
			} );
		} );

		test( 'a balance is the same on both at once, whichever of them changed it', async ( { people, site } ) => {
			const { invoice, address } = await aBill( site, people.owner, 10_000 );
			// Whatever a head keeps, it keeps by now.
			for ( const { page, status } of await seen( site, address ) ) {
				expect( page.text ).toContain( '100.00' );
				expect( succeed< PortalStatus >( status ).balance_text ).toContain( '100.00' );
			}
			let left = 10_000;
			for ( const head of [ 1, 2, 2, 1 ] ) {
				const by = at( head, people.bookkeeper );
				await pay( by, await readDocument( by, invoice.id ), 2_000 );
				left -= 2_000;
				const shown = ( left / 100 ).toFixed( 2 );
				for ( const { page, status } of await seen( site, address ) ) {
					expect( page.text ).toContain( shown );
					expect( succeed< PortalStatus >( status ).balance_text ).toContain( shown );
				}
				for ( const reader of both( people.viewer ) ) {
					expect( ( await readDocument( reader, invoice.id ) ).balance ).toBe( left );
					const [ row ] = succeed< Document[] >(
						await reader.rest( 'GET', `/documents?search=${ invoice.number ?? '' }` )
					);
					expect( row?.balance ).toBe( left );
				}
			}
		} );

		test( 'the sums above the list are the same on both', async ( { people, site } ) => {
			const { invoice } = await aBill( site, people.owner, 10_000 );
			const open = () =>
				Promise.all(
					both( people.viewer ).map( async ( reader ) => {
						const sums = succeed< Receivables[] >( await reader.rest( 'GET', '/receivables' ) );
						return sums.find( ( { currency } ) => currency === 'EUR' );
					} )
				);
			const before = await open();
			expect( before[ 1 ] ).toEqual( before[ 0 ] );
			await pay( at( 2, people.owner ), invoice, 4_000 );
			const after = await open();
			expect( after[ 1 ] ).toEqual( after[ 0 ] );
			expect( after[ 0 ] ).not.toEqual( before[ 0 ] );
		} );

		test( 'a link that one of them revoked opens on neither', async ( { people, site } ) => {
			const { invoice, address } = await aBill( site, people.owner );
			expect( ( await seen( site, address ) ).map( ( { page } ) => page.status ) ).toEqual( [ 200, 200 ] );
			const { link } = await copyLink( at( 1, people.owner ), invoice.id );
			succeed(
				await at( 2, people.owner ).rest( 'POST', `/portal-links/${ link.id }/revoke`, {
					headers: { 'if-match': String( link.version ) },
					body: { reason: 'Forwarded' },
				} )
			);
			for ( const { page, status } of await seen( site, address ) ) {
				expect( page.status ).toBe( 403 );
				refused( status, 'portal_not_available' );
			}
		} );

		test( 'forty invoices that both send at the same moment get forty numbers in a row', async ( {
			people,
			site,
		} ) => {
			const { owner, manager } = people;
			const year = {
				issue_date: servers === 1 ? '2061-03-01' : '2060-03-01',
				customer_id: ( await aCustomer( owner ) ).id,
			};
			const drafts: Document[] = [];
			for ( let made = 0; made < 40; made++ ) {
				drafts.push( await aDraft( owner, year ) );
			}
			const sent = await Promise.all(
				drafts.map( async ( draft, place ) =>
					succeed< Document >(
						await at( 1 + ( place % 2 ), place % 3 ? owner : manager ).rest(
							'POST',
							`/documents/${ draft.id }/send`,
							{ headers: changing( draft ) }
						)
					)
				)
			);
			expect( new Set( sent.map( ( { number } ) => number ) ).size ).toBe( 40 );
			expectNoGaps( sent );
			expect( await ledgerFaults( site ) ).toEqual( [] );
		} );

		test( 'one draft that both send, and one press that comes twice, is sent once', async ( { people } ) => {
			const draft = await aDraft( people.owner );
			const key = randomUUID();
			const answers = await Promise.all(
				[ ...both( people.owner ), ...both( people.owner ) ].map( ( by ) =>
					by.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( draft, key ) } )
				)
			);
			const documents = answers.map( ( answer ) => succeed< Document >( answer ) );
			expect( new Set( documents.map( ( { number } ) => number ) ).size ).toBe( 1 );
			expect( documents[ 0 ]?.entries ).toHaveLength( 1 );
		} );

		test( 'twenty customers who pay one invoice on both are led to one session and pay once', async ( {
			people,
			site,
			stripe,
		} ) => {
			const { invoice, address } = await aBill( site, people.owner, 10_000 );
			const payers = await Promise.all( heads.map( ( head ) => Payer.open( site, address, headerOf( head ) ) ) );
			const starts = await Promise.all(
				Array.from( { length: 20 }, async ( _each, place ) =>
					succeed< PayState >( await ( payers[ place % 2 ] as Payer ).pay() )
				)
			);
			expect( new Set( starts.map( ( { attempt } ) => attempt?.redirect_url ) ).size ).toBe( 1 );
			const attempt = starts[ 0 ]?.attempt;
			if ( ! attempt ) {
				throw new Error( 'Nothing was begun.' );
			}
			await stripe.control.pay( sessionOf( attempt ) );
			await stripe.control.quiet();
			const states = await Promise.all( payers.map( ( payer ) => payer.confirmed() ) );
			expect( states.map( ( { state } ) => state ) ).toEqual( [ 'paid', 'paid' ] );
			for ( const reader of both( people.owner ) ) {
				const paid = await readDocument( reader, invoice.id );
				expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0 } );
				expect( received( paid ) ).toEqual( [ 10_000 ] );
			}
		} );

		test( 'the outbox is one: both deliver from it, and each message goes out once', async ( { people, site } ) => {
			await withHandler( site, async () => {
				const left = await append(
					site,
					Array.from( { length: 80 }, ( _each, place ) => ( {
						...( place % 2 ? { stream: `stream ${ place % 10 }` } : {} ),
						payload: { place, stream: place % 2 ? place % 10 : null, waits: place % 5 },
					} ) )
				);
				const work = async ( by: Person ): Promise< number > => {
					let delivered = 0;
					for ( let round = 0; round < 20; round++ ) {
						const report = await drain( by );
						expect( [ report.retried, report.failed ] ).toEqual( [ 0, 0 ] );
						delivered += report.processed;
						if ( report.processed === 0 && ! report.left ) {
							break;
						}
					}
					return delivered;
				};
				const delivered = await Promise.all(
					[ ...both( people.owner ), ...both( people.manager ) ].map( work )
				);
				const rest = await work( people.owner );
				expect( delivered.reduce( ( sum, each ) => sum + each, rest ) ).toBe( 80 );
				const heard = await told( site );
				expect( heard.map( ( { event_id } ) => event_id ).sort() ).toEqual( [ ...left ].sort() );
				for ( let stream = 1; stream < 10; stream += 2 ) {
					const places = heard
						.filter( ( { payload } ) => payload.stream === stream )
						.map( ( { payload } ) => Number( payload.place ) );
					expect( places, `stream ${ stream }` ).toEqual(
						[ ...places ].sort( ( one, other ) => one - other )
					);
				}
			} );
		} );

		test( 'settings that one of them saved are not overwritten by the other, and are soon those of both', async ( {
			people: { owner },
		} ) => {
			const [ first, second ] = both( owner ) as [ Person, Person ];
			const before = await readSettings( first );
			expect( ( await readSettings( second ) ).version ).toBe( before.version );
			const save = ( by: Person, version: number, terms: string ) =>
				by.rest( 'PUT', '/settings', {
					headers: { 'if-match': String( version ) },
					body: { default_terms: terms },
				} );
			succeed( await save( first, before.version, 'By the end of the month' ) );
			refused( await save( second, before.version, 'At once' ), 'version_conflict' );
			for ( const by of [ first, second ] ) {
				expect( ( await readSettings( by ) ).default_terms ).toBe( 'By the end of the month' );
			}
			succeed( await save( second, ( await readSettings( second ) ).version, before.default_terms ) );
			expect( ( await readSettings( second ) ).default_terms ).toBe( before.default_terms );
		} );
	} );
}
