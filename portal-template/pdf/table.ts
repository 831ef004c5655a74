/** Rows of cells, with heads that are tagged as heads and repeated at the top of each page. */
import type { Line } from './lines';
import { heightOf, INK, QUIET, type Box, type Sheet } from './sheet';

type Tag = PDFKit.PDFStructureElement;

export interface Cell {
	lines: Line[];
	/** Column or row that it is the head of. */
	heads?: 'Row' | 'Column';
	box: Box;
	color?: string;
}

interface RowOptions {
	/** Points above and below the text. */
	padding?: number;
	/** A line below. */
	isRuled?: boolean;
}

/** Points. A row higher than this begins where there is room, and goes on on the next page. */
const DIVIDED = 240;

const linesHeight = ( cells: readonly Cell[] ): number =>
	Math.max( ...cells.map( ( { lines } ) => heightOf( lines ) ) );

export const rowHeight = ( cells: readonly Cell[], { padding = 0 }: RowOptions = {} ): number =>
	linesHeight( cells ) + 2 * padding;

/** @param parent Of the row: THead, TBody or Table. */
export function drawRow( sheet: Sheet, parent: Tag, cells: readonly Cell[], options: RowOptions = {} ): void {
	const { padding = 0, isRuled = false } = options;
	const height = rowHeight( cells, options );
	sheet.reserve( height > DIVIDED ? DIVIDED / 4 : height );
	const row = sheet.add( parent, 'TR' );
	const parts = cells.map( ( cell ) => ( {
		...cell,
		tag: sheet.add( row, cell.heads ? 'TH' : 'TD', cell.heads ? { scope: cell.heads } : {} ),
	} ) );
	let rest: typeof parts = parts;
	sheet.y += padding;
	while ( rest.some( ( { lines } ) => lines.length > 0 ) ) {
		const room = sheet.room - padding;
		const now = rest.map( ( part ) => ( { ...part, lines: fitting( part.lines, room ) } ) );
		if ( now.every( ( { lines } ) => lines.length === 0 ) ) {
			sheet.turn();
			sheet.y += padding;
			continue;
		}
		now.forEach( ( { tag, lines, box, color = INK } ) => sheet.draw( tag, lines, box, sheet.y, color ) );
		sheet.y += linesHeight( now );
		rest = rest.map( ( part, index ) => ( { ...part, lines: part.lines.slice( now[ index ]?.lines.length ) } ) );
	}
	sheet.y += padding;
	if ( isRuled ) {
		sheet.rule( { start: 0, width: sheet.width }, sheet.y );
	}
}

/** Draws the head that is read, and until the end of the table a likeness of it for the eye on each further page. */
export function drawHead( sheet: Sheet, table: Tag, cells: readonly Cell[], options: RowOptions ): () => void {
	drawRow( sheet, sheet.add( table, 'THead' ), cells, options );
	const { padding = 0 } = options;
	sheet.continued = () => {
		sheet.artifact( 'Pagination', () => {
			for ( const { lines, box, color = QUIET } of cells ) {
				let top = sheet.y + padding;
				for ( const line of lines ) {
					sheet.write( line, box, top, color );
					top += heightOf( [ line ] );
				}
			}
		} );
		sheet.y += rowHeight( cells, options );
		sheet.rule( { start: 0, width: sheet.width }, sheet.y );
	};
	return () => {
		sheet.continued = undefined;
	};
}

function fitting( lines: readonly Line[], room: number ): Line[] {
	let height = 0;
	const first = lines.findIndex( ( line ) => ( height += heightOf( [ line ] ) ) > room + 0.01 );
	return lines.slice( 0, first < 0 ? lines.length : first );
}
