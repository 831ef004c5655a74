import type { Route } from '../../tools/contract/read';
import { routeVerdict } from '../../tools/contract/access';
import { allowed, refusedAs, type Case } from './cases';
import { nowhere, requestOf, type Gate } from './gate';
import type { Person } from './people';
import { capabilities, impostors, readerOf, refusalFor, users, type User } from './readers';
import type { Answer } from './requests';
import type { RouteRequest } from './route-requests';
import { contract } from './shapes';

/** What these write is one row for all, such as the roles of the site, or they look at everything that is due. */
const isSweeping = ( { name }: Route ) =>
	/role|^run_|^drain_|^edit_settings$|^edit_first_steps$|_samples$/.test( name );

const manifestRoles = contract.manifest.roles as Record< string, { capabilities: string[] } >;

function send(
	by: Person,
	method: string,
	{ route, headers = {}, body }: RouteRequest,
	more: Readonly< Record< string, string > > = {}
): Promise< Answer > {
	return by.rest( method, route, { headers: { ...headers, ...more }, ...( body === undefined ? {} : { body } ) } );
}

/** The same request for a record that never was. */
function elsewhere( path: string, asked: RouteRequest ): RouteRequest {
	const [ before = '', after = '' ] = path.split( /\{\w+\}/ );
	const rest = asked.route.slice( before.length ).replace( /^[^/?]+/, '' );
	if ( ! asked.route.startsWith( before ) || ! rest.startsWith( after ) ) {
		throw new Error( `${ asked.route } is no ${ path }.` );
	}
	return { ...asked, route: `${ before }${ path.includes( '{role}' ) ? 'nobody' : nowhere }${ rest }` };
}

/** They make or hand out an address, for which contract/link-availability.json wants somebody who sees Money. */
const handsOut: ReadonlySet< string > = new Set( [
	'reveal_portal_link',
	'reveal_link',
	'create_portal_link',
	'replace_portal_link',
] );

/** Whoever may do everything but see Money is told the same of a record that is there as of one that never was. */
function blindCases( key: string, { name }: Route ): Case< Gate >[] {
	const [ method = '', path = '' ] = key.split( ' ' );
	const blind = ( what: string, asked: ( gate: Gate ) => RouteRequest ): Case< Gate > => ( {
		name: `${ key } ${ what } by somebody with all but coffer_view`,
		ask: ( gate ) => send( gate.allBut.coffer_view as Person, method, asked( gate ) ),
		judge: refusedAs( 'role_may_not' ),
		alike: `${ key } without seeing`,
	} );
	const itself = ( gate: Gate ) => requestOf( gate, name, 'owner' );
	return [
		blind( 'of a record', itself ),
		blind( 'of a record that never was', ( gate ) => elsewhere( path, itself( gate ) ) ),
	];
}

function staffCases( key: string, route: Route ): Case< Gate >[] {
	const [ method = '', path = '' ] = key.split( ' ' );
	const reads = method === 'GET';
	const ofUser = ( user: User ): Case< Gate >[] => {
		const may = routeVerdict( contract, key, readerOf( user ) ) === 'may';
		const alike = may ? {} : { alike: `${ key } for ${ user }` };
		const itself: Case< Gate > = {
			name: `${ key } by ${ user }`,
			ask: ( gate ) => send( gate.people[ user ], method, requestOf( gate, route.name, user ) ),
			judge: may ? allowed : refusedAs( refusalFor( user ) ),
			...alike,
			...( may && ! reads ? { round: `routes by ${ user }`, isAlone: isSweeping( route ) } : {} ),
		};
		// An editor stands where a subscriber does.
		if ( ! path.includes( '{' ) || user === 'editor' ) {
			return [ itself ];
		}
		return [
			itself,
			{
				name: `${ key } by ${ user } of a record that never was`,
				ask: ( gate ) =>
					send( gate.people[ user ], method, elsewhere( path, requestOf( gate, route.name, user ) ) ),
				judge: refusedAs( may ? 'not_found' : refusalFor( user ) ),
				...alike,
			},
		];
	};
	const asked = ( gate: Gate ) => requestOf( gate, route.name, 'owner' );
	const viewing = ( user: User, role: string, mayAlso: readonly string[] ): Case< Gate > => {
		const may = routeVerdict( contract, key, { name: role, capabilities: mayAlso } ) === 'may';
		const mayChange = may ? 'viewing_as' : 'role_may_not';
		return {
			name: `${ key } by ${ user } who looks as ${ role }`,
			ask: ( gate ) => send( gate.people[ user ], method, asked( gate ), { 'coffer-view-as': role } ),
			judge: reads && may ? allowed : refusedAs( reads ? 'role_may_not' : mayChange ),
		};
	};
	return [
		...users.flatMap( ofUser ),
		...Object.entries( impostors ).map( ( [ name, headers ] ) => ( {
			name: `${ key } by ${ name }`,
			ask: ( gate: Gate ) => send( gate.people.anonymous, method, asked( gate ), headers( gate.people ) ),
			judge: refusedAs( 'not_signed_in' ),
		} ) ),
		{
			name: `${ key } by somebody with all but ${ route.capability }`,
			ask: ( gate ) => send( gate.allBut[ route.capability ?? '' ] as Person, method, asked( gate ) ),
			judge: refusedAs( 'role_may_not' ),
		},
		...( handsOut.has( route.name ) ? blindCases( key, route ) : [] ),
		viewing( 'owner', 'administrator', capabilities ),
		...( reads
			? [
					viewing( 'owner', 'coffer_bookkeeper', manifestRoles.coffer_bookkeeper?.capabilities ?? [] ),
					// Only who may manage Money looks as others do: whoever else tries sees nothing.
					viewing( 'bookkeeper', 'administrator', [] ),
				]
			: [] ),
		...( 'raw' in route ? [] : unknownFields( key, route ) ),
	];
}

const strangers = [ 'meta', 'user_id', 'id', 'created_by', 'is_admin' ];

/** Nobody sets what the route's schema does not name, not even who may do everything. Each route is tried with two such fields. */
function unknownFields( key: string, { name, request }: Route ): Case< Gate >[] {
	const [ method = '' ] = key.split( ' ' );
	if ( request === null ) {
		return [];
	}
	const known = contract.schemas[ request ]?.properties ?? {};
	const at = name.length;
	return [ ...strangers, ...strangers ]
		.slice( at % strangers.length )
		.filter( ( field ) => ! ( field in known ) )
		.slice( 0, 2 )
		.map( ( field ) => ( {
			name: `${ key } by owner with the field ${ field }`,
			ask: ( gate ) => {
				const asked = requestOf( gate, name, 'owner' );
				return send( gate.people.owner, method, {
					...asked,
					body: { ...( asked.body as object | undefined ), [ field ]: 1 },
				} );
			},
			judge: refusedAs( 'unknown_field', { field } ),
		} ) );
}

/** Without its secret a public route answers everybody the same, and nothing comes of it. */
function publicCases( key: string, route: Route ): Case< Gate >[] {
	const [ method = '' ] = key.split( ' ' );
	const cases = users.map( ( user ): Case< Gate > => ( {
		name: `${ key } by ${ user } without its secret`,
		ask: ( gate ) => send( gate.people[ user ], method, requestOf( gate, route.name, user ) ),
		judge: ( { status, body, text } ) =>
			status >= 400 && /^coffer_/.test( ( body as { code?: string } )?.code ?? '' )
				? []
				: [ `should be refused. It was answered ${ status } ${ text.slice( 0, 200 ) }` ],
		...( user === 'anonymous' ? { alike: key } : {} ),
	} ) );
	return [
		...cases,
		...( method === 'GET'
			? []
			: [
					{
						name: `${ key } by owner who looks as administrator`,
						ask: ( gate: Gate ) =>
							send( gate.people.owner, method, requestOf( gate, route.name, 'owner' ), {
								'coffer-view-as': 'administrator',
							} ),
						judge: refusedAs( 'viewing_as' ),
					},
				] ),
		...( 'raw' in route ? [] : unknownFields( key, route ) ),
	];
}

/** Every route of the contract, for everybody, with a record and without. */
export const routeCases: readonly Case< Gate >[] = Object.entries( contract.routes ).flatMap( ( [ key, route ] ) =>
	route.public === undefined ? staffCases( key, route ) : publicCases( key, route )
);
