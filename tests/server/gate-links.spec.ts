import type { Document, PortalLinkAddress } from '../../src/contract/types';
import { linkRefusal } from '../../tools/contract/access';
import type { Site } from '../../tools/site/site';
import { dateIn } from '../support/clock';
import { randomToken } from '../support/dead-links';
import { succeed } from '../support/expectations';
import { keepRows } from '../support/kept-rows';
import { aLink, aSentDocument, copyLink, readDocument, tokenIn, voidDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { comparable, type Answer, type Asking } from '../support/requests';
import { changeLink, changeRow, deleteRow } from '../support/rows';
import { changeSettings, readSettings, withSettings } from '../support/settings';
import { contract } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** How a request is made: its method, and what says that it is another one. */
const asked = {
	GET: { method: 'GET' },
	HEAD: { method: 'HEAD' },
	POST: { method: 'POST' },
	PUT: { method: 'PUT' },
	PATCH: { method: 'PATCH' },
	DELETE: { method: 'DELETE' },
	OPTIONS: { method: 'OPTIONS' },
	'GET ?_method=POST': { method: 'GET', query: '_method=POST' },
	'POST ?_method=GET': { method: 'POST', query: '_method=GET' },
	'GET overridden by POST': { method: 'GET', override: 'POST' },
	'POST overridden by GET': { method: 'POST', override: 'GET' },
	'POST overridden by DELETE': { method: 'POST', override: 'DELETE' },
} satisfies Record< string, { method: string; query?: string; override?: string } >;
type Asked = keyof typeof asked;

const reading: readonly Asked[] = [ 'GET', 'HEAD', 'OPTIONS', 'GET ?_method=POST', 'GET overridden by POST' ];

/**
 * Statuses: of a token that nobody has, and so of every link that opens nothing; then of live links to an invoice and to a
 * quote, for viewing and paying, and for viewing only. Where a live link has the status of nobody's, it has the whole answer.
 */
interface Row {
	readonly nobody: number;
	readonly invoice: number;
	readonly invoiceToView: number;
	readonly quote: number;
	readonly quoteToView: number;
}

const row = ( nobody: number, invoice: number, invoiceToView: number, quote: number, quoteToView: number ): Row => ( {
	nobody,
	invoice,
	invoiceToView,
	quote,
	quoteToView,
} );
const forAll = ( status: number ): Row => row( status, status, status, status, status );

/** A route of the contract, or a form of the page, that has no row here fails below. */
const shown = row( 403, 200, 200, 200, 200 );
const disguised = {
	'GET ?_method=POST': forAll( 400 ),
	'POST ?_method=GET': forAll( 400 ),
	'GET overridden by POST': forAll( 400 ),
	'POST overridden by GET': forAll( 400 ),
	'POST overridden by DELETE': forAll( 404 ),
};
const onlyPost = ( post: Row ): Record< Asked, Row > => ( {
	GET: forAll( 404 ),
	HEAD: forAll( 404 ),
	POST: post,
	PUT: forAll( 404 ),
	PATCH: forAll( 404 ),
	DELETE: forAll( 404 ),
	OPTIONS: forAll( 200 ),
	...disguised,
} );
const table: Readonly< Record< string, Partial< Record< Asked, Row > > > > = {
	page: {
		GET: shown,
		HEAD: shown,
		POST: shown,
		PUT: forAll( 405 ),
		PATCH: forAll( 405 ),
		DELETE: forAll( 405 ),
		OPTIONS: forAll( 204 ),
		// The page knows no verb but the one of the request.
		'GET ?_method=POST': shown,
		'POST ?_method=GET': shown,
		'GET overridden by POST': shown,
		'POST overridden by GET': shown,
		'POST overridden by DELETE': shown,
	},
	// Leads to the page whatever follows, and tells nothing.
	'page at an old base': Object.fromEntries( Object.keys( asked ).map( ( each ) => [ each, forAll( 302 ) ] ) ),
	'form accept': { POST: row( 403, 422, 200, 303, 200 ) },
	'form decline': { POST: row( 403, 422, 200, 303, 200 ) },
	'form question': { POST: row( 403, 303, 303, 303, 303 ) },
	'form promise': { POST: row( 403, 303, 303, 422, 422 ) },
	'form not_mine': { POST: row( 403, 303, 303, 303, 303 ) },
	'form fresh_link': { POST: forAll( 303 ) },
	'form that there is not': { POST: row( 403, 200, 200, 200, 200 ) },
	portal_status: {
		...onlyPost( forAll( 404 ) ),
		GET: row( 403, 200, 200, 200, 200 ),
		HEAD: row( 403, 200, 200, 200, 200 ),
	},
	portal_seen: onlyPost( row( 403, 204, 204, 204, 204 ) ),
	portal_pay: onlyPost( row( 403, 409, 403, 409, 403 ) ),
	portal_confirm: onlyPost( row( 403, 200, 403, 200, 403 ) ),
};

/** What a page gives its reader to prove that it was open: for every token, also for those that no page ever had. */
interface Proof {
	/** Good; or wrong, as of tokens in no shape of one, for which nobody can sign. */
	readonly isGood: boolean;
	readonly token: string;
	readonly issued_at: number;
	readonly seen: string;
	readonly pay: string;
	readonly speak: string;
}

function proofs( site: Site, tokens: Readonly< Record< string, string > > ): Promise< Record< string, Proof > > {
	return site.php(
		`
		$at = Coffer\\WordPress\\Plugin::services()->clock()->now() - 10;
		return array_map( static function ( $token ) use ( $at ) {
			$hash = Coffer\\Domain\\PortalLinks\\Token::parse( $token )?->hash();
			$sign = static fn ( $what ) => null === $hash ? str_repeat( 'a', 64 ) : Coffer\\WordPress\\Portal\\BeaconSignature::$what( $hash, $at );
			return array(
				'isGood'    => null !== $hash,
				'token'     => $token,
				'issued_at' => $at,
				'seen'      => $sign( 'of' ),
				'pay'       => $sign( 'toPay' ),
				'speak'     => $sign( 'toSpeak' ),
			);
		}, $input );`,
		tokens
	);
}

/** The same token with a proof of nothing. */
function unproven( { token, issued_at }: Proof ): Proof {
	const wrong = 'a'.repeat( 64 );
	return { isGood: false, token, issued_at, seen: wrong, pay: wrong, speak: wrong };
}

const oldBase = 'earlier';

/** One cell: the request of a route, in one of the ways above, by somebody with this token and proof of everything. */
function reach( person: Person, route: string, way: Asked, proof: Proof, offer = '' ): Promise< Answer > {
	const { method, query, override }: { method: string; query?: string; override?: string } = asked[ way ];
	const { token, issued_at } = proof;
	const headers = override === undefined ? {} : { 'x-http-method-override': override };
	const after = query === undefined ? '' : `?${ query }`;
	const rest = ( path: string, asking: Omit< Asking, 'method' > ) => person.rest( method, path + after, asking );
	const send = ( signature: string, more = {} ) => ( { headers, body: { token, issued_at, signature, ...more } } );
	switch ( route ) {
		case 'page':
			return person.page( `/portal/${ token }${ after }`, { method, headers } );
		case 'page at an old base':
			return person.page( `/${ oldBase }/${ token }${ after }`, { method, headers } );
		case 'portal_status':
			return rest( '/portal/status', { headers: { ...headers, 'coffer-portal-token': token } } );
		case 'portal_seen':
			return rest( '/portal/seen', send( proof.seen ) );
		case 'portal_pay':
			// A way to pay that there is not: whoever gets past the gate is told so, and nothing is begun.
			return rest( '/portal/pay', send( proof.pay, { gateway: 'nowhere' } ) );
		case 'portal_confirm':
			return rest( '/portal/confirm', send( proof.pay ) );
		default:
			return person.page( `/portal/${ token }${ after }`, {
				method,
				headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
				body: new URLSearchParams( {
					coffer_do: route.replace( 'form ', '' ),
					issued_at: String( issued_at ),
					signature: proof.speak,
					offer,
					name: 'Jo',
					text: 'Is this right?',
					note: '',
					day: dateIn( 7 ),
				} ).toString(),
			} );
	}
}

/** An answer with its own token taken out, which redirects carry. */
function neutral( answer: Answer, { token }: Proof ): unknown {
	return JSON.parse( JSON.stringify( comparable( answer ) ).replaceAll( token, 'TOKEN' ) );
}

type Live = Exclude< keyof Row, 'nobody' >;

/** Fresh live links, because what is asked of them may change their documents. */
async function liveLinks( site: Site, owner: Person ): Promise< Record< Live, { proof: Proof; offer: string } > > {
	const [ invoice, quote ] = await Promise.all( [
		aSentDocument( owner ),
		aSentDocument( owner, { kind: 'quote' } ),
	] );
	const toPay = async ( { id }: Document ) => tokenIn( ( await copyLink( owner, id ) ).url );
	const toView = async ( { id }: Document ) => {
		const link = await aLink( owner, id, { scope: 'view' } );
		const address = await owner.rest( 'POST', `/portal-links/${ link.id }/address`, { body: { purpose: 'copy' } } );
		return tokenIn( succeed< PortalLinkAddress >( address ).url );
	};
	const proven = await proofs( site, {
		invoice: await toPay( invoice ),
		invoiceToView: await toView( invoice ),
		quote: await toPay( quote ),
		quoteToView: await toView( quote ),
	} );
	const page = await owner.page( `/portal/${ proven.quote?.token }` );
	const offer = /name="offer" value="([^"]+)"/.exec( page.text )?.[ 1 ] ?? '';
	return Object.fromEntries(
		Object.entries( proven ).map( ( [ name, proof ] ) => [ name, { proof, offer } ] )
	) as never;
}

type Spoil = ( document: Document, link: PortalLinkAddress[ 'link' ], site: Site, owner: Person ) => Promise< unknown >;

interface LinkState {
	/** What of contract/link-availability.json holds; null where the site knows of no such link, or of nobody whose it is. */
	readonly reason: string | null;
	readonly kind: 'invoice' | 'quote';
	/** What became of a link that was good. */
	readonly spoil: Spoil;
}

/** What is spoilt behind Coffer's back is a quote: it has no ledger. */
const linkStates: Readonly< Record< string, LinkState > > = {
	expired: {
		reason: 'link_expired',
		kind: 'invoice',
		spoil: ( _document, { id }, site ) => changeLink( site, id, { expires_at: -60 } ),
	},
	revoked: {
		reason: 'link_revoked',
		kind: 'invoice',
		spoil: async ( _document, { id, version }, _site, owner ) =>
			succeed(
				await owner.rest( 'POST', `/portal-links/${ id }/revoke`, {
					headers: { 'if-match': String( version ) },
					body: { reason: 'Forwarded' },
				} )
			),
	},
	'of a void invoice': {
		reason: 'void',
		kind: 'invoice',
		spoil: ( document, _link, _site, owner ) => voidDocument( owner, document ),
	},
	'of a draft': {
		reason: 'not_sent',
		kind: 'quote',
		spoil: ( { id }, _link, site ) => changeRow( site, 'documents', id, { workflow: 'draft' } ),
	},
	'of a quote past its last day': {
		reason: 'quote_expired',
		kind: 'quote',
		spoil: ( { id }, _link, site ) => changeRow( site, 'documents', id, { due_date: dateIn( -2 ) } ),
	},
	'of an expired quote': {
		reason: 'quote_expired',
		kind: 'quote',
		spoil: ( { id }, _link, site ) =>
			changeRow( site, 'documents', id, { due_date: dateIn( -2 ), workflow: 'expired' } ),
	},
	'without a customer': {
		reason: 'no_customer',
		kind: 'quote',
		spoil: ( { id }, _link, site ) => changeRow( site, 'documents', id, { customer_id: null } ),
	},
	'in a currency that there is not': {
		reason: 'currency_unsupported',
		kind: 'quote',
		spoil: ( { id }, _link, site ) => changeRow( site, 'documents', id, { currency: 'ZZZ' } ),
	},
	'of a customer who is gone': {
		reason: null,
		kind: 'quote',
		spoil: ( { customer_id }, _link, site ) => deleteRow( site, 'customers', customer_id ?? 0 ),
	},
	'of a document that is gone': {
		reason: null,
		kind: 'quote',
		spoil: ( { id }, _link, site ) => deleteRow( site, 'documents', id ),
	},
	'of another site, whose tables are not these': {
		reason: null,
		kind: 'quote',
		spoil: ( _document, { id }, site ) => deleteRow( site, 'portal_links', id ),
	},
};

/** Of nobody, in no shape of a token. */
const misshapen = {
	'of another alphabet': `${ randomToken().slice( 1 ) }.`,
	'one character too long': `${ randomToken() }A`,
};

/** Each with a proof that was good while the link was. */
async function deadLinks( site: Site, owner: Person ): Promise< Record< string, Proof > > {
	const tokens = await Promise.all(
		Object.entries( linkStates ).map( async ( [ name, { kind, spoil } ] ) => {
			const document = await aSentDocument( owner, { kind } );
			const { url, link } = await copyLink( owner, document.id );
			await spoil( await readDocument( owner, document.id ), link, site, owner );
			return [ name, tokenIn( url ) ] as const;
		} )
	);
	return proofs( site, { ...Object.fromEntries( tokens ), ...misshapen } );
}

/** Ways to a page of a site that has switched them off. The address that it had leads to the plain one, whatever the token. */
const switchedOff: Readonly< Record< string, ( person: Person, proof: Proof ) => Promise< Answer > > > = {
	'the address that it had': ( person, proof ) => reach( person, 'page', 'GET', proof ),
	'the plain address': ( person, { token } ) => person.page( `/?coffer_portal=${ token }` ),
	portal_status: ( person, proof ) => reach( person, 'portal_status', 'GET', proof ),
	portal_seen: ( person, proof ) => reach( person, 'portal_seen', 'POST', proof ),
	portal_pay: ( person, proof ) => reach( person, 'portal_pay', 'POST', proof ),
	portal_confirm: ( person, proof ) => reach( person, 'portal_confirm', 'POST', proof ),
};

/** Each way with a token of nobody, with a proof and without, with each dead link and with each live one. */
const eachWay = 2 + Object.keys( linkStates ).length + Object.keys( misshapen ).length + 4;
const casesOf = ( rows: object ) => Object.keys( rows ).length * eachWay;
const cases = Object.values( table ).reduce( ( sum, rows ) => sum + casesOf( rows ), 0 );

test.describe( `The gate of links @native: every public way to a document, whatever the request and whatever became of the link, in ${ cases.toLocaleString( 'en' ) } cases`, () => {
	let dead: Record< string, Proof >;
	let nobody: Proof;
	let base: string;

	test.beforeAll( async ( { people: { owner }, site } ) => {
		dead = await deadLinks( site, owner );
		nobody = ( await proofs( site, { nobody: randomToken() } ) ).nobody as Proof;
		( { portal_base: base } = await readSettings( owner ) );
		await changeSettings( owner, { portal_base: oldBase } );
		await changeSettings( owner, { portal_base: base } );
		// All tests ask from one machine, and from one machine only so many questions are taken in an hour.
		await site.php(
			`global $wpdb;
			$done = $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}coffer_tasks SET client = %s", str_repeat( 'f', 64 ) ) );
			return false === $done ? throw new RuntimeException( $wpdb->last_error ) : $done;`
		);
		// WordPress writes its rules down anew on the first request.
		await owner.page( `/portal/${ nobody.token }` );
	} );

	test( 'knows every reason for which contract/link-availability.json refuses a visit', () => {
		const refused = Object.keys( contract.availability.refusals ).filter(
			( reason ) => linkRefusal( contract, 'visit', [ reason ] ) !== null
		);
		const tried = Object.values( linkStates ).flatMap( ( { reason } ) => reason ?? [] );
		// Of the whole site, and not of a link: tried below.
		expect( [ ...new Set( tried ), 'route_not_configured' ].sort() ).toEqual( refused.sort() );
	} );

	test( 'is in the table', async ( { site } ) => {
		const routes = Object.values( contract.routes )
			.filter( ( route ) => route.public?.startsWith( 'portal_' ) )
			.map( ( { name } ) => name );
		expect( routes.length ).toBeGreaterThan( 3 );
		const forms = await site.php< string[] >(
			`$forms = new ReflectionClass( Coffer\\WordPress\\Portal\\PageForms::class );
			return array( ...array_keys( $forms->getConstant( 'FORMS' ) ), $forms->getConstant( 'FRESH' ) );`
		);
		expect( Object.keys( table ).sort() ).toEqual(
			[
				'page',
				'page at an old base',
				'form that there is not',
				...forms.map( ( form ) => `form ${ form }` ),
				...routes,
			].sort()
		);
		for ( const [ route, rows ] of Object.entries( table ) ) {
			expect( Object.keys( rows ).sort(), route ).toEqual(
				route.startsWith( 'form ' ) ? [ 'POST' ] : Object.keys( asked ).sort()
			);
		}
	} );

	test( 'without an address of customers’ pages, what lives opens as little as what nobody has', async ( {
		people: { anonymous, owner },
		site,
	} ) => {
		const live = Object.entries( await liveLinks( site, owner ) );
		await withSettings( owner, { portal_base: '' }, async () => {
			// As above.
			await owner.page( '/' );
			for ( const [ route, open ] of Object.entries( switchedOff ) ) {
				const reference = await open( anonymous, nobody );
				expect( reference.status, route ).toBeGreaterThanOrEqual( 300 );
				for ( const [ what, { proof } ] of live ) {
					const answer = await open( anonymous, proof );
					expect( neutral( answer, proof ), `${ route }: ${ what }` ).toEqual( neutral( reference, nobody ) );
				}
			}
		} );
	} );

	for ( const [ route, rows ] of Object.entries( table ) ) {
		test( `${ route }, ${ casesOf( rows ) } cases: what opens nothing is a token that nobody has, what lives does what its scope and document allow`, async ( {
			people: { anonymous, owner },
			site,
		} ) => {
			const live = Object.entries( await liveLinks( site, owner ) );
			const neutralAnswers: Record< string, unknown > = {};
			const kept = await keepRows( site );
			const ways = Object.entries( rows ) as [ Asked, Row ][];

			for ( const [ way, { nobody: verdict } ] of ways ) {
				const [ proven, wrong ] = await Promise.all(
					[ nobody, unproven( nobody ) ].map( async ( proof ) => {
						const answer = await reach( anonymous, route, way, proof );
						expect( answer.status, way ).toBe( verdict );
						return neutral( answer, proof );
					} )
				);
				await Promise.all(
					Object.entries( dead ).map( async ( [ what, proof ] ) => {
						const found = neutral( await reach( anonymous, route, way, proof ), proof );
						expect( found, `${ way }: ${ what }` ).toEqual( proof.isGood ? proven : wrong );
					} )
				);
				neutralAnswers[ way ] = proven;
			}
			const askLive = ( [ way, verdicts ]: [ Asked, Row ] ) =>
				Promise.all(
					live.map( async ( [ what, { proof, offer } ] ) => {
						const answer = await reach( anonymous, route, way, proof, offer );
						const verdict = verdicts[ what as Live ];
						const cell = `${ way }: ${ what }`;
						expect( answer.status, `${ cell }: ${ answer.text.slice( 0, 300 ) }` ).toBe( verdict );
						if ( verdict === verdicts.nobody ) {
							expect( neutral( answer, proof ), cell ).toEqual( neutralAnswers[ way ] );
						}
					} )
				);
			for ( const each of ways.filter( ( [ way ] ) => reading.includes( way ) ) ) {
				await askLive( each );
			}
			// Whoever asks for a fresh link makes a task of it, seen by staff only.
			if ( route !== 'form fresh_link' ) {
				expect( await kept.changes(), 'changed in the database' ).toEqual( [] );
			}
			for ( const each of ways.filter( ( [ way ] ) => ! reading.includes( way ) ) ) {
				await askLive( each );
			}
			await kept.putBack();
			await kept.drop();
		} );
	}
} );
