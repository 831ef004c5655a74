import { askStatus, tellSeen } from '../../../portal-template/portal-requests';

const status = { version: 'two', state: 'paid', state_text: 'Paid', balance_text: '0.00 USD', due_text: '' };
const fetched = jest.spyOn( globalThis, 'fetch' );

const answer = ( code: number, body?: unknown, headers = {} ) =>
	fetched.mockResolvedValue(
		new Response( body === undefined ? null : JSON.stringify( body ), { status: code, headers } )
	);
const ask = () => askStatus( 'https://shop.example/wp-json/coffer/v1/portal/status', 'secret', 'one' );

describe( 'The question whether a page is still true', () => {
	it( 'carries the token in a header, and never in the address', async () => {
		answer( 304 );
		await ask();
		const [ url, options ] = fetched.mock.calls.at( -1 ) ?? [];
		expect( String( url ) ).not.toContain( 'secret' );
		expect( options?.headers ).toEqual( { 'Coffer-Portal-Token': 'secret', 'If-None-Match': '"one"' } );
	} );

	it.each( [
		[ 'nothing new', () => answer( 304 ), { kind: 'unchanged' } ],
		[
			'nothing new, under another name',
			() => answer( 304, undefined, { ETag: 'W/"three"' } ),
			{ kind: 'unchanged', version: 'three' },
		],
		[
			'nothing new, from behind a proxy that drops headers',
			() => answer( 200, { ...status, version: 'one' } ),
			{ kind: 'unchanged' },
		],
		[ 'something new', () => answer( 200, status ), { kind: 'changed', status } ],
		[ 'a dead link', () => answer( 403, { code: 'coffer_portal_not_available' } ), { kind: 'gone' } ],
		[ 'a firewall', () => answer( 403, { code: 'forbidden' } ), { kind: 'failed' } ],
		[ 'too many questions', () => answer( 429, {}, { 'Retry-After': '60' } ), { kind: 'failed', retryAfter: 60 } ],
		[ 'another shape', () => answer( 200, { version: 2 } ), { kind: 'failed' } ],
		[ 'no JSON', () => fetched.mockResolvedValue( new Response( '<html>' ) ), { kind: 'failed' } ],
		[ 'no network', () => fetched.mockRejectedValue( new TypeError( 'Failed to fetch' ) ), { kind: 'failed' } ],
	] )( 'is answered by %s', async ( _, given, expected ) => {
		given();
		expect( await ask() ).toEqual( expected );
	} );
} );

describe( 'The signal that a person looked', () => {
	it( 'outlives the page, and fails in silence', async () => {
		fetched.mockRejectedValue( new TypeError( 'Failed to fetch' ) );
		const seen = { token: 'secret', issued_at: 1, signature: 'signed' };
		expect( () => tellSeen( 'https://shop.example/seen', seen ) ).not.toThrow();
		const [ , options ] = fetched.mock.calls.at( -1 ) ?? [];
		expect( options ).toMatchObject( { method: 'POST', keepalive: true, body: JSON.stringify( seen ) } );
	} );
} );
