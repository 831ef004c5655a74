import { abilityVerdict, accessStates } from '../../tools/contract/access';
import { abilities, runAbility, type AbilityInput } from './assistant';
import { allowed, refusedAs, type Case } from './cases';
import { documentOf, type Gate } from './gate';
import type { Person } from './people';
import { impostors, readerOf, users, type User } from './readers';
import type { Answer } from './requests';
import { contract } from './shapes';

const names = Object.keys( abilities );

/** What an ability takes, if it takes a record: `document` or `customer`. */
const takes = ( name: string ) => contract.schemas[ abilities[ name ]?.input ?? '' ]?.required?.[ 0 ];

function about( name: string, gate: Gate, state: string ): AbilityInput {
	const record = takes( name );
	const known: AbilityInput = {
		document: gate.references[ state ],
		customer: documentOf( gate, state, 'owner' ).customer_name,
	};
	return record === undefined ? {} : { [ record ]: known[ record ] };
}

/** WordPress refuses before Coffer is asked, in its own words. */
function refusedByWordPress( status: 401 | 403 ) {
	return ( answer: Answer ): string[] =>
		answer.status === status
			? []
			: [
					`should be refused with ${ status }. It was answered ${ answer.status } ${ answer.text.slice( 0, 200 ) }`,
				];
}

function statesFor( name: string, isAllowed: boolean ): string[] {
	if ( takes( name ) === undefined ) {
		return [ 'sent invoice' ];
	}
	const states = accessStates.map( ( state ) => state.name );
	const withRecord = states.filter( ( state ) => takes( name ) === 'document' || ! state.includes( 'without' ) );
	return isAllowed ? withRecord : [ 'draft invoice', 'sent invoice', 'paid invoice', 'void invoice' ];
}

function ofUser( name: string, user: User ): Case< Gate >[] {
	const may = abilityVerdict( contract, name, readerOf( user ) ) === 'may';
	const changes = ! abilities[ name ]?.annotations.readonly;
	const common = may
		? { round: changes ? `${ name } by ${ user }` : `abilities by ${ user }` }
		: { alike: `${ name } by ${ user }` };
	const judge = may ? allowed : refusedByWordPress( user === 'anonymous' ? 401 : 403 );
	const cases = statesFor( name, may ).map( ( state ): Case< Gate > => ( {
		name: `${ name } of a ${ state } by ${ user }`,
		ask: ( gate ) => runAbility( gate.site, gate.people[ user ], name, about( name, gate, state ) ),
		judge,
		...common,
	} ) );
	const record = takes( name );
	return record === undefined
		? cases
		: [
				...cases,
				{
					name: `${ name } of a ${ record } that never was by ${ user }`,
					ask: ( gate ) =>
						runAbility( gate.site, gate.people[ user ], name, { [ record ]: 'INV-1999-4711' } ),
					judge: may ? refusedAs( 'not_found' ) : judge,
					...( may ? {} : common ),
				},
			];
}

/** Somebody else, who is nobody here. */
function byOther( name: string, who: string, status: 401 | 403, person: ( gate: Gate ) => Person ): Case< Gate > {
	return {
		name: `${ name } by ${ who }`,
		ask: ( gate ) => runAbility( gate.site, person( gate ), name, about( name, gate, 'sent invoice' ) ),
		judge: refusedByWordPress( status ),
	};
}

/** Every ability of the contract, for everybody, about a document in each state and about one that never was. */
export const abilityCases: readonly Case< Gate >[] = names.flatMap( ( name ) => [
	...users.flatMap( ( user ) => ofUser( name, user ) ),
	...Object.entries( impostors ).map( ( [ who, headers ] ) =>
		byOther( name, who, 401, ( { people } ) => ( { ...people.anonymous, headers: headers( people ) } ) )
	),
	...[ 'coffer_use_assistant', abilities[ name ]?.capability ?? '' ].map( ( missing ) =>
		byOther( name, `somebody with all but ${ missing }`, 403, ( { allBut } ) => allBut[ missing ] as Person )
	),
] );
