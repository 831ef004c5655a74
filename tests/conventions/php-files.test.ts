import { databaseUse, faultsOf } from './php-files';
import { phpFiles, source } from './php-source';

const shipped = [ 'coffer.php', 'uninstall.php', ...phpFiles( 'server' ) ];
const good =
	"<?php\ndeclare( strict_types=1 );\n\nnamespace Coffer\\Domain;\n\ndefined( 'ABSPATH' ) || exit;\n\nfinal class Clock {\n}\n";

describe( 'every PHP file is strict, guarded, and holds the one final class of its name', () => {
	test.each( shipped )( '%s', ( file ) => {
		expect( faultsOf( file, source( file ) ) ).toEqual( [] );
	} );

	test.each( [
		[ 'no strict_types', good.replace( 'declare( strict_types=1 );', '' ) ],
		[ 'no guard', good.replace( "defined( 'ABSPATH' ) || exit;", '' ) ],
		[ 'a guard in a comment only', good.replace( 'defined(', '// defined(' ) ],
		[ 'an open class', good.replace( 'final ', '' ) ],
		[ 'a class of another name', good.replace( 'class Clock', 'class Watch' ) ],
		[ 'another namespace', good.replace( 'Coffer\\Domain', 'Coffer\\Money' ) ],
	] )( 'a file with %s is found', ( _what, code ) => {
		expect( faultsOf( 'server/Domain/Clock.php', good ) ).toEqual( [] );
		expect( faultsOf( 'server/Domain/Clock.php', code ) ).toHaveLength( 1 );
	} );
} );

describe( 'only Storage speaks to the database', () => {
	const elsewhere = phpFiles( 'server/WordPress' ).filter(
		( file ) => ! /WordPress\/(Storage\/|Services\.php|Plugin\.php)/.test( file )
	);

	test.each( elsewhere )( '%s', ( file ) => {
		expect( databaseUse( source( file ) ) ).toEqual( [] );
	} );

	test.each( [
		[ 'the global', '<?php function f() { global $wpdb; }' ],
		[ 'the array of globals', "<?php return $GLOBALS['wpdb']->query( 'x' );" ],
		[ 'the class', '<?php function f( \\wpdb $database ) {}' ],
	] )( 'use through %s is found', ( _what, code ) => {
		expect( databaseUse( code ) ).not.toEqual( [] );
	} );
} );
