import { placeAfter, readPlace } from '../../../admin/location/place';
import {
	afterPress,
	draftOnes,
	isNarrowedTo,
	openOnes,
	overdueOnes,
	soLate,
} from '../../../admin/receivables/narrowing';

const start = readPlace( '?page=coffer&search=north&list=3' );

describe( 'a figure of the receivables', () => {
	it.each( [
		[ 'open', openOnes ],
		[ 'overdue', overdueOnes ],
		[ 'drafts', draftOnes ],
		[ 'one bucket', soLate( '31_60' ) ],
	] )( 'shows just what it counts, without what was searched before: %s', ( _, narrowing ) => {
		const shown = placeAfter( start, afterPress( start, narrowing, 'EUR' ) );
		expect( shown ).toMatchObject( { ...narrowing, currency: 'EUR', search: '', listPage: 1 } );
		expect( isNarrowedTo( shown, narrowing, 'EUR' ) ).toBe( true );
	} );

	it( 'shows everything again when it is pressed a second time', () => {
		const shown = placeAfter( start, afterPress( start, overdueOnes, 'EUR' ) );
		expect( placeAfter( shown, afterPress( shown, overdueOnes, 'EUR' ) ) ).toMatchObject( {
			tab: 'all',
			due: null,
			drafts: false,
			currency: null,
		} );
	} );

	it( 'is not pressed while the list shows all currencies and the figure one of several', () => {
		const shown = placeAfter( start, { tab: 'overdue' } );
		expect( isNarrowedTo( shown, overdueOnes, 'EUR' ) ).toBe( false );
		expect( isNarrowedTo( shown, overdueOnes, null ) ).toBe( true );
	} );
} );
