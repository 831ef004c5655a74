/** Pages that fill from top to bottom. Everything on them is either tagged or an artifact, which screen readers leave out. */
import { FEATURES, type Line } from './lines';
import type { Paper } from './paper';

type Tag = PDFKit.PDFStructureElement;

/** A part of the width between the margins. `start` counts from the side where reading begins. */
export interface Box {
	start: number;
	width: number;
	align?: 'start' | 'end';
}

export const INK = '#1a2026';
export const QUIET = '#545e69';
const RULE = '#c9cfd6';
const GROUND = '#f3f5f7';

/** Of the size of the letters. Noto Sans reaches 1.07 above the line of writing. */
const LEADING = 1.4;
const ASCENT = 1.09;

export const heightOf = ( lines: readonly Line[] ): number =>
	lines.reduce( ( sum, { style } ) => sum + style.size * LEADING, 0 );

export class Sheet {
	/** Points from the upper edge of the page. */
	y: number;

	/** Runs at the top of each further page. */
	continued: ( () => void ) | undefined;

	readonly root: Tag;

	constructor(
		readonly document: PDFKit.PDFDocument,
		private readonly paper: Paper,
		private readonly isRightToLeft: boolean
	) {
		this.y = paper.margin;
		this.root = document.struct( 'Document' );
		document.addStructure( this.root );
	}

	get width(): number {
		return this.paper.width - 2 * this.paper.margin;
	}

	/** What is left of this page. The line of the page number is in the margin. */
	get room(): number {
		return this.paper.height - this.paper.margin - 12 - this.y;
	}

	get isFresh(): boolean {
		return this.y === this.paper.margin;
	}

	/** Begins a page when a height is not left on this one. */
	reserve( height: number ): void {
		if ( height > this.room && ! this.isFresh ) {
			this.turn();
		}
	}

	turn(): void {
		this.document.addPage();
		this.y = this.paper.margin;
		this.continued?.();
	}

	add( parent: Tag, type: string, options?: PDFKit.Mixins.StructureElementOptions ): Tag {
		const tag = this.document.struct( type, options );
		parent.add( tag );
		return tag;
	}

	/** Lines one below the other, over as many pages as they take. */
	flow( tag: Tag, lines: readonly Line[], box: Box, color = INK ): void {
		for ( const line of lines ) {
			this.reserve( heightOf( [ line ] ) );
			this.y += this.draw( tag, [ line ], box, this.y, color );
		}
	}

	/** Lines at a height of this page. Gives how high they are. */
	draw( tag: Tag, lines: readonly Line[], box: Box, top: number, color = INK ): number {
		let y = top;
		for ( const line of lines ) {
			const at = y;
			if ( line.runs.length > 0 ) {
				tag.add( () => this.write( line, box, at, color ) );
			}
			y += heightOf( [ line ] );
		}
		return y - top;
	}

	/** What is only for the eye. */
	artifact( type: 'Layout' | 'Pagination', draw: () => void ): void {
		this.document.markContent( 'Artifact', { type } );
		draw();
		this.document.endMarkedContent();
	}

	rule( { start, width }: Box, y: number ): void {
		this.artifact( 'Layout', () => {
			const left = this.left( start, width );
			this.document
				.moveTo( left, y )
				.lineTo( left + width, y )
				.lineWidth( 0.6 )
				.strokeColor( RULE )
				.stroke();
		} );
	}

	ground( { start, width }: Box, y: number, height: number ): void {
		this.artifact( 'Layout', () => {
			this.document.roundedRect( this.left( start, width ), y, width, height, 4 ).fillColor( GROUND ).fill();
		} );
	}

	/** Without a tag around it: inside of one, or of an artifact. */
	write( line: Line, { start, width, align = 'start' }: Box, top: number, color: string ): void {
		const left = this.left( start, width );
		const isAtRight = ( align === 'end' ) !== this.isRightToLeft;
		let x = isAtRight ? left + width - line.width : left;
		const y = top + line.style.size * ASCENT;
		const placed = line.runs.map( ( run ) => {
			const at = x;
			x += run.width;
			return { ...run, x: at };
		} );
		// In the order of reading, for programs that take text out of files as it comes.
		for ( const run of placed.sort( ( one, other ) => one.at - other.at ) ) {
			if ( run.isReversed ) {
				// ISO 32000-1, 14.8.2.3.3. A replacement text for the line would be right too, but readers turn it around once more.
				this.document.markContent( 'ReversedChars' );
			}
			this.document
				.font( run.piece.name, line.style.size )
				.fillColor( color )
				.text( run.text, run.x, y, { lineBreak: false, baseline: 'alphabetic', features: [ ...FEATURES ] } );
			if ( run.isReversed ) {
				this.document.endMarkedContent();
			}
		}
	}

	/** On every page, below everything, once it is known how many there are. */
	number( lines: ( page: number, pages: number ) => readonly ( readonly [ Line, Box ] )[] ): void {
		const { start, count } = this.document.bufferedPageRange();
		for ( let page = 0; page < count; page++ ) {
			this.document.switchToPage( start + page );
			this.artifact( 'Pagination', () => {
				for ( const [ line, box ] of lines( page + 1, count ) ) {
					this.write( line, box, this.paper.height - this.paper.margin + 8, QUIET );
				}
			} );
		}
	}

	private left( start: number, width: number ): number {
		const { margin } = this.paper;
		return this.isRightToLeft ? this.paper.width - margin - start - width : margin + start;
	}
}
