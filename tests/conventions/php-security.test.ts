import { dangersIn } from './php-dangers';
import { constantsOf, foreignToOthers } from './php-names-of-ours';
import { unescaped, wrappers } from './php-output';
import { phpFiles, source } from './php-source';
import { unbound } from './php-sql';

const shipped = [
	'coffer.php',
	'uninstall.php',
	...phpFiles( 'server' ).filter( ( file ) => ! file.startsWith( 'server/Contract/' ) ),
	...phpFiles( 'portal-template' ),
	...phpFiles( 'blocks' ),
];
const isPart = ( file: string ) => file.startsWith( 'portal-template/parts/' );

/** What a check says of each file, without the lines: those move. */
function inAll( check: ( file: string, code: string ) => readonly string[] ): Record< string, string[] > {
	const found = shipped.map( ( file ) => [ file, check( file, source( file ) ) ] as const );
	return Object.fromEntries(
		found
			.filter( ( [ , says ] ) => says.length > 0 )
			.map( ( [ file, says ] ) => [ file, says.map( ( each ) => each.replace( /^line \d+: /, '' ) ) ] )
	);
}

const php = ( code: string ) => `<?php\n${ code }`;
const method = ( body: string ) =>
	php( `final class Sample { public function run( string $text, int $id ) { ${ body } } }` );

describe( 'What is written out is escaped where it is written', () => {
	const echoed = 'echo of something that is not escaped';

	test( 'in every file, but for what somebody looked at', () => {
		expect( inAll( ( file, code ) => unescaped( code, { isPart: isPart( file ) } ) ) ).toEqual( {
			// A whole page that WordPress rendered, with parts that escape.
			'server/WordPress/Portal/EarlyPage.php': [ echoed ],
			// A file of plain text to download, which no browser shows.
			'server/WordPress/Health/FailureReport.php': [ echoed ],
			// What WordPress escaped, with a nonce that its processor of tags escapes.
			'server/WordPress/Portal/PagePolicy.php': [ echoed ],
			'portal-template/classic.php': [ echoed ],
			// The attributes of a field that is wrong: constants, and the id of one of the three forms.
			'portal-template/parts/questions.php': [ echoed, echoed, echoed ],
		} );
	} );

	test( 'and what parts are handed as it is has been escaped by WordPress', () => {
		const handed = shipped.flatMap( ( file ) => wrappers( source( file ) ) );
		expect( handed.length ).toBeGreaterThan( 3 );
		expect( handed.filter( ( { isEscaped } ) => ! isEscaped ) ).toEqual( [] );
	} );

	test.each( [
		[ 'a variable', 'echo $text;' ],
		[ 'a field of a form', "echo $_POST['name'];" ],
		[ 'a text with a variable in it', 'echo "<p>$text</p>";' ],
		[ 'one of two that is not', 'echo $id > 1 ? esc_html( $text ) : $text;' ],
		[
			'a variable that is escaped on one way only',
			'$said = esc_html( $text ); if ( $id ) { $said .= $text; } echo $said;',
		],
		[ 'a list of which nothing is escaped', "echo implode( ', ', [ $text ] );" ],
		[ 'what a method gives back', 'echo $this->name();' ],
		[ 'a translation, which a file of translations may have changed', "echo __( 'Sent', 'coffer' );" ],
		[ 'a translation that escapes nothing', "_e( 'Sent', 'coffer' );" ],
		[ 'print', 'print $text;' ],
		[ 'a format', "printf( '<b>%s</b>', $text );" ],
		[ 'a last word', 'exit( $text );' ],
		[ 'the page of an error', 'wp_die( $text );' ],
		[ 'a look at a variable', 'var_dump( $text );' ],
		[ 'what was cast to text', 'echo (string) $text;' ],
	] )( '%s is found', ( _what, body ) => {
		expect( unescaped( method( body ) ) ).toHaveLength( 1 );
	} );

	test.each( [
		[ 'what is escaped', 'echo esc_html( $text );' ],
		[ 'a number', "echo '<i>', (int) $text, $id, count( [ $text ] ), '</i>';" ],
		[
			'a variable that is always escaped',
			"$said = ''; foreach ( [ 1, 2 ] as $each ) { $said .= '<b>' . esc_html( $text ) . '</b>'; } echo $said;",
		],
		[ 'a format of what is escaped', "printf( '<b>%s</b>', esc_html( $text ) );" ],
		[ 'a choice of constants', "echo match ( $text ) { 'a' => 'A', default => 'B' };" ],
	] )( '%s is not', ( _what, body ) => {
		expect( unescaped( method( body ) ) ).toEqual( [] );
	} );
} );

describe( 'SQL stands in the code, and its values are bound', () => {
	const elsewhere = ( name: string ) => `${ name }() is given SQL that is not in the code`;

	test( 'in every file, but for what somebody looked at', () => {
		expect( inAll( ( _file, code ) => unbound( code ) ) ).toEqual( {
			// Binds the values of all others, each with a placeholder of its own.
			'server/WordPress/Storage/Database.php': [
				'query() is given SQL that was not prepared',
				'get_results() is given SQL that was not prepared',
				elsewhere( 'prepare' ),
			],
			// Sorts by one of DocumentQuery::ORDERBY.
			'server/WordPress/Storage/DocumentFilter.php': [ elsewhere( 'row' ) ],
			// Called by migrations, with constants.
			'server/WordPress/Storage/Migrations/SchemaChange.php': [
				elsewhere( 'execute' ),
				elsewhere( 'execute' ),
				elsewhere( 'execute' ),
			],
			// Conditions come through functions that are handed over, each made in this file.
			'server/WordPress/Storage/SearchFilter.php': [ elsewhere( 'rows' ) ],
			'server/WordPress/Storage/WpdbCustomerRepository.php': [
				elsewhere( 'rows' ),
				elsewhere( 'value' ),
				// Columns are the keys of Address::toArray(), ImportTally::toArray() and of this file.
				elsewhere( 'execute' ),
			],
			'server/WordPress/Storage/WpdbImportRepository.php': [ elsewhere( 'execute' ) ],
			'server/WordPress/Storage/WpdbMessageRepository.php': [ elsewhere( 'execute' ) ],
			// Conditions of DocumentFilter and of this file.
			'server/WordPress/Storage/WpdbDocumentRepository.php': [ elsewhere( 'rows' ) ],
			// Its function for one table is called below itself, with constants and the name of a table.
			'server/WordPress/Storage/WpdbPersonalDataRepository.php': [ elsewhere( 'rows' ) ],
			'server/WordPress/Storage/WpdbPortalLinkRepository.php': [ elsewhere( 'rows' ) ],
			// Names of the cases of Ageing, and conditions on a column that both callers name.
			'server/WordPress/Storage/WpdbReceivablesRepository.php': [ elsewhere( 'rows' ) ],
		} );
	} );

	test.each( [
		[ 'a text that was put in', "$this->database->rows( \"SELECT * FROM %i WHERE name = '$text'\", 't' );" ],
		[ 'one that was put beside', "$this->database->value( 'SELECT id FROM %i ORDER BY ' . $text, 't' );" ],
		[
			'one that came with the request',
			"$this->database->execute( 'DELETE FROM %i WHERE id = ' . $_GET['id'], 't' );",
		],
		[ 'a list of texts', "$this->database->rows( 'SELECT 1 WHERE a IN (' . implode( ',', [ $text ] ) . ')' );" ],
		[
			'names of columns that came as keys',
			'$set = implode( \', \', array_map( static fn ( string $c ): string => "$c = %s", array_keys( $_POST ) ) ); $this->database->execute( "UPDATE %i SET $set", \'t\' );',
		],
		[ 'a query of wpdb itself', '$this->wpdb->query( "DELETE FROM x WHERE a = \'$text\'" );' ],
		[
			'one that prepares nothing',
			'$this->wpdb->query( $this->wpdb->prepare( "DELETE FROM x WHERE a = \'$text\' AND b = %d", 1 ) );',
		],
	] )( '%s is found', ( _what, body ) => {
		expect( unbound( method( body ) ) ).not.toEqual( [] );
	} );

	test.each( [
		[ 'values that are bound', "$this->database->rows( 'SELECT * FROM %i WHERE name = %s', 't', $text );" ],
		[
			'places for as many as there are',
			"$places = implode( ', ', array_fill( 0, count( [ $text ] ), '%s' ) ); $this->database->rows( \"SELECT 1 WHERE a IN ($places)\", $text );",
		],
		[
			'a part that depends',
			"$lock = $id > 1 ? ' FOR UPDATE' : ''; $this->database->row( \"SELECT * FROM %i$lock\", 't' );",
		],
		[
			'columns that the code names',
			"$set = implode( ', ', array_map( static fn ( string $c ): string => \"$c = %s\", array_keys( [ 'name' => $text ] ) ) ); $this->database->execute( \"UPDATE %i SET $set\", 't' );",
		],
		[ 'what was prepared', "$this->wpdb->query( $this->wpdb->prepare( 'DELETE FROM x WHERE a = %s', $text ) );" ],
	] )( '%s is not', ( _what, body ) => {
		expect( unbound( method( body ) ) ).toEqual( [] );
	} );
} );

describe( 'What all plugins of a site share has a name of ours', () => {
	const constants = constantsOf( shipped.map( source ), JSON.parse( source( 'plugin.json' ) ) as object );
	const unknown = ( name: string ) => `${ name }() a name from elsewhere`;

	test( 'in every file, but for names of WordPress and of the contract', () => {
		expect( inAll( ( _file, code ) => foreignToOthers( code, constants ) ) ).toEqual( {
			// Of plugin.json and contract/, whose names the tests of the contract hold.
			'server/WordPress/Access/Roles.php': [ unknown( 'add_role' ) ],
			'server/WordPress/Assistant/Abilities.php': [
				unknown( 'wp_register_ability_category' ),
				unknown( 'wp_register_ability' ),
			],
			'server/WordPress/HookAnnouncer.php': [ unknown( 'do_action' ) ],
			'server/WordPress/PayNow/PaymentDelivery.php': [ unknown( 'do_action' ) ],
			'server/WordPress/Portal/PortalTemplate.php': [ unknown( 'register_block_template' ) ],
			// Lists of our own in the same file.
			'server/WordPress/Assets/Build.php': [ unknown( 'wp_register_script_module' ) ],
			'server/WordPress/Outbox/Scheduler.php': [ unknown( 'wp_unschedule_hook' ) ],
			'server/WordPress/Portal/ReturnCookie.php': [ unknown( 'setcookie' ) ],
			'server/WordPress/Uninstall.php': [ unknown( 'delete_option' ) ],
			// Names that others look for.
			'server/WordPress/Portal/PrivateHeaders.php': [ 'define() "DONOTCACHEPAGE"' ],
			'server/WordPress/Portal/RouteCheck.php': [ 'apply_filters() "https_local_ssl_verify"' ],
			// The roles of the site, under the names that their owner gave them.
			'server/WordPress/Storage/WpdbRoleRepository.php': [ unknown( 'update_option' ), unknown( 'add_role' ) ],
		} );
	} );

	test.each( [
		[ 'a function', 'function money_format_amount() {}' ],
		[ 'a class', 'final class Invoice {}' ],
		[ 'a class of another namespace', 'namespace Money; final class Invoice {}' ],
		[ 'a constant', "define( 'MONEY_VERSION', 1 );" ],
		[ 'a constant of a file', 'const MONEY_VERSION = 1;' ],
		[ 'an option', "update_option( 'money_settings', [] );" ],
		[
			'an option of a constant',
			"namespace Coffer; final class A { private const OPTION = 'money'; public function f(): void { update_option( self::OPTION, 1 ); } }",
		],
		[ 'a hook', "do_action( 'invoice_paid' );" ],
		[ 'a filter', 'apply_filters( "money_$name", 1 );' ],
		[ 'a task', "wp_schedule_event( time(), 'daily', 'send_reminders' );" ],
		[ 'a transient', "set_transient( 'rates', 1 );" ],
		[ 'a shortcode', "add_shortcode( 'pay_now', 'coffer_pay_now' );" ],
		[ 'a script', "wp_register_script( 'money', 'money.js' );" ],
		[ 'a variable of all', 'function coffer_f() { global $money; }' ],
	] )( '%s with another name is found', ( _what, code ) => {
		expect( foreignToOthers( php( code ) ) ).toHaveLength( 1 );
	} );

	test( 'names of ours are not', () => {
		expect(
			foreignToOthers(
				php(
					"namespace Coffer\\Storage; final class A { public const OPTION = 'coffer_a'; public function f(): void { update_option( self::OPTION, 1 ); do_action( 'coffer_' . $x ); global $wpdb; } }"
				)
			)
		).toEqual( [] );
	} );
} );

describe( 'What is dangerous wherever it stands has a reason for standing there', () => {
	test( 'in every file', () => {
		const found = inAll( ( _file, code ) => [
			...new Set( dangersIn( code ).map( ( { what, danger } ) => `${ what } ${ danger }` ) ),
		] );
		const loads = 'include loads a file from elsewhere';
		expect( found ).toEqual( {
			// Files of the plugin, whose names the code chooses.
			'server/autoload.php': [ loads ],
			'server/WordPress/Assets/Build.php': [ loads ],
			'server/WordPress/PayNow/PayNowBlock.php': [ loads ],
			'server/WordPress/Portal/BlockEditor.php': [ loads ],
			'server/WordPress/Portal/PortalBlock.php': [ loads ],
			'portal-template/parts/page.php': [ loads ],
			'blocks/pay-now/render.php': [ loads ],
			'blocks/portal/render.php': [ loads ],
			'server/WordPress/Portal/PortalTemplate.php': [ 'file_get_contents opens a file' ],
			// wp-admin/includes/user.php.
			'server/WordPress/Storage/WpdbRoleRepository.php': [ loads ],
			// php://output.
			'server/WordPress/Export/Exports.php': [ 'fopen opens a file' ],
			// The one gateway that asks another server, and the site that asks itself for its own page.
			'server/WordPress/Gateways/StripeClient.php': [ 'wp_remote_request asks another server' ],
			'server/WordPress/Portal/RouteCheck.php': [ 'wp_remote_get asks another server' ],
			// As nobody, while work of the outbox goes on in somebody's request.
			'server/WordPress/Outbox/OutboxWorker.php': [ 'wp_set_current_user acts as somebody else' ],
			// Bytes as text, and back.
			'server/Domain/PortalLinks/Token.php': [ 'base64_decode decodes what nobody can read' ],
			'server/WordPress/Portal/SodiumTokenSealer.php': [ 'base64_decode decodes what nobody can read' ],
			// WordPress's own option, read under a lock.
			'server/WordPress/Storage/WpdbSettingsRepository.php': [ 'maybe_unserialize makes objects of text' ],
			// Names of what is no secret: of a role as it is, of a failure that comes again, of a part of a page.
			'server/Domain/People/Role.php': [ 'crc32 can be guessed' ],
			'server/WordPress/Health/Failures.php': [ 'md5 can be guessed' ],
			'portal-template/parts/pay.php': [ 'md5 can be guessed' ],
		} );
	} );

	test.each( [
		[ 'text that is run', 'eval( $x );' ],
		[ 'objects that are made of text', "unserialize( $_COOKIE['x'] );" ],
		[ 'variables that are made of a form', 'extract( $_POST );' ],
		[ 'a variable of any name', 'echo $$x;' ],
		[ 'a program', 'shell_exec( $x );' ],
		[ 'a program between backticks', 'echo `ls`;' ],
		[ 'code that is hidden', "base64_decode( 'ZXZpbA==' );" ],
		[ 'another server', 'wp_remote_post( $x );' ],
		[ 'another server behind the back of WordPress', 'curl_exec( $x );' ],
		[ 'a file', 'file_get_contents( $x );' ],
		[ 'a file that is run', 'require $x;' ],
		[ 'a file above', "require __DIR__ . '/../../x.php';" ],
		[ 'a person who is not there', 'wp_set_auth_cookie( 1 );' ],
		[ 'a secret that can be guessed', 'uniqid();' ],
	] )( '%s is found', ( _what, body ) => {
		expect( dangersIn( php( body ) ) ).toHaveLength( 1 );
	} );

	test( 'a file of the same folder is not', () => {
		expect( dangersIn( php( "require __DIR__ . '/server/autoload.php';" ) ) ).toEqual( [] );
	} );
} );
