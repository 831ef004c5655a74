import { exported, rows } from '../support/exports';
import { aCustomer, aDraft, aLine, aSentDocument, unique } from '../support/makers';
import { expect, test } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'The file of documents', () => {
	test( 'has what was chosen, with amounts that programs read', async ( { people } ) => {
		const customer = await aCustomer( people.owner, { name: unique( 'Export ' ) } );
		const sent = await aSentDocument( people.owner, {
			customer_id: customer.id,
			currency: 'KWD',
			lines: [ aLine( { unit_price: 1_234_567 } ) ],
		} );
		await aSentDocument( people.owner, { customer_id: customer.id } );
		const answer = await exported( people.bookkeeper, { ids: String( sent.id ) } );
		expect( answer.status ).toBe( 200 );
		expect( answer.headers[ 'content-type' ] ).toContain( 'text/csv' );
		expect( answer.headers[ 'content-disposition' ] ).toMatch(
			/^attachment; filename="documents-\d{4}-\d\d-\d\d\.csv"$/
		);
		const [ titles, ...found ] = rows( answer.text );
		expect( titles?.[ 0 ] ).toBe( 'Number' );
		expect( found ).toHaveLength( 1 );
		expect( found[ 0 ] ).toEqual( expect.arrayContaining( [ sent.number, customer.name, 'KWD', '1234.567' ] ) );
	} );

	test( 'has what the list shows, when nothing was chosen', async ( { people } ) => {
		const word = unique( 'Listed' );
		const customer = await aCustomer( people.owner, { name: word } );
		const quote = await aSentDocument( people.owner, { customer_id: customer.id, kind: 'quote' } );
		await aSentDocument( people.owner, { customer_id: customer.id } );
		const answer = await exported( people.owner, { search: word, kind: 'quote' } );
		expect(
			rows( answer.text )
				.slice( 1 )
				.map( ( [ number ] ) => number )
		).toEqual( [ quote.number ] );
	} );

	test( 'says which documents are tests, and has only those, or none, when asked', async ( { people } ) => {
		const word = unique( 'Tried' );
		const { id: customer_id } = await aCustomer( people.owner, { name: word } );
		const real = await aSentDocument( people.owner, { customer_id } );
		const trial = await aSentDocument( people.owner, { customer_id, is_test: true } );
		const marked = async ( fields: Readonly< Record< string, string > > ) => {
			const [ titles, ...found ] = rows( ( await exported( people.owner, { search: word, ...fields } ) ).text );
			const place = titles?.indexOf( 'Test' ) ?? -1;
			return Object.fromEntries( found.map( ( row ) => [ row[ 0 ], row[ place ] ] ) );
		};
		const [ no, yes ] = [ { [ String( real.number ) ]: '0' }, { [ String( trial.number ) ]: '1' } ];
		expect( await marked( {} ) ).toEqual( { ...no, ...yes } );
		expect( await marked( { test: 'true' } ) ).toEqual( yes );
		expect( await marked( { test: 'false' } ) ).toEqual( no );
	} );

	for ( const formula of [
		'=1+1',
		'+1',
		'-1+1',
		'@SUM(A1)',
		'\t=1',
		'=HYPERLINK("http://x.example","y")',
		"=cmd|' /C calc'!A0",
	] ) {
		test( `no spreadsheet takes ${ JSON.stringify( formula ) } for a formula`, async ( { people } ) => {
			const word = unique( 'calc' );
			const draft = await aDraft( people.owner, { reference: `${ formula }${ word }` } );
			const reference = rows( ( await exported( people.owner, { ids: String( draft.id ) } ) ).text )[ 1 ]?.find(
				( cell ) => cell.includes( word )
			);
			expect( reference ).toMatch( /^['a-zA-Z]/ );
		} );
	}

	test( 'is for roles that may export, by POST, and with the proof of the screen', async ( { people } ) => {
		expect( ( await exported( people.viewer, {} ) ).status ).toBe( 403 );
		expect( ( await exported( people.owner, {}, 'GET' ) ).status ).toBe( 405 );
		expect( ( await exported( people.owner, { _wpnonce: 'wrong' } ) ).status ).toBe( 403 );
		const stranger = await exported( people.anonymous, {} );
		expect( stranger.status ).toBeGreaterThanOrEqual( 300 );
		expect( stranger.text ).not.toContain( 'INV-' );
	} );

	test( 'says what is wrong with a filter, and gives no file', async ( { people } ) => {
		const answer = await exported( people.owner, { kind: 'receipt' } );
		expect( answer.status ).toBe( 400 );
		expect( answer.headers[ 'content-type' ] ).toContain( 'text/html' );
	} );
} );
