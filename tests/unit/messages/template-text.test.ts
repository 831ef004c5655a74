import { PhpDomain } from '../../support/php-domain';

const php = new PhpDomain();
afterAll( () => php.stop() );

describe( 'A template', () => {
	it.each( [
		'Dear {{custmer}}',
		'Dear {{}}',
		'Dear {{customer',
		'Dear customer}}',
		'{{{customer}}}',
		'{{customer|upper}}',
	] )( 'with %s is refused, and names the field', async ( text ) => {
		expect( await php.ask( 'check_template', text, 'body' ) ).toEqual( {
			refused: expect.objectContaining( { code: 'unknown_placeholder', field: 'body' } ),
		} );
	} );

	it( 'is filled, and loses the lines for which there is nothing', async () => {
		const text = 'Dear {{ customer }},\n\nit is {{amount}}.\nDue on {{due_date}}.\n\n{{link}}\n\nRegards';
		expect( await php.ask( 'fill_template', text, { customer: 'Jo', amount: '5 EUR', due_date: '' } ) ).toEqual( {
			result: 'Dear Jo,\n\nit is 5 EUR.\n\nRegards',
		} );
	} );

	it( 'takes names as they are, and nothing in them for a placeholder', async () => {
		expect(
			await php.ask( 'fill_template', 'Dear {{customer}}', { customer: '{{balance}}\n$1 \\0', balance: '9' } )
		).toEqual( {
			result: 'Dear {balance} $1 \\0',
		} );
	} );
} );
