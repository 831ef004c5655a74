import { PhpDomain } from '../../support/php-domain';

interface Found {
	kind: string;
	blocking: boolean;
	field: string;
	offset: number;
	length: number;
	excerpt: string;
	sentence: string;
}

const php = new PhpDomain();
afterAll( () => php.stop() );

const facts = {
	privateNotes: [ 'Pays late every winter, ask for Mrs Öztürk in accounts.', 'Key under the pot, code 4711' ],
	knownTexts: [ 'Payment within fourteen days without any deduction please.' ],
	recordIds: [ 12, 345 ],
	ownNames: [ 'Anna Meyer Ltd.', 'Northwind Studio' ],
	otherNames: [ 'Jo Müller', 'Anna Meyer', 'May', 'Globex', 'Bill', 'Best', '田中太郎', 'Bakersfield' ],
	otherContacts: [ 'jo@example.com', '+49 30 1234567' ],
	otherNumbers: [ 'INV-2026-0099' ],
	adminAddresses: [ 'https://shop.example/wp-admin/', 'https://shop.example/api/' ],
	portalBases: [ 'portal', 'kundenseite' ],
};

async function found( body: string, more: object = {} ): Promise< Found[] > {
	const answer = await php.ask( 'leaks', '', body, { ...facts, ...more } );
	if ( ! ( 'result' in answer ) ) {
		throw new Error( JSON.stringify( answer ) );
	}
	const findings = answer.result as Found[];
	const letters = Array.from( body );
	for ( const { offset, length, excerpt } of findings ) {
		expect( letters.slice( offset, offset + length ).join( '' ) ).toBe( excerpt );
	}
	return findings;
}

async function kinds( body: string, more: object = {} ): Promise< string[] > {
	return ( await found( body, more ) ).map( ( { kind } ) => kind );
}

const token = 'uq4qAWCsJK5-FolXr9bQTByWEZtSqiyGf7Y1xpz5CuY';

describe( 'The leak guard finds', () => {
	it.each( [
		[ 'admin_address', 'See https://shop.example/wp-admin/admin.php?page=coffer&document=3 for it' ],
		[ 'admin_address', 'See HTTPS://SHOP.EXAMPLE/WP-ADMIN/' ],
		[ 'admin_address', 'See https://shop.example/wp%2Dadmin/' ],
		[ 'admin_address', 'See shop.example/wp\u200B-admin/post.php' ],
		[ 'admin_address', 'See https&#58;//shop.example/&#119;p-admin/' ],
		[ 'admin_address', 'It is at shop.example/api/coffer' ],
		[ 'admin_address', 'https://shop.example/?rest_route=/coffer' ],
		[ 'admin_address', 'https://else.example/wp-json/coffer/v1/documents/3' ],
		[ 'portal_link', `https://shop.example/portal/${ token }` ],
		[ 'portal_link', `https://shop.example/kundenseite/${ token }` ],
		[ 'portal_link', `https://shop.example/?coffer_portal=${ token }` ],
		[ 'portal_link', 'https://shop.example/portal/preview/12.1795.abcdef' ],
		[ 'portal_link', `Your code is ${ token }.` ],
		[ 'internal_id', 'You are customer 12 with us' ],
		[ 'internal_id', 'That is document #345.' ],
		[ 'internal_id', 'customer_id=77' ],
		[ 'internal_id', '{"id": 9}' ],
		[ 'possible_id', 'This is about #345' ],
		[ 'possible_id', 'You are customer 99' ],
		[ 'private_note', 'My colleague says: pays late every winter, ask her' ],
		[ 'private_note', 'PAYS  LATE\nEVERY WINTER, ASK' ],
		[ 'private_note', 'every winter, ask for Mrs O\u0308ztu\u0308rk' ],
		[ 'private_note', 'late every winter, ask for Mrs &Ouml;zt&uuml;rk' ],
		[ 'private_note', 'pays la\u00ADte every win\u200Bter ask for' ],
		[ 'private_note', 'ｐａｙｓ ｌａｔｅ ｅｖｅｒｙ ｗｉｎｔｅｒ ａｓｋ' ],
		[ 'placeholder', 'Dear {{customer}},' ],
		[ 'placeholder', 'Dear {{ customer,' ],
		[ 'secret', 'sk_live_51HabcdefGHIJKL' ],
		[ 'secret', 'whsec_abcdefgh12345678' ],
		[ 'secret', '-----BEGIN RSA PRIVATE KEY-----' ],
		[ 'other_name', 'We wrote to Jo Müller too' ],
		[ 'other_name', 'we wrote to JO MULLER too' ],
		[ 'other_name', 'We wrote to Jo\nMu\u0308ller too' ],
		[ 'other_name', 'The same as for Globex, really' ],
		[ 'other_name', 'Bakersfield has paid' ],
		[ 'other_name', 'Anna Meyer has paid' ],
		[ 'other_name', '昨日 田中太郎 様' ],
		[ 'other_contact', 'Ask JO@example.com' ],
		[ 'other_contact', 'Call +49 (30) 123-4567' ],
		[ 'other_document', 'as with inv-2026-0099.' ],
	] )( '%s in: %s', async ( kind, text ) => {
		expect( await kinds( text ) ).toEqual( [ kind ] );
	} );

	it( 'each thing once, in its order, and in the subject too', async () => {
		const answer = await php.ask( 'leaks', 'For Jo Müller', 'Dear {{x}}, sk_test_12345678 and Globex', facts );
		expect(
			'result' in answer && ( answer.result as Found[] ).map( ( { kind, field } ) => `${ field } ${ kind }` )
		).toEqual( [ 'subject other_name', 'body placeholder', 'body secret', 'body other_name' ] );
	} );

	it( 'a whole short note, as a warning unless it has a code in it', async () => {
		const short = { privateNotes: [ 'Difficult man' ] };
		expect( await kinds( 'He is a difficult man.', short ) ).toEqual( [ 'possible_note' ] );
		expect( await kinds( 'The door: code 4711', { privateNotes: [ 'code 4711' ] } ) ).toEqual( [ 'private_note' ] );
	} );

	it( 'what blocks, and what a person may let pass', async () => {
		const [ blocked ] = await found( 'customer_id=77' );
		const [ doubtful ] = await found( 'We wrote to Jo Müller too' );
		expect( [ blocked?.blocking, doubtful?.blocking ] ).toEqual( [ true, false ] );
		expect( blocked?.sentence ).toBe( 'This is an internal record number.' );
	} );
} );

describe( 'The leak guard lets pass', () => {
	it.each( [
		[
			'an ordinary letter',
			'Dear Anna Meyer Ltd.,\n\nhere is invoice INV-2026-0012 for 1,200.00 EUR. It is due on May 3.\n\nNorthwind Studio',
		],
		[ 'words that are names', 'May I ask you to pay the bill? Best regards. You may pay in May. All the best' ],
		[ 'a name as a part of another word', 'Globexation and unbilled work' ],
		[ 'a name in the customer’s own', 'Thank you, Anna Meyer Ltd.' ],
		[ 'four words of a note', 'Nobody pays late every winter.' ],
		[ 'what the document says as well', 'Payment within fourteen days without any deduction please.' ],
		[ 'the customer’s own numbers', 'Your order #7781, and 12 pieces of it, for 345 EUR' ],
		[ 'other people’s portals', 'https://bank.example/portal/statements' ],
		[ 'the front of the shop', 'https://shop.example/apricots and https://shop.example/' ],
		[ 'braces of one sort', 'Set {a} and }b{' ],
		[ 'percentages', 'A discount of 5%20 or 100%' ],
	] )( '%s', async ( _what, text ) => {
		expect( await kinds( text, { privateNotes: [ ...facts.privateNotes, facts.knownTexts[ 0 ] ] } ) ).toEqual( [] );
	} );

	it( 'nothing, and long texts quickly', async () => {
		expect( await kinds( '' ) ).toEqual( [] );
		expect( await kinds( 'lorem ipsum dolor sit amet '.repeat( 370 ) ) ).toEqual( [] );
	} );
} );
