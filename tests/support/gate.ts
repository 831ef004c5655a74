import type { Document } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { accessActions, accessStates, actionVerdict, type AccessAction } from '../../tools/contract/access';
import { documentStates } from './document-states';
import { readDocument } from './makers';
import type { People } from './money-site';
import type { Person } from './people';
import { peopleWithAllBut, readerOf, users, type User } from './readers';
import { contractRoutes, personalRoutes, type RouteRequest } from './route-requests';
import { contract } from './shapes';
import { workshop } from './workshop';

export const actions = Object.keys( accessActions ) as AccessAction[];

/** Everything that the cases of the gate ask for and about, made once for all of them. */
export interface Gate {
	readonly site: Site;
	readonly people: People;
	/** By the capability that they have not. */
	readonly allBut: Readonly< Record< string, Person > >;
	/** Makes what a case needs beside its record. */
	readonly maker: Person;
	/** A request for each route of the contract, by the owner where it is seen by nobody but who made it. */
	readonly requests: Readonly< Record< string, RouteRequest > >;
	/** Of those routes, by whoever may. */
	readonly personal: Readonly< Record< string, RouteRequest > >;
	/** A document for each state and each of those who can change it. */
	readonly documents: Readonly< Record< string, Readonly< Record< string, Document > > > >;
	/** What abilities call the owner's document of each state. */
	readonly references: Readonly< Record< string, string > >;
}

/** Those who may do anything at all with a document beside looking at it. */
export const changers = users.filter( ( user ) =>
	accessStates.some( ( state ) =>
		actions.some(
			( action ) =>
				action !== 'open_portal' && actionVerdict( contract, action, state, readerOf( user ) ) === 'may'
		)
	)
);

export const personalKey = ( name: string, user: User ) => `${ name } of ${ user }`;

export async function openGate( site: Site, people: People ): Promise< Gate > {
	const as = workshop( site );
	const maker = as( 'owner' );
	const requests: Record< string, RouteRequest > = {};
	const personal: Record< string, RouteRequest > = {};
	const documents: Record< string, Record< string, Document > > = {};
	await Promise.all( [
		...contractRoutes.map( async ( { name, make } ) => {
			requests[ name ] = await make( maker, site );
		} ),
		...contractRoutes
			.filter( ( { name } ) => personalRoutes.has( name ) )
			.flatMap( ( { name, make } ) =>
				changers.map( async ( user ) => {
					personal[ personalKey( name, user ) ] = await make( as( user ), site );
				} )
			),
		...Object.entries( documentStates ).flatMap( ( [ state, make ] ) =>
			changers.map( async ( user ) => {
				const made = ( documents[ state ] ??= {} );
				made[ user ] = await readDocument( maker, ( await make( maker ) ).id );
			} )
		),
	] );
	const ids = Object.fromEntries(
		Object.entries( documents ).map( ( [ state, made ] ) => [ state, made.owner?.id ] )
	);
	const references = await site.php< Record< string, string > >(
		`
		$services = Coffer\\WordPress\\Plugin::services();
		return array_map( static fn ( $id ) => $services->tools()->facts( $services->documents()->find( $id ) )->reference, $input );
		`,
		ids
	);
	return { site, people, allBut: await peopleWithAllBut( site ), maker, requests, personal, documents, references };
}

/** A record that never was. */
export const nowhere = 999_999_999;

export function documentOf( { documents }: Gate, state: string, user: string ): Document {
	const found = documents[ state ]?.[ user ];
	if ( ! found ) {
		throw new Error( `There is no ${ state } for ${ user }.` );
	}
	return found;
}

export function requestOf( { requests, personal }: Gate, name: string, user: User ): RouteRequest {
	const found = personal[ personalKey( name, user ) ] ?? requests[ name ];
	if ( ! found ) {
		throw new Error( `Nothing makes a request for ${ name }.` );
	}
	return found;
}
