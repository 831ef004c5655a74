/** One typeface in pieces. A document needs few of them, so only those are fetched. */
import { create, type Font } from 'fontkit';
import slices from './font-slices.json';

export type Weight = 400 | 700;

export type LoadFont = ( slice: string, weight: Weight ) => Promise< Uint8Array >;

/** A piece of the typeface in one weight. Its name is the one under which the document knows it. */
export interface Piece {
	name: string;
	font: Font;
}

/** The text has a character that none of the fonts can draw, such as a Chinese one or an emoji. */
export class UncoveredText extends Error {
	override name = 'UncoveredText';
}

/** Steer how text runs or joins, and are not drawn themselves. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/;

/** Ask Arabic letters to join or not to. */
const JOINER = /[\u200c\u200d]/;

/** Of these a font may lack its own. */
const SPACES = /[\u2000-\u200a\u202f\u205f\u3000]/;

const NO_BREAK_SPACE = '\u00a0';

const ranges = slices.map( ( { name, ranges: list } ) => ( {
	name,
	spans: list.split( ',' ).map( ( range ) => {
		const [ first = '', last = first ] = range.slice( 2 ).split( '-' );
		return [ parseInt( first, 16 ), parseInt( last, 16 ) ] as const;
	} ),
} ) );

/** Composed, with one kind of line end and without control characters. */
export function tidy( text: string ): string {
	return text
		.normalize( 'NFC' )
		.replace( /\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n' )
		.replace( /\t/g, ' ' )
		.replace( /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '' );
}

export class Typeface {
	private constructor( private readonly pieces: ReadonlyMap< Weight, readonly Piece[] > ) {}

	/**
	 * @param text All that will be drawn.
	 * @param load Gives the bytes of a piece.
	 * @throws UncoveredText before anything is fetched, if it can be known so early.
	 */
	static async open( text: string, load: LoadFont ): Promise< Typeface > {
		const names = slicesOf( text );
		const open = async ( weight: Weight ): Promise< [ Weight, Piece[] ] > => [
			weight,
			await Promise.all(
				names.map( async ( name ) => ( {
					name: `${ name }-${ weight }`,
					font: create( await load( name, weight ) ),
				} ) )
			),
		];
		const typeface = new Typeface( new Map( await Promise.all( [ open( 400 ), open( 700 ) ] ) ) );
		for ( const character of text ) {
			typeface.pieceFor( character, 400 );
			typeface.pieceFor( character, 700 );
		}
		return typeface;
	}

	all(): Piece[] {
		return [ ...this.pieces.values() ].flat();
	}

	/**
	 * What draws a character; undefined for one that is not drawn.
	 *
	 * @param current What draws its neighbour. It goes on as far as it can, so that sentences are not cut at every space.
	 */
	pieceFor( character: string, weight: Weight, current?: Piece ): Piece | undefined {
		if ( character === '\n' || UNSEEN.test( character ) ) {
			return undefined;
		}
		const drawn = SPACES.test( character ) ? NO_BREAK_SPACE : character;
		if ( current && has( current.font, drawn ) ) {
			return current;
		}
		const piece = this.pieces.get( weight )?.find( ( { font } ) => has( font, drawn ) );
		if ( ! piece ) {
			throw new UncoveredText( nameOf( character ) );
		}
		return piece;
	}
}

/**
 * A text as a font can draw it.
 *
 * @throws UncoveredText when a mark is of another font than the letter that it belongs to.
 */
export function drawable( text: string, { font }: Piece ): string {
	return Array.from( text, ( character ) => {
		if ( UNSEEN.test( character ) ) {
			// Fonts draw some of the others, a soft hyphen for instance.
			return JOINER.test( character ) && has( font, character ) ? character : '';
		}
		if ( has( font, character ) ) {
			return character;
		}
		if ( SPACES.test( character ) ) {
			return NO_BREAK_SPACE;
		}
		throw new UncoveredText( nameOf( character ) );
	} ).join( '' );
}

const has = ( font: Font, character: string ): boolean => font.hasGlyphForCodePoint( character.codePointAt( 0 ) ?? 0 );

const nameOf = ( character: string ): string => `U+${ character.codePointAt( 0 )?.toString( 16 ) }`;

/** Names of the pieces that a text needs. Latin is always among them: it has the digits of the pages. */
function slicesOf( text: string ): string[] {
	const names = new Set( [ 'latin' ] );
	for ( const character of new Set( text ) ) {
		if ( character !== '\n' && ! UNSEEN.test( character ) && ! SPACES.test( character ) ) {
			names.add( homeOf( character ) );
		}
	}
	return ranges.map( ( { name } ) => name ).filter( ( name ) => names.has( name ) );
}

function homeOf( character: string ): string {
	const point = character.codePointAt( 0 ) ?? 0;
	const home = ranges.find( ( { spans } ) => spans.some( ( [ first, last ] ) => first <= point && point <= last ) );
	if ( ! home ) {
		throw new UncoveredText( nameOf( character ) );
	}
	return home.name;
}
