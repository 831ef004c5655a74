import type { Document, PortalStatus } from '../../src/contract/types';
import { day, dateIn, laterBy } from '../support/clock';
import { succeed } from '../support/expectations';
import { aSentDocument, copyLink, pay, readDocument, tokenIn, voidDocument } from '../support/makers';
import {
	anInvoice,
	anotherInvoice,
	correct,
	credit,
	decide,
	mark,
	refund,
	settle,
	writeOff,
} from '../support/money-moves';
import { expect, test, type People } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { ask, comparable, type Answer } from '../support/requests';
import { changeSettings, readSettings } from '../support/settings';
import { soundAtTheEnd } from '../support/sound-ledger';
import type { Site } from '../../tools/site/site';

soundAtTheEnd();

/** Says whether WordPress got as far as to start its blocks. */
const watching = `add_action( 'init', function () { header( 'Coffer-Test-Init: 1' ); } );`;

/** As pages have it. */
const address = ( site: Site, route = 'portal/status' ) => `${ site.url }/wp-json/coffer/v1/${ route }`;

const isEarly = ( { headers }: Answer ) => headers[ 'coffer-test-init' ] === undefined;

class Poll {
	private constructor(
		private readonly site: Site,
		readonly token: string
	) {}

	static async of( site: Site, { owner }: People, { id }: Document ): Promise< Poll > {
		return new Poll( site, tokenIn( ( await copyLink( owner, id ) ).url ) );
	}

	async tag(): Promise< string > {
		return String( ( await this.ask() ).headers.etag );
	}

	ask( tag?: string, headers: Record< string, string > = {} ): Promise< Answer > {
		return ask( address( this.site ), {
			headers: {
				'coffer-portal-token': this.token,
				...( tag === undefined ? {} : { 'if-none-match': tag } ),
				...headers,
			},
		} );
	}

	/** With a second version, which no page has: the same question, for the ordinary way. */
	wholly( tag: string ): Promise< Answer > {
		return this.ask( `${ tag }, "none"` );
	}
}

function same( answer: Answer ) {
	const { 'coffer-test-init': _init, ...headers } = answer.headers;
	return comparable( { ...answer, headers } );
}

test.describe( 'An unchanged status', () => {
	test( 'is told before WordPress starts its blocks, with the headers of every status', async ( {
		people,
		site,
	} ) => {
		for ( const kind of [ 'invoice', 'quote' ] as const ) {
			const poll = await Poll.of( site, people, await aSentDocument( people.owner, { kind } ) );
			await withMuPlugin( site, watching, async () => {
				const tag = await poll.tag();
				const [ early, whole ] = [ await poll.ask( tag ), await poll.wholly( tag ) ];
				expect( [ early.status, isEarly( early ), isEarly( whole ) ] ).toEqual( [ 304, true, false ] );
				expect( same( early ) ).toEqual( same( whole ) );
				expect( isEarly( await poll.ask( `W/${ tag }` ) ) ).toBe( true );
			} );
		}
	} );

	test( 'takes the ordinary way whenever the question is another one', async ( { people, site } ) => {
		const poll = await Poll.of( site, people, await aSentDocument( people.owner ) );
		await withMuPlugin( site, watching, async () => {
			const tag = await poll.tag();
			const url = address( site );
			const question = { 'coffer-portal-token': poll.token, 'if-none-match': tag };
			const others = {
				'from another page': await poll.ask( tag, { origin: 'https://elsewhere.example' } ),
				'with the proof of a session': await poll.ask( tag, { 'x-wp-nonce': 'abc' } ),
				'with a password': await poll.ask( tag, { authorization: 'Basic b3duZXI6eA==' } ),
				'with HEAD': await ask( url, { method: 'HEAD', headers: question } ),
				'with POST': await ask( url, { method: 'POST', headers: question } ),
				'with an argument': await ask( `${ url }?_envelope=1`, { headers: question } ),
				'of another route': await ask( address( site, 'status' ), { headers: question } ),
				'with a version that no stamp has': await poll.ask( tag.replace( /-.*/, '"' ) ),
				'with a wrong stamp': await poll.ask( tag.replace( /-.*/, `-${ '0'.repeat( 32 ) }"` ) ),
				'with no token that there is': await ask( url, {
					headers: { ...question, 'coffer-portal-token': 'A'.repeat( 43 ) },
				} ),
			};
			for ( const [ which, answer ] of Object.entries( others ) ) {
				expect( isEarly( answer ), which ).toBe( false );
			}
			expect( isEarly( await poll.ask( tag ) ) ).toBe( true );
		} );
	} );

	test( 'is the same for whoever has it, signed in or not', async ( { people, site } ) => {
		const poll = await Poll.of( site, people, await aSentDocument( people.owner ) );
		await withMuPlugin( site, watching, async () => {
			const tag = await poll.tag();
			const cookie = String( people.owner.headers.cookie ?? people.owner.headers.Cookie );
			expect( cookie ).toContain( 'wordpress' );
			expect( same( await poll.ask( tag, { cookie } ) ) ).toEqual( same( await poll.ask( tag ) ) );
		} );
	} );

	test( 'is asked the ordinary way once after a must-use plugin came', async ( { people, site } ) => {
		const poll = await Poll.of( site, people, await aSentDocument( people.owner ) );
		const before = await poll.tag();
		await withMuPlugin( site, watching, async () => {
			const answer = await poll.ask( before );
			expect( [ answer.status, isEarly( answer ) ] ).toEqual( [ 304, false ] );
			expect( isEarly( await poll.ask( String( answer.headers.etag ) ) ) ).toBe( true );
		} );
	} );

	test( 'is never early where other plugins change what a page shows', async ( { people, site } ) => {
		const poll = await Poll.of( site, people, await aSentDocument( people.owner ) );
		const before = await poll.tag();
		for ( const filter of [ 'coffer_portal_view', 'coffer_gateways' ] ) {
			await withMuPlugin( site, `${ watching } add_filter( '${ filter }', fn ( $all ) => $all );`, async () => {
				expect( await poll.tag() ).toMatch( /^"[0-9a-f]{32}"$/ );
				const answer = await poll.ask( before );
				expect( [ answer.status, isEarly( answer ) ] ).toEqual( [ 304, false ] );
			} );
		}
	} );
} );

test.describe( 'A status is new as soon as a customer can see it', () => {
	type Change = ( world: { people: People; site: Site; document: Document } ) => Promise< unknown >;
	const invoice = ( { owner }: People ) => anInvoice( owner, 10_000 );
	const quote = ( { owner }: People ) => anInvoice( owner, 10_000, { kind: 'quote' } );

	const changes: Record< string, { of?: ( people: People ) => Promise< Document >; when: Change; status?: number } > =
		{
			'it is paid in part': { when: ( { people, document } ) => pay( people.owner, document, 4_000 ) },
			'it is paid': { when: ( { people, document } ) => settle( people.owner, document ) },
			'money goes back': {
				of: async ( people ) => settle( people.owner, await invoice( people ) ),
				when: ( { people, document } ) => refund( people.owner, document ),
			},
			'it is credited': { when: ( { people, document } ) => credit( people.owner, document ) },
			'it is void': { when: ( { people, document } ) => voidDocument( people.owner, document ), status: 403 },
			'it is written off': { when: ( { people, document } ) => writeOff( people.owner, document ) },
			'it is disputed': {
				when: ( { people, document } ) => mark( people.owner, document, { disputed: true } ),
				status: 304,
			},
			'it is corrected': {
				when: ( { people, document } ) => correct( people.owner, document, { memo: 'As agreed' } ),
			},
			'a quote is accepted': {
				of: quote,
				when: ( { people, document } ) => decide( people.owner, document, 'accepted' ),
			},
			'a quote is declined': {
				of: quote,
				when: ( { people, document } ) => decide( people.owner, document, 'declined' ),
			},
			'the title of pages changes': {
				when: async ( { people } ) => {
					const { portal } = await readSettings( people.owner );
					await changeSettings( people.owner, { portal: { ...portal, title: 'Your bill' } } );
				},
			},
			'parts of pages are left out': {
				when: async ( { people } ) => {
					const { portal } = await readSettings( people.owner );
					await changeSettings( people.owner, { portal: { ...portal, parts: portal.parts.slice( 1 ) } } );
				},
			},
			'another date format is chosen': {
				when: ( { site } ) => site.php( `return update_option( 'date_format', 'd/m/Y' );` ),
			},
			'the customer speaks another language': {
				when: async ( { people, document } ) => {
					const route = `/customers/${ document.customer_id }`;
					const customer = succeed< { version: number; name: string; email: string } >(
						await people.owner.rest( 'GET', route )
					);
					succeed(
						await people.owner.rest( 'PUT', route, {
							headers: { 'if-match': String( customer.version ) },
							body: { name: customer.name, email: customer.email, language: 'de_DE' },
						} )
					);
				},
			},
			'its link is only for looking': {
				when: ( { site, document } ) =>
					site.php(
						`global $wpdb; return $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}coffer_portal_links SET scope = 'view' WHERE document_id = %d", $input ) );`,
						document.id
					),
			},
			'its link ended': {
				when: ( { site, document } ) =>
					site.php(
						`global $wpdb; return $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}coffer_portal_links SET expires_at = 5 WHERE document_id = %d", $input ) );`,
						document.id
					),
				status: 403,
			},
			'its link is revoked': {
				when: async ( { people, document } ) => {
					const { link } = await copyLink( people.owner, document.id );
					succeed(
						await people.owner.rest( 'POST', `/portal-links/${ link.id }/revoke`, {
							headers: { 'if-match': String( link.version ) },
							body: { reason: 'Forwarded' },
						} )
					);
				},
				status: 403,
			},
		};

	for ( const [ what, { of = invoice, when, status = 200 } ] of Object.entries( changes ) ) {
		test( `when ${ what }`, async ( { people, site } ) => {
			const kept = await site.php< unknown >(
				`return array( get_option( 'coffer_settings' ), get_option( 'date_format' ) );`
			);
			const document = await of( people );
			const poll = await Poll.of( site, people, document );
			await withMuPlugin( site, watching, async () => {
				const tag = await poll.tag();
				expect( isEarly( await poll.ask( tag ) ), 'it could be early' ).toBe( true );
				try {
					await when( { people, site, document: await readDocument( people.owner, document.id ) } );
					const answer = await poll.ask( tag );
					expect( answer.status ).toBe( status );
					expect( same( answer ) ).toEqual( same( await poll.wholly( tag ) ) );
					if ( status === 200 ) {
						expect( succeed< PortalStatus >( answer ).version ).not.toBe( tag.slice( 1, -1 ) );
					}
				} finally {
					await site.php(
						`update_option( 'coffer_settings', array( ...$input[0], 'version' => get_option( 'coffer_settings' )['version'] + 1 ) ); update_option( 'date_format', $input[1] ); return true;`,
						kept
					);
				}
			} );
		} );
	}

	test( 'when a day passes', async ( { people, site } ) => {
		const document = await anInvoice( people.owner, 10_000, { due_date: dateIn( 1 ) } );
		const poll = await Poll.of( site, people, document );
		const tag = await poll.tag();
		for ( const days of [ 1, 2, 3 ] ) {
			await laterBy( site, days * day, async () => {
				const answer = await poll.ask( tag );
				expect( answer.status ).toBe( 200 );
				expect( same( answer ) ).toEqual( same( await poll.wholly( tag ) ) );
			} );
		}
	} );

	test( 'and stays early when it was only looked at, or when something happens to others', async ( {
		people,
		site,
	} ) => {
		const document = await invoice( people );
		const poll = await Poll.of( site, people, document );
		await withMuPlugin( site, watching, async () => {
			const tag = await poll.tag();
			const other = await anotherInvoice( people.owner, document, 5_000 );
			await settle( people.owner, other );
			await site.php(
				`global $wpdb; return $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}coffer_portal_links SET last_seen_at = 5 WHERE document_id = %d", $input ) );`,
				document.id
			);
			const answer = await poll.ask( tag );
			expect( [ answer.status, isEarly( answer ) ] ).toEqual( [ 304, true ] );
		} );
	} );
} );
