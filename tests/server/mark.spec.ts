import type { DocumentSummary } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { aDraft, pay } from '../support/makers';
import { again, anInvoice, mark, move, settle } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'Marking an invoice', () => {
	test( 'disputed or handled by hand changes that alone, is found by the list, and can be taken back', async ( {
		people,
	} ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		const disputed = await mark( people.bookkeeper, sent, { disputed: true } );
		expect( disputed ).toMatchObject( {
			balance: 1_000,
			payment_status: 'unpaid',
			workflow: 'sent',
			version: sent.version + 1,
			facts: { disputed: true, by_hand: false },
		} );
		const both = await mark( people.bookkeeper, disputed, { by_hand: true } );
		expect( both.facts ).toMatchObject( { disputed: true, by_hand: true } );
		const found = async ( value: boolean ) =>
			succeed< DocumentSummary[] >(
				await people.viewer.rest(
					'GET',
					`/documents?disputed=${ value }&customer_id=${ sent.customer_id ?? 0 }`
				)
			).map( ( each ) => each.id );
		expect( await found( true ) ).toEqual( [ sent.id ] );
		expect( await found( false ) ).toEqual( [] );
		const neither = await mark( people.owner, both, { disputed: false, by_hand: false } );
		expect( neither.facts ).toMatchObject( { disputed: false, by_hand: false } );
		expect( await found( false ) ).toEqual( [ sent.id ] );
		const { body } = await people.viewer.rest( 'GET', `/documents/${ sent.id }/activity` );
		const kinds = ( body as { kind: string }[] )
			.map( ( event ) => event.kind )
			.filter( ( kind ) => kind.includes( 'marked' ) );
		expect( kinds ).toEqual( [ 'document_unmarked', 'document_unmarked', 'document_marked', 'document_marked' ] );
	} );

	test( 'as what it is already changes nothing', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		expect( await mark( people.owner, sent, {} ) ).toEqual( sent );
		expect( await mark( people.owner, sent, { disputed: false } ) ).toEqual( sent );
	} );

	test( 'does not keep money from coming', async ( { people } ) => {
		const disputed = await mark( people.owner, await anInvoice( people.owner, 1_000 ), { disputed: true } );
		expect( await pay( people.owner, disputed, 1_000 ) ).toMatchObject( {
			payment_status: 'paid',
			facts: { disputed: true },
		} );
	} );

	test( 'is for sent invoices, paid ones too, by somebody who may edit', async ( { people } ) => {
		expect(
			(
				await mark( people.owner, await settle( people.owner, await anInvoice( people.owner, 10 ) ), {
					disputed: true,
				} )
			).facts.disputed
		).toBe( true );
		for ( const document of [
			await aDraft( people.owner ),
			await anInvoice( people.owner, 1, { kind: 'quote' } ),
			await anInvoice( people.owner, 1, { kind: 'credit_note' } ),
		] ) {
			const answer = await move( people.owner, document, 'mark', { disputed: true } );
			expect( refused( answer, 'wrong_state' ).data.verdict ).toEqual( document.actions.mark );
		}
		const sent = await anInvoice( people.owner, 1 );
		refused( await move( people.viewer, sent, 'mark', { disputed: true } ), 'role_may_not' );
		refused( await move( people.owner, sent, 'mark', { disputed: 'yes' } ), 'invalid_input', 'disputed' );
		refused( await move( people.owner, sent, 'mark', { overdue: true } ), 'unknown_field', 'overdue' );
		expect( await again( people.owner, sent ) ).toEqual( sent );
	} );
} );
