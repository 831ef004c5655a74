import { readContract } from '../../tools/contract/read';
import type { Schema } from '../../tools/contract/read';
import { expand } from '../../tools/contract/schemas';

const contract = readContract();
const nouns = Object.keys( contract.schemas );

/** What WordPress's REST dialect of JSON Schema understands (draft 4), with what is only text for readers. */
const dialect = new Set( [
	'title',
	'description',
	'type',
	'enum',
	'items',
	'properties',
	'required',
	'additionalProperties',
	'default',
	'minimum',
	'maximum',
	'minLength',
	'maxLength',
	'maxItems',
	'minItems',
	'pattern',
] );

function everySchema( schema: Schema, path: string, visit: ( part: Schema, path: string ) => void ) {
	visit( schema, path );
	if ( schema.items ) {
		everySchema( schema.items, `${ path }[]`, visit );
	}
	for ( const [ name, property ] of Object.entries( schema.properties ?? {} ) ) {
		everySchema( property, `${ path }.${ name }`, visit );
	}
}

describe( 'contract/schemas', () => {
	test.each( nouns )( '%s uses only keywords that WordPress checks', ( noun ) => {
		const unknown: string[] = [];
		everySchema( expand( contract, noun ), noun, ( part, path ) => {
			for ( const keyword of Object.keys( part ) ) {
				if ( ! dialect.has( keyword ) ) {
					unknown.push( `${ path }: ${ keyword }` );
				}
			}
		} );
		expect( unknown ).toEqual( [] );
	} );

	test.each( nouns )( '%s is closed, and each part says what it is', ( noun ) => {
		const faults: string[] = [];
		everySchema( expand( contract, noun ), noun, ( part, path ) => {
			if ( ! part.description && ! path.endsWith( '[]' ) ) {
				faults.push( `${ path } has no description` );
			}
			if ( [ part.type ].flat().includes( 'object' ) && part.additionalProperties !== false ) {
				faults.push( `${ path } takes unknown fields` );
			}
		} );
		expect( faults ).toEqual( [] );
	} );

	test.each( nouns )( '%s requires only fields that it has', ( noun ) => {
		const missing: string[] = [];
		everySchema( expand( contract, noun ), noun, ( part, path ) => {
			for ( const name of part.required ?? [] ) {
				if ( ! part.properties?.[ name ] ) {
					missing.push( `${ path }.${ name }` );
				}
			}
		} );
		expect( missing ).toEqual( [] );
	} );
} );

describe( 'contract/routes.json', () => {
	const routes = Object.entries( contract.routes );

	test.each( routes )( '%s names nouns that exist', ( _key, route ) => {
		for ( const noun of [ route.request, route.response ] ) {
			if ( noun !== null ) {
				expect( nouns ).toContain( noun );
			}
		}
	} );

	test.each( routes )( '%s is guarded by one capability or is public by name', ( _key, route ) => {
		expect( [ route.capability, route.public ].filter( Boolean ) ).toHaveLength( 1 );
		if ( route.capability ) {
			expect( Object.keys( contract.manifest.capabilities ) ).toContain( route.capability );
		}
	} );

	test( 'names every route differently', () => {
		const names = routes.map( ( [ , route ] ) => route.name );
		expect( new Set( names ).size ).toBe( names.length );
	} );

	test( 'asks for If-Match on every write to something that exists', () => {
		const exempt = [
			'reveal_portal_link',
			'preview_portal',
			'check_route',
			'portal_seen',
			'check_payment',
			'retry_delivery',
			// Makes something new beside what exists.
			'create_portal_link',
			'create_message',
			'reveal_link',
			'check_portal',
			// Only whoever began an import goes on with it: rows are named by their place, and the commit counts once.
			'add_import_rows',
			'commit_import',
			'cancel_import',
		];
		const bare = routes
			.filter( ( [ key, route ] ) => ! key.startsWith( 'GET' ) && ! exempt.includes( route.name ) )
			.filter( ( [ key, route ] ) => ( key.includes( '{id}' ) || key.startsWith( 'PUT' ) ) && ! route.if_match );
		expect( bare.map( ( [ key ] ) => key ) ).toEqual( [] );
	} );
} );

describe( 'contract/link-availability.json', () => {
	test( 'tells reasons in an order that names each refusal once', () => {
		expect( [ ...contract.availability.order ].sort() ).toEqual(
			Object.keys( contract.availability.refusals ).sort()
		);
	} );

	test.each( Object.entries( contract.availability.refusals ) )(
		'%s says why, what to do, and who can do it',
		( _code, refusal ) => {
			expect( refusal ).toEqual( {
				sentence: expect.stringMatching( /\.$/ ),
				remedy: expect.stringMatching( /\.$/ ),
				fixed_by: expect.stringMatching( /^coffer_/ ),
				applies_to: expect.arrayContaining( [ expect.stringMatching( /^(open|copy|visit)$/ ) ] ),
			} );
		}
	);
} );

describe( 'plugin.json', () => {
	test( 'gives roles only capabilities that exist', () => {
		const known = Object.keys( contract.manifest.capabilities );
		for ( const role of Object.values( contract.manifest.roles ) ) {
			const { capabilities } = role as { capabilities: string[] };
			expect( capabilities.filter( ( name ) => ! known.includes( name ) ) ).toEqual( [] );
		}
	} );
} );

describe( 'contract/errors.json', () => {
	test.each( Object.entries( contract.errors ) )( '%s has a status and a sentence for people', ( _code, error ) => {
		expect( error.status ).toBeGreaterThanOrEqual( 400 );
		expect( error.sentence ).toMatch( /\.$/ );
	} );
} );

describe( 'contract/lifecycle.json', () => {
	test.each( Object.keys( contract.lifecycle.events ) )(
		'the fact %s is in one of event_groups, and in no other',
		( kind ) => {
			const groups = Object.entries( contract.lifecycle.event_groups ).filter( ( [ , { events } ] ) =>
				events.includes( kind )
			);
			expect( groups.map( ( [ name ] ) => name ) ).toHaveLength( 1 );
		}
	);

	test( 'groups have no facts that there are not', () => {
		const known = Object.keys( contract.lifecycle.events );
		const grouped = Object.values( contract.lifecycle.event_groups ).flatMap( ( { events } ) => events );
		expect( grouped.filter( ( kind ) => ! known.includes( kind ) ) ).toEqual( [] );
	} );

	test( 'groups are what a list can be narrowed by', () => {
		const { query } = contract.routes[ 'GET /documents/{id}/activity' ] ?? {};
		expect( query?.group?.items?.enum ).toEqual( Object.keys( contract.lifecycle.event_groups ) );
	} );
} );
