import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { phpFiles, root, source } from './php-source';

/** Capabilities are asked of the actor, whom Domain\People\Access judges; WordPress is asked for them in one folder only. */
const direct = /\b(?:current_user_can|user_can|has_cap|author_can)\([^()]*?['"]coffer_/;

const manifest = JSON.parse( source( 'plugin.json' ) ) as { capabilities: Record< string, string > };
const routes = JSON.parse( source( 'contract/routes.json' ) ) as Record<
	string,
	{ name: string; capability?: string; public?: string }
>;

/** What stands between the braces of a method. */
function bodyOf( code: string, method: string ): string {
	return new RegExp( `function ${ method }\\(.*?\\n\\t}\\n`, 's' ).exec( code )?.[ 0 ] ?? '';
}

/** Whether a method asks who acts, itself or through another one of its class that it hands its request to. */
function asks( code: string, method: string, depth = 2 ): boolean {
	const body = bodyOf( code, method );
	return (
		/\bAccess::require\(|->actor\b|currentActor\(\)|CurrentActor::may\(|CommandAccess::require\(/.test( body ) ||
		( depth > 0 &&
			[ ...body.matchAll( /\$this->(\w+)\( \$call/g ) ].some( ( [ , name = '' ] ) =>
				asks( code, name, depth - 1 )
			) )
	);
}

/** Route to the controller's class and method, as RestApi names them. */
function handlers( code: string ): { readonly name: string; readonly file: string; readonly method: string }[] {
	return [ ...code.matchAll( /'(\w+)'\s*=> \( new (\w+)\( \$services \) \)->(\w+)\( \$call \)/g ) ].map(
		( [ , name = '', file = '', method = '' ] ) => ( { name, file: `server/WordPress/Rest/${ file }.php`, method } )
	);
}

/** What answers forms of admin-post.php. */
function adminActions( code: string ): { readonly className: string; readonly method: string }[] {
	const own = /final class (\w+)/.exec( code )?.[ 1 ] ?? '';
	return [ ...code.matchAll( /add_action\( 'admin_post_.*/g ) ].map( ( [ registered = '' ] ) => ( {
		className: /new (\w+)\(/.exec( registered )?.[ 1 ] ?? own,
		method: /->(\w+)\(\) \)/.exec( registered )?.[ 1 ] ?? /\$this, '(\w+)'/.exec( registered )?.[ 1 ] ?? '',
	} ) );
}

function codeOf( className: string ): string {
	const file = phpFiles( 'server' ).find( ( each ) => each.endsWith( `/${ className }.php` ) );
	return file ? source( file ) : '';
}

/** Reading may come first; writing not. */
function needsNonce( code: string, method: string ): boolean {
	const body = bodyOf( code, method );
	const nonce = body.search( /\b(?:check_admin_referer|wp_verify_nonce)\(/ );
	const first = body.search( /\$_POST|update_option\(|self::decide\(|->(?:write|save|record|send)\(/ );
	return nonce > 0 && ( first < 0 || nonce < first );
}

const served = handlers( source( 'server/WordPress/Rest/RestApi.php' ) );
const isPublic = ( name: string ) => Object.values( routes ).some( ( each ) => each.name === name && each.public );

/** Files of the classes that Plugin.php has show the blocks, one for each block that there is. */
function blockRenderers(): string[] {
	const composed = source( 'server/WordPress/Plugin.php' );
	const [ , list = '' ] = /Blocks::register\( \[\n([\s\S]*?)\n\t\t\] \)/.exec( composed ) ?? [];
	const classes = list.split( '\n' ).map( ( line ) => {
		const [ , fromRoute ] = /self::route\(\)->(\w+)\(\)/.exec( line ) ?? [];
		return fromRoute
			? new RegExp( `function ${ fromRoute }\\(\\): (\\w+)` ).exec(
					source( 'server/WordPress/Portal/Route.php' )
				)?.[ 1 ]
			: /new (\w+)\(/.exec( line )?.[ 1 ];
	} );
	expect( classes ).toHaveLength( readdirSync( join( root, 'blocks' ) ).length );
	return classes.map( ( name ) => {
		const file = phpFiles( 'server' ).find( ( each ) => each.endsWith( `/${ name }.php` ) );
		expect( file ).toBeDefined();
		return file ?? '';
	} );
}

describe( 'Every way into Money asks who may', () => {
	test( 'each route has a capability of the manifest, or is one of the customer’s page', () => {
		const loose = Object.entries( routes ).filter(
			( [ , { capability, public: open } ] ) =>
				open === undefined && ( capability === undefined || ! ( capability in manifest.capabilities ) )
		);
		expect( loose.map( ( [ key ] ) => key ) ).toEqual( [] );
	} );

	test( 'what answers a route asks again, itself or in its use case', () => {
		expect( served.length ).toBeGreaterThan( 70 );
		const silent = served.filter(
			( { name, file, method } ) => ! isPublic( name ) && ! asks( source( file ), method )
		);
		expect( silent.map( ( { name } ) => name ) ).toEqual( [] );
	} );

	test( 'each command of WP-CLI asks before it does anything', () => {
		const commands = phpFiles( 'server/WordPress/Cli' ).filter( ( file ) => file.endsWith( 'Command.php' ) );
		const silent = commands.flatMap( ( file ) =>
			[ ...source( file ).matchAll( /public function (\w+)\(/g ) ]
				.map( ( [ , method = '' ] ) => method )
				.filter( ( method ) => method !== '__construct' && ! asks( source( file ), method, 0 ) )
				.map( ( method ) => `${ file }: ${ method }` )
		);
		expect( commands.length ).toBeGreaterThan( 1 );
		expect( silent ).toEqual( [] );
	} );

	test( 'each ability asks before it runs, each tool behind it asks again, and none is registered anywhere else', () => {
		const registering = phpFiles( 'server' ).filter( ( file ) => /wp_register_ability\(/.test( source( file ) ) );
		expect( registering ).toEqual( [ 'server/WordPress/Assistant/Abilities.php' ] );
		const registered = source( registering[ 0 ] ?? '' );
		expect( bodyOf( registered, 'register' ) ).toMatch( /'permission_callback' => fn \(\): bool => \$this->may\(/ );
		expect( asks( registered, 'may', 0 ) ).toBe( true );
		expect( asks( registered, 'execute', 0 ) ).toBe( true );
		// Whatever is asked first, in the one place that runs tools for abilities and for language models.
		const call = bodyOf( source( 'server/Domain/Assistant/MoneyTools.php' ), 'call' );
		for ( const needed of [
			"Access::require( $actor, 'coffer_use_assistant' )",
			"Access::require( $actor, $ability['capability'] )",
		] ) {
			expect( call.indexOf( needed ) ).toBeGreaterThan( 0 );
			expect( call.indexOf( needed ) ).toBeLessThan( call.indexOf( 'return match' ) );
		}
		const { abilities } = JSON.parse( source( 'contract/abilities.json' ) ) as {
			abilities: Record< string, { capability: string } >;
		};
		for ( const [ name, { capability } ] of Object.entries( abilities ) ) {
			expect( call ).toContain( `'${ name }'` );
			expect( Object.keys( manifest.capabilities ) ).toContain( capability );
		}
	} );

	// The portal block shows the page that PageGate let through.
	test( 'each form and file of wp-admin, and each block, asks the actor', () => {
		const entries = [
			...phpFiles( 'server' ).filter(
				( file ) => source( file ).includes( 'admin_post_' ) && ! file.endsWith( 'Plugin.php' )
			),
			...blockRenderers(),
		];
		const silent = entries.filter(
			( file ) =>
				! /currentActor\(\)|CurrentActor::may\(|Access::require\(|->request->page\(\)/.test( source( file ) )
		);
		expect( entries.length ).toBeGreaterThan( 1 );
		expect( silent ).toEqual( [] );
	} );

	test( 'each form of wp-admin needs the nonce of its page, before it does anything', () => {
		const actions = phpFiles( 'server' ).flatMap( ( file ) => adminActions( source( file ) ) );
		expect( actions.length ).toBeGreaterThan( 1 );
		expect( actions.filter( ( { className, method } ) => ! needsNonce( codeOf( className ), method ) ) ).toEqual(
			[]
		);
		// Nothing else of WordPress lets a request do something: no admin-ajax.php, no form of a screen, no XML-RPC.
		const others = phpFiles( 'server' ).filter( ( file ) =>
			/['"](?:wp_ajax_|load-|admin_action_|xmlrpc_methods|heartbeat_received)/.test( source( file ) )
		);
		expect( others ).toEqual( [] );
	} );

	test( 'routes are registered in one place, each with a permission', () => {
		const registering = phpFiles( 'server' ).filter( ( file ) =>
			/register_rest_(?:route|field)\(/.test( source( file ) )
		);
		expect( registering ).toEqual( [ 'server/WordPress/Rest/RestApi.php' ] );
		const code = source( 'server/WordPress/Rest/RestApi.php' );
		expect( code.match( /'callback'/g ) ).toHaveLength( 1 );
		expect(
			code.match(
				/'permission_callback' => fn \(\): bool\|\\WP_Error => \$this->permit\( \$method, \$route \),/g
			)
		).toHaveLength( 1 );
	} );

	test( 'nobody tells WordPress who is there', () => {
		const files = phpFiles( 'server' ).filter( ( file ) =>
			/['"](?:determine_current_user|rest_authentication_errors|authenticate|user_has_cap|map_meta_cap|nonce_user_logged_out|nonce_life)['"]/.test(
				source( file )
			)
		);
		expect( files ).toEqual( [] );
	} );

	test( 'nobody asks WordPress for a capability of Money behind the actor’s back', () => {
		const files = [ ...phpFiles( 'server' ), ...phpFiles( 'portal-template' ), ...phpFiles( 'blocks' ) ].filter(
			( file ) => ! file.startsWith( 'server/WordPress/Access/' ) && ! file.endsWith( 'WpdbRoleRepository.php' )
		);
		expect( files.length ).toBeGreaterThan( 200 );
		expect( files.filter( ( file ) => direct.test( source( file ) ) ) ).toEqual( [] );
	} );

	test( 'whoever does not ask would be seen', () => {
		expect( asks( '\tpublic function list( $call ) {\n\t\treturn $this->all();\n\t}\n', 'list' ) ).toBe( false );
		expect( asks( '\tpublic function list( $call ) {\n\t\tuse_it( $call->actor );\n\t}\n', 'list' ) ).toBe( true );
		expect( direct.test( "if ( current_user_can( 'coffer_view' ) ) {" ) ).toBe( true );
		expect(
			adminActions( "final class Form {\nadd_action( 'admin_post_' . self::ACTION, [ $this, 'send' ] );" )
		).toEqual( [ { className: 'Form', method: 'send' } ] );
		const form = ( body: string ) => `\tpublic function send(): void {\n\t\t${ body }\n\t}\n`;
		expect( needsNonce( form( "update_option( 'coffer_a', 1 );" ), 'send' ) ).toBe( false );
		expect( needsNonce( form( "update_option( 'coffer_a', 1 ); check_admin_referer( 'a' );" ), 'send' ) ).toBe(
			false
		);
		expect( needsNonce( form( "check_admin_referer( 'a' ); update_option( 'coffer_a', 1 );" ), 'send' ) ).toBe(
			true
		);
	} );
} );
