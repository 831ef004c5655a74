import { source } from './php-source';

const manifest = JSON.parse( source( 'plugin.json' ) ) as {
	name: string;
	version: string;
	schema_version: number;
	description: string;
	license: string;
	tested_up_to: string;
	requires: { wordpress: string; php: string };
};
const readme = source( 'readme.txt' );

function header( name: string ): string | undefined {
	return new RegExp( `^${ name }: (.+)$`, 'm' ).exec( readme )?.[ 1 ];
}

describe( 'readme.txt, as the plugin directory reads it,', () => {
	test( 'says the same as plugin.json', () => {
		expect( {
			name: /^=== (.+) ===$/m.exec( readme )?.[ 1 ],
			version: header( 'Stable tag' ),
			license: header( 'License' ),
			tested: header( 'Tested up to' ),
			wordpress: header( 'Requires at least' ),
			php: header( 'Requires PHP' ),
		} ).toEqual( {
			name: manifest.name,
			version: manifest.version,
			license: manifest.license,
			tested: manifest.tested_up_to,
			wordpress: manifest.requires.wordpress,
			php: manifest.requires.php,
		} );
		expect( readme.split( '\n\n' )[ 1 ] ).toBe( manifest.description );
	} );

	test( 'stays within what the directory shows', () => {
		expect( header( 'Tags' )?.split( ', ' ) ).toHaveLength( 5 );
		expect( manifest.description.length ).toBeLessThanOrEqual( 150 );
		const sections = [ ...readme.matchAll( /^== (.+) ==$/gm ) ].map( ( [ , title ] ) => title );
		expect( sections ).toEqual( [
			'Description',
			'Installation',
			'Frequently Asked Questions',
			'External services',
			'Privacy',
			'Screenshots',
			'Changelog',
			'Upgrade Notice',
		] );
	} );

	test( 'and CHANGELOG.md begin with this version', () => {
		expect( /^= ([\d.]+) =$/m.exec( readme )?.[ 1 ] ).toBe( manifest.version );
		expect( /^## (.+)$/m.exec( source( 'CHANGELOG.md' ) )?.[ 1 ] ).toBe(
			`${ manifest.version } (${ manifest.schema_version })`
		);
	} );
} );
