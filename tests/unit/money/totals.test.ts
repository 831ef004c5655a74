import vectors from '../../../contract/vectors/totals.json';
import { calculateTotals, type TotalsInput } from '../../../src/lib/money';
import { PhpDomain } from '../../support/php-domain';
import { phpVerdict, verdictOf } from './twin';

interface Case {
	name: string;
	document: TotalsInput;
	totals?: unknown;
	refused?: { code: string; field: string };
}

const cases = vectors as Case[];
const expected = ( { totals, refused }: Case ) => ( refused ? { refused } : { result: totals } );

describe( 'totals of a document', () => {
	const php = new PhpDomain();
	afterAll( () => php.stop() );

	describe.each( cases )( '$name', ( vector ) => {
		it( 'in TypeScript', () => {
			expect( verdictOf( () => calculateTotals( vector.document ) ) ).toEqual( expected( vector ) );
		} );

		it( 'in PHP', async () => {
			expect( phpVerdict( await php.ask( 'totals', vector.document ) ) ).toEqual( expected( vector ) );
		} );
	} );

	it( 'takes 500 lines at the largest amount without losing count, and refuses one more', async () => {
		const max = Number.MAX_SAFE_INTEGER;
		const line = ( unit_price: number ) => ( { description: 'Line', quantity: 10_000, unit_price } );
		const lines = Array.from( { length: 500 }, ( _, index ) => line( index < 250 ? max : -max ) );
		for ( const [ document, outcome ] of [
			[ { lines }, { result: expect.objectContaining( { subtotal: 0, total: 0 } ) } ],
			[ { lines: [ ...lines, line( 1 ) ] }, { refused: { code: 'too_many_lines', field: 'lines' } } ],
		] as const ) {
			expect( verdictOf( () => calculateTotals( document ) ) ).toEqual( outcome );
			expect( phpVerdict( await php.ask( 'totals', document ) ) ).toEqual( outcome );
		}
	} );

	describe( 'on the server, which gets what anybody sends', () => {
		const line = { description: 'Line', quantity: 10_000, unit_price: 100 };

		it.each( [
			[ 'lines that are not a list', { lines: 'many' }, 'invalid_input', 'lines' ],
			[ 'lines under names', { lines: { first: line } }, 'invalid_input', 'lines' ],
			[ 'no lines at all', {}, 'invalid_input', 'lines' ],
			[ 'a line that is a number', { lines: [ 5 ] }, 'invalid_input', 'lines.0' ],
			[ 'an unknown tax mode', { tax_mode: 'both', lines: [] }, 'invalid_input', 'tax_mode' ],
			[ 'an unknown discount', { discount_kind: 'gift', lines: [] }, 'invalid_input', 'discount_kind' ],
			[
				'a price as text',
				{ lines: [ { ...line, unit_price: '100' } ] },
				'invalid_amount',
				'lines.0.unit_price',
			],
			[
				'a price that is null',
				{ lines: [ { ...line, unit_price: null } ] },
				'invalid_amount',
				'lines.0.unit_price',
			],
			[
				'a quantity as text',
				{ lines: [ { ...line, quantity: '1e3' } ] },
				'invalid_quantity',
				'lines.0.quantity',
			],
			[
				'a line without text',
				{ lines: [ { ...line, description: '' } ] },
				'text_missing',
				'lines.0.description',
			],
			[
				'blank text',
				{ lines: [ line, { ...line, description: ' \u00a0\u200b' } ] },
				'text_missing',
				'lines.1.description',
			],
			[
				'a text that is a list',
				{ lines: [ { ...line, description: [] } ] },
				'invalid_text',
				'lines.0.description',
			],
			[ 'a null byte', { lines: [ { ...line, description: 'a\0b' } ] }, 'invalid_text', 'lines.0.description' ],
			[
				'2,001 characters',
				{ lines: [ { ...line, description: '😀'.repeat( 2001 ) } ] },
				'text_too_long',
				'lines.0.description',
			],
			[
				'a long tax name',
				{ lines: [ { ...line, tax_name: 'x'.repeat( 61 ) } ] },
				'text_too_long',
				'lines.0.tax_name',
			],
		] )( 'refuses %s', async ( _, document, code, field ) => {
			expect( phpVerdict( await php.ask( 'totals', document ) ) ).toEqual( { refused: { code, field } } );
		} );

		it( 'takes 2,000 characters of any script', async () => {
			const document = { lines: [ { ...line, description: '😀'.repeat( 2000 ) } ] };
			expect( await php.ask( 'totals', document ) ).toHaveProperty( 'result.total', 100 );
		} );

		it( 'says why in the sentence of the contract', async () => {
			expect( await php.ask( 'totals', { lines: [ { ...line, quantity: 0 } ] } ) ).toEqual( {
				refused: {
					code: 'invalid_quantity',
					field: 'lines.0.quantity',
					sentence: 'A quantity has up to four decimal places and is not zero.',
				},
			} );
		} );
	} );
} );
