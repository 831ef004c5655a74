import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/machine/paths';
import { readContract } from '../../tools/contract/read';

interface Page {
	readonly components: Record< string, object >;
	readonly paths: Record<
		string,
		Record< string, { operationId: string; security: object[]; parameters: object[] } >
	>;
}

const page = JSON.parse( readFileSync( join( root, 'docs/extending/openapi.json' ), 'utf8' ) ) as Page;
const { routes } = readContract();

/** As a command, because Jest cannot load the validator, which is a module only. */
function isSound( checked: object ): boolean {
	const folder = mkdtempSync( join( tmpdir(), 'coffer-openapi-' ) );
	try {
		const file = join( folder, 'openapi.json' );
		writeFileSync( file, JSON.stringify( checked ) );
		const validator = 'node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js';
		const { stdout } = spawnSync( process.execPath, [ join( root, validator ), file ], { encoding: 'utf8' } );
		return ( JSON.parse( stdout ) as { valid: boolean } ).valid;
	} finally {
		rmSync( folder, { recursive: true } );
	}
}

describe( 'docs/extending/openapi.json', () => {
	test( 'is sound by the schema of OpenAPI', () => {
		expect( isSound( page ) ).toBe( true );
	} );

	test( 'what is wrong with one would be seen', () => {
		expect( isSound( { ...page, paths: { '/documents': { get: { responses: 'none' } } } } ) ).toBe( false );
	} );

	test( 'refers to nothing that is not there', () => {
		const referred = [ ...JSON.stringify( page ).matchAll( /"\$ref":"#\/components\/(\w+)\/(\w+)"/g ) ];
		expect( referred.length ).toBeGreaterThan( 100 );
		for ( const [ , kind = '', name = '' ] of referred ) {
			expect( Object.keys( page.components[ kind ] ?? {} ) ).toContain( name );
		}
	} );

	test( 'has each route of the contract, with what it asks for', () => {
		const told = Object.entries( page.paths ).flatMap( ( [ path, operations ] ) =>
			Object.entries( operations ).map( ( [ method, { operationId } ] ) => [
				`${ method.toUpperCase() } ${ path }`,
				operationId,
			] )
		);
		expect( Object.fromEntries( told ) ).toEqual(
			Object.fromEntries( Object.entries( routes ).map( ( [ key, { name } ] ) => [ key, name ] ) )
		);
		for ( const [ key, route ] of Object.entries( routes ) ) {
			const [ method = '', path = '' ] = key.split( ' ' );
			const { parameters, security } = page.paths[ path ]?.[ method.toLowerCase() ] ?? {};
			const asked = JSON.stringify( parameters );
			expect( asked.includes( 'IfMatch' ) ).toBe( route.if_match === true );
			expect( asked.includes( 'IdempotencyKey' ) ).toBe( route.idempotency === true );
			expect( security?.length ?? 0 ).toBeGreaterThanOrEqual( route.capability ? 2 : 0 );
		}
	} );
} );
