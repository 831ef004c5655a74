import type { Document, Verdict } from '../../src/contract/types';
import {
	accessActions,
	accessStates,
	actionVerdict,
	capabilitiesFor,
	linkRefusal,
	routeVerdict,
	stateRefusal,
	type AccessAction,
	type AccessState,
} from '../../tools/contract/access';
import { allowed, refusedAs, type Case } from './cases';
import { documentCall, possibleCall, type DocumentCall } from './document-calls';
import { actions, changers, documentOf, nowhere, type Gate } from './gate';
import type { Person } from './people';
import { readerOf, refusalFor, users, type User } from './readers';
import { contract } from './shapes';

// An editor stands where a subscriber does; every route is tried as both.
const readers = users.filter( ( user ) => user !== 'editor' );

/** Who is not signed in is refused before anybody looks at the record, so that three states stand for all. */
const readersOf = ( { name }: AccessState ) =>
	readers.filter(
		( user ) => user !== 'anonymous' || [ 'draft invoice', 'sent invoice', 'void invoice' ].includes( name )
	);

const sees = ( user: User ) => readerOf( user ).capabilities?.includes( 'coffer_view' ) ?? false;

function send( by: Person, { method, route, headers = {}, body }: DocumentCall ) {
	return by.rest( method, route, { headers, ...( body === undefined ? {} : { body } ) } );
}

/** Whoever may change documents has one of their own of each state. */
function whose( user: User ): User {
	return changers.includes( user ) ? user : 'owner';
}

/** Why a link is refused comes with the refusal. */
function reasonOf( action: AccessAction, { unavailable }: AccessState ): string | undefined {
	switch ( action ) {
		case 'open_portal':
			return linkRefusal( contract, 'open', unavailable ) ?? undefined;
		case 'copy_portal_link':
			return linkRefusal( contract, 'copy', unavailable ) ?? undefined;
		default:
			return undefined;
	}
}

function actionCase( state: AccessState, action: AccessAction, user: User ): Case< Gate > {
	const verdict = actionVerdict( contract, action, state, readerOf( user ) );
	const name = `${ action } of a ${ state.name } by ${ user }`;
	// Opening is what the document tells; the route behind it hands out the address.
	if ( verdict === 'reader' || ( action === 'open_portal' && user === 'viewer' ) ) {
		return {
			name,
			ask: ( gate ) =>
				send( gate.people[ user ], documentCall( action, documentOf( gate, state.name, whose( user ) ) ) ),
			judge: refusedAs( refusalFor( user ) ),
			alike: `${ action } by ${ user }`,
		};
	}
	const code = stateRefusal( contract, action, state );
	if ( code !== null ) {
		const reason = reasonOf( action, state );
		return {
			name,
			ask: ( gate ) =>
				send( gate.people[ user ], documentCall( action, documentOf( gate, state.name, whose( user ) ) ) ),
			judge: refusedAs( code, reason === undefined ? {} : { verdict: reason } ),
		};
	}
	return {
		name,
		ask: async ( gate ) =>
			send(
				gate.people[ user ],
				await possibleCall( action, documentOf( gate, state.name, whose( user ) ), gate.maker )
			),
		judge: allowed,
		round: action,
	};
}

/** Of a document that never was: whoever is refused is told what they are told of any document. */
function nowhereCase( action: AccessAction, user: User ): Case< Gate > {
	const may = routeVerdict( contract, accessActions[ action ], readerOf( user ) ) === 'may';
	return {
		name: `${ action } of a document that never was by ${ user }`,
		ask: ( gate ) => {
			const document = documentOf( gate, 'sent invoice', 'owner' );
			return send( gate.people[ user ], documentCall( action, { ...document, id: nowhere } ) );
		},
		judge: refusedAs( may ? 'not_found' : refusalFor( user ) ),
		...( may ? {} : { alike: `${ action } by ${ user }` } ),
	};
}

/** Somebody who may all but one of the things that an action asks for. */
function allButCase( action: AccessAction, missing: string ): Case< Gate > {
	const state = accessStates.find(
		( each ) => actionVerdict( contract, action, each, readerOf( 'owner' ) ) === 'may'
	) as AccessState;
	return {
		name: `${ action } of a ${ state.name } by somebody with all but ${ missing }`,
		ask: ( gate ) =>
			send( gate.allBut[ missing ] as Person, documentCall( action, documentOf( gate, state.name, 'owner' ) ) ),
		judge: refusedAs( 'role_may_not' ),
	};
}

/** A document and what it says that its reader may do with it. */
function toldCase( state: AccessState, user: User ): Case< Gate > {
	return {
		name: `a ${ state.name } read by ${ user }`,
		ask: ( gate ) =>
			gate.people[ user ].rest( 'GET', `/documents/${ documentOf( gate, state.name, 'owner' ).id }` ),
		judge: sees( user )
			? ( answer ) => [
					...allowed( answer ),
					...actions.flatMap( ( action ) =>
						toldWrong( state, action, user, ( answer.body as Document ).actions[ action ] )
					),
				]
			: refusedAs( refusalFor( user ) ),
		...( sees( user ) ? {} : { alike: `read by ${ user }` } ),
	};
}

function toldWrong( state: AccessState, action: AccessAction, user: User, told: Verdict ): string[] {
	const verdict = actionVerdict( contract, action, state, readerOf( user ) );
	const refusals = {
		may: null,
		reader: 'role_may_not',
		state: reasonOf( action, state ) ?? stateRefusal( contract, action, state ),
	};
	const expected = refusals[ verdict ];
	return told.allowed === ( verdict === 'may' ) && ( told.code ?? null ) === expected
		? []
		: [ `${ action } should be ${ expected ?? 'allowed' }, and is told as ${ JSON.stringify( told ) }` ];
}

const about = 'GET /documents/{id}/';
const readings = Object.keys( contract.routes ).filter( ( key ) => key.startsWith( about ) );

/** What there is to read about a document is read in every state of it. */
function readingCases( state: AccessState ): Case< Gate >[] {
	return readings.map( ( key ) => ( {
		name: `${ key } of a ${ state.name } by viewer`,
		ask: ( gate ) =>
			gate.people.viewer.rest(
				'GET',
				`/documents/${ documentOf( gate, state.name, 'owner' ).id }/${ key.slice( about.length ) }`
			),
		judge: routeVerdict( contract, key, readerOf( 'viewer' ) ) === 'may' ? allowed : refusedAs( 'role_may_not' ),
	} ) );
}

export const documentCases: readonly Case< Gate >[] = [
	...accessStates.flatMap( ( state ) => [
		...actions.flatMap( ( action ) => readersOf( state ).map( ( user ) => actionCase( state, action, user ) ) ),
		...readersOf( state ).map( ( user ) => toldCase( state, user ) ),
		...readingCases( state ),
	] ),
	...actions.flatMap( ( action ) => [
		...readers.map( ( user ) => nowhereCase( action, user ) ),
		...capabilitiesFor( contract, action ).map( ( missing ) => allButCase( action, missing ) ),
	] ),
];

/** What documents tell beside it, each verdict of each action. */
export const toldVerdicts = accessStates.length * actions.length * readers.filter( sees ).length;
