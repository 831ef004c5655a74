import fc from 'fast-check';

import { currencyDigits } from '../../../src/contract/currencies';
import vectors from '../../../contract/vectors/parse-amount.json';
import {
	formatAmount,
	formatAmountForInput,
	formatPercentage,
	formatQuantity,
	InvalidInput,
	MAX_MINOR_UNITS,
	parseAmount,
	parsePercentage,
	parseQuantity,
} from '../../../src/lib/money';

const LOCALES = [
	'en_US',
	'en_IN',
	'de_DE',
	'de_CH',
	'fr_FR',
	'es_ES',
	'pt_BR',
	'sv_SE',
	'nb_NO',
	'pl_PL',
	'bg_BG',
	'et',
	'ru_RU',
	'ar_EG',
	'ar_SA',
	'fa_IR',
	'he_IL',
	'hi_IN',
	'mr_IN',
	'bn_BD',
	'my_MM',
	'ne_NP',
	'th_TH',
	'ja',
	'zh_CN',
	'ko_KR',
];

const amount = fc.record( {
	minor: fc.oneof( fc.integer( { min: -9999, max: 9999 } ), fc.maxSafeInteger() ),
	currency: fc.constantFrom( ...Object.keys( currencyDigits ) ),
	locale: fc.constantFrom( ...LOCALES ),
} );

describe( 'reading what people type', () => {
	it.each( vectors )( '"$text" in $currency, $locale', ( { text, currency, locale, minor, reason } ) => {
		const expected = reason ? { ok: false, reason } : { ok: true, value: minor };
		expect( parseAmount( text, currency, locale ) ).toEqual( expected );
	} );

	it( 'refuses a currency that it does not know', () => {
		expect( () => parseAmount( '5', 'XXX' ) ).toThrow( InvalidInput );
	} );

	it( 'reads back every amount that a field shows, in every language', () => {
		fc.assert(
			fc.property( amount, ( { minor, currency, locale } ) => {
				const text = formatAmountForInput( minor, currency, locale );
				expect( parseAmount( text, currency, locale ) ).toEqual( { ok: true, value: minor } );
			} ),
			{ numRuns: 1000 }
		);
	} );

	it( 'reads back every amount that is pasted from a screen, in every language', () => {
		fc.assert(
			fc.property( amount, fc.constantFrom( 'code', 'symbol' ), ( { minor, currency, locale }, display ) => {
				const text = formatAmount( minor, currency, locale, display );
				expect( parseAmount( text, currency, locale ) ).toEqual( { ok: true, value: minor } );
			} ),
			{ numRuns: 1000 }
		);
	} );

	it( 'reads back quantities and percentages', () => {
		fc.assert(
			fc.property(
				fc.maxSafeInteger(),
				fc.nat( 100_000 ),
				fc.constantFrom( ...LOCALES ),
				( many, rate, locale ) => {
					expect( parseQuantity( formatQuantity( many, locale ), locale ) ).toEqual( {
						ok: true,
						value: many,
					} );
					expect( parsePercentage( formatPercentage( rate, locale ), locale ) ).toEqual( {
						ok: true,
						value: rate,
					} );
				}
			),
			{ numRuns: 500 }
		);
	} );

	it( 'gives an amount in range or a reason, whatever is typed', () => {
		const keys = fc.constantFrom( ..."0123456789.,' -+eExX$€٫٬١٢%()\u00a0\u200f" );
		fc.assert(
			fc.property( fc.oneof( fc.string(), fc.string( { unit: keys, maxLength: 30 } ) ), ( text ) => {
				const parsed = parseAmount( text, 'USD', 'en_US' );
				if ( parsed.ok ) {
					expect( Math.abs( parsed.value ) ).toBeLessThanOrEqual( MAX_MINOR_UNITS );
				} else {
					expect( parsed.reason ).toMatch( /^[a-z_]+$/ );
				}
			} ),
			{ numRuns: 2000 }
		);
	} );

	it( 'is not slowed down by a long paste', () => {
		expect( parseAmount( '1,'.repeat( 200_000 ), 'USD' ) ).toEqual( { ok: false, reason: 'not_a_number' } );
	} );
} );
