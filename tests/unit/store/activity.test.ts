import type { ActivityEvent } from '@coffer/api';
import { initialState, reducer } from '../../../src/store/reducer';
import type { State } from '../../../src/store/types';

const event = ( id: number ): ActivityEvent => ( {
	id,
	kind: 'document_sent',
	at: '2026-11-22T10:00:00Z',
	actor: { kind: 'person', name: 'Somebody' },
	group: 'documents',
	document: null,
	amount: null,
	currency: null,
	sentence: `Event ${ id }`,
	document_id: 1,
	customer_id: null,
} );

const received = ( state: State, ids: readonly number[], isMore = false ): State =>
	reducer( state, { type: 'RECEIVE_ACTIVITY', documentId: 1, events: ids.map( event ), total: 9, isMore } );

const idsIn = ( state: State ) => state.activity[ 1 ]?.events.map( ( { id } ) => id );

describe( 'What happened to a document', () => {
	const twoPages = received( received( initialState, [ 9, 8, 7 ] ), [ 7, 6, 5 ], true );

	it( 'goes on with the next page, without telling anything twice', () => {
		expect( idsIn( twoPages ) ).toEqual( [ 9, 8, 7, 6, 5 ] );
	} );

	it( 'keeps earlier pages when something new comes first', () => {
		expect( idsIn( received( twoPages, [ 10, 9, 8 ] ) ) ).toEqual( [ 10, 9, 8, 7, 6, 5 ] );
	} );

	it( 'lets earlier pages go when something would be missing between', () => {
		expect( idsIn( received( twoPages, [ 14, 13, 12 ] ) ) ).toEqual( [ 14, 13, 12 ] );
	} );
} );
