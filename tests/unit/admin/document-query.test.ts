import { queryOfView, type Where } from '../../../admin/documents/list/query-of-view';
import type { SavedView } from '../../../admin/documents/list/saved-view';

const view: SavedView = {
	fields: [],
	sort: { field: 'updated_at', direction: 'desc' },
	perPage: 25,
	filters: [ { field: 'kind', operator: 'isAny', value: [ 'invoice', 'quote' ] } ],
	layout: {},
};
const everywhere: Where = { tab: 'all', search: '', listPage: 1, due: null, drafts: false, currency: null };

const asked = ( where: Partial< Where > ) => queryOfView( view, { ...everywhere, ...where } );

describe( 'what the list asks the server', () => {
	it( 'is what the filters say while the address says nothing', () => {
		expect( asked( {} ) ).toMatchObject( { kind: [ 'invoice', 'quote' ] } );
	} );

	it( 'is credit notes on the tab Credits, whatever kind the filters say', () => {
		expect( asked( { tab: 'credits' } ) ).toMatchObject( { kind: [ 'credit_note' ] } );
	} );

	it( 'is what is disputed on the tab Disputed', () => {
		expect( asked( { tab: 'disputed' } ) ).toMatchObject( { disputed: true } );
	} );

	it( 'is tests, or only what is real, when a filter says so', () => {
		for ( const value of [ true, false ] ) {
			const filters = [ { field: 'is_test', operator: 'is' as const, value } ];
			expect( queryOfView( { ...view, filters }, everywhere ).test ).toBe( value );
		}
		expect( asked( {} ) ).not.toHaveProperty( 'test' );
	} );

	it( 'is every bucket when all open invoices are wanted', () => {
		expect( asked( { due: 'open' } ).due ).toEqual( [ 'current', '1_30', '31_60', '61_more' ] );
		expect( asked( { due: '1_30' } ).due ).toEqual( [ '1_30' ] );
	} );

	it( 'is draft invoices of one currency when a figure says so', () => {
		expect( asked( { drafts: true, currency: 'JPY' } ) ).toMatchObject( {
			kind: [ 'invoice' ],
			workflow: [ 'draft' ],
			currency: [ 'JPY' ],
			test: false,
		} );
	} );
} );
