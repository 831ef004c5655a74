import { numberOf } from '../../../admin/settings/number-pattern';

describe( 'the preview of a number', () => {
	it.each( [
		[ 'INV-{year}-{number:4}', 42, 'INV-2026-0042' ],
		[ '{number}', 7, '7' ],
		[ 'A/{number:2}', 12345, 'A/12345' ],
		[ '{number:9}.{year}', 1, '000000001.2026' ],
	] )( 'of %s at %d is %s', ( pattern, position, number ) => {
		expect( numberOf( pattern, 2026, position ) ).toBe( number );
	} );

	it.each( [
		[ 'there is no count in it', 'INV-{year}' ],
		[ 'the count is in it twice', '{number}-{number:4}' ],
		[ 'the year is in it twice', '{year}{year}{number}' ],
		[ 'it asks for no digit', '{number:0}' ],
		[ 'it asks for ten digits', '{number:10}' ],
		[ 'it has a space', 'INV {number}' ],
		[ 'it has a name that nobody knows', '{month}-{number}' ],
		[ 'it has letters of another script', 'Щ-{number}' ],
		[ 'it is too long', `${ 'A'.repeat( 33 ) }{number}` ],
	] )( 'is none when %s', ( _, pattern ) => {
		expect( numberOf( pattern, 2026, 1 ) ).toBeNull();
	} );
} );
