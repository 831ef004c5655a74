import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityPage } from '../../tools/guards/page';
import { threats } from '../../tools/guards/threats';
import { readTried } from '../../tools/guards/tried';

const root = join( __dirname, '..', '..' );
const guards = threats.flatMap( ( { number, guards: all } ) => all.map( ( guard ) => ( { ...guard, number } ) ) );

describe( 'The list of guards', () => {
	test( 'has every threat, each with a guard', () => {
		expect( threats.map( ( { number } ) => number ) ).toEqual(
			Array.from( { length: 34 }, ( _each, at ) => at + 1 )
		);
		expect( threats.filter( ( { guards: own } ) => own.length === 0 ) ).toEqual( [] );
	} );

	test.each( guards )( '$number. $guard: stands once in its file', ( { file, code, without } ) => {
		expect( readFileSync( join( root, file ), 'utf8' ).split( code ) ).toHaveLength( 2 );
		expect( without ).not.toBe( code );
	} );

	test.each( guards )( '$number. $guard: has a test', ( { spec, tests } ) => {
		const text = readFileSync( join( root, 'tests', 'server', `${ spec }.spec.ts` ), 'utf8' );
		for ( const title of tests?.split( '|' ) ?? [] ) {
			expect( text ).toContain( title );
		}
	} );

	test( 'names tests that there are', () => {
		const also = threats.flatMap( ( threat ) => threat.also ?? [] );
		expect( also.filter( ( path ) => ! existsSync( join( root, path ) ) ) ).toEqual( [] );
	} );

	test( 'is docs/security.md', () => {
		expect( readFileSync( join( root, 'docs', 'security.md' ), 'utf8' ) ).toBe(
			securityPage( threats, readTried() )
		);
	} );
} );
