import type { Document, Verdict } from '../../src/contract/types';
import { demoUsers, type DemoUser } from '../../tools/site/site';
import {
	accessActions,
	accessReaders,
	accessStates,
	actionVerdict,
	type AccessAction,
	type Reader,
} from '../../tools/contract/access';
import { documentStates } from '../support/document-states';
import { dateIn } from '../support/clock';
import { aLine, changing, readDocument } from '../support/makers';
import { correctionOf } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import type { Answer } from '../support/requests';
import { contract } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** What each action is asked with; right in everything but who asks, and how the document stands. */
const bodies: Readonly< Record< AccessAction, ( document: Document ) => unknown > > = {
	edit: ( { kind, customer_id } ) => ( { kind, currency: 'EUR', customer_id, lines: [ aLine() ] } ),
	delete: () => undefined,
	send: () => undefined,
	send_by_email: () => undefined,
	write_message: () => ( { purpose: 'own' } ),
	void: () => ( { reason: 'x' } ),
	accept: () => ( { decision: 'accepted' } ),
	decline: () => ( { decision: 'declined' } ),
	expire: () => ( { decision: 'expired' } ),
	convert: () => undefined,
	duplicate: () => undefined,
	correct: ( document ) => correctionOf( document, { memo: 'Put right' } ),
	record_payment: () => ( { method: 'cash', amount: 1 } ),
	apply_credit: () => ( { source: 'payment', source_id: 1, amount: 1 } ),
	credit: () => ( { mode: 'amount', amount: 1 } ),
	refund: () => ( { payment_id: 1, amount: 1, method: 'cash', reason: 'x', outcome: 'owed' } ),
	write_off: () => ( { reason: 'x' } ),
	mark: () => ( { by_hand: true } ),
	make_recurring: ( { id, customer_id } ) => ( {
		title: 'x',
		content: { kind: 'invoice', currency: 'EUR', customer_id, lines: [ aLine() ] },
		frequency: 'month',
		start_on: dateIn( 30 ),
		like_document_id: id,
	} ),
	open_portal: () => ( { purpose: 'open' } ),
	copy_portal_link: () => ( { purpose: 'copy' } ),
};

const actions = Object.keys( accessActions ) as AccessAction[];
// An editor stands where a subscriber does; people-roles.spec.ts tries every route as each.
const users = [ 'owner', 'manager', 'bookkeeper', 'viewer', 'subscriber', 'anonymous' ] as const;

/** The line of the tables that a person stands in. */
function readerOf( user: DemoUser | 'anonymous' ): Reader {
	const readers = accessReaders( contract );
	const roles = contract.manifest.roles as Record< string, { name: string } >;
	const name =
		user === 'anonymous'
			? 'Nobody'
			: ( {
					administrator: 'Administrator',
					...Object.fromEntries( Object.entries( roles ).map( ( [ slug, role ] ) => [ slug, role.name ] ) ),
				}[ demoUsers[ user ] as string ] ?? 'Other roles' );
	const found = readers.find( ( reader ) => reader.name === name );
	if ( ! found ) {
		throw new Error( `No reader is called ${ name }.` );
	}
	return found;
}

function call( by: Person, action: AccessAction, document: Document ): Promise< Answer > {
	const [ method = '', path = '' ] = accessActions[ action ].split( ' ' );
	const body = bodies[ action ]( document );
	return by.rest( method, path.replace( '{id}', String( document.id ) ), {
		headers: changing( document ),
		...( body === undefined ? {} : { body } ),
	} );
}

test.describe( 'Role × route × state of a document is what docs/extending/access.md says', () => {
	test( 'the tables know every action that documents have, and every state is tried', () => {
		expect( [ ...actions ].sort() ).toEqual(
			Object.keys( contract.schemas[ 'document-actions' ]?.properties ?? {} ).sort()
		);
		expect( accessStates.map( ( { name } ) => name ).sort() ).toEqual( Object.keys( documentStates ).sort() );
	} );

	for ( const state of accessStates ) {
		test( `${ state.name }`, async ( { people } ) => {
			test.slow();
			const made = await documentStates[ state.name ]?.( people.owner );
			if ( ! made ) {
				throw new Error( `Nothing makes a ${ state.name }.` );
			}
			for ( const user of users ) {
				const reader = readerOf( user );
				const answer = await people[ user ].rest( 'GET', `/documents/${ made.id }` );
				const isSeen = reader.capabilities?.includes( 'coffer_view' ) ?? false;
				const stranger = user === 'anonymous' ? 401 : 403;
				expect( answer.status, user ).toBe( isSeen ? 200 : stranger );
				for ( const action of actions ) {
					const expected = actionVerdict( contract, action, state, reader );
					if ( isSeen ) {
						const told: Verdict = ( answer.body as Document ).actions[ action ];
						expect( told.allowed, `${ user }: ${ action }` ).toBe( expected === 'may' );
						expect( told.code === 'role_may_not', `${ user }: ${ action }: ${ told.code }` ).toBe(
							expected === 'reader'
						);
					}
					// What is allowed is done for real in documents-actions.spec.ts; here nothing may happen. Opening tells the
					// state, but its route is that of copying.
					const isRefused = expected !== 'may' || ( action === 'open_portal' && user === 'viewer' );
					if ( isRefused ) {
						const { status, text } = await call( people[ user ], action, made );
						const wanted =
							expected === 'state'
								? [ 400, 403, 404, 409, 412, 422 ]
								: [ user === 'anonymous' ? 401 : 403 ];
						expect( wanted, `${ user }: ${ action }: ${ status } ${ text.slice( 0, 200 ) }` ).toContain(
							status
						);
					}
				}
			}
			expect( await readDocument( people.owner, made.id ), 'refusals change nothing' ).toEqual( made );
		} );
	}
} );
