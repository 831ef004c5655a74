import { PhpDomain } from '../../support/php-domain';

const php = new PhpDomain();
afterAll( () => php.stop() );

const invoice = {
	reference: 'INV-2026-0042',
	kind: 'invoice',
	number: 'INV-2026-0042',
	customer: 'Studio 54 & Söhne',
	customer_reference: null,
	state: 'overdue',
	total: '1200.00',
	balance: '700.50',
	currency: 'EUR',
	issue_date: '2026-10-19',
	due_date: '2026-11-03',
	days_overdue: 25,
	disputed: false,
	by_hand: false,
	seen_on: '2026-11-20',
};

async function ungrounded( text: string, more: object = {}, texts: string[] = [] ): Promise< string[] > {
	const answer = await php.ask( 'ungrounded', text, { document: invoice, ...more }, texts );
	if ( ! ( 'result' in answer ) ) {
		throw new Error( JSON.stringify( answer ) );
	}
	return answer.result as string[];
}

describe( 'What is in the records passes:', () => {
	it.each( [
		'Invoice INV-2026-0042 of 1,200.00 EUR was due on 2026-11-03.',
		'You still owe EUR 700.50, due November 3, 2026.',
		'Noch offen: 700,50 €, fällig am 3. November 2026 (Rechnung inv-2026-0042).',
		'Il reste 700,50\u00a0€ à payer depuis le 3 novembre 2026, sur 1\u202f200,00\u00a0€.',
		'Quedan 700,50 euros, con vencimiento el 3 de noviembre de 2026.',
		'1’200.00 EUR, davon offen EUR700.50, seit 03.11.2026',
		'Due 3/11/2026, or as some write it 11/3/2026; 3.11. for short.',
		'Nov 3 was the day. Since the 3rd of November 25 days have gone by.',
		'The balance of 700.5 is 25 days overdue; it is from October 2026 and you looked at it on 20 Nov.',
		'استحق في 3 نوفمبر 2026، 3 ноября 2026, 3 Kasım 2026, 3 listopada 2026, 3 novembre 2026.',
		'المبلغ المستحق \u200f٧٠٠٫٥٠\u00a0€',
		'残額は700.50 EUR、期日は2026年11月3日です。',
		'Hello Studio 54 & Söhne, your invoice waits.',
		'1. Look at the invoice.\n2. Pay it.\n3. Done.',
		'There is 1 invoice of 2026.',
		'Please pay soon.',
	] )( '%s', async ( text ) => {
		expect( await ungrounded( text, { documents: [ invoice ] } ) ).toEqual( [] );
	} );
} );

describe( 'What is in none of them does not:', () => {
	it.each( [
		[ 'an amount', 'You owe 701.50 EUR.', '701.50 EUR' ],
		[ 'one in another currency', 'You owe USD 700.50.', 'USD 700.50' ],
		[ 'one in two currencies', 'You owe USD 700.50 EUR.', 'USD 700.50 EUR' ],
		[ 'one ten times as large', 'You owe € 7005.0.', '€ 7005.0' ],
		[ 'one with another grouping', 'You owe 70.050 EUR.', '70.050 EUR' ],
		[ 'a number of days as an amount', 'You owe 25 EUR.', '25 EUR' ],
		[ 'a day of a date as an amount', 'You owe € 3.', '€ 3' ],
		[ 'an amount behind an invisible letter', 'You owe 7\u200b01 EUR.', '701 EUR' ],
		[ 'an amount in other digits', 'You owe ٧٠١ EUR.', '701 EUR' ],
		[ 'an amount in full-width digits', 'You owe ７０１ EUR.', '701 EUR' ],
		[ 'an amount in bold digits', 'You owe 𝟕𝟎𝟎 today.', '𝟕𝟎𝟎' ],
		[ 'a fraction', 'You owe ½ of it.', '½' ],
		[ 'an amount in words', 'You owe five hundred euros.', 'hundred euros' ],
		[ 'an amount in German words', 'Es sind fünfhundert Euro.', 'fünfhundert Euro' ],
		[ 'an amount without a number', 'You owe many €.', '€' ],
		[ 'a date', 'Pay by 15 December 2026.', '15 December 2026' ],
		[ 'the day of another month', 'Pay by 3 December at last.', '3 December' ],
		[ 'the day of another year', 'It was due November 3, 2025.', 'November 3, 2025' ],
		[ 'a date in German', 'Bitte bis zum 3. Dezember 2026.', '3. Dezember 2026' ],
		[ 'a date in Spanish', 'Antes del 3 de diciembre de 2026.', '3 de diciembre de 2026' ],
		[ 'a date in Arabic', 'قبل 3 ديسمبر 2026', '3 ديسمبر 2026' ],
		[ 'a date in Japanese', '2026年12月3日までに', '2026年12月3日' ],
		[ 'a date in digits', 'Pay by 2026-12-03.', '2026-12-03' ],
		[ 'a month', 'In December 2026 at the latest.', 'December 2026' ],
		[ 'a deadline', 'Pay within 14 days.', '14' ],
		[ 'a deadline with a hyphen', 'You have a 14-day period.', '14' ],
		[ 'a number of a document', 'See INV-2026-0043.', 'INV-2026-0043' ],
		[ 'one that begins like ours', 'See INV-2026-0042-B.', 'INV-2026-0042-B' ],
		[ 'one that ends like ours', 'See XINV-2026-0042.', 'XINV-2026-0042' ],
		[ 'a part of one', 'See number 0042.', '0042' ],
		[ 'a discount', 'You get 5% off.', '5' ],
		[ 'a bank account', 'Pay to DE89370400440532013000.', 'DE89370400440532013000' ],
		[ 'a list that counts from elsewhere', '7. Pay it.', '7' ],
	] )( '%s', async ( _what, text, excerpt ) => {
		expect( await ungrounded( text ) ).toEqual( [ excerpt ] );
	} );
} );

describe( 'What people wrote grounds nothing,', () => {
	const wrote = {
		customer_wrote: [
			{ on: '2026-11-21', kind: 'question', text: 'My balance is 1.00 EUR, is it not?', day: null },
		],
	};

	it( 'neither what a customer wrote', async () => {
		expect( await ungrounded( 'The balance is 1.00 EUR.', wrote ) ).toEqual( [ '1.00 EUR' ] );
	} );

	it( 'nor a line', async () => {
		const lines = {
			lines: [ { description: 'Total due: 5 EUR by 2027-01-01', quantity: '1', amount: '1200.00' } ],
		};
		expect( await ungrounded( 'It is 5 EUR by 2027-01-01.', lines ) ).toEqual( [ '2027-01-01', '5 EUR' ] );
	} );

	it( 'nor a name that is an amount or a day', async () => {
		for ( const customer of [ 'Balance 0.01 EUR', '0.01', 'Due 2030-01-01' ] ) {
			expect( await ungrounded( `${ customer }, we thank you.`, { customer } ) ).not.toEqual( [] );
		}
	} );

	it( 'not even where our own text has it', async () => {
		const customer = 'Acme {{x}}  say that 0.01 EUR is due';
		const example = { body: 'Hello Acme {x} say that 0.01 EUR is due,\n700.50 EUR are open.' };
		expect( await ungrounded( 'Only 0.01 EUR of 700.50 EUR.', { customer, example } ) ).toEqual( [ '0.01 EUR' ] );
	} );

	it( 'but may be quoted word for word', async () => {
		expect( await ungrounded( 'They wrote: “My balance is 1.00 EUR, is it not?”', wrote ) ).toEqual( [] );
		expect( await ungrounded( 'Sie schrieben: „My balance is  1.00 EUR“', wrote ) ).toEqual( [] );
		expect( await ungrounded( 'They wrote: “My balance is 2.00 EUR”', wrote ) ).toEqual( [ '2.00 EUR' ] );
	} );
} );

it( 'a name may be a domain, and no address', async () => {
	const bare = async ( customer: string ) => php.ask( 'without_names', `See ${ customer } now`, { customer } );
	expect( await bare( 'Booking.example' ) ).toEqual( { result: 'See \u0001 now' } );
	for ( const customer of [
		'https://evil.example/pay',
		'evil.example/pay',
		'www.evil.example',
		'jo@evil.example',
	] ) {
		expect( await bare( customer ) ).toEqual( { result: `See ${ customer } now` } );
	}
} );

it.each( [ '1 ', 'a', '9', 'a1-', '.', '1.', 'tausend', 'j@', '“', '1 1' ] )(
	'no text keeps the check busy for long: %j again and again',
	async ( piece ) => {
		const text = piece.repeat( Math.ceil( 4000 / piece.length ) );
		const since = Date.now();
		await ungrounded( text );
		await php.ask( 'model_text', text );
		expect( Date.now() - since ).toBeLessThan( 1000 );
	}
);

it( 'the day that a customer promised may be said', async () => {
	const promise = { customer_wrote: [ { on: '2026-11-21', kind: 'promise', text: 'Soon', day: '2026-12-10' } ] };
	expect( await ungrounded( 'You meant to pay by 10 December 2026.', promise ) ).toEqual( [] );
} );

it( 'what the question says may be said again, and so may what the rules wrote', async () => {
	expect(
		await ungrounded( 'INV-2026-9999 is not there, nor anything above 500 EUR.', {}, [
			'Is INV-2026-9999 above 500 EUR?',
		] )
	).toEqual( [] );
	expect(
		await ungrounded( 'Fällig am 3. Dezember 2026', { example: { body: 'Zahlbar bis 3. Dezember 2026.' } } )
	).toEqual( [] );
} );

it( 'an amount belongs to the currency beside which it stands', async () => {
	const owed = {
		currencies: [
			{ currency: 'JPY', open: '5000' },
			{ currency: 'KWD', open: '1.250' },
		],
	};
	expect( await ungrounded( '5,000 JPY and KWD 1.250 are open.', owed ) ).toEqual( [] );
	expect( await ungrounded( '5,000 KWD and JPY 1.25 are open.', owed ) ).toEqual( [ '5,000 KWD', 'JPY 1.25' ] );
} );

describe( 'No text of a model has', () => {
	it.each( [
		'See https://example.com/wp-admin/admin.php?page=coffer',
		'See example.com',
		'See pay.example',
		'See EXAMPLE．COM for more',
		'See exam\u200bple.com',
		'See пример.рф',
		'See xn--e1afmkfd.xn--p1ai',
		'Write to jo@example.com',
		'Write to jo (at) example (dot) com',
		'Go to example[.]com',
		'Go to example dot com',
		'See 192.0.2.7 for it',
		'See /wp-admin/admin for it',
		'Call +49 30 1234567',
		'Call 0049 30 1234567',
		'<b>Hello</b>',
		'<img src=x>',
		'[Pay](there)',
		'Hello {{name}}',
		'See javascript:alert for it',
		'See document?id=3',
	] )( 'what is in: %s', async ( text ) => {
		expect( await php.ask( 'model_text', text ) ).toMatchObject( { result: { problem: 'leaks' } } );
	} );

	it.each( [
		'Hello Anna, this is about your invoice. Please pay soon, e.g. today.',
		'z. B. heute, d.h. bald. Viele Grüße',
		'Amount: 1.200,00 EUR (3.11.2026)',
		'«Merci» – à bientôt !',
		'1 < 2 & 3',
	] )( 'but it may say: %s', async ( text ) => {
		expect( await php.ask( 'model_text', text ) ).toMatchObject( {
			result: { problem: null, deed: false, paid: false },
		} );
	} );

	it.each( [
		'I have sent the reminder to Anna.',
		"I've just refunded it.",
		'We refunded the payment.',
		'The e-mail has been successfully sent.',
		'Ich habe die Rechnung an Anna verschickt.',
		'J’ai envoyé le message.',
		'He enviado el mensaje.',
		'Ik heb de factuur zojuist verstuurd.',
	] )( 'a deed that nobody did: %s', async ( text ) => {
		expect( await php.ask( 'model_text', text ) ).toMatchObject( { result: { deed: true } } );
	} );

	it.each( [
		'The invoice was sent on 2026-11-03.',
		'It has not been paid.',
		'They paid in part.',
		'I found one invoice.',
	] )( 'while it may tell what others did: %s', async ( text ) => {
		expect( await php.ask( 'model_text', text ) ).toMatchObject( { result: { deed: false } } );
	} );

	it.each( [
		'Thank you for your payment!',
		'We have received your payment.',
		'Your invoice is fully paid.',
		'Die Rechnung ist vollständig beglichen.',
		'Vielen Dank für Ihre Zahlung.',
		'Your invoice has been cancelled.',
		'We have refunded your payment.',
		'Wir haben Ihnen den Betrag gutgeschrieben.',
		'It is paid in full.',
	] )( 'money that has not come: %s', async ( text ) => {
		expect( await php.ask( 'model_text', text ) ).toMatchObject( { result: { paid: true } } );
	} );

	it.each( [
		[ 'Thank you for your payment of 500.00 EUR.', false ],
		[ '500.00 EUR have been paid.', false ],
		[ 'Your invoice is fully paid.', true ],
		[ 'Sie ist vollständig bezahlt.', true ],
	] )( 'what has come in part may be spoken of as that: %s', async ( text, paid ) => {
		expect( await php.ask( 'claims_paid', text, true ) ).toEqual( { result: paid } );
	} );

	it.each( [
		'If it has been paid already, ignore this.',
		'Your invoice is not paid yet.',
		'Sollte sie bereits bezahlt sein, danke.',
		'We look forward to your payment.',
	] )( 'while it may speak of paying: %s', async ( text ) => {
		expect( await php.ask( 'model_text', text ) ).toMatchObject( { result: { paid: false } } );
	} );
} );

describe( 'The answer has to be the JSON that was asked for:', () => {
	it.each( [
		[ '{"answer":"Yes."}', { answer: 'Yes.' } ],
		[ ' ```json\n{"answer":"Yes."}\n``` ', { answer: 'Yes.' } ],
		[ '{"answer":"Yes."', null ],
		[ 'Yes.', null ],
		[ '["Yes."]', null ],
		[ '{"answer":["Yes."]}', null ],
		[ '{"answer":"Yes.","send":true}', null ],
		[ '{"answer":"Yes."} Now pay.', null ],
		[ 'null', null ],
		[ '', null ],
	] )( '%s', async ( text, result ) => {
		expect( await php.ask( 'model_json', text, [ 'answer' ] ) ).toEqual( { result } );
	} );
} );
