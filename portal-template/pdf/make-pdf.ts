/** The document of a customer's page as one tagged file: the same content in the same order, for paper and for archives. */
import PDFDocument from 'pdfkit';
import type { PortalView } from '../../src/contract/types';
import { fill, type PdfLabels } from './labels';
import { Composer, type Direction, type Style } from './lines';
import { paperOf } from './paper';
import { heightOf, INK, QUIET, Sheet, type Box } from './sheet';
import { drawHead, drawRow, rowHeight, type Cell } from './table';
import { tidy, Typeface, type LoadFont } from './typeface';

type Tag = PDFKit.PDFStructureElement;

/** What the file shows of a page: not what can be done there, nor how to pay, which may be another way tomorrow. */
export type PdfView = Pick<
	PortalView,
	| 'kind_text'
	| 'number'
	| 'seller'
	| 'customer'
	| 'state_text'
	| 'total_text'
	| 'balance_text'
	| 'issue_date_text'
	| 'due_date_text'
	| 'lines'
	| 'subtotal_text'
	| 'discount_text'
	| 'taxes'
	| 'payments'
	| 'memo'
	| 'terms'
	| 'reference'
	| 'language'
	| 'direction'
>;

const TITLE: Style = { weight: 400, size: 19 };
const LARGE: Style = { weight: 700, size: 21 };
const HEADING: Style = { weight: 700, size: 10 };
const STRONG: Style = { weight: 700, size: 9.5 };
const TEXT: Style = { weight: 400, size: 9.5 };
const SMALL: Style = { weight: 400, size: 8.5 };

/** Says in the metadata that it means to keep ISO 14289-1 (PDF/UA). */
const UNIVERSAL_ACCESS = `
	<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
		<pdfuaid:part>1</pdfuaid:part>
	</rdf:Description>`;

const GAP = 18;

/** Between columns. */
const GUTTER = 12;

/**
 * @param view   What the page shows.
 * @param labels The words around it.
 * @param load   Gives the bytes of a piece of the typeface.
 * @throws UncoveredText when a character is in none of the fonts.
 */
export async function makePdf(
	view: PdfView,
	labels: PdfLabels,
	load: LoadFont
): Promise< Uint8Array< ArrayBuffer > > {
	const typeface = await Typeface.open( tidy( textOf( [ view, labels ] ) ), load );
	const paper = paperOf( view.language );
	const document = new PDFDocument( {
		size: [ paper.width, paper.height ],
		margin: 0,
		pdfVersion: '1.7',
		tagged: true,
		displayTitle: true,
		bufferPages: true,
		lang: view.language,
		// None to begin with; its own is one of those that are not in files, and that its build for browsers does not have.
		font: '',
		// pdfkit writes it into XML as it is.
		info: { Title: titleOf( view ).replace( /[<>&]/g, ' ' ), Producer: 'Coffer', Creator: 'Coffer' },
	} );
	document.appendXML( UNIVERSAL_ACCESS );
	const bytes = collect( document );
	for ( const { name, font } of typeface.all() ) {
		document.registerFont( name, font );
	}
	new Page( view, labels, new Composer( typeface ), new Sheet( document, paper, view.direction === 'rtl' ) ).draw();
	document.end();
	return bytes;
}

export const fileName = ( { number }: PdfView ): string =>
	`${ number.replace( /[^\p{L}\p{N}._-]+/gu, '-' ).replace( /^[.-]+/, '' ) || 'document' }.pdf`;

const titleOf = ( { kind_text, number }: PdfView ): string => `${ kind_text } ${ number }`;

/** All text anywhere in a value, and what the numbers of pages are written with. */
const textOf = ( value: unknown ): string => [ ...strings( value ), '0123456789' ].join( '\n' );

function strings( value: unknown ): string[] {
	if ( typeof value === 'string' ) {
		return [ value ];
	}
	return typeof value === 'object' && value !== null ? Object.values( value ).flatMap( strings ) : [];
}

function collect( document: PDFKit.PDFDocument ): Promise< Uint8Array< ArrayBuffer > > {
	const chunks: Uint8Array[] = [];
	return new Promise( ( resolve, reject ) => {
		document.on( 'data', ( chunk: Uint8Array ) => chunks.push( chunk ) );
		document.on( 'error', reject );
		document.on( 'end', () => {
			const bytes = new Uint8Array( chunks.reduce( ( sum, { length } ) => sum + length, 0 ) );
			let offset = 0;
			for ( const chunk of chunks ) {
				bytes.set( chunk, offset );
				offset += chunk.length;
			}
			resolve( bytes );
		} );
	} );
}

class Page {
	constructor(
		private readonly view: PdfView,
		private readonly labels: PdfLabels,
		private readonly composer: Composer,
		private readonly sheet: Sheet
	) {}

	draw(): void {
		this.seller();
		this.title();
		this.facts();
		this.balance();
		this.lines();
		this.sums();
		this.payments();
		this.note( this.labels.message, this.view.memo );
		this.note( this.labels.terms, this.view.terms );
		this.numbers();
	}

	private get whole(): Box {
		return { start: 0, width: this.sheet.width };
	}

	private seller(): void {
		const { name, address, email, tax_id } = this.view.seller;
		this.paragraph( name, HEADING );
		this.paragraph( address, SMALL, QUIET );
		this.paragraph( email, SMALL, QUIET );
		this.paragraph( tax_id && fill( this.labels.tax_id, tax_id ), SMALL, QUIET );
	}

	private title(): void {
		this.sheet.y += GAP * 1.4;
		const lines = this.compose( titleOf( this.view ), TITLE, this.sheet.width, this.view.direction );
		this.sheet.flow( this.sheet.add( this.sheet.root, 'H1' ), lines, this.whole );
		for ( const notice of this.labels.notices ) {
			this.paragraph( notice, STRONG );
		}
		this.sheet.y += GAP * 0.8;
	}

	/** For whom on one side, dates on the other. */
	private facts(): void {
		const { customer, issue_date_text, due_date_text, reference } = this.view;
		const { sheet, labels } = this;
		const half = ( sheet.width - GUTTER ) / 2;
		const list = sheet.add( sheet.root, 'L' );
		const top = sheet.y;
		const buyer = [ customer.name, ...customer.address_lines, customer.tax_id ].filter( Boolean ).join( '\n' );
		const first = this.fact( list, labels.buyer, buyer, { start: 0, width: half }, top );
		const box = { start: half + GUTTER, width: half };
		const second = [
			[ labels.issued, issue_date_text ] as const,
			[ labels.due, due_date_text ] as const,
			[ labels.reference, reference ] as const,
		].reduce( ( y, [ label, text ] ) => this.fact( list, label, text, box, y ), top );
		sheet.y = Math.max( first, second ) + GAP * 0.6;
	}

	/** Gives where the next one begins. */
	private fact( list: Tag, label: string, text: string, box: Box, top: number ): number {
		if ( ! text.trim() ) {
			return top;
		}
		const { sheet } = this;
		const item = sheet.add( list, 'LI' );
		const [ title, body ] = [ sheet.add( item, 'Lbl' ), sheet.add( item, 'LBody' ) ];
		let y = top;
		y += sheet.draw( title, this.compose( label, SMALL, box.width, this.view.direction ), box, y, QUIET );
		y += sheet.draw( body, this.compose( text, TEXT, box.width ), box, y );
		return y + 5;
	}

	/** What is left and how it stands, on a ground of its own. */
	private balance(): void {
		const { view, labels, sheet } = this;
		const inner = { start: 14, width: sheet.width - 28 };
		const label = this.compose( labels.balance, SMALL, inner.width, view.direction );
		const amount = this.compose( view.balance_text, LARGE, inner.width, 'ltr' );
		const state = this.compose( view.state_text, STRONG, inner.width / 2, view.direction );
		const day = this.compose( labels.as_of, SMALL, inner.width / 2, view.direction );
		const height = Math.max( heightOf( [ ...label, ...amount ] ), heightOf( [ ...state, ...day ] ) ) + 22;
		sheet.reserve( height );
		sheet.ground( this.whole, sheet.y, height );
		const end = { start: inner.start + inner.width / 2, width: inner.width / 2, align: 'end' } as const;
		const paragraph = () => sheet.add( sheet.root, 'P' );
		let y = sheet.y + 11;
		y += sheet.draw( paragraph(), label, inner, y, QUIET );
		sheet.draw( paragraph(), amount, inner, y );
		y = sheet.y + ( height - heightOf( [ ...state, ...day ] ) ) / 2;
		y += sheet.draw( paragraph(), state, end, y );
		sheet.draw( paragraph(), day, end, y, QUIET );
		sheet.y += height + GAP;
	}

	private lines(): void {
		const { labels, sheet, view } = this;
		if ( view.lines.length === 0 ) {
			return;
		}
		const isTaxed = view.lines.some( ( { tax_text } ) => tax_text );
		const columns = [
			{ label: labels.quantity, texts: view.lines.map( ( { quantity_text } ) => quantity_text ), most: 80 },
			{ label: labels.price, texts: view.lines.map( ( { unit_price_text } ) => unit_price_text ), most: 100 },
			...( isTaxed
				? [ { label: labels.tax, texts: view.lines.map( ( { tax_text } ) => tax_text ), most: 90 } ]
				: [] ),
			{ label: labels.amount, texts: view.lines.map( ( { amount_text } ) => amount_text ), most: 110 },
		].map( ( column ) => ( {
			...column,
			width: Math.min( column.most, Math.ceil( this.widest( [ column.label, ...column.texts ], TEXT ) ) + 1 ),
		} ) );
		let end = sheet.width;
		const boxes = columns
			.reverse()
			.map( ( { width } ): Box => {
				end -= width;
				const box = { start: end, width, align: 'end' } as const;
				end -= GUTTER;
				return box;
			} )
			.reverse();
		columns.reverse();
		const first = { start: 0, width: end };
		const table = sheet.add( sheet.root, 'Table', { title: labels.items } );
		const head = [ labels.description, ...columns.map( ( { label } ) => label ) ].map( ( label, index ): Cell => ( {
			lines: this.compose( label, SMALL, ( boxes[ index - 1 ] ?? first ).width, view.direction ),
			box: boxes[ index - 1 ] ?? first,
			heads: 'Column',
			color: QUIET,
		} ) );
		const style = { padding: 5, isRuled: true };
		const close = drawHead( sheet, table, head, style );
		const body = sheet.add( table, 'TBody' );
		view.lines.forEach( ( line, index ) => {
			const description = [
				...this.compose( line.description, TEXT, first.width, 'auto' ),
				...( line.discount_text ? this.compose( line.discount_text, SMALL, first.width ) : [] ),
			];
			const cells = columns.map( ( { texts, label }, column ): Cell => {
				const box = boxes[ column ] ?? first;
				const direction = label === labels.tax ? 'auto' : 'ltr';
				return { lines: this.compose( texts[ index ] ?? '', TEXT, box.width, direction ), box };
			} );
			drawRow( sheet, body, [ { lines: description, box: first }, ...cells ], style );
		} );
		close();
		sheet.y += GAP * 0.5;
	}

	private sums(): void {
		const { labels, view } = this;
		const rows: [ string, string ][] = [];
		if ( view.taxes.length > 0 || view.discount_text ) {
			rows.push( [ labels.subtotal, view.subtotal_text ] );
		}
		if ( view.discount_text ) {
			rows.push( [ labels.discount, view.discount_text ] );
		}
		for ( const { name, rate_text, amount_text } of view.taxes ) {
			rows.push( [ fill( labels.tax_line, name, rate_text ).trim(), amount_text ] );
		}
		this.totals( rows, [ labels.total, view.total_text ], labels.total );
	}

	private payments(): void {
		const { labels, view, sheet } = this;
		if ( view.payments.length === 0 ) {
			return;
		}
		const heading = this.compose( labels.payments, HEADING, sheet.width / 2, view.direction );
		sheet.reserve( heightOf( heading ) + 4 * rowHeight( [] ) + 50 );
		sheet.flow( sheet.add( sheet.root, 'H2' ), heading, this.totalsBox );
		const rows = view.payments.map( ( { text, date_text, amount_text } ): [ string, string ] => [
			[ text, date_text ].filter( Boolean ).join( '\n' ),
			amount_text,
		] );
		this.totals( rows, [ labels.left, view.balance_text ], labels.payments );
	}

	private get totalsBox(): Box {
		const width = Math.min( this.sheet.width, 270 );
		return { start: this.sheet.width - width, width };
	}

	/** Names and amounts, and the one that they come to. */
	private totals( rows: readonly [ string, string ][], sum: [ string, string ], title: string ): void {
		const { sheet } = this;
		const { start, width } = this.totalsBox;
		const amounts = [ ...rows, sum ].map( ( [ , amount ] ) => amount );
		const end = Math.min( width * 0.6, Math.ceil( this.widest( amounts, STRONG ) ) + 1 );
		const cellsOf = ( [ label, amount ]: [ string, string ], style: Style ): Cell[] => {
			const box = { start, width: width - end - GUTTER };
			const [ first = '', ...more ] = label.split( '\n' );
			return [
				{
					lines: [
						...this.compose( first, style, box.width ),
						...more.flatMap( ( text ) => this.compose( text, SMALL, box.width ) ),
					],
					box,
					heads: 'Row',
				},
				{
					lines: this.compose( amount, style, end, 'ltr' ),
					box: { start: start + width - end, width: end, align: 'end' },
				},
			];
		};
		const table = sheet.add( sheet.root, 'Table', { title } );
		const last = cellsOf( sum, STRONG );
		const options = { padding: 2 };
		rows.forEach( ( row, index ) => {
			const cells = cellsOf( row, TEXT );
			// The sum does not begin a page alone.
			const height = rowHeight( cells, options );
			sheet.reserve( index === rows.length - 1 ? height + rowHeight( last, options ) + 8 : height );
			drawRow( sheet, table, cells, options );
		} );
		sheet.reserve( rowHeight( last, options ) + 8 );
		if ( rows.length > 0 ) {
			sheet.y += 4;
			sheet.rule( { start, width }, sheet.y );
			sheet.y += 4;
		}
		drawRow( sheet, table, last, options );
		sheet.y += GAP;
	}

	private note( heading: string, text: string ): void {
		if ( ! text.trim() ) {
			return;
		}
		const { sheet } = this;
		const title = this.compose( heading, HEADING, sheet.width, this.view.direction );
		const lines = this.compose( text, TEXT, sheet.width, 'auto' );
		sheet.reserve( heightOf( [ ...title, ...lines.slice( 0, 2 ) ] ) );
		sheet.flow( sheet.add( sheet.root, 'H2' ), title, this.whole );
		sheet.flow( sheet.add( sheet.root, 'P' ), lines, this.sideOf( lines[ 0 ]?.direction ) );
		sheet.y += GAP * 0.7;
	}

	private numbers(): void {
		const { labels, sheet, view } = this;
		const width = sheet.width / 2;
		const start: Box = { start: 0, width };
		const end: Box = { start: width, width, align: 'end' };
		const [ title ] = this.compose( titleOf( view ), SMALL, width, view.direction );
		sheet.number( ( page, pages ) => {
			const [ number ] = this.compose(
				fill( labels.page, String( page ), String( pages ) ),
				SMALL,
				width,
				view.direction
			);
			return [ title ? [ [ title, start ] as const ] : [], number ? [ [ number, end ] as const ] : [] ].flat();
		} );
	}

	private paragraph( text: string, style: Style, color = INK ): void {
		if ( text.trim() ) {
			const { sheet } = this;
			sheet.flow( sheet.add( sheet.root, 'P' ), this.compose( text, style, sheet.width ), this.whole, color );
		}
	}

	/** Begins where the language of the text begins, which need not be that of the document. */
	private sideOf( direction: 'ltr' | 'rtl' = this.view.direction ): Box {
		return { ...this.whole, align: direction === this.view.direction ? 'start' : 'end' };
	}

	private widest( texts: readonly string[], style: Style ): number {
		return Math.max( 0, ...texts.map( ( text ) => this.composer.widthOf( text, style ) ) );
	}

	private compose( text: string, style: Style, width: number, direction: Direction = 'auto' ) {
		return this.composer.compose( text, style, width, direction );
	}
}
