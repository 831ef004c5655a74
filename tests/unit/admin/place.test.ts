import { addressOf, placeAfter, readPlace } from '../../../admin/location/place';

describe( 'the address of a place', () => {
	it.each( [
		'admin.php?page=coffer',
		'admin.php?page=coffer&tab=overdue&search=north&list=3&document=42',
		'admin.php?page=coffer&edit=7',
		'admin.php?page=coffer&correct=7',
		'admin.php?page=coffer&new=quote',
		'admin.php?page=coffer&new=credit_note',
		'admin.php?page=coffer&tab=invoices&due=1_30&currency=EUR',
		'admin.php?page=coffer&tab=credits',
		'admin.php?page=coffer&tab=invoices&drafts=1',
		'admin.php?page=coffer&screen=customers&search=caf%C3%A9&list=2',
		'admin.php?page=coffer&screen=payments&state=needs_review&source=other&search=north&list=2&payment=7',
		'admin.php?page=coffer&screen=tasks&tasks=overdue&search=call&list=2',
		'admin.php?page=coffer&screen=tasks&tasks=proposed',
		'admin.php?page=coffer&screen=settings',
		'admin.php?page=coffer&document=42&ask=1',
		'admin.php?page=coffer&screen=customers&customer=7&ask=1',
		'admin.php?page=coffer&document=42&help=customer-page',
	] )( 'leads back to the place: %s', ( address ) => {
		expect( addressOf( readPlace( address.replace( 'admin.php', '' ) ) ) ).toBe( address );
	} );

	it( 'takes nonsense as if it were not there', () => {
		const place = readPlace(
			'?page=coffer&screen=vault&document=-1&edit=1e3&correct=0&new=receipt&list=0&tab=x&due=90&drafts=2&currency=euro&help=..%2Fx'
		);
		expect( addressOf( place ) ).toBe( 'admin.php?page=coffer' );
	} );
} );

describe( 'going somewhere', () => {
	const list = readPlace( '?page=coffer&search=north&list=2&document=42' );

	it( 'closes the drawer where the editor opens, and keeps the search for the way back', () => {
		expect( placeAfter( list, { editing: 42 } ) ).toMatchObject( { editing: 42, document: null, search: 'north' } );
	} );

	it( 'opens the assistant on top of what is open, and closes it where something else is opened', () => {
		const asking = placeAfter( list, { ask: true } );
		expect( asking ).toMatchObject( { ask: true, document: 42, search: 'north' } );
		expect( placeAfter( asking, { document: 43 } ) ).toMatchObject( { ask: false, document: 43 } );
		expect( placeAfter( asking, { screen: 'tasks' } ).ask ).toBe( false );
		expect( placeAfter( asking, { ask: false } ) ).toMatchObject( { ask: false, document: 42 } );
	} );

	it( 'shows help or the assistant, which have the same place, over what is open', () => {
		const asking = placeAfter( list, { ask: true } );
		const helped = placeAfter( asking, { help: 'links' } );
		expect( helped ).toMatchObject( { help: 'links', ask: false, document: 42, search: 'north' } );
		expect( placeAfter( helped, { ask: true } ) ).toMatchObject( { help: null, ask: true } );
		expect( placeAfter( helped, { screen: 'tasks' } ).help ).toBeNull();
	} );

	it( 'begins another screen without the search of the last one', () => {
		expect( placeAfter( list, { screen: 'customers' } ) ).toMatchObject( {
			search: '',
			listPage: 1,
			document: null,
		} );
	} );

	it( 'goes to the first page of another question', () => {
		expect( placeAfter( list, { search: 'south' } ).listPage ).toBe( 1 );
		expect( placeAfter( list, { document: 43 } ).listPage ).toBe( 2 );
	} );

	it( 'goes to the first page when a filter is set or taken away', () => {
		expect( placeAfter( list, { due: '31_60' } ).listPage ).toBe( 1 );
		const narrow = placeAfter( list, { currency: 'EUR', listPage: 4 } );
		expect( placeAfter( narrow, { currency: null } ).listPage ).toBe( 1 );
	} );

	it( 'forgets how late invoices are when another tab is opened, and keeps the currency', () => {
		const late = placeAfter( list, { tab: 'invoices', due: '31_60', currency: 'EUR' } );
		expect( placeAfter( late, { tab: 'quotes' } ) ).toMatchObject( { due: null, currency: 'EUR' } );
	} );

	it( 'leaves the payment and its filters where a document is opened', () => {
		const payments = readPlace( '?page=coffer&screen=payments&state=failed&payment=7' );
		expect( placeAfter( payments, { document: 42 } ) ).toMatchObject( {
			screen: 'documents',
			document: 42,
			payment: null,
			attempt: null,
		} );
	} );

	it( 'closes the correction where a document is opened', () => {
		const correcting = placeAfter( list, { correcting: 42 } );
		expect( correcting ).toMatchObject( { correcting: 42, document: null } );
		expect( placeAfter( correcting, { document: 42 } ) ).toMatchObject( { correcting: null, document: 42 } );
	} );
} );
