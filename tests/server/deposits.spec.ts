import type { Document, DocumentInput } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { aDraft, aLine, changing, send } from '../support/makers';
import {
	again,
	anAcceptedQuote,
	anInvoice,
	convert,
	correct,
	correctionOf,
	draftCredit,
	move,
} from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const lines = [ aLine( { unit_price: 200_000 } ) ];

test.describe( 'What a document asks for first', () => {
	test( 'is written in its draft and stays with it when it is sent', async ( { people: { owner } } ) => {
		const draft = await aDraft( owner, { lines, deposit: 60_000, part_payments: true } );
		expect( draft ).toMatchObject( { deposit: 60_000, part_payments: true } );
		expect( await send( owner, draft ) ).toMatchObject( {
			deposit: 60_000,
			part_payments: true,
			balance: 200_000,
		} );
	} );

	test( 'is all of it, and in one go, unless somebody says so', async ( { people: { owner } } ) => {
		expect( await aDraft( owner ) ).toMatchObject( { deposit: null, part_payments: false } );
	} );

	test( 'is an amount of money, and nothing else', async ( { people: { owner } } ) => {
		for ( const deposit of [ 0, -1, 1.5, '100', true, 1e300, Number.MAX_SAFE_INTEGER + 1 ] ) {
			refused(
				await owner.rest( 'POST', '/documents', {
					body: { kind: 'invoice', currency: 'EUR', lines, deposit },
				} ),
				[ 'invalid_amount', 'amount_out_of_range' ],
				'deposit'
			);
		}
		refused(
			await owner.rest( 'POST', '/documents', {
				body: { kind: 'invoice', currency: 'EUR', lines, part_payments: 1 },
			} ),
			'invalid_input',
			'part_payments'
		);
	} );

	test( 'may be more than the total while it is written, and not when it is sent', async ( {
		people: { owner, viewer },
	} ) => {
		const draft = await aDraft( owner, { lines, deposit: 200_001 } );
		const seen = ( await again( owner, draft ) ).actions.send;
		expect( seen ).toMatchObject( { allowed: false, code: 'deposit_exceeds_total', fields: [ 'deposit' ] } );
		const error = refused( await move( owner, draft, 'send' ), 'deposit_exceeds_total' );
		expect( error.message ).toContain( 'deposit' );
		expect( await again( viewer, draft ) ).toMatchObject( { workflow: 'draft', number: null } );
		const { reason: _reason, ...body } = correctionOf( draft, { deposit: 200_000 } );
		const smaller = succeed< Document >(
			await owner.rest( 'PUT', `/documents/${ draft.id }`, { headers: changing( draft ), body } )
		);
		expect( ( await send( owner, smaller ) ).deposit ).toBe( 200_000 );
	} );

	test( 'is corrected after sending, and never to more than the total', async ( { people: { owner } } ) => {
		const sent = await anInvoice( owner, 200_000, { deposit: 60_000 } );
		const corrected = await correct( owner, sent, { deposit: 50_000, part_payments: true } );
		expect( corrected ).toMatchObject( { deposit: 50_000, part_payments: true, balance: 200_000 } );
		const halved = [ aLine( { unit_price: 40_000 } ) ];
		refused(
			await move( owner, corrected, 'correction', correctionOf( corrected, { lines: halved } ) ),
			'deposit_exceeds_total',
			'deposit'
		);
		expect( ( await correct( owner, corrected, { lines: halved, deposit: null } ) ).deposit ).toBeNull();
	} );

	test( 'goes from a quote into its invoice, and into a copy', async ( { people: { owner } } ) => {
		const terms = { deposit: 30_000, part_payments: true } satisfies Partial< DocumentInput >;
		const quote = await anAcceptedQuote( owner, 200_000, terms );
		expect( quote ).toMatchObject( terms );
		expect( await convert( owner, quote ) ).toMatchObject( terms );
		expect(
			succeed< Document >( await move( owner, await again( owner, quote ), 'duplicate' ), 201 )
		).toMatchObject( terms );
	} );

	test( 'is nothing for a credit note: nobody pays one', async ( { people: { owner } } ) => {
		const body = { kind: 'credit_note', currency: 'EUR', lines };
		for ( const [ field, value ] of [
			[ 'deposit', 100 ],
			[ 'part_payments', true ],
		] as const ) {
			refused(
				await owner.rest( 'POST', '/documents', { body: { ...body, [ field ]: value } } ),
				'invalid_input',
				field
			);
		}
		const invoice = await anInvoice( owner, 200_000, { deposit: 60_000, part_payments: true } );
		expect( await draftCredit( owner, invoice ) ).toMatchObject( { deposit: null, part_payments: false } );
	} );

	test( 'is kept as the customer was shown it, also after a correction', async ( { people: { owner }, site } ) => {
		const sent = await anInvoice( owner, 200_000, { deposit: 60_000, part_payments: true } );
		await correct( owner, sent, { deposit: 10_000, part_payments: false } );
		const kept = await site.php< unknown[] >( `
			global $wpdb;
			return array_map( 'json_decode', array(
				$wpdb->get_var( "SELECT snapshot FROM {$wpdb->prefix}coffer_revisions WHERE document_id = ${ sent.id }" ),
				$wpdb->get_var( "SELECT snapshot FROM {$wpdb->prefix}coffer_documents WHERE id = ${ sent.id }" ),
			) );
		` );
		expect( kept ).toMatchObject( [
			{ deposit: 60_000, part_payments: true },
			{ deposit: 10_000, part_payments: false },
		] );
	} );
} );
