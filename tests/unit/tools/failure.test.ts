import { join } from 'node:path';
import { root } from '../../../tools/machine/paths';
import { firstLines, paragraphOf, placeOf, type Failure } from '../../../tools/testing/failure';

const failure = ( line: number, says: number ): readonly [ string, Failure ] => [
	'server',
	{
		place: `tests/server/quotes.spec.ts:${ line }`,
		title: 'A quote › is accepted',
		says: Array.from( { length: says }, ( _each, at ) => `Line ${ at + 1 }` ),
	},
];

describe( 'What failed, at the end of a log', () => {
	it( 'names suite, file, line and title of each, with the first words of its error', () => {
		expect( paragraphOf( [ failure( 12, 2 ) ] ) ).toBe(
			[
				'What failed:',
				'  server, tests/server/quotes.spec.ts:12, A quote › is accepted',
				'      Line 1',
				'      Line 2',
			].join( '\n' )
		);
		expect( placeOf( join( root, 'tests', 'a.test.ts' ), 7 ) ).toBe( 'tests/a.test.ts:7' );
	} );

	it( 'gives thirty lines of remarks to a check that failed alone, and the same share to many', () => {
		expect( paragraphOf( [ failure( 1, 30 ) ] ) ).toContain( 'Line 30' );
		const many = paragraphOf( [ failure( 1, 30 ), failure( 2, 30 ), failure( 3, 3 ) ] );
		expect( many.match( /Line 15$/gm ) ).toHaveLength( 2 );
		expect( many.match( /Line 3$/gm ) ).toHaveLength( 3 );
	} );

	it( 'takes less than half of a hundred lines, however much failed, and says how much more there is', () => {
		const paragraph = paragraphOf( Array.from( { length: 500 }, ( _each, at ) => failure( at + 1, 8 ) ) );
		expect( paragraph.split( '\n' ).length ).toBeLessThan( 42 );
		expect( paragraph ).toMatch( /and \d+ more, named above$/ );
	} );

	it( 'has no empty line, no colours and no stack, so that it can be found in a log', () => {
		const error = '\u001b[31mError: no\u001b[39m\n\n  Expected: 1\n    at Object.run (a.ts:1:1)\n';
		expect( firstLines( error ) ).toEqual( [ 'Error: no', '  Expected: 1' ] );
	} );
} );
