import currencies from '../../../contract/currencies.json';
import vectors from '../../../contract/vectors/money.json';
import { digitsOf, isCurrency } from '../../../src/lib/money';
import { share, spread } from '../../../src/lib/money/exact';
import { PhpDomain } from '../../support/php-domain';
import { phpVerdict, verdictOf } from './twin';

describe( 'amounts and currencies', () => {
	const php = new PhpDomain();
	afterAll( () => php.stop() );
	const ask = async ( operation: string, ...args: unknown[] ) => phpVerdict( await php.ask( operation, ...args ) );

	it.each( vectors.digits )( '$currency has $digits decimals', async ( { currency, digits } ) => {
		expect( digitsOf( currency ) ).toBe( digits );
		expect( await ask( 'digits', currency ) ).toEqual( { result: digits } );
	} );

	it.each( vectors.unknown_currencies )( 'does not know the currency "%s"', async ( currency ) => {
		const refused = { code: 'currency_unknown', field: 'currency' };
		expect( isCurrency( currency ) ).toBe( false );
		expect( verdictOf( () => digitsOf( currency ) ) ).toEqual( { refused } );
		expect( await ask( 'digits', currency ) ).toEqual( { refused } );
	} );

	it( 'reads the same currencies from the contract in both languages', async () => {
		expect( await ask( 'currencies' ) ).toEqual( { result: currencies } );
		for ( const [ code, { digits } ] of Object.entries( currencies ) ) {
			expect( digitsOf( code ) ).toBe( digits );
		}
	} );

	it.each( vectors.share )( '$a * $b / $divisor, rounded, is $result', async ( { a, b, divisor, result } ) => {
		const exact = Number( share( BigInt( a ), BigInt( b ), BigInt( divisor ) ) );
		expect( Number.isSafeInteger( exact ) ? exact : null ).toBe( result );
		expect( await ask( 'share', a, b, divisor ) ).toEqual( { result } );
	} );

	it.each( vectors.spread )( 'spreads $amount over $weights', async ( { amount, weights, parts } ) => {
		expect( spread( BigInt( amount ), weights.map( BigInt ) ).map( Number ) ).toEqual( parts );
		expect( await ask( 'spread', amount, weights ) ).toEqual( { result: parts } );
	} );

	it.each( vectors.arithmetic )( '$amount $method $other', async ( vector ) => {
		const { method, amount, other, other_currency = 'USD' } = vector;
		const answer = await php.ask( 'arithmetic', method, amount, 'USD', other, other_currency );
		expect( 'refused' in answer ? answer.refused.code : answer.result ).toBe( vector.refused ?? vector.result );
	} );
} );
