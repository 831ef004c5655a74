import type { Customer, Document, Settings } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aLine, aSentDocument, changing, readDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const body = ( unit_price: number ) => ( { kind: 'invoice', currency: 'EUR', lines: [ aLine( { unit_price } ) ] } );

test.describe( 'Two people who edit the same record', () => {
	test( 'a draft: the second is told so with the version there is, and the first one’s words stay', async ( {
		people,
	} ) => {
		const draft = await aDraft( people.owner );
		const headers = { 'if-match': String( draft.version ) };
		const first = succeed< Document >(
			await people.manager.rest( 'PUT', `/documents/${ draft.id }`, { headers, body: body( 111 ) } )
		);
		expect( first.version ).toBe( draft.version + 1 );

		const error = refused(
			await people.bookkeeper.rest( 'PUT', `/documents/${ draft.id }`, { headers, body: body( 222 ) } ),
			'version_conflict'
		);
		expect( error.data.current_version ).toBe( first.version );
		refused(
			await people.bookkeeper.rest( 'DELETE', `/documents/${ draft.id }`, { headers } ),
			'version_conflict'
		);
		refused(
			await people.bookkeeper.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( draft ) } ),
			'version_conflict'
		);
		expect( await readDocument( people.owner, draft.id ) ).toEqual( first );

		const again = await people.bookkeeper.rest( 'PUT', `/documents/${ draft.id }`, {
			headers: { 'if-match': String( first.version ) },
			body: body( 222 ),
		} );
		expect( succeed< Document >( again ).total ).toBe( 222 );
	} );

	test( 'the version may come under a name that web servers pass on; the usual one counts when both come', async ( {
		people,
	} ) => {
		const draft = await aDraft( people.owner );
		const put = ( headers: Record< string, string > ) =>
			people.owner.rest( 'PUT', `/documents/${ draft.id }`, { headers, body: body( 333 ) } );
		const old = String( draft.version );
		const { version } = succeed< Document >( await put( { 'coffer-if-match': `"${ old }"` } ) );
		expect( version ).toBe( draft.version + 1 );
		refused( await put( { 'coffer-if-match': old } ), 'version_conflict' );
		refused( await put( { 'if-match': old, 'coffer-if-match': String( version ) } ), 'version_conflict' );
		succeed( await put( { 'if-match': String( version ), 'coffer-if-match': old } ) );
	} );

	test( 'a sent document: a void of an older version is refused', async ( { people } ) => {
		const draft = await aDraft( people.owner );
		const sent = succeed< Document >(
			await people.owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( draft ) } )
		);
		const error = refused(
			await people.owner.rest( 'POST', `/documents/${ draft.id }/void`, {
				headers: changing( draft ),
				body: { reason: 'x' },
			} ),
			'version_conflict'
		);
		expect( error.data.current_version ).toBe( sent.version );
		expect( await readDocument( people.owner, draft.id ) ).toEqual( sent );
	} );

	test( 'a customer: the second is told so', async ( { people } ) => {
		const customer = await aCustomer( people.owner );
		const headers = { 'if-match': String( customer.version ) };
		const first = succeed< Customer >(
			await people.manager.rest( 'PUT', `/customers/${ customer.id }`, { headers, body: { name: 'First' } } )
		);
		const error = refused(
			await people.bookkeeper.rest( 'PUT', `/customers/${ customer.id }`, { headers, body: { name: 'Second' } } ),
			'version_conflict'
		);
		expect( error.data.current_version ).toBe( first.version );
		expect( ( await people.owner.rest( 'GET', `/customers/${ customer.id }` ) ).body ).toEqual( first );
	} );

	test( 'a customer: also who would change nothing is told that somebody else did', async ( { people } ) => {
		const customer = await aCustomer( people.owner );
		const edit = ( by: Person ) =>
			by.rest( 'PUT', `/customers/${ customer.id }`, {
				headers: { 'if-match': String( customer.version ) },
				body: { name: 'The same' },
			} );
		const first = succeed< Customer >( await edit( people.manager ) );
		const error = refused( await edit( people.bookkeeper ), 'version_conflict' );
		expect( error.data.current_version ).toBe( first.version );
	} );

	test( 'settings: the second is told so', async ( { people } ) => {
		const settings = succeed< Settings >( await people.owner.rest( 'GET', '/settings' ) );
		const headers = { 'if-match': String( settings.version ) };
		const first = succeed< Settings >(
			await people.owner.rest( 'PUT', '/settings', { headers, body: { default_due_days: 21 } } )
		);
		const error = refused(
			await people.manager.rest( 'PUT', '/settings', { headers, body: { default_due_days: 7 } } ),
			'version_conflict'
		);
		expect( error.data.current_version ).toBe( first.version );
		expect( succeed< Settings >( await people.owner.rest( 'GET', '/settings' ) ) ).toEqual( first );
		succeed(
			await people.owner.rest( 'PUT', '/settings', {
				headers: { 'if-match': String( first.version ) },
				body: { default_due_days: settings.default_due_days },
			} )
		);
	} );
} );

test.describe( 'A change without the version that was seen', () => {
	test( 'is refused everywhere, and nothing changes', async ( { people } ) => {
		const draft = await aDraft( people.owner );
		const sent = await aSentDocument( people.owner );
		const customer = await aCustomer( people.owner );
		for ( const [ method, route, input ] of [
			[ 'PUT', `/documents/${ draft.id }`, body( 1 ) ],
			[ 'DELETE', `/documents/${ draft.id }`, undefined ],
			[ 'POST', `/documents/${ draft.id }/send`, undefined ],
			[ 'POST', `/documents/${ sent.id }/void`, { reason: 'x' } ],
			[ 'PUT', `/customers/${ customer.id }`, { name: 'x' } ],
			[ 'PUT', '/settings', { default_due_days: 3 } ],
		] as const ) {
			const headers = { 'idempotency-key': 'a-key-of-its-own' };
			refused( await people.owner.rest( method, route, { headers, body: input } ), 'version_missing' );
		}
		expect( await readDocument( people.owner, draft.id ) ).toEqual( draft );
		expect( await readDocument( people.owner, sent.id ) ).toEqual( sent );
	} );

	for ( const version of [ '*', 'latest', '0', '-1', '1.0', '1e0', '""', '"1", "2"', ' ', '01' ] ) {
		test( `"${ version }" is no version`, async ( { people } ) => {
			const draft = await aDraft( people.owner );
			refused(
				await people.owner.rest( 'PUT', `/documents/${ draft.id }`, {
					headers: { 'if-match': version },
					body: body( 1 ),
				} ),
				'version_missing'
			);
		} );
	}

	test( 'a version may be written as the ETag that came with the record', async ( { people } ) => {
		const { id } = await aDraft( people.owner );
		const { headers } = await people.owner.rest( 'GET', `/documents/${ id }` );
		expect( headers.etag ).toMatch( /^(W\/)?"\d+"$/ );
		const answer = await people.owner.rest( 'PUT', `/documents/${ id }`, {
			headers: { 'if-match': String( headers.etag ) },
			body: body( 5 ),
		} );
		expect( succeed< Document >( answer ).total ).toBe( 5 );
	} );

	test( 'a version from the future is a conflict too', async ( { people } ) => {
		const draft = await aDraft( people.owner );
		const error = refused(
			await people.owner.rest( 'PUT', `/documents/${ draft.id }`, {
				headers: { 'if-match': '9999' },
				body: body( 1 ),
			} ),
			'version_conflict'
		);
		expect( error.data.current_version ).toBe( draft.version );
	} );
} );
