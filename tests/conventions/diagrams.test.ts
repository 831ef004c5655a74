import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomsPage } from '../../tools/diagrams/page';
import { planOf } from '../../tools/diagrams/rooms';

describe( 'docs/rooms.md', () => {
	const drawn = readFileSync( join( __dirname, '..', '..', 'docs', 'rooms.md' ), 'utf8' );

	it( 'is as the imports of the code are (npm run diagrams)', () => {
		expect( drawn ).toBe( roomsPage() );
	}, 60_000 );

	it( 'holds nothing in its pictures but rooms and arrows between them, so that every reader of Mermaid takes it', () => {
		const pictures = Array.from( drawn.matchAll( /^```mermaid\n([\s\S]*?)\n```$/gm ), ( [ , body = '' ] ) => body );
		expect( pictures.length ).toBe( 4 );
		for ( const picture of pictures ) {
			const [ head, ...lines ] = picture.split( '\n\t' );
			expect( head ).toBe( 'flowchart LR' );
			const known = new Set< string >();
			for ( const text of lines ) {
				const room = /^(r\d+)\["[\w/ -]+"\]$/.exec( text );
				const way = /^(r\d+) (?:-->|-\.->) (r\d+)$/.exec( text );
				if ( room?.[ 1 ] ) {
					known.add( room[ 1 ] );
				} else {
					expect( way && known.has( way[ 1 ] ?? '' ) && known.has( way[ 2 ] ?? '' ) ? 'a way' : text ).toBe(
						'a way'
					);
				}
			}
		}
	} );
} );

describe( 'a plan of rooms', () => {
	const roomOf = ( path: string ) => path.split( '/' )[ 0 ];
	const use = ( from: string, to: string, isType = false ) => ( { from, to, isType } );

	it( 'has one way between two rooms, which is one of types only where all are', () => {
		const { ways } = planOf(
			[ use( 'a/1', 'b/1', true ), use( 'a/2', 'b/2' ), use( 'a/1', 'c/1', true ), use( 'a/1', 'a/2' ) ],
			roomOf
		);
		expect( ways ).toEqual( [
			{ from: 'a', to: 'b', isType: false },
			{ from: 'a', to: 'c', isType: true },
		] );
	} );

	it( 'leaves out what is common', () => {
		const plan = planOf( [ use( 'a/1', 'words/1' ), use( 'b/1', 'words/1' ), use( 'a/1', 'b/1' ) ], roomOf, 0.5 );
		expect( plan ).toEqual( {
			rooms: [ 'a', 'b' ],
			common: [ 'words' ],
			ways: [ { from: 'a', to: 'b', isType: false } ],
		} );
	} );
} );
