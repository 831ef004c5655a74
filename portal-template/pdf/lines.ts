/** From text to lines that can be drawn from left to right, whatever its scripts. */
import bidiFactory from 'bidi-js';
import LineBreaker from 'linebreak';
import { drawable, tidy, type Piece, type Typeface, type Weight } from './typeface';

export interface Style {
	weight: Weight;
	/** Points. */
	size: number;
}

export type Direction = 'ltr' | 'rtl' | 'auto';

/** Neighbours on the page, of one font and one direction. */
export interface Run {
	/** As the font takes it. */
	text: string;
	piece: Piece;
	width: number;
	/** Where it stands in the text. */
	at: number;
	/** Drawn from its last letter to its first; one letter has no order. */
	isReversed: boolean;
}

export interface Line {
	/** From left to right. */
	runs: Run[];
	width: number;
	style: Style;
	direction: 'ltr' | 'rtl';
}

interface Paragraph {
	text: string;
	style: Style;
	levels: ReturnType< typeof bidi.getEmbeddingLevels >;
}

const bidi = bidiFactory();

const graphemes = new Intl.Segmenter( 'und', { granularity: 'grapheme' } );

/** No feature beside those that a script demands; naming them keeps pdfkit from shaping word by word. */
export const FEATURES = [ 'kern', 'liga' ] as const;

export class Composer {
	constructor( private readonly typeface: Typeface ) {}

	/**
	 * @param text      Line ends are kept.
	 * @param style     Weight and size.
	 * @param width     Points; what does not fit is broken, at the worst inside a word.
	 * @param direction Of the sentence as a whole; `auto` asks its first letter.
	 */
	compose( text: string, style: Style, width: number, direction: Direction ): Line[] {
		return tidy( text )
			.trim()
			.split( '\n' )
			.flatMap( ( line ) => this.wrap( line, style, width, direction ) );
	}

	/** How wide a text is in one line. */
	widthOf( text: string, style: Style ): number {
		return this.runsOf( tidy( text ), style ).reduce( ( sum, { width } ) => sum + width, 0 );
	}

	private wrap( text: string, style: Style, width: number, direction: Direction ): Line[] {
		const paragraph = { text, style, levels: bidi.getEmbeddingLevels( text, direction ) };
		const lines: Line[] = [];
		let start = 0;
		let end = 0;
		const close = () => {
			lines.push( this.line( paragraph, start, end ) );
			start = end;
		};
		const fits = ( position: number ) => this.widthOf( text.slice( start, position ).trimEnd(), style ) <= width;
		// Most do, and measuring at each word is most of the work.
		for ( const position of fits( text.length ) ? [ text.length ] : breaksOf( text ) ) {
			if ( end > start && ! fits( position ) ) {
				close();
			}
			while ( ! fits( position ) ) {
				end = start + this.longest( text.slice( start, position ), style, width );
				if ( end >= position ) {
					break;
				}
				close();
			}
			end = position;
		}
		close();
		return lines;
	}

	/** How much of a word fits, at least one character of it. */
	private longest( word: string, style: Style, width: number ): number {
		let length = 0;
		for ( const { index, segment } of graphemes.segment( word ) ) {
			const next = index + segment.length;
			if ( length > 0 && this.widthOf( word.slice( 0, next ), style ) > width ) {
				break;
			}
			length = next;
		}
		return length;
	}

	private line( { text, style, levels }: Paragraph, start: number, end: number ): Line {
		const visible = start + text.slice( start, end ).trimEnd().length;
		if ( visible === start ) {
			return { runs: [], width: 0, style, direction: 'ltr' };
		}
		const order = bidi.getReorderedIndices( text, levels, start, visible - 1 );
		const runs = this.visualRuns( text, levels.levels, order.slice( start, visible ), style );
		return {
			runs,
			width: runs.reduce( ( sum, { width } ) => sum + width, 0 ),
			style,
			direction: ( levels.paragraphs[ 0 ]?.level ?? 0 ) % 2 ? 'rtl' : 'ltr',
		};
	}

	/** Neighbours of one level that are read one after another belong together. */
	private visualRuns( text: string, levels: Uint8Array, order: number[], style: Style ): Run[] {
		const stretches: { first: number; last: number; level: number }[] = [];
		for ( const index of order ) {
			const level = levels[ index ] ?? 0;
			const current = stretches.at( -1 );
			if ( current?.level === level && index === current.last + 1 ) {
				current.last = index;
			} else if ( current?.level === level && index === current.first - 1 ) {
				current.first = index;
			} else {
				stretches.push( { first: index, last: index, level } );
			}
		}
		return stretches.flatMap( ( { first, last, level } ) => {
			const isRightToLeft = level % 2 === 1;
			const part = text.slice( first, last + 1 );
			const runs = this.runsOf( isRightToLeft ? mirrored( part ) : part, style, isRightToLeft, first );
			return isRightToLeft ? runs.reverse() : runs;
		} );
	}

	/** In the order in which they are read. */
	private runsOf( text: string, style: Style, isRightToLeft?: boolean, start = 0 ): Run[] {
		const parts: { piece: Piece; text: string; at: number }[] = [];
		for ( const { segment, index } of graphemes.segment( text ) ) {
			const current = parts.at( -1 );
			const [ base = '' ] = segment;
			const piece = this.typeface.pieceFor( base, style.weight, current?.piece ) ?? current?.piece;
			if ( piece && piece === current?.piece ) {
				current.text += segment;
			} else if ( piece ) {
				parts.push( { piece, text: segment, at: start + index } );
			}
		}
		return parts.flatMap( ( { piece, text: part, at } ) => {
			const drawn = drawable( part, piece );
			return drawn
				? [
						{
							...runOf( drawn, piece, style, isRightToLeft ),
							at,
							isReversed: isRightToLeft === true && drawn.length > 1,
						},
					]
				: [];
		} );
	}
}

function runOf(
	text: string,
	piece: Piece,
	{ size }: Style,
	isRightToLeft?: boolean
): Pick< Run, 'text' | 'piece' | 'width' > {
	const { font } = piece;
	const { advanceWidth, direction } = font.layout( text, [ ...FEATURES ] );
	// Fonts decide by script, and digits and punctuation have none of their own.
	const isTurned = isRightToLeft !== undefined && ( direction === 'rtl' ) !== isRightToLeft;
	return {
		text: isTurned ? turned( text ) : text,
		piece,
		width: ( advanceWidth / font.unitsPerEm ) * size,
	};
}

function breaksOf( text: string ): number[] {
	const breaker = new LineBreaker( text );
	const positions: number[] = [];
	for ( let found = breaker.nextBreak(); found; found = breaker.nextBreak() ) {
		positions.push( found.position );
	}
	return positions;
}

const turned = ( text: string ): string =>
	Array.from( graphemes.segment( text ), ( { segment } ) => segment )
		.reverse()
		.join( '' );

const mirrored = ( text: string ): string =>
	Array.from( text, ( character ) => bidi.getMirroredCharacter( character ) ?? character ).join( '' );
