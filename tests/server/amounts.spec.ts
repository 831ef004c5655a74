import type { ErrorCode } from '../../src/contract/names';
import { refused, succeed } from '../support/expectations';
import { textOf } from '../support/html';
import { aDraft, aLine, aSentDocument, copyLink, readDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const max = 9_007_199_254_740_991;

/** A draft of one line, with a field of it as raw JSON, so that numbers can be written that JavaScript does not have. */
function write( by: Person, field: string, json: string, rest: Record< string, unknown > = {} ) {
	const { [ field ]: _left, ...line } = aLine() as unknown as Record< string, unknown >;
	const lines = `[${ JSON.stringify( line ).replace( /\}$/, '' ) },"${ field }":${ json }}]`;
	const body = `${ JSON.stringify( { kind: 'invoice', currency: 'EUR', ...rest } ).replace( /\}$/, '' ) },"lines":${ lines }}`;
	return by.rest( 'POST', '/documents', { body } );
}

const notAmounts: Readonly< Record< string, [ string, ErrorCode | ErrorCode[] ] > > = {
	'one more than the largest': [ String( max + 1 ), 'amount_out_of_range' ],
	'one less than the smallest': [ `-${ String( max + 1 ) }`, 'amount_out_of_range' ],
	'largest integer of a computer': [ '9223372036854775807', 'amount_out_of_range' ],
	'beyond the largest integer of a computer': [ '9223372036854775808', 'amount_out_of_range' ],
	'a number of forty digits': [ '1'.repeat( 40 ), 'amount_out_of_range' ],
	'1e15': [ '1e15', 'invalid_amount' ],
	'1e400': [ '1e400', [ 'amount_out_of_range', 'invalid_amount', 'invalid_input' ] ],
	'1.5': [ '1.5', 'invalid_amount' ],
	'100.0': [ '100.0', 'invalid_amount' ],
	'"100"': [ '"100"', 'invalid_amount' ],
	'"1e3"': [ '"1e3"', 'invalid_amount' ],
	'"0x10"': [ '"0x10"', 'invalid_amount' ],
	'"١٢"': [ '"١٢"', 'invalid_amount' ],
	'"12,50"': [ '"12,50"', 'invalid_amount' ],
	'"$12"': [ '"$12"', 'invalid_amount' ],
	'"NaN"': [ '"NaN"', 'invalid_amount' ],
	'an empty text': [ '""', 'invalid_amount' ],
	true: [ 'true', 'invalid_amount' ],
	null: [ 'null', 'invalid_amount' ],
	'a list': [ '[100]', 'invalid_amount' ],
	'an object': [ '{"amount":100}', 'invalid_amount' ],
	'NaN, which is no JSON': [ 'NaN', 'invalid_input' ],
	'Infinity, which is no JSON': [ 'Infinity', 'invalid_input' ],
	'0x10, which is no JSON': [ '0x10', 'invalid_input' ],
	'012, which is no JSON': [ '012', 'invalid_input' ],
};

test.describe( 'Amounts are whole minor units', () => {
	for ( const [ what, [ json, code ] ] of Object.entries( notAmounts ) ) {
		test( `a price of ${ what } is refused with a sentence, and a draft keeps its old one`, async ( {
			people,
		} ) => {
			const answer = await write( people.owner, 'unit_price', json );
			const field = [ code ].flat().includes( 'invalid_input' ) ? undefined : 'lines.0.unit_price';
			refused( answer, code, field );
		} );
	}

	for ( const price of [ 0, 1, -1, max ] ) {
		test( `a price of ${ price } is kept to the last unit`, async ( { people } ) => {
			const lines =
				price < 0
					? [ aLine( { unit_price: 100 } ), aLine( { unit_price: price } ) ]
					: [ aLine( { unit_price: price } ) ];
			const draft = await aDraft( people.owner, { lines } );
			const read = await readDocument( people.owner, draft.id );
			expect( read.lines.at( -1 )?.unit_price ).toBe( price );
			expect( read.total ).toBe( price < 0 ? 100 + price : price );
		} );
	}

	test( 'the largest amount is sent, shown and kept in the ledger exactly', async ( { people } ) => {
		const sent = await aSentDocument( people.owner, { lines: [ aLine( { unit_price: max } ) ] } );
		expect( sent ).toMatchObject( { total: max, balance: max } );
		expect( sent.entries.map( ( entry ) => entry.amount ) ).toEqual( [ max ] );
		const { url } = await copyLink( people.owner, sent.id );
		expect(
			textOf( ( await people.anonymous.page( url ) ).text ).replaceAll( /[.,\s\u00a0\u202f]/g, '' )
		).toContain( '9007199254740991' );
	} );

	test( 'products and sums that leave the range are refused, and not wrapped around', async ( { people } ) => {
		for ( const lines of [
			[ aLine( { unit_price: max, quantity: 20_000 } ) ],
			[ aLine( { unit_price: max, quantity: max } ) ],
			[ aLine( { unit_price: -max, quantity: max } ) ],
			[ aLine( { unit_price: max } ), aLine( { unit_price: 1 } ) ],
			[ aLine( { unit_price: max, tax_rate: 19_000, tax_name: 'VAT' } ) ],
			Array.from( { length: 500 }, () => aLine( { unit_price: max } ) ),
		] ) {
			const answer = await people.owner.rest( 'POST', '/documents', {
				body: { kind: 'invoice', currency: 'EUR', lines },
			} );
			refused( answer, 'amount_out_of_range' );
		}
	} );

	test( 'a document below zero is refused by name', async ( { people } ) => {
		const lines = [ aLine( { unit_price: -1 } ) ];
		const made = await people.owner.rest( 'POST', '/documents', {
			body: { kind: 'invoice', currency: 'EUR', lines },
		} );
		refused( made, 'negative_total' );
	} );
} );

test.describe( 'Quantities, rates and discounts', () => {
	const wrong: readonly ( readonly [ string, string, ErrorCode | ErrorCode[] ] )[] = [
		[ 'quantity', '0', 'invalid_quantity' ],
		[ 'quantity', '1.5', 'invalid_quantity' ],
		[ 'quantity', '"10000"', 'invalid_quantity' ],
		[ 'quantity', 'null', 'invalid_quantity' ],
		[ 'quantity', 'true', 'invalid_quantity' ],
		[ 'quantity', String( max + 1 ), [ 'amount_out_of_range', 'invalid_quantity' ] ],
		[ 'tax_rate', '-1', 'invalid_rate' ],
		[ 'tax_rate', '100001', 'invalid_rate' ],
		[ 'tax_rate', '19.5', 'invalid_rate' ],
		[ 'tax_rate', '"19"', 'invalid_rate' ],
		[ 'discount_value', '-1', 'invalid_discount' ],
		[ 'discount_value', '1.5', 'invalid_discount' ],
		[ 'discount_value', '"5"', 'invalid_discount' ],
		[ 'discount_kind', '"half"', 'invalid_input' ],
		[ 'discount_kind', '1', 'invalid_input' ],
	];
	for ( const [ field, json, code ] of wrong ) {
		test( `${ field } ${ json } is refused`, async ( { people } ) => {
			refused( await write( people.owner, field, json ), code, `lines.0.${ field }` );
		} );
	}

	test( 'a discount is never more than what it is taken from', async ( { people } ) => {
		for ( const [ lines, rest, field ] of [
			[
				[ aLine( { unit_price: 100, discount_kind: 'amount', discount_value: 101 } ) ],
				{},
				'lines.0.discount_value',
			],
			[
				[ aLine( { unit_price: 100, discount_kind: 'percent', discount_value: 100_001 } ) ],
				{},
				'lines.0.discount_value',
			],
			[ [ aLine( { unit_price: 100 } ) ], { discount_kind: 'amount', discount_value: 101 }, 'discount_value' ],
			[
				[ aLine( { unit_price: 100 } ) ],
				{ discount_kind: 'percent', discount_value: 100_001 },
				'discount_value',
			],
		] as const ) {
			const answer = await people.owner.rest( 'POST', '/documents', {
				body: { kind: 'invoice', currency: 'EUR', lines, ...rest },
			} );
			refused( answer, 'invalid_discount', field );
		}
	} );

	test( 'four places of a quantity and three of a rate are kept', async ( { people } ) => {
		const draft = await aDraft( people.owner, {
			lines: [ aLine( { quantity: 12_345, unit_price: 10_000, tax_rate: 7_725, tax_name: 'Tax' } ) ],
		} );
		expect( draft.lines[ 0 ] ).toMatchObject( { quantity: 12_345, tax_rate: 7_725, amount: 12_345 } );
		expect( draft.totals.tax_total ).toBe( 954 );
	} );
} );

test.describe( 'Currencies', () => {
	for ( const currency of [ '', 'eur', 'EURO', 'EU', 'XXX', 'BTC', '€', '978', 'ＥＵＲ', 'E R' ] ) {
		test( `"${ currency }" is not one`, async ( { people } ) => {
			const answer = await people.owner.rest( 'POST', '/documents', {
				body: { kind: 'invoice', currency, lines: [] },
			} );
			refused( answer, 'currency_unknown', 'currency' );
		} );
	}

	const shown: readonly ( readonly [ string, number, RegExp ] )[] = [
		[ 'JPY', 1_234_567, /1[,.]234[,.]567(?![.,]?\d)/ ],
		[ 'KWD', 1_234_567, /1[,.]234[.,]567(?![.,]?\d)/ ],
		[ 'EUR', 1_234_567, /12[,.]345[.,]67(?!\d)/ ],
		[ 'CLP', 5, /(?<![\d.,])5(?![\d.,]*\d)/ ],
		[ 'BHD', 5, /0[.,]005/ ],
	];
	for ( const [ currency, price, pattern ] of shown ) {
		test( `${ currency } is counted and shown with its own number of decimal places`, async ( { people } ) => {
			const sent = await aSentDocument( people.owner, { currency, lines: [ aLine( { unit_price: price } ) ] } );
			expect( sent ).toMatchObject( { currency, total: price, balance: price } );
			const { url } = await copyLink( people.owner, sent.id );
			const text = textOf( ( await people.anonymous.page( url ) ).text );
			expect( text ).toMatch( pattern );
			expect( text ).toContain( currency );
		} );
	}

	test( 'half a smallest unit is rounded away from zero, whatever the currency', async ( { people } ) => {
		for ( const currency of [ 'JPY', 'EUR', 'KWD' ] ) {
			const draft = await aDraft( people.owner, {
				currency,
				lines: [ aLine( { quantity: 5_000, unit_price: 1 } ) ],
			} );
			expect( draft.total, currency ).toBe( 1 );
		}
	} );

	test( 'the default currency of the settings is held to the same list', async ( { people } ) => {
		const { version } = succeed< { version: number } >( await people.owner.rest( 'GET', '/settings' ) );
		const headers = { 'if-match': String( version ) };
		refused(
			await people.owner.rest( 'PUT', '/settings', { headers, body: { default_currency: 'XXX' } } ),
			'currency_unknown',
			'default_currency'
		);
	} );
} );
