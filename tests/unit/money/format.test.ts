import vectors from '../../../contract/vectors/money.json';
import {
	formatAmount,
	formatAmountForInput,
	formatPercentage,
	formatQuantity,
	languageTag,
} from '../../../src/lib/money';
import { PhpDomain } from '../../support/php-domain';

/** Intl puts spaces that do not break. */
const spaced = ( text: string ) => text.replace( /[\u00a0\u202f]/g, ' ' );

describe( 'amounts for people to read', () => {
	describe( 'on the server', () => {
		const php = new PhpDomain();
		afterAll( () => php.stop() );

		it.each( vectors.format )( '$text', async ( { minor, currency, separators = [], text } ) => {
			expect( await php.ask( 'format', minor, currency, ...separators ) ).toEqual( { result: text } );
		} );

		it.each( vectors.quantity )( 'a quantity of $text', async ( { value, text } ) => {
			expect( await php.ask( 'quantity', value ) ).toEqual( { result: text } );
		} );

		it.each( vectors.percentage )( '$text percent', async ( { value, text } ) => {
			expect( await php.ask( 'percentage', value ) ).toEqual( { result: text } );
		} );
	} );

	it.each( [
		[ 120000, 'USD', 'en_US', 'USD 1,200.00' ],
		[ -1, 'USD', 'en_US', '-USD 0.01' ],
		[ 120000, 'EUR', 'de_DE', '1.200,00 EUR' ],
		[ 120000, 'EUR', 'de_DE_formal', '1.200,00 EUR' ],
		[ 123456789, 'EUR', 'fr_FR', '1 234 567,89 EUR' ],
		[ 1234567, 'JPY', 'ja', 'JPY 1,234,567' ],
		[ 1234567, 'KWD', 'en_US', 'KWD 1,234.567' ],
		[ 150000, 'IDR', 'en_US', 'IDR 1,500.00' ],
		[ 9007199254740991, 'USD', 'en_US', 'USD 90,071,992,547,409.91' ],
		[ -9007199254740991, 'KWD', 'en_US', '-KWD 9,007,199,254,740.991' ],
		[ 9007199254740991, 'JPY', 'en_US', 'JPY 9,007,199,254,740,991' ],
	] )( '%d %s in %s is %s', ( minor, currency, locale, text ) => {
		expect( spaced( formatAmount( minor, currency, locale ) ) ).toBe( text );
	} );

	it( 'shows the symbol where it is asked to', () => {
		expect( formatAmount( 120000, 'USD', 'en_US', 'symbol' ) ).toBe( '$1,200.00' );
	} );

	it( 'writes for a field without currency and grouping', () => {
		expect( formatAmountForInput( 123456789, 'EUR', 'de_DE' ) ).toBe( '1234567,89' );
		expect( formatAmountForInput( 5, 'KWD', 'en_US' ) ).toBe( '0.005' );
		expect( formatAmountForInput( -700, 'JPY', 'en_US' ) ).toBe( '-700' );
	} );

	it( 'writes quantities and percentages without needless zeros', () => {
		expect( formatQuantity( 15000, 'en_US' ) ).toBe( '1.5' );
		expect( formatQuantity( 1, 'de_DE' ) ).toBe( '0,0001' );
		expect( formatPercentage( 19000, 'en_US' ) ).toBe( '19%' );
		expect( spaced( formatPercentage( 8875, 'de_DE' ) ) ).toBe( '8,875 %' );
		expect( formatPercentage( 0, 'en_US' ) ).toBe( '0%' );
	} );

	it.each( [
		[ 'en_US', 'en-US' ],
		[ 'de_DE_formal', 'de-DE' ],
		[ 'pt_PT_ao90', 'pt-PT' ],
		[ 'ja', 'ja' ],
		[ 'en-GB', 'en-GB' ],
		[ 'zh-Hant-TW', 'zh-Hant-TW' ],
		[ 'ca_valencia', 'ca' ],
		[ '', 'en' ],
		[ '<b>', 'en' ],
	] )( 'the locale "%s" is the language %s', ( locale, tag ) => {
		expect( languageTag( locale ) ).toBe( tag );
	} );
} );
