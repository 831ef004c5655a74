import { builtins, foreignNames } from './php-names';
import { phpFiles, source } from './php-source';

const php = builtins();
const inDomain = ( body: string ) =>
	foreignNames(
		`<?php\nnamespace Coffer\\Domain\\Documents;\nuse Coffer\\Domain\\Refused;\nfinal class Sample { public function run( $value ) { ${ body } } }`,
		php
	);

describe( 'server/Domain knows nothing of WordPress', () => {
	test.each( phpFiles( 'server/Domain' ) )( '%s', ( file ) => {
		expect( foreignNames( source( file ), php ) ).toEqual( [] );
	} );

	test.each( [ 'server/Payable.php', 'server/PaymentEvent.php' ] )( 'nor does %s, which it is handed', ( file ) => {
		expect( foreignNames( source( file ), php ) ).toEqual( [] );
	} );

	test( 'and uses no PHP extension that a host may lack', () => {
		expect( inDomain( 'return mb_strlen( $value );' ) ).toHaveLength( 1 );
		expect( inDomain( 'return bcadd( $value, "1" );' ) ).toHaveLength( 1 );
	} );
} );

describe( 'the check of the Domain finds', () => {
	test.each( [
		[ 'a function of WordPress', "return __( 'Sent', 'coffer' );" ],
		[ 'one called from the root', '\\do_action( "coffer" );' ],
		[ 'one passed by name', "return array_map( 'esc_html', $value );" ],
		[ 'one called through another', "return call_user_func( 'esc_html', $value );" ],
		[ 'one taken as a closure', 'return esc_html( ... );' ],
		[ 'a class of WordPress', 'return new \\WP_Error( "a" );' ],
		[ 'a class of the WordPress layer', 'return \\Coffer\\WordPress\\Plugin::services();' ],
		[ 'a class in a catch', 'try { return 1; } catch ( \\WP_Exception $error ) { return 0; }' ],
		[ 'a class in a type', 'return static fn ( \\WP_Post $post ): int => 1;' ],
		[ 'a class that is asked for', 'return $value instanceof \\WP_User;' ],
		[ 'a constant of WordPress', 'return DAY_IN_SECONDS;' ],
		[ 'a constant of a class of WordPress', 'return \\WP_Http::NOT_FOUND;' ],
		[ 'the database', 'global $wpdb;' ],
		[ 'a superglobal', 'return $_GET["page"];' ],
	] )( '%s', ( _what, body ) => {
		expect( inDomain( body ) ).not.toEqual( [] );
	} );

	test( 'nothing in code that keeps to itself', () => {
		expect(
			inDomain(
				'throw new Refused( "busy" ); return array_map( "strtolower", $value ) + [ PHP_INT_MAX, null, Sample::class, new \\DateTimeImmutable() ];'
			)
		).toEqual( [] );
	} );
} );
