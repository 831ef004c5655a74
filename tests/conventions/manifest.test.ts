import { parse, source, walk } from './php-source';

interface Manifest {
	name: string;
	slug: string;
	version: string;
	description: string;
	license: string;
	text_domain: string;
	requires: { wordpress: string; php: string; node: string };
	capabilities: Record< string, string >;
	roles: Record< string, { capabilities: string[] } >;
}

const manifest = JSON.parse( source( 'plugin.json' ) ) as Manifest;
const npm = JSON.parse( source( 'package.json' ) ) as {
	name: string;
	version: string;
	license: string;
	engines: { node: string };
};

/** The fields that WordPress reads from the first comment of coffer.php. */
function header( code: string ): Record< string, string > {
	return Object.fromEntries(
		[ ...code.matchAll( /^ \* ([A-Z][A-Za-z ]+):\s+(.+)$/gm ) ].map( ( [ , name = '', value = '' ] ) => [
			name,
			value,
		] )
	);
}

/** What coffer.php must say for a manifest. */
function wanted( { name, version, description, license, text_domain: domain, requires }: Manifest ) {
	return {
		'Plugin Name': name,
		Version: version,
		Description: description,
		'Requires at least': requires.wordpress,
		'Requires PHP': requires.php,
		License: license,
		'Text Domain': domain,
	};
}

describe( 'plugin.json', () => {
	test( 'says the same as the header that WordPress reads', () => {
		expect( header( source( 'coffer.php' ) ) ).toMatchObject( wanted( manifest ) );
	} );

	test( 'is not matched by a header of another version', () => {
		expect( header( source( 'coffer.php' ) ) ).not.toMatchObject( wanted( { ...manifest, version: '9.9.9' } ) );
	} );

	test( 'says the same as package.json', () => {
		expect( [ npm.name, npm.version, npm.license, npm.engines.node ] ).toEqual( [
			manifest.slug,
			manifest.version,
			manifest.license,
			manifest.requires.node,
		] );
	} );

	test( 'asks for the versions that coffer.php checks before it starts', () => {
		const code = source( 'coffer.php' );
		const [ major = '', minor = '' ] = manifest.requires.php.split( '.' );
		expect( code ).toContain( `PHP_VERSION_ID < ${ Number( major ) * 10_000 + Number( minor ) * 100 }` );
		expect( code ).toContain( `'${ manifest.requires.wordpress }', '<'` );
	} );

	test( 'gives roles only capabilities that it names', () => {
		const known = Object.keys( manifest.capabilities );
		for ( const role of Object.values( manifest.roles ) ) {
			expect( known ).toEqual( expect.arrayContaining( role.capabilities ) );
		}
	} );
} );

test( 'coffer.php can be read by the PHP that it has to warn about, and is short', () => {
	const newer: string[] = [];
	walk( parse( source( 'coffer.php' ) ), ( node ) => {
		if ( [ 'match', 'enum', 'nullsafepropertylookup', 'variadicplaceholder', 'attrgroup' ].includes( node.kind ) ) {
			newer.push( node.kind );
		}
	} );
	expect( newer ).toEqual( [] );
	expect( source( 'coffer.php' ).trimEnd().split( '\n' ).length ).toBeLessThanOrEqual( 40 );
} );
