import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Opinion, Sources } from '../../tools/machine/oldest-php';
import { calledName } from './php-made';
import { isNode, line, parse, phpFiles, root, source, walk } from './php-source';

const shipped = [
	'coffer.php',
	'uninstall.php',
	...phpFiles( 'server' ),
	...phpFiles( 'portal-template' ),
	...phpFiles( 'blocks' ),
];

/** What it must not take, and what it must. */
const samples: Readonly< Record< string, string > > = {
	'a read-only class': "<?php\ndefined( 'ABSPATH' ) || exit;\nfinal readonly class A {}",
	'a constant with a type': "<?php\ndefined( 'ABSPATH' ) || exit;\nfinal class A { const string B = 'b'; }",
	'null as a type': "<?php\ndefined( 'ABSPATH' ) || exit;\nfunction coffer_a(): null { return null; }",
	'a constant in a trait': "<?php\ndefined( 'ABSPATH' ) || exit;\ntrait A { const B = 1; }",
	'types of types': "<?php\ndefined( 'ABSPATH' ) || exit;\nfunction coffer_a( (A&B)|null $c ) {}",
	'an answer to whoever opens it': "<?php\necho 'Hello';",
	'work before it asks': "<?php\nstrlen();\ndefined( 'ABSPATH' ) || exit;",
};

function ask( sources: Sources ): Opinion {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[ '--import', 'tsx', path.join( 'tools', 'machine', 'oldest-php.ts' ) ],
		{ cwd: root, encoding: 'utf8', input: JSON.stringify( sources ), maxBuffer: 64_000_000 }
	);
	if ( status !== 0 ) {
		throw new Error( stderr );
	}
	return JSON.parse( stdout ) as Opinion;
}

/** Functions that are called and classes that are named, which are in the list. */
function uses( code: string, missing: ReadonlySet< string > ): string[] {
	const found: string[] = [];
	walk( parse( code ), ( node, parent ) => {
		const called = node.kind === 'call' && isNode( node.what ) ? calledName( node.what ) : undefined;
		const named =
			node.kind === 'name' && parent?.kind !== 'call'
				? String( node.name ).replace( /^\\/, '' ).toLowerCase()
				: '';
		for ( const name of [ called ?? '', named ] ) {
			if ( missing.has( name ) ) {
				found.push( `line ${ line( node ) }: ${ name }` );
			}
		}
	} );
	return found;
}

describe( 'The oldest PHP that the plugin says it needs', () => {
	let opinion: Opinion;
	beforeAll( () => {
		opinion = ask( {
			...Object.fromEntries( shipped.map( ( file ) => [ file, source( file ) ] ) ),
			...samples,
		} );
	}, 300_000 );

	test( 'reads every file, and none answers when it is opened directly', () => {
		const inFiles = opinion.faults.filter(
			( fault ) => ! Object.keys( samples ).some( ( name ) => fault.startsWith( `${ name }: ` ) )
		);
		expect( inFiles ).toEqual( [] );
	} );

	test.each( Object.keys( samples ) )( 'does not take %s', ( name ) => {
		expect( opinion.faults.filter( ( fault ) => fault.startsWith( `${ name }: ` ) ) ).toHaveLength( 1 );
	} );

	test( 'has every function and class that is used', () => {
		const missing = new Set( opinion.missing );
		expect( [ ...missing ] ).toEqual(
			expect.arrayContaining( [ 'json_validate', 'array_find', 'str_increment' ] )
		);
		const newer = shipped.flatMap( ( file ) =>
			uses( source( file ), missing ).map( ( each ) => `${ file }, ${ each }` )
		);
		expect( newer ).toEqual( [] );
		expect(
			uses( '<?php\nif ( json_validate( $a ) ) { return new \\Random\\Randomizer(); }', missing )
		).toHaveLength( 2 );
	} );
} );
