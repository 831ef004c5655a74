import type { ErrorCode } from '../../src/contract/names';
import type { Customer, Document, Settings } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aLine, readDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const long = 'x'.repeat( 10_000 );
type Case = readonly [
	what: string,
	field: string,
	value: unknown,
	code: ErrorCode | readonly ErrorCode[],
	path?: string,
];

const documents: readonly Case[] = [
	[ 'a memo of 10,000 characters', 'memo', long, 'text_too_long' ],
	[ 'terms of 10,000 characters', 'terms', long, 'text_too_long' ],
	[ 'a private note of 10,000 characters', 'private_note', long, 'text_too_long' ],
	[ 'a reference of 191 characters', 'reference', 'x'.repeat( 191 ), 'text_too_long' ],
	[ 'a memo that is a number', 'memo', 5, 'invalid_input' ],
	[ 'a memo that is null', 'memo', null, 'invalid_input' ],
	[ 'a memo that is a list', 'memo', [ 'a' ], 'invalid_input' ],
	[ 'a memo with a zero byte', 'memo', 'a\0b', 'invalid_text' ],
	[ 'a reference with a zero byte', 'reference', 'a\0b', 'invalid_text' ],
	[ '31 February', 'issue_date', '2026-02-31', 'invalid_date' ],
	[ '29 February of a year without it', 'due_date', '2027-02-29', 'invalid_date' ],
	[ 'a month 13', 'issue_date', '2026-13-01', 'invalid_date' ],
	[ 'a date in words', 'due_date', 'tomorrow', 'invalid_date' ],
	[ 'a date in another order', 'due_date', '31-12-2026', 'invalid_date' ],
	[ 'a date with a time', 'issue_date', '2026-01-01T00:00:00Z', 'invalid_date' ],
	[ 'a date without zeros', 'issue_date', '2026-1-1', 'invalid_date' ],
	[ 'the date zero', 'issue_date', '0000-00-00', 'invalid_date' ],
	[ 'a year of five digits', 'due_date', '12026-01-01', 'invalid_date' ],
	[ 'an empty date', 'issue_date', '', 'invalid_date' ],
	[ 'a date that is a number', 'issue_date', 20_260_101, 'invalid_date' ],
	[ 'a date in other digits', 'issue_date', '٢٠٢٦-٠١-٠١', 'invalid_date' ],
	[ 'a customer that does not exist', 'customer_id', 999_999_999, 'customer_unknown' ],
	[ 'customer 0', 'customer_id', 0, 'customer_unknown' ],
	[ 'a customer by name', 'customer_id', 'Northwind', 'customer_unknown' ],
	[ 'a customer as text', 'customer_id', '1', 'customer_unknown' ],
	[ 'a kind that does not exist', 'kind', 'bill', 'invalid_input' ],
	[ 'a tax mode that does not exist', 'tax_mode', 'both', 'invalid_input' ],
	[ 'a language that is none', 'language', 'klingon language', 'invalid_language' ],
	[ 'a language that is a path', 'language', '../../wp-config', 'invalid_language' ],
	[ 'lines that are no list', 'lines', 'work', 'invalid_input' ],
	[ 'lines that are null', 'lines', null, 'invalid_input' ],
	[ 'a line that is text', 'lines', [ 'work' ], 'invalid_input', 'lines.0' ],
	[ '501 lines', 'lines', Array.from( { length: 501 }, () => aLine() ), 'too_many_lines' ],
	[ 'a line without text', 'lines', [ aLine( { description: '' } ) ], 'text_missing', 'lines.0.description' ],
	[
		'a line of blanks',
		'lines',
		[ aLine(), aLine( { description: ' \t\n\u00a0\u200b' } ) ],
		'text_missing',
		'lines.1.description',
	],
	[
		'a line of 2,001 characters',
		'lines',
		[ aLine( { description: 'x'.repeat( 2001 ) } ) ],
		'text_too_long',
		'lines.0.description',
	],
	[
		'a line without a price',
		'lines',
		[ { description: 'x', quantity: 10_000 } ],
		'invalid_input',
		'lines.0.unit_price',
	],
	[
		'a line without a quantity',
		'lines',
		[ { description: 'x', unit_price: 1 } ],
		'invalid_input',
		'lines.0.quantity',
	],
	[
		'a tax name of 61 characters',
		'lines',
		[ aLine( { tax_name: 'x'.repeat( 61 ) } ) ],
		'text_too_long',
		'lines.0.tax_name',
	],
];

test.describe( 'A draft with something wrong in it', () => {
	let draft: Document;
	test.beforeAll( async ( { people } ) => {
		draft = await aDraft( people.owner, { memo: 'As it was' } );
	} );

	for ( const [ what, field, value, code, path = field ] of documents ) {
		test( `${ what }: refused with a sentence at ${ path }, and the row stays`, async ( { people } ) => {
			const body = { kind: 'invoice', currency: 'EUR', lines: [ aLine() ], [ field ]: value };
			refused( await people.owner.rest( 'POST', '/documents', { body } ), code, path );
			const edit = await people.owner.rest( 'PUT', `/documents/${ draft.id }`, {
				headers: { 'if-match': String( draft.version ) },
				body,
			} );
			refused( edit, code, path );
			expect( await readDocument( people.owner, draft.id ) ).toEqual( draft );
		} );
	}

	test( 'a due date before the issue date', async ( { people } ) => {
		const body = { kind: 'invoice', currency: 'EUR', lines: [], issue_date: '2026-03-02', due_date: '2026-03-01' };
		refused( await people.owner.rest( 'POST', '/documents', { body } ), 'due_before_issue', 'due_date' );
		succeed( await people.owner.rest( 'POST', '/documents', { body: { ...body, due_date: '2026-03-02' } } ), 201 );
	} );

	test( 'the smallest draft is fine: drafts are for what is not finished', async ( { people } ) => {
		const answer = await people.owner.rest( 'POST', '/documents', {
			body: { kind: 'quote', currency: 'USD', lines: [] },
		} );
		expect( succeed< Document >( answer, 201 ) ).toMatchObject( {
			customer: null,
			customer_id: null,
			customer_name: '',
			number: null,
			total: 0,
		} );
	} );

	test( 'fields at their longest are kept whole, counted in characters and not in bytes', async ( { people } ) => {
		const input = {
			memo: '€'.repeat( 5000 ),
			terms: '😀'.repeat( 5000 ),
			reference: 'ش'.repeat( 190 ),
			private_note: 'é'.repeat( 5000 ),
		};
		const made = await aDraft( people.owner, {
			...input,
			lines: [ aLine( { description: '漢'.repeat( 2000 ), tax_name: 'ß'.repeat( 60 ), tax_rate: 1 } ) ],
		} );
		expect( await readDocument( people.owner, made.id ) ).toMatchObject( input );
	} );
} );

const customers: readonly Case[] = [
	[ 'no name', 'name', '', 'text_missing' ],
	[ 'a name of blanks', 'name', '   ', 'text_missing' ],
	[ 'a name of 10,000 characters', 'name', long, 'text_too_long' ],
	[ 'a name of 10,000 emoji', 'name', '😀'.repeat( 10_000 ), 'text_too_long' ],
	[ 'a name that is a number', 'name', 7, 'invalid_input' ],
	[ 'a name with a zero byte', 'name', 'a\0', 'invalid_text' ],
	[ 'an address that is no e-mail', 'email', 'not an address', 'invalid_email' ],
	[ 'an e-mail with a line break', 'email', 'a@example.com\nBcc: b@example.com', 'invalid_email' ],
	[ 'an e-mail with a name', 'email', 'A <a@example.com>', 'invalid_email' ],
	[ 'two e-mails', 'email', 'a@example.com,b@example.com', 'invalid_email' ],
	[ 'an e-mail of 10,000 characters', 'email', `${ long }@example.com`, [ 'text_too_long', 'invalid_email' ] ],
	[ 'an e-mail that is null', 'email', null, 'invalid_email' ],
	[ 'a telephone number of 61 characters', 'phone', '1'.repeat( 61 ), 'text_too_long' ],
	[
		'a country in words',
		'address',
		{ country: 'Germany' },
		[ 'invalid_country', 'text_too_long' ],
		'address.country',
	],
	[ 'a country that does not exist', 'address', { country: '1A' }, 'invalid_country', 'address.country' ],
	[ 'an address that is text', 'address', '1 Quay Street', 'invalid_input' ],
	[ 'a street of 191 characters', 'address', { line1: 'x'.repeat( 191 ) }, 'text_too_long', 'address.line1' ],
	[ 'a language that is none', 'language', 'x', 'invalid_language' ],
	[ 'a currency that is none', 'currency', 'DEM', 'currency_unknown' ],
	[ 'notes of 10,000 characters', 'notes', long, 'text_too_long' ],
];

test.describe( 'A customer with something wrong', () => {
	let customer: Customer;
	test.beforeAll( async ( { people } ) => {
		customer = await aCustomer( people.owner );
	} );

	for ( const [ what, field, value, code, path = field ] of customers ) {
		test( `${ what }: refused with a sentence at ${ path }, and the row stays`, async ( { people } ) => {
			const body = { name: 'Somebody', [ field ]: value };
			refused( await people.owner.rest( 'POST', '/customers', { body } ), code, path );
			const edit = await people.owner.rest( 'PUT', `/customers/${ customer.id }`, {
				headers: { 'if-match': String( customer.version ) },
				body,
			} );
			refused( edit, code, path );
			expect( ( await people.owner.rest( 'GET', `/customers/${ customer.id }` ) ).body ).toEqual( customer );
		} );
	}

	for ( const name of [
		'🦊 & Söhne',
		'شركة المثال',
		'株式会社サンプル',
		'O\'Brien \\ "Quoted" %s',
		'<b>Bold</b>',
		'[gallery]',
		'ＦＵＬＬ',
		'x'.repeat( 190 ),
	] ) {
		test( `${ name.slice( 0, 30 ) } is a name like any other`, async ( { people } ) => {
			const made = await aCustomer( people.owner, { name } );
			expect( ( await people.owner.rest( 'GET', `/customers/${ made.id }` ) ).body ).toMatchObject( { name } );
		} );
	}
} );

const settings: readonly Case[] = [
	[ 'a name of 10,000 characters', 'business_name', long, 'text_too_long' ],
	[ 'an address for questions that is none', 'business_email', 'nobody', 'invalid_email' ],
	[ 'due days below zero', 'default_due_days', -1, 'invalid_input' ],
	[ 'due days of ten years', 'default_due_days', 3650, 'invalid_input' ],
	[ 'due days as text', 'default_due_days', '14', 'invalid_input' ],
	[ 'a switch that is text', 'delete_data_on_uninstall', 'yes', 'invalid_input' ],
	[ 'a switch that is 1', 'delete_data_on_uninstall', 1, 'invalid_input' ],
	[ 'a portal address with a blank', 'portal_base', 'my portal', 'invalid_route_base' ],
	[ 'a portal address with a slash', 'portal_base', 'a/b', 'invalid_route_base' ],
	[ 'a portal address that leads up', 'portal_base', '..', 'invalid_route_base' ],
	[ 'a portal address with a pattern', 'portal_base', '.*', 'invalid_route_base' ],
	[ 'a portal address in other letters', 'portal_base', 'портал', 'invalid_route_base' ],
	[ 'a portal address of 61 characters', 'portal_base', 'a'.repeat( 61 ), [ 'invalid_route_base', 'text_too_long' ] ],
];

test.describe( 'Settings with something wrong', () => {
	for ( const [ what, field, value, code, path = field ] of settings ) {
		test( `${ what }: refused with a sentence, and nothing changes`, async ( { people } ) => {
			const before = succeed< Settings >( await people.owner.rest( 'GET', '/settings' ) );
			const answer = await people.owner.rest( 'PUT', '/settings', {
				headers: { 'if-match': String( before.version ) },
				body: { default_terms: 'Changed', [ field ]: value },
			} );
			refused( answer, code, path );
			expect( ( await people.owner.rest( 'GET', '/settings' ) ).body ).toEqual( before );
		} );
	}
} );

test.describe( 'A request that is no request', () => {
	for ( const [ what, body ] of [
		[ 'text', 'hello' ],
		[ 'half an object', '{"name":' ],
		[ 'a list', '[]' ],
		[ 'a number', '5' ],
		[ 'null', 'null' ],
		[ 'nothing', '' ],
		[ 'a depth of 5,000', '['.repeat( 5000 ) + ']'.repeat( 5000 ) ],
		[
			'bytes that are not UTF-8',
			Buffer.from( [ 0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d ] ).toString( 'latin1' ),
		],
		[ 'half a surrogate pair', '{"name":"\\ud83d"}' ],
		[ 'a name twice, with different types', '{"name":"a","name":{"b":1}}' ],
		[ 'a comment', '{"name":"a"/* x */}' ],
	] as const ) {
		test( `${ what } instead of a customer is refused in the contract’s shape`, async ( { people } ) => {
			const answer = await people.owner.rest( 'POST', '/customers', {
				headers: { 'content-type': 'application/json' },
				body,
			} );
			refused( answer, [ 'invalid_input', 'invalid_text', 'unknown_field' ] );
		} );
	}

	for ( const id of [
		'0',
		'-1',
		'abc',
		'1.5',
		'1e3',
		'99999999999999999999',
		'999999999999999',
		"1'",
		'1%20OR%201=1',
		'%00',
	] ) {
		test( `/documents/${ id } is no document, for reading, changing, sending and sharing`, async ( { people } ) => {
			const headers = { 'if-match': '1', 'idempotency-key': `key-${ Buffer.from( id ).toString( 'hex' ) }` };
			for ( const [ method, rest, body ] of [
				[ 'GET', '', undefined ],
				[ 'PUT', '', { kind: 'invoice', currency: 'EUR', lines: [] } ],
				[ 'DELETE', '', undefined ],
				[ 'POST', '/send', undefined ],
				[ 'POST', '/void', { reason: 'x' } ],
				[ 'POST', '/portal-link', { purpose: 'copy' } ],
				[ 'POST', '/portal-preview', undefined ],
				[ 'GET', '/activity', undefined ],
				[ 'GET', '/portal-links', undefined ],
			] as const ) {
				refused(
					await people.owner.rest( method, `/documents/${ id }${ rest }`, { headers, body } ),
					'not_found'
				);
			}
		} );
	}

	for ( const query of [
		'page=0',
		'page=-1',
		'page=abc',
		'page=1.5',
		'page=99999999999999999999',
		'per_page=0',
		'per_page=101',
		'per_page=1e2',
		'kind=bill',
		'kind[]=invoice&kind[]=bill',
		'workflow=gone',
		'payment_status=owed',
		'overdue=maybe',
		'orderby=password',
		'orderby=id;drop',
		'order=up',
		'customer_id=0',
		'customer_id=x',
		`search=${ 'x'.repeat( 191 ) }`,
		'search[]=a',
		'page[]=1',
		'kind[a][b]=invoice',
	] ) {
		test( `a list asked for with ${ query.slice( 0, 40 ) } is refused by the name of the argument`, async ( {
			people,
		} ) => {
			const error = refused( await people.owner.rest( 'GET', `/documents?${ query }` ), [
				'invalid_input',
				'text_too_long',
				'customer_unknown',
			] );
			expect( error.data.field?.split( '.' )[ 0 ] ).toBe( /^\w+/.exec( query )?.[ 0 ] );
		} );
	}

	test( 'a key for repeats must be one', async ( { people } ) => {
		const draft = await aDraft( people.owner );
		for ( const key of [ '', 'short', 'x'.repeat( 65 ), 'with a blank', 'with/slash', 'ümlaut-key' ] ) {
			const answer = await people.owner.rest( 'POST', `/documents/${ draft.id }/send`, {
				headers: {
					'if-match': String( draft.version ),
					...( key ? { 'idempotency-key': Buffer.from( key ).toString( 'latin1' ) } : {} ),
				},
			} );
			refused( answer, 'idempotency_key_missing' );
		}
		expect( await readDocument( people.owner, draft.id ) ).toEqual( draft );
	} );

	test( 'the method that a route does not have is refused', async ( { people } ) => {
		for ( const [ method, route ] of [
			[ 'DELETE', '/documents' ],
			[ 'PATCH', '/documents/1' ],
			[ 'DELETE', '/customers/1' ],
			[ 'POST', '/settings' ],
			[ 'DELETE', '/settings' ],
			[ 'PUT', '/status' ],
		] as const ) {
			refused( await people.owner.rest( method, route, { body: {} } ), 'not_found' );
		}
	} );
} );
