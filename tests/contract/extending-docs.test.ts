import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFiles, snippetsOf } from '../support/snippets';

const root = join( __dirname, '../..' );
const read = ( file: string ) => readFileSync( join( root, file ), 'utf8' );

describe( 'the pages for authors of plugins and gateways show code that the tests run', () => {
	test.each( [ 'docs/extending/pay-now.md', 'docs/extending/gateways.md' ] )( '%s', ( page ) => {
		const snippets = snippetsOf( read( page ) );
		expect( snippets.length ).toBeGreaterThan( 5 );
		for ( const { file, code } of snippets ) {
			expect( exampleFiles ).toContain( file.split( '/' ).slice( 0, 2 ).join( '/' ) );
			expect( read( file ) ).toContain( code );
		}
	} );

	test( 'a piece without the name of its file is found', () => {
		expect( () => snippetsOf( '```php\ncoffer_pay_now();\n```' ) ).toThrow( 'coffer_pay_now' );
	} );
} );

/** Names of what a PHP class is constructed with. */
const parameters = ( file: string ): string[] =>
	[ ...read( file ).matchAll( /public readonly \??\w+ \$(\w+)/g ) ].map( ( [ , name = '' ] ) => name );

test.each( [
	[ 'docs/extending/pay-now.md', 'server/Payable.php' ],
	[ 'docs/extending/pay-now.md', 'server/PaymentEvent.php' ],
	[ 'docs/extending/gateways.md', 'server/Domain/Gateways/Charge.php' ],
	[ 'docs/extending/gateways.md', 'server/Domain/Gateways/Report.php' ],
] )( '%s says what everything in %s is', ( page, file ) => {
	const text = read( page );
	expect( parameters( file ).length ).toBeGreaterThan( 9 );
	expect( parameters( file ).filter( ( name ) => ! text.includes( `\`${ name }\`` ) ) ).toEqual( [] );
} );

test( 'docs/extending/gateways.md names every promise that is tried', () => {
	const promises = [ 'Start', 'Pay', 'Refund', 'Webhook' ].flatMap( ( name ) =>
		[ ...read( `server/Testing/${ name }Promises.php` ).matchAll( /^\t\t\t'([a-z]+\.[a-z_]+)'/gm ) ].map(
			( [ , promise = '' ] ) => promise
		)
	);
	expect( promises.length ).toBeGreaterThan( 25 );
	const page = read( 'docs/extending/gateways.md' );
	expect( promises.filter( ( promise ) => ! page.includes( `\`${ promise }\`` ) ) ).toEqual( [] );
} );
