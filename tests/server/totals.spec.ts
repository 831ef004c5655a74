import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/contract/types';
import { root } from '../../tools/machine/paths';
import { refused, succeed } from '../support/expectations';
import { aCustomer, readDocument, send } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { ErrorCode } from '../../src/contract/names';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

interface Vector {
	readonly name: string;
	readonly document: { readonly lines: readonly object[] };
	readonly totals?: Document[ 'totals' ] & { readonly lines: readonly { readonly amount: number }[] };
	readonly refused?: { readonly code: ErrorCode; readonly field: string };
}

const vectors = JSON.parse( readFileSync( join( root, 'contract/vectors/totals.json' ), 'utf8' ) ) as Vector[];
/** The shared cases go through the Domain in both languages elsewhere; here a part of them goes through REST and the database. */
const sample = vectors.filter( ( vector, at ) => at % 3 === 0 && vector.document.lines.length <= 500 );

test.describe( 'What the server stores is what the shared cases say', () => {
	for ( const vector of sample ) {
		test( vector.name, async ( { people } ) => {
			const answer = await people.owner.rest( 'POST', '/documents', {
				body: { kind: 'invoice', currency: 'EUR', ...vector.document },
			} );
			if ( vector.refused ) {
				refused( answer, vector.refused.code, vector.refused.field );
				return;
			}
			const expected = vector.totals as NonNullable< Vector[ 'totals' ] >;
			if ( expected.total < 0 ) {
				refused( answer, 'negative_total' );
				return;
			}
			const { lines, ...sums } = expected;
			const stored = await readDocument( people.owner, succeed< Document >( answer, 201 ).id );
			expect( stored.totals ).toEqual( sums );
			expect( stored.total ).toBe( sums.total );
			expect( stored.lines.map( ( line ) => line.amount ) ).toEqual( lines.map( ( line ) => line.amount ) );
			expect( stored.balance ).toBe( 0 );
		} );
	}

	test( 'a sent document owes its total, an edit of the draft before it counts anew', async ( { people } ) => {
		const { id: customer_id } = await aCustomer( people.owner );
		const vector = vectors.filter(
			( each ) => ( each.totals?.total ?? 0 ) > 0 && ( each.totals?.taxes.length ?? 0 ) > 1
		)[ 0 ] as Vector;
		const body = { kind: 'invoice', currency: 'EUR', customer_id, ...vector.document };
		const draft = succeed< Document >(
			await people.owner.rest( 'POST', '/documents', { body: { ...body, lines: [] } } ),
			201
		);
		expect( draft.total ).toBe( 0 );
		const headers = { 'if-match': String( draft.version ) };
		const edited = succeed< Document >(
			await people.owner.rest( 'PUT', `/documents/${ draft.id }`, { headers, body } )
		);
		expect( edited.total ).toBe( vector.totals?.total );
		const sent = await send( people.owner, edited );
		expect( sent ).toMatchObject( {
			total: edited.total,
			balance: edited.total,
			paid: 0,
			payment_status: 'unpaid',
		} );
		expect( sent.entries ).toMatchObject( [ { kind: 'issued', amount: edited.total, currency: 'EUR' } ] );
	} );
} );
