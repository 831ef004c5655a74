import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const specs = [ 'server', 'native' ].flatMap( ( name ) => {
	const folder = join( __dirname, '..', name );
	return readdirSync( folder )
		.filter( ( file ) => file.endsWith( '.spec.ts' ) )
		.map( ( file ) => ( { file: `${ name }/${ file }`, code: readFileSync( join( folder, file ), 'utf8' ) } ) );
} );

test( 'every file of tests against the site verifies the ledger when its tests are done', () => {
	const onTheSite = specs.filter( ( { code } ) => code.includes( "'../support/money-site'" ) );
	const silent = onTheSite.filter( ( { code } ) => ! /^soundAtTheEnd\(\);$/m.test( code ) );
	expect( silent.map( ( { file } ) => file ) ).toEqual( [] );
	expect( onTheSite.length ).toBeGreaterThan( 30 );
} );
