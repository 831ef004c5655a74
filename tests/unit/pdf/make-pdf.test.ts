import { fill } from '../../../portal-template/pdf/labels';
import { fileName } from '../../../portal-template/pdf/make-pdf';
import { UncoveredText } from '../../../portal-template/pdf/typeface';
import { arabic, arabicLabels, labels, line, view } from './documents';
import { pdfOf } from './pdf';
import { tagsOf, unpacked, type Pdf } from './reader';

/** Fonts are cut before the first file is made. */
jest.setTimeout( 60_000 );

const token = 'Zm9vYmFyYmF6-Zm9vYmFyYmF6_Zm9vYmFyYmF6Zm9vY';

const allTags = ( pdf: Pdf ) => pdf.pages.flatMap( tagsOf );

const textsOf = ( pdf: Pdf, end: string ) =>
	allTags( pdf )
		.filter( ( { path } ) => path.endsWith( end ) )
		.map( ( { text } ) => text.trim() );

/** Texts follow one another, whatever stands between them. */
function expectOrder( text: string, ...parts: string[] ): void {
	let from = 0;
	for ( const part of parts ) {
		const at = text.indexOf( part, from );
		expect( { part, isThere: at >= from } ).toEqual( { part, isThere: true } );
		from = at + part.length;
	}
}

describe( 'The file of a document', () => {
	let pdf: Pdf;

	beforeAll( async () => {
		pdf = await pdfOf();
	} );

	it( 'says in the order of the page who asks whom for what, and how it stands', () => {
		expectOrder(
			pdf.text,
			'Harbour Works & Söhne',
			'1 Quay Street',
			'office@harbour.example',
			'Tax number GB123456789',
			'Invoice INV-2026-0012',
			'For',
			'Ada Lovelace',
			'12 St James’s Square',
			'GB987654321',
			'Issued',
			'July 1, 2026',
			'Due',
			'July 15, 2026',
			'Your reference',
			'PO-4711',
			'Left to pay',
			'1,040.00 USD',
			'Partly paid',
			'As of July 3, 2026',
			'Garden design',
			'2.5',
			'480.00',
			'VAT 20%',
			'1,200.00',
			'Site visits',
			'Subtotal',
			'1,300.00',
			'VAT 20%',
			'240.00',
			'Total',
			'1,540.00 USD',
			'Payments so far',
			'Payment by card',
			'500.00',
			'Left to pay',
			'1,040.00 USD',
			'Message',
			'Thank you for your patience.',
			'Terms',
			'Payable within 14 days.'
		);
	} );

	it( 'is tagged, and says its language and its title', () => {
		expect( pdf.mark.Marked ).toBe( true );
		expect( pdf.raw ).toMatch( /\/Type \/StructTreeRoot/ );
		expect( pdf.raw ).toMatch( /\/DisplayDocTitle true/ );
		expect( pdf.info.Language ).toBe( 'en-GB' );
		expect( pdf.info.Title ).toBe( 'Invoice INV-2026-0012' );
		expect( pdf.title ).toBe( 'Invoice INV-2026-0012' );
		expect( pdf.xml ).toContain( '<pdfuaid:part>1</pdfuaid:part>' );
	} );

	it( 'has one heading for the document and one for each part', () => {
		expect( textsOf( pdf, ' H1' ) ).toEqual( [ 'Invoice INV-2026-0012' ] );
		expect( textsOf( pdf, ' H2' ) ).toEqual( [ 'Payments so far', 'Message', 'Terms' ] );
	} );

	it( 'has tables whose heads are tagged as heads of their columns and rows', () => {
		expect( textsOf( pdf, 'Table THead TR TH' ) ).toEqual( [
			'Description',
			'Quantity',
			'Price',
			'Tax',
			'Amount',
		] );
		expect( textsOf( pdf, 'Table TBody TR TD' ).slice( 0, 5 ) ).toEqual( [
			'Garden design',
			'2.5',
			'480.00',
			'VAT 20%',
			'1,200.00',
		] );
		expect( textsOf( pdf, 'Table TR TH' ) ).toEqual( [
			'Subtotal',
			'VAT 20%',
			'Total',
			'Payment by card July 2, 2026',
			'Left to pay',
		] );
		expect( pdf.raw.match( /\/Scope \/Column/g ) ).toHaveLength( 5 );
		expect( pdf.raw.match( /\/Scope \/Row/g ) ).toHaveLength( 5 );
	} );

	it( 'gives what is said of the document as a list of names and values', () => {
		expect( textsOf( pdf, 'L LI Lbl' ) ).toEqual( [ 'For', 'Issued', 'Due', 'Your reference' ] );
		expect( textsOf( pdf, 'L LI LBody' ).slice( 1 ) ).toEqual( [ 'July 1, 2026', 'July 15, 2026', 'PO-4711' ] );
	} );

	it( 'marks all of its text: as content, or as what is only for the eye', () => {
		for ( const page of pdf.pages ) {
			expect( page.unmarked.trim() ).toBe( '' );
			expect( page.marked.Artifact ).toContain( 'Page 1 of 1' );
		}
		expect( allTags( pdf ).some( ( { text } ) => text.includes( 'Page 1' ) ) ).toBe( false );
	} );

	it( 'says no word that the page did not give it', async () => {
		const words = { ...labels, ...Object.fromEntries( Object.keys( labels ).map( ( key ) => [ key, '§' ] ) ) };
		const silent = await pdfOf( {}, { ...words, notices: [] } );
		for ( const word of [ 'Total', 'Page', 'Due', 'Description', 'Message', 'Left', 'Tax number' ] ) {
			expect( silent.text ).not.toContain( word );
		}
	} );
} );

describe( 'A file leaves out', () => {
	it( 'the address of the page, even where the view has it', async () => {
		const address = `https://shop.example/portal/${ token }`;
		const { raw, text, xml } = await pdfOf( Object.assign( { ...view }, { pay: { url: address }, address } ) );
		for ( const part of [ raw, text, xml ] ) {
			expect( part ).not.toContain( token );
			expect( part ).not.toContain( 'shop.example' );
		}
	} );

	it( 'what there is none of', async () => {
		const pdf = await pdfOf( {
			payments: [],
			memo: ' ',
			terms: '',
			reference: '',
			due_date_text: '',
			taxes: [],
			lines: [ line( { tax_text: '' } ) ],
		} );
		for ( const word of [ 'Payments so far', 'Message', 'Terms', 'Your reference', 'Due', 'Subtotal', 'Tax\n' ] ) {
			expect( pdf.text ).not.toContain( word );
		}
		expect( textsOf( pdf, 'Table TR TH' ) ).toEqual( [ 'Total' ] );
	} );

	it( 'the table of lines, where the page does', async () => {
		const pdf = await pdfOf( { lines: [] } );
		expect( pdf.text ).not.toContain( 'Description' );
		expect( textsOf( pdf, 'THead TR TH' ) ).toEqual( [] );
		expectOrder( pdf.text, 'As of July 3, 2026', 'Subtotal', '1,540.00 USD' );
	} );
} );

it( 'Names with signs of markup neither break the file’s metadata nor get lost on the page', async () => {
	const pdf = await pdfOf( { number: 'A<B>&C', seller: { ...view.seller, name: 'Ä & <b>Co</b>' } } );
	expect( pdf.text ).toContain( 'Invoice A<B>&C' );
	expect( pdf.text ).toContain( 'Ä & <b>Co</b>' );
	expect( pdf.title ).toBe( 'Invoice A B  C' );
} );

it( 'A notice, such as that it is a test, stands below the title', async () => {
	const pdf = await pdfOf( {}, { notices: [ 'Test invoice: no money is asked for.' ] } );
	expectOrder( pdf.text, 'INV-2026-0012', 'Test invoice: no money is asked for.', 'Ada Lovelace' );
} );

describe( 'Paper', () => {
	it.each( [
		[ 'en-US', 'Letter', [ 612, 792 ] ],
		[ 'es-MX', 'Letter', [ 612, 792 ] ],
		[ 'en-GB', 'A4', [ 595.28, 841.89 ] ],
		[ 'de', 'A4', [ 595.28, 841.89 ] ],
		[ 'ar', 'A4', [ 595.28, 841.89 ] ],
	] )( 'for %s is %s', async ( language, _name, size ) => {
		const { pages } = await pdfOf( { language } );
		expect( pages[ 0 ]?.size ).toEqual( size );
	} );
} );

describe( 'A long document', () => {
	let pdf: Pdf;

	beforeAll( async () => {
		const lines = Array.from( { length: 100 }, ( _, index ) =>
			line( { description: `Item ${ index + 1 }.`, amount_text: `${ index + 1 }.01` } )
		);
		pdf = await pdfOf( { lines } );
	} );

	it( 'has each line once, in order', () => {
		const lines = pdf.text.match( /Item \d+\./g );
		expect( lines ).toEqual( Array.from( { length: 100 }, ( _, index ) => `Item ${ index + 1 }.` ) );
	} );

	it( 'numbers its pages and repeats the head of the table for the eye, not for the ear', () => {
		expect( pdf.pages.length ).toBeGreaterThan( 3 );
		pdf.pages.forEach( ( { text, marked }, index ) => {
			expect( text ).toContain( `Page ${ index + 1 } of ${ pdf.pages.length }` );
			if ( index > 0 && text.includes( 'Item' ) ) {
				expect( marked.Artifact ).toContain( 'Description' );
			}
		} );
		expect( textsOf( pdf, 'THead TR TH' ).filter( ( text ) => text === 'Description' ) ).toHaveLength( 1 );
	} );

	it( 'does not begin a page with the total alone', () => {
		const page = pdf.pages.find( ( { text } ) => text.includes( '1,540.00 USD' ) );
		expect( page?.text ).toContain( 'VAT 20%' );
	} );
} );

it( 'A description longer than a page goes on on the next, in one cell', async () => {
	const words = Array.from( { length: 1500 }, ( _, index ) => `word${ index }` );
	const pdf = await pdfOf( { lines: [ line( { description: words.join( ' ' ) } ) ] } );
	expect( pdf.text.match( /word\d+/g ) ).toEqual( words );
	expect( pdf.pages.length ).toBeGreaterThan( 2 );
} );

it( 'A name without spaces is broken rather than cut off', async () => {
	const name = 'Donaudampfschifffahrtsgesellschaft'.repeat( 6 );
	const pdf = await pdfOf( { customer: { name, address_lines: [], tax_id: '' } } );
	expect( pdf.text.replaceAll( '\n', '' ) ).toContain( name );
} );

it( 'Letters of many languages stand beside each other', async () => {
	const memo = 'Zażółć gęślą jaźń, Nguyễn Thị Ánh, Ελλάδα, Київ, Қазақстан, İstanbul, ₴ € ₺';
	const pdf = await pdfOf( { memo } );
	// One font follows another within words, which some readers take for a gap.
	expect( pdf.text.normalize( 'NFC' ).replace( /\s/g, '' ) ).toContain( memo.replace( /\s/g, '' ) );
} );

it( 'Unusual spaces, invisible signs and separate marks are drawn as what they mean', async () => {
	const pdf = await pdfOf( { memo: '1\u202f234,50\u00a0€ \u2066abc\u2069 e\u0301 co\u00adop\u200b.' } );
	expect( pdf.text ).toContain( '1 234,50 € abc é coop.' );
} );

describe( 'An Arabic document', () => {
	let pdf: Pdf;

	beforeAll( async () => {
		pdf = await pdfOf( arabic, arabicLabels );
	} );

	it( 'can be read out in the order in which it is spoken', () => {
		for ( const text of [
			'فاتورة',
			'ليلى حسن',
			'شارع الملك فهد',
			'مدفوعة جزئيًا',
			'وإن كانت لديكم أسئلة فاكتبوا إلى',
		] ) {
			expect( pdf.text ).toContain( text );
		}
		expectOrder( pdf.text, 'فاتورة', 'INV-2026-0012', 'إلى', 'ليلى', '1,040.125 KWD', 'الوصف', 'السعر', 'المبلغ' );
		expectOrder( pdf.text, 'تصميم حديقة', 'Garden plan', 'ثم زيارتان' );
	} );

	it( 'keeps amounts with three decimals and their currency in one piece', () => {
		expect( pdf.text ).toContain( '1,040.125 KWD' );
		expect( pdf.text ).toContain( '1,540.250 KWD' );
		expect( pdf.text ).toContain( '480.000' );
	} );

	it( 'begins on the right', () => {
		expect( pdf.info.Language ).toBe( 'ar' );
		expect( pdf.info.Title ).toBe( 'فاتورة INV-2026-0012' );
	} );

	it( 'says of each stretch that is drawn from its end that it is, and of no other', async () => {
		const stretches = ( file: Pdf ) => unpacked( file ).match( /\/ReversedChars BMC/g )?.length ?? 0;
		expect( stretches( await pdfOf( { memo: 'شكرًا لكم thank you جميعًا' } ) ) ).toBe( 2 );
		expect( stretches( await pdfOf() ) ).toBe( 0 );
	} );
} );

describe( 'Text that no font of ours can draw', () => {
	it.each( [
		[ 'Chinese', '发票' ],
		[ 'Thai', 'ใบแจ้งหนี้' ],
		[ 'an emoji', 'Thank you 🎉' ],
	] )( 'is refused before a file is made: %s', async ( _name, memo ) => {
		await expect( pdfOf( { memo } ) ).rejects.toBeInstanceOf( UncoveredText );
	} );
} );

describe( 'The name of a file', () => {
	it.each( [
		[ 'INV-2026-0012', 'INV-2026-0012.pdf' ],
		[ 'RE 2026/12', 'RE-2026-12.pdf' ],
		[ '../../etc', 'etc.pdf' ],
		[ 'فاتورة-1', 'فاتورة-1.pdf' ],
		[ '///', 'document.pdf' ],
	] )( 'of %s is %s', ( number, name ) => {
		expect( fileName( { ...view, number } ) ).toBe( name );
	} );
} );

it( 'Values take their places in words as sprintf puts them', () => {
	expect( fill( '%2$s of %1$s', 'one', 'two' ) ).toBe( 'two of one' );
	expect( fill( '%s, %s, 100%%', 'one', 'two' ) ).toBe( 'one, two, 100%' );
	expect( fill( 'costs %s', '$1 %s' ) ).toBe( 'costs $1 %s' );
} );
