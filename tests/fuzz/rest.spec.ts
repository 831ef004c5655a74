import fc, { type Arbitrary } from 'fast-check';
import { demoUsers, type DemoUser } from '../../tools/site/site';
import { expand } from '../../tools/contract/schemas';
import type { Schema } from '../../tools/contract/read';
import { expect, test, type People } from '../support/money-site';
import type { Answer } from '../support/requests';
import { contractRoutes, type RouteRequest } from '../support/route-requests';
import { contract, faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';
import { changeSettings, readSettings } from '../support/settings';
import { hostile, shaped, spoiled } from './values';
import { faultsOfRest, seeds, times, tryAll, watching } from './watch';

soundAtTheEnd();

interface Shot {
	readonly key: string;
	readonly by: DemoUser | 'anonymous';
	readonly route: string;
	readonly headers: Record< string, string >;
	/** Undefined: none. */
	readonly body: string | undefined;
}

interface Aim {
	/** Such as `PUT /documents/{id}`. */
	readonly key: string;
	readonly base: RouteRequest;
}

const people: Arbitrary< Shot[ 'by' ] > = fc.oneof(
	{ arbitrary: fc.constant( 'owner' as const ), weight: 8 },
	{ arbitrary: fc.constantFrom( ...( Object.keys( demoUsers ) as DemoUser[] ), 'anonymous' as const ), weight: 3 }
);

const places: Arbitrary< string > = fc.constantFrom(
	...[ '0', '1', '2', '-1', '99999999', '9007199254740993', '1e3', '%00', '..%2F..', "1'--", 'x', '%E2%80%AE', '１' ]
);

/** The path of a request that there is, mostly; sometimes with another record or nonsense in the place of its own. */
function paths( route: string ): Arbitrary< string > {
	const [ path = '', query ] = route.split( '?' );
	const whole = query ? `?${ query }` : '';
	return fc.oneof(
		{ arbitrary: fc.constant( path + whole ), weight: 6 },
		{ arbitrary: places.map( ( place ) => path.replace( /\/[0-9]+(?=\/|$)/, `/${ place }` ) + whole ), weight: 1 }
	);
}

function queries( schemas: Record< string, Schema > | undefined ): Arbitrary< string > {
	const own = Object.entries( schemas ?? {} );
	const good = fc.record(
		Object.fromEntries( own.map( ( [ name, schema ] ) => [ name, shaped( schema, [ 1, 2 ], name ) ] ) ),
		{ requiredKeys: [] }
	);
	const bad = fc.tuple( good, fc.constantFrom( ...own.map( ( [ name ] ) => name ), 'page', 'unknown' ), hostile );
	return fc.oneof(
		{ arbitrary: fc.constant( '' ), weight: own.length > 0 ? 1 : 9 },
		{ arbitrary: good.map( written ), weight: own.length > 0 ? 3 : 1 },
		{ arbitrary: bad.map( ( [ rest, name, value ] ) => written( { ...rest, [ name ]: value } ) ), weight: 2 }
	);
}

/** Lists as commas, as the API takes them; what is no text or number as arrays of the address. */
function written( values: Record< string, unknown > ): string {
	return Object.entries( values )
		.flatMap( argument )
		.map( ( [ name, value ] ) => `${ encoded( name ) }=${ encoded( String( value ) ) }` )
		.join( '&' )
		.slice( 0, 6_000 );
}

function argument( [ name, value ]: readonly [ string, unknown ] ): [ string, unknown ][] {
	if ( typeof value !== 'object' || value === null ) {
		return [ [ name, value ] ];
	}
	return Array.isArray( value ) && value.every( ( each ) => typeof each === 'string' )
		? [ [ name, value.join( ',' ) ] ]
		: Object.entries( value ).map( ( [ key, each ]: [ string, unknown ] ) => [ `${ name }[${ key }]`, each ] );
}

const encoded = ( text: string ) => encodeURIComponent( Buffer.from( text ).toString() );

function bodies( { key, base }: Aim, ids: readonly number[] ): Arbitrary< string | undefined > {
	const noun = contract.routes[ key ]?.request ?? null;
	const given = base.body ?? {};
	const fitting = noun === null ? fc.constant( given ) : shaped( expand( contract, noun ), ids );
	const json = ( arbitrary: Arbitrary< unknown > ) =>
		arbitrary.map( ( value ) => JSON.stringify( value ) as string | undefined );
	return fc.oneof(
		{ arbitrary: fc.constant( base.body === undefined ? undefined : JSON.stringify( base.body ) ), weight: 2 },
		{ arbitrary: json( fitting ), weight: 2 },
		{ arbitrary: json( spoiled( given ) ), weight: 4 },
		{ arbitrary: json( fitting.chain( spoiled ) ), weight: 2 },
		{ arbitrary: json( hostile ), weight: 1 },
		{
			arbitrary: fc.constantFrom(
				'',
				'{',
				'{"a":',
				'[]',
				'null',
				'"x"',
				'\u0000',
				'a=b&c[]=d',
				'{"a":1}{"b":2}',
				'\uFEFF{}'
			),
			weight: 1,
		}
	);
}

function headersOf( { base }: Aim, at: number ): Arbitrary< Record< string, string > > {
	const own = base.headers ?? {};
	return fc.oneof(
		{ arbitrary: fc.constant( fresh( own, at ) ), weight: 6 },
		{ arbitrary: fc.constant( {} as Record< string, string > ), weight: 1 },
		{
			arbitrary: fc
				.tuple(
					fc.constantFrom( '0', '-1', '*', '"1"', 'W/"2"', '1,2', 'x', '99999999999999999999' ),
					fc.constantFrom( '', 'short', 'x'.repeat( 65 ), 'ein Schlüssel', '../../etc' )
				)
				.map( ( [ version, name ] ) => ( { 'if-match': version, 'idempotency-key': encoded( name ) } ) ),
			weight: 2,
		},
		{
			arbitrary: fc
				.constantFrom< Record< string, string > >(
					{ 'content-type': 'text/plain' },
					{ 'content-type': 'application/x-www-form-urlencoded' },
					{ 'content-type': 'multipart/form-data; boundary=x' },
					{ 'x-http-method-override': 'DELETE' },
					{ 'coffer-view-as': 'administrator' },
					{ origin: 'https://elsewhere.example' },
					{ 'accept-language': 'x'.repeat( 2_000 ) }
				)
				.map( ( more ) => ( { ...fresh( own, at ), ...more } ) ),
			weight: 1,
		}
	);
}

/** A key that was used is answered as before, whatever comes with it. */
function fresh( headers: Record< string, string >, at: number ): Record< string, string > {
	return headers[ 'idempotency-key' ] === undefined
		? headers
		: { ...headers, 'idempotency-key': `fuzz-${ at }-${ process.pid }` };
}

function shots( aims: readonly Aim[], ids: readonly number[], seed: number, number: number ): Shot[] {
	let at = 0;
	const any = fc.constantFrom( ...aims ).chain( ( aim ) =>
		fc
			.tuple(
				people,
				paths( aim.base.route ),
				queries( contract.routes[ aim.key ]?.query ),
				headersOf( aim, seed + at++ ),
				bodies( aim, ids )
			)
			.map( ( [ by, path, query, headers, body ] ): Shot => {
				const route = query === '' ? path : `${ path }${ path.includes( '?' ) ? '&' : '?' }${ query }`;
				const type = body === undefined ? {} : { 'content-type': 'application/json' };
				return { key: aim.key, by, route, headers: { ...type, ...headers }, body };
			} )
	);
	return fc.sample( any, { seed, numRuns: number } );
}

/** Looking at itself keeps a server busy twice; the rest can be asked for without an end. */
const left: ReadonlySet< string > = new Set( [ 'POST /status/route-check' ] );

test.describe( 'Whatever the REST API is sent', () => {
	test.setTimeout( 30 * 60_000 );

	for ( const { name: seedName, seed } of seeds ) {
		test( `with ${ seedName }: nothing breaks, what is refused changes nothing, what is answered is as the contract says`, async ( {
			people: persons,
			site,
		} ) => {
			const aims: Aim[] = [];
			for ( const { method, name, make } of contractRoutes ) {
				const key =
					Object.keys( contract.routes ).find( ( each ) => contract.routes[ each ]?.name === name ) ?? '';
				if ( ! left.has( key ) && method !== '' ) {
					aims.push( { key, base: await make( persons.owner, site ) } );
				}
			}
			const ids = aims.flatMap( ( { base } ) => ( base.document ? [ base.document.id ] : [] ) );
			const settings = await readSettings( persons.owner );
			const answered = new Map< number, number >();
			await watching( site, () =>
				tryAll( {
					seed,
					items: shots( aims, ids, seed, times( 600 ) ),
					atOnce: 3,
					say: ( { by, key, route, headers, body } ) =>
						`${ by }: ${ key.split( ' ' )[ 0 ] ?? '' } ${ route } ${ JSON.stringify( headers ) } ${ body?.slice( 0, 1_000 ) ?? '' }`,
					try: async ( shot ) => {
						const answer = await send( persons, shot );
						answered.set( answer.status, ( answered.get( answer.status ) ?? 0 ) + 1 );
						return [ ...faultsOfRest( answer ), ...faultsOfShape( shot, answer ) ];
					},
				} )
			);
			// Otherwise it would only have knocked at the door.
			expect( answered.get( 200 ) ?? 0 ).toBeGreaterThan( times( 50 ) );
			expect( answered.get( 400 ) ?? 0 ).toBeGreaterThan( times( 100 ) );
			await persons.owner.rest( 'POST', '/roles/reset', { body: {} } );
			await changeSettings( persons.owner, {
				portal_base: 'portal',
				portal: settings.portal,
				pay: settings.pay,
			} );
		} );
	}
} );

function send( persons: People, { key, by, route, headers, body }: Shot ): Promise< Answer > {
	const [ method = 'GET' ] = key.split( ' ' );
	return persons[ by ].rest( method, route, {
		headers,
		...( body === undefined ? {} : { body } ),
	} );
}

function faultsOfShape( { key }: Shot, { status, body }: Answer ): string[] {
	const route = contract.routes[ key ];
	if ( status >= 300 || status === 204 || ! route?.response ) {
		return [];
	}
	return ( route.list && Array.isArray( body ) ? body : [ body ] ).flatMap( ( item ) =>
		faultsOf( route.response ?? '', item )
	);
}
