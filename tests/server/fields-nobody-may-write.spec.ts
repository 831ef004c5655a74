import type { Customer, Document, Settings } from '../../src/contract/types';
import { demoPassword } from '../../tools/site/site';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aLine, aSentDocument, changing, readDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import { signIn } from '../support/people';
import { somebodyWith } from '../support/roles';
import { contract } from '../support/shapes';
import { expand } from '../../tools/contract/schemas';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const meta = [
	'meta',
	'meta_input',
	'_links',
	'_embedded',
	'acf',
	'wp_user_id',
	'user_id',
	'author',
	'role',
	'capabilities',
	'snapshot',
	'token',
	'token_hash',
	'sealed',
	'created_by',
	'hash',
	'__proto__',
	'constructor',
	'',
];

/** What the resource has and its input has not, with values that would hurt. */
function forbidden( resource: string, input: string ): string[] {
	const own = Object.keys( expand( contract, input ).properties ?? {} );
	return [ ...Object.keys( expand( contract, resource ).properties ?? {} ), ...meta ].filter(
		( name ) => ! own.includes( name )
	);
}

function withField( body: object, name: string, value: unknown ): string {
	return JSON.stringify( body ).replace( /\}$/, `,${ JSON.stringify( name ) }:${ JSON.stringify( value ) }}` );
}

test.describe( 'A write takes the fields of its input and no other', () => {
	let draft: Document;
	let customer: Customer;

	test.beforeAll( async ( { people } ) => {
		draft = await aDraft( people.owner, { private_note: 'Pays late' } );
		customer = await aCustomer( people.owner );
	} );

	for ( const name of forbidden( 'document', 'document-input' ) ) {
		test( `a document's "${ name }" is refused by name, and the row stays`, async ( { people } ) => {
			const body = { kind: 'invoice', currency: 'EUR', lines: [ aLine( { unit_price: 1 } ) ] };
			for ( const value of [ 1, 'sent', { total: 0 } ] ) {
				const answer = await people.owner.rest( 'PUT', `/documents/${ draft.id }`, {
					headers: { 'if-match': String( draft.version ) },
					body: withField( body, name, value ),
				} );
				refused( answer, 'unknown_field', name );
			}
			refused(
				await people.owner.rest( 'POST', '/documents', { body: withField( body, name, 1 ) } ),
				'unknown_field',
				name
			);
			expect( await readDocument( people.owner, draft.id ) ).toEqual( draft );
		} );
	}

	for ( const name of forbidden( 'line', 'line-input' ).concat( 'id', 'total', 'tax_amount' ) ) {
		test( `a line's "${ name }" is refused by its place and name`, async ( { people } ) => {
			const body = { kind: 'invoice', currency: 'EUR', lines: [ aLine(), { ...aLine(), [ name ]: 1 } ] };
			if ( name === '__proto__' ) {
				return;
			}
			const answer = await people.owner.rest( 'PUT', `/documents/${ draft.id }`, {
				headers: { 'if-match': String( draft.version ) },
				body,
			} );
			refused( answer, 'unknown_field', `lines.1.${ name }` );
			expect( await readDocument( people.owner, draft.id ) ).toEqual( draft );
		} );
	}

	for ( const name of forbidden( 'customer', 'customer-input' ) ) {
		test( `a customer's "${ name }" is refused by name, and the row stays`, async ( { people } ) => {
			const answer = await people.owner.rest( 'PUT', `/customers/${ customer.id }`, {
				headers: { 'if-match': String( customer.version ) },
				body: withField( { name: 'Somebody else' }, name, 1 ),
			} );
			refused( answer, 'unknown_field', name );
			expect( ( await people.owner.rest( 'GET', `/customers/${ customer.id }` ) ).body ).toEqual( customer );
		} );
	}

	test( 'an address has its own fields only', async ( { people } ) => {
		const answer = await people.owner.rest( 'POST', '/customers', {
			body: { name: 'x', address: { line1: 'a', zip: '1' } },
		} );
		refused( answer, 'unknown_field', 'address.zip' );
	} );

	for ( const name of forbidden( 'settings', 'settings-input' ).concat(
		'siteurl',
		'admin_email',
		'users_can_register'
	) ) {
		test( `the setting "${ name }" is refused by name, and nothing changes`, async ( { people } ) => {
			const before = succeed< Settings >( await people.owner.rest( 'GET', '/settings' ) );
			const answer = await people.owner.rest( 'PUT', '/settings', {
				headers: { 'if-match': String( before.version ) },
				body: withField( { business_name: 'Somebody else' }, name, 'x' ),
			} );
			refused( answer, 'unknown_field', name );
			expect( ( await people.owner.rest( 'GET', '/settings' ) ).body ).toEqual( before );
		} );
	}

	test( 'asking for a link takes a purpose, and neither a secret nor a label', async ( { people } ) => {
		const { id } = await aSentDocument( people.owner );
		for ( const name of [ 'token', 'label', 'scope', 'expires_at', 'document_id', 'created_by' ] ) {
			const answer = await people.owner.rest( 'POST', `/documents/${ id }/portal-link`, {
				body: { purpose: 'copy', [ name ]: 'x' },
			} );
			refused( answer, 'unknown_field', name );
		}
		refused(
			await people.owner.rest( 'POST', `/documents/${ id }/portal-link`, { body: { purpose: 'steal' } } ),
			'invalid_input',
			'purpose'
		);
		refused(
			await people.owner.rest( 'POST', `/documents/${ id }/portal-link`, { body: {} } ),
			'invalid_input',
			'purpose'
		);
		const links = await people.owner.rest( 'GET', `/documents/${ id }/portal-links` );
		expect( links.body ).toEqual( [] );
	} );

	test( 'sending and voiding take no fields of the document', async ( { people } ) => {
		const headers = changing( draft );
		refused(
			await people.owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers, body: { number: 'INV-1' } } ),
			'unknown_field',
			'number'
		);
		const sent = await aSentDocument( people.owner );
		refused(
			await people.owner.rest( 'POST', `/documents/${ sent.id }/void`, {
				headers: changing( sent ),
				body: { reason: 'x', balance: 0 },
			} ),
			'unknown_field',
			'balance'
		);
		expect( await readDocument( people.owner, draft.id ) ).toEqual( draft );
		expect( await readDocument( people.owner, sent.id ) ).toEqual( sent );
	} );

	test( 'fields in the query of an address are not fields of the write', async ( { people } ) => {
		const target = await aDraft( people.owner );
		const answer = await people.owner.rest(
			'PUT',
			`/documents/${ target.id }?workflow=sent&number=INV-1&total=1&id=1&private_note=x`,
			{
				headers: { 'if-match': String( target.version ) },
				body: { kind: 'invoice', currency: 'EUR', lines: [ aLine() ] },
			}
		);
		const after =
			answer.status === 200 ? succeed< Document >( answer ) : await readDocument( people.owner, target.id );
		expect( after.id ).toBe( target.id );
		expect( after.workflow ).toBe( 'draft' );
		expect( after.number ).toBeNull();
		expect( after.total ).toBe( target.total );
	} );

	test( 'a body that is a form, or a file, is not read', async ( { people } ) => {
		for ( const [ type, body ] of [
			[ 'application/x-www-form-urlencoded', 'name=Form' ],
			[ 'text/plain', '{"name":"Plain"}' ],
			[
				'multipart/form-data; boundary=x',
				'--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nMulti\r\n--x--\r\n',
			],
		] ) {
			refused(
				await people.owner.rest( 'POST', '/customers', { headers: { 'content-type': type ?? '' }, body } ),
				'invalid_input'
			);
		}
	} );

	test( 'a quote does not become an invoice by an edit', async ( { people } ) => {
		const quote = await aDraft( people.owner, { kind: 'quote' } );
		const answer = await people.owner.rest( 'PUT', `/documents/${ quote.id }`, {
			headers: { 'if-match': String( quote.version ) },
			body: { kind: 'invoice', currency: 'EUR', lines: [ aLine() ] },
		} );
		refused( answer, 'invalid_input', 'kind' );
		expect( await readDocument( people.owner, quote.id ) ).toEqual( quote );
	} );
} );

test.describe( 'Private notes', () => {
	test( 'are read and written with their own capability only, and an edit by others leaves them', async ( {
		people,
		site,
	} ) => {
		await site.php( `
			add_role( 'test_drafter', 'Test drafter', array( 'read' => true, 'coffer_view' => true, 'coffer_edit' => true ) );
			$id = username_exists( 'drafter' ) ?: wp_insert_user( array( 'user_login' => 'drafter', 'user_pass' => '${ demoPassword }', 'user_email' => 'drafter@example.com' ) );
			( new WP_User( $id ) )->set_role( 'test_drafter' );
			return true;
		` );
		const drafter = await signIn( site, 'drafter' as 'viewer', demoPassword );
		const noted = await aDraft( people.owner, { private_note: 'Pays late' } );
		expect( noted.private_note ).toBe( 'Pays late' );

		const seen = await readDocument( drafter, noted.id );
		expect( seen ).not.toHaveProperty( 'private_note' );
		expect( JSON.stringify( seen ) ).not.toContain( 'Pays late' );

		const body = { kind: 'invoice', currency: 'EUR', lines: [ aLine( { description: 'Changed' } ) ] };
		const headers = { 'if-match': String( noted.version ) };
		const refusal = await drafter.rest( 'PUT', `/documents/${ noted.id }`, {
			headers,
			body: { ...body, private_note: '' },
		} );
		refused( refusal, 'role_may_not', 'private_note' );

		succeed( await drafter.rest( 'PUT', `/documents/${ noted.id }`, { headers, body } ) );
		const after = await readDocument( people.owner, noted.id );
		expect( after.private_note ).toBe( 'Pays late' );
		expect( after.lines[ 0 ]?.description ).toBe( 'Changed' );
		await site.php(
			`wp_delete_user( username_exists( 'drafter' ) ); remove_role( 'test_drafter' ); return true;`.replace(
				'wp_delete_user',
				`require_once ABSPATH . 'wp-admin/includes/user.php'; wp_delete_user`
			)
		);
	} );

	test( 'of customers are read by those who may', async ( { people } ) => {
		const { id } = await aCustomer( people.owner, { notes: 'Ring twice' } );
		expect( ( ( await people.bookkeeper.rest( 'GET', `/customers/${ id }` ) ).body as Customer ).notes ).toBe(
			'Ring twice'
		);
		const viewer = await people.viewer.rest( 'GET', `/customers/${ id }` );
		expect( viewer.body ).not.toHaveProperty( 'notes' );
		expect( viewer.text ).not.toContain( 'Ring twice' );
	} );

	test( 'of customers are written by those who may read them, and an edit by others leaves them', async ( {
		people,
		site,
	} ) => {
		const keeper = await somebodyWith( site, [], { read: true, coffer_view: true, coffer_manage_customers: true } );
		const noted = await aCustomer( people.owner, { notes: 'Ring twice' } );
		const edit = ( body: object ) =>
			keeper.rest( 'PUT', `/customers/${ noted.id }`, {
				headers: { 'if-match': String( noted.version ) },
				body,
			} );
		refused( await edit( { name: noted.name, notes: 'Never ring' } ), 'role_may_not', 'notes' );
		refused(
			await keeper.rest( 'POST', '/customers', { body: { name: 'Somebody new', notes: 'Never ring' } } ),
			'role_may_not',
			'notes'
		);
		expect( succeed< Customer >( await edit( { name: 'Another name' } ) ) ).not.toHaveProperty( 'notes' );
		const after = succeed< Customer >( await people.owner.rest( 'GET', `/customers/${ noted.id }` ) );
		expect( after ).toMatchObject( { name: 'Another name', notes: 'Ring twice' } );
	} );

	test( 'never reach the customer’s page, its status or its preview', async ( { people } ) => {
		const word = 'Zwergenlohn';
		const customer = await aCustomer( people.owner, { notes: word } );
		const sent = await aSentDocument( people.owner, { private_note: word, customer_id: customer.id } );
		const { body } = await people.owner.rest( 'POST', `/documents/${ sent.id }/portal-link`, {
			body: { purpose: 'open' },
		} );
		const preview = await people.owner.rest( 'POST', `/documents/${ sent.id }/portal-preview` );
		for ( const url of [ ( body as { url: string } ).url, ( preview.body as { url: string } ).url ] ) {
			const page = await people.owner.page( url );
			expect( page.status ).toBe( 200 );
			expect( page.text ).not.toContain( word );
		}
	} );
} );

test.describe( 'Contact details of customers', () => {
	test( 'are masked for those who may not manage customers, in every answer', async ( { people } ) => {
		const customer = await aCustomer( people.owner, {
			email: 'accounts.payable@northwind.example',
			phone: '+31 20 555 0199',
			tax_id: 'NL123456789B01',
			address: { line1: '7 Dyke Road', city: 'Hoorn' },
		} );
		const { id } = await aSentDocument( people.owner, { customer_id: customer.id } );
		for ( const route of [
			`/customers/${ customer.id }`,
			'/customers?per_page=100',
			`/documents/${ id }`,
			'/documents',
			`/documents/${ id }/activity`,
		] ) {
			const { text, status } = await people.viewer.rest( 'GET', route );
			expect( status ).toBe( 200 );
			for ( const detail of [ 'accounts.payable@', '555 0199', 'NL123456789B01', '7 Dyke Road', 'Hoorn' ] ) {
				expect( text, route ).not.toContain( detail );
			}
		}
		const card = ( await readDocument( people.viewer, id ) ).customer;
		expect( card?.email_masked ).toBe( true );
		expect( card?.email ).toMatch( /^a.*@.*example$/ );
		expect( ( await readDocument( people.owner, id ) ).customer ).toMatchObject( {
			email: 'accounts.payable@northwind.example',
			email_masked: false,
		} );
	} );
} );
