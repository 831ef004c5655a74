import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFiles, snippetsOf } from '../support/snippets';

const root = join( __dirname, '../..' );
const read = ( file: string ) => readFileSync( join( root, file ), 'utf8' );

describe( 'the pages for authors of plugins and gateways show code that the tests run', () => {
	test.each( [
		[ 'docs/extending/pay-now.md', 15 ],
		[ 'docs/extending/gateways.md', 5 ],
		[ 'docs/extending/javascript.md', 2 ],
	] )( '%s', ( page, least ) => {
		const snippets = snippetsOf( read( page ) );
		expect( snippets.length ).toBeGreaterThan( least );
		for ( const { file, code } of snippets ) {
			expect( exampleFiles ).toContain( file.split( '/' ).slice( 0, 2 ).join( '/' ) );
			expect( read( file ) ).toContain( code );
		}
	} );

	test( 'a piece without the name of its file is found', () => {
		expect( () => snippetsOf( '```php\ncoffer_pay_now();\n```' ) ).toThrow( 'coffer_pay_now' );
	} );
} );

describe( 'docs/extending/theming.md', () => {
	const page = read( 'docs/extending/theming.md' );

	test( 'shows code that the tests run', () => {
		const snippets = snippetsOf( page );
		expect( snippets.map( ( { file } ) => file ) ).toEqual( [ 'docs/extending/starter/portal-look.php' ] );
		for ( const { file, code } of snippets ) {
			expect( read( file ) ).toContain( code );
		}
	} );

	test( 'names properties that weigh nothing where they are set, so that a theme changes them from any place', () => {
		const weightless = /^:where\((.+)\) \{\n((?:\t--coffer-[a-z]+: .+;\n)+)\}/gm;
		const styles = read( 'portal-template/pay.scss' ) + read( 'portal-template/styles/_sheet.scss' );
		expect( [ ...styles.matchAll( weightless ) ].map( ( [ , where ] ) => where ) ).toEqual( [
			'.coffer-pay:not(.coffer-portal *)',
			'.coffer-portal',
		] );
		expect( styles.replace( weightless, '' ) ).not.toMatch( /--coffer-[a-z]+:/ );
	} );

	test( 'names classes, properties and states that there are', () => {
		const styles = [ '_sheet', '_places', '_lines', '_answers', '_seller', '_sizes', '_print' ]
			.map( ( name ) => read( `portal-template/styles/${ name }.scss` ) )
			.concat( read( 'portal-template/parts/closed.php' ), read( 'server/WordPress/Portal/PortalBlock.php' ) )
			.join( '\n' );
		const { state } = ( JSON.parse( read( 'contract/schemas/portal-view.json' ) ) as View ).properties;
		const states = state.enum.map( ( name ) => `.is-${ name.replace( /_/g, '-' ) }` );
		const names = [ ...page.matchAll( /`(\.[a-z_-]+|--coffer-[a-z]+)`/g ) ].map( ( [ , name = '' ] ) => name );
		expect( names.length ).toBeGreaterThan( 9 );
		for ( const name of names ) {
			if ( name.startsWith( '.is-' ) ) {
				expect( states ).toContain( name );
			} else if ( name === '.coffer-portal-closed' ) {
				expect( styles ).toContain( 'coffer-portal-$part' );
			} else {
				expect( styles ).toContain( name );
			}
		}
	} );
} );

interface View {
	readonly properties: { readonly state: { readonly enum: readonly string[] } };
}

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
