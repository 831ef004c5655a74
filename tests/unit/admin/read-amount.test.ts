import { readAmount } from '../../../admin/words/read-amount';

jest.mock( '../../../admin/boot', () => ( { boot: { locale: 'de_DE', today: '2026-11-24' } } ) );

describe( 'an amount that a person writes', () => {
	it.each( [
		[ '700', 'USD', 70_000 ],
		[ '1.200,50', 'EUR', 120_050 ],
		[ '2400', 'JPY', 2400 ],
		[ '12,345', 'KWD', 12_345 ],
	] )( 'is read in the way of the reader: %s %s', ( text, currency, value ) => {
		expect( readAmount( text, currency ) ).toEqual( { value } );
	} );

	it.each( [
		[ 'nothing', '', 'Write a number.' ],
		[ 'zero', '0', 'Write an amount above zero.' ],
		[ 'less than nothing', '-5', 'Write an amount above zero.' ],
		[ 'too many decimals', '1,234567', 'At most 2 decimals.' ],
	] )( 'is refused with the reason when it is %s', ( _, text, problem ) => {
		expect( readAmount( text, 'EUR' ) ).toEqual( { value: null, problem } );
	} );

	it( 'may be all that there is, and not one cent more', () => {
		expect( readAmount( '700,00', 'EUR', 70_000 ).value ).toBe( 70_000 );
		expect( readAmount( '700,01', 'EUR', 70_000 ).problem ).toMatch( /^At most 700,00/ );
	} );
} );
