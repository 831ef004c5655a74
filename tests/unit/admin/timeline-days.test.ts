import type { ActivityEvent } from '@coffer/api';
import { daysOf } from '../../../admin/activity/days';

let ids = 0;

const event = ( change: Partial< ActivityEvent > ): ActivityEvent => ( {
	id: ++ids,
	kind: 'portal_seen',
	group: 'customer',
	at: '2026-11-22T10:00:00Z',
	actor: { kind: 'customer', name: 'Ada' },
	sentence: 'Somebody looked',
	document_id: 1,
	customer_id: 1,
	document: null,
	amount: null,
	currency: null,
	...change,
} );

const days = ( ...events: ActivityEvent[] ) => daysOf( events, 'Europe/Berlin' );

describe( 'The days of a timeline', () => {
	it( 'are those of the reader, not of Greenwich', () => {
		const [ late ] = days( event( { at: '2026-11-22T23:30:00Z' } ) );
		expect( late?.day ).toBe( '2026-11-23' );
	} );

	it( 'keep what was looked at several times in a row as one entry with its first and last time', () => {
		const [ day ] = days(
			event( { at: '2026-11-22T12:00:00Z' } ),
			event( { at: '2026-11-22T11:00:00Z' } ),
			event( { at: '2026-11-22T10:00:00Z' } )
		);
		expect( day?.entries ).toHaveLength( 1 );
		expect( day?.entries[ 0 ] ).toMatchObject( { count: 3, since: '2026-11-22T10:00:00Z' } );
		expect( day?.entries[ 0 ]?.event.at ).toBe( '2026-11-22T12:00:00Z' );
	} );

	it( 'do not fold what something else lies between, what is of another day, or of another document', () => {
		const other = event( { kind: 'customer_asked', sentence: 'Ada asked' } );
		expect( days( event( {} ), other, event( {} ) )[ 0 ]?.entries ).toHaveLength( 3 );
		expect( days( event( {} ), event( { document_id: 2 } ) )[ 0 ]?.entries ).toHaveLength( 2 );
		expect( days( event( {} ), event( { at: '2026-11-21T10:00:00Z' } ) ) ).toHaveLength( 2 );
	} );

	it( 'never fold money that came twice', () => {
		const paid = { kind: 'payment_recorded', group: 'payments', amount: 500, currency: 'EUR' } as const;
		expect( days( event( paid ), event( paid ) )[ 0 ]?.entries ).toHaveLength( 2 );
	} );

	it( 'say once that money came and pays what it came for, and twice when it is another amount or document', () => {
		const came = { kind: 'payment_recorded', group: 'payments', amount: 500, currency: 'EUR' } as const;
		const applied = { ...came, kind: 'payment_applied' } as const;
		const [ one ] = days( event( applied ), event( came ) );
		expect( one?.entries.map( ( { event: { kind } } ) => kind ) ).toEqual( [ 'payment_recorded' ] );
		expect( days( event( { ...applied, amount: 300 } ), event( came ) )[ 0 ]?.entries ).toHaveLength( 2 );
		expect( days( event( { ...applied, document_id: 2 } ), event( came ) )[ 0 ]?.entries ).toHaveLength( 2 );
	} );

	it( 'tell of a credit note once: that it was drafted, and that it pays', () => {
		const paid = { group: 'payments', amount: 500, currency: 'EUR' } as const;
		const [ day ] = days(
			event( { ...paid, kind: 'credit_used', document_id: 2 } ),
			event( { ...paid, kind: 'credit_applied', document_id: 1 } ),
			event( { kind: 'credit_noted', group: 'payments', document_id: 1 } ),
			event( {
				kind: 'document_created',
				group: 'documents',
				document_id: 2,
				document: { id: 2, kind: 'credit_note', number: null, title: 'a draft credit note' },
			} )
		);
		expect( day?.entries.map( ( { event: { kind } } ) => kind ) ).toEqual( [ 'credit_applied', 'credit_noted' ] );
	} );
} );
