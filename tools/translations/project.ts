import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { readContract } from '../contract/read';
import { root } from '../machine/paths';
import { blockMessages, contractMessages, manifestMessages } from './declared';
import { libraryMessages } from './library';
import { unique, type Message } from './message';
import { phpMessages } from './php';
import { importsOf, typescriptMessages } from './typescript';

/** What ships. */
const phpSources = [ 'coffer.php', 'uninstall.php', 'server', 'portal-template', 'blocks' ];
const typescriptSources = [ 'src', 'admin', 'blocks', 'portal-template' ];

const source = ( file: string ) => readFileSync( join( root, file ), 'utf8' );

/** Every message of the plugin, once; those that customers read first. */
export function projectMessages(): Message[] {
	const contract = readContract();
	return unique( [
		...phpFiles().flatMap( ( file ) => phpMessages( source( file ), file ) ),
		...contractMessages( contract as Parameters< typeof contractMessages >[ 0 ] ),
		...manifestMessages( contract.manifest as unknown as Parameters< typeof manifestMessages >[ 0 ] ),
		...blocks().flatMap( ( name ) => {
			const file = `blocks/${ name }/block.json`;
			return blockMessages( JSON.parse( source( file ) ) as Parameters< typeof blockMessages >[ 0 ], file );
		} ),
		...typescriptFiles().flatMap( ( file ) => typescriptMessages( source( file ), file ) ),
		...libraryMessages(),
	] );
}

/** Customers read what lies in these. */
const isForCustomers = ( file: string ) =>
	/^(portal-template|server\/WordPress\/(Portal|PayNow)|server\/Domain)\//.test( file );

function phpFiles(): string[] {
	const files = phpSources.flatMap( ( name ) => filesIn( name, /\.php$/ ) );
	return [ ...files.filter( isForCustomers ), ...files.filter( ( file ) => ! isForCustomers( file ) ) ];
}

function typescriptFiles(): string[] {
	return typescriptSources.flatMap( ( name ) => filesIn( name, /(?<!\.d)\.tsx?$/ ) );
}

function filesIn( name: string, wanted: RegExp ): string[] {
	if ( statSync( join( root, name ) ).isFile() ) {
		return [ name ];
	}
	return readdirSync( join( root, name ), { recursive: true, encoding: 'utf8' } )
		.map( ( file ) => `${ name }/${ file.replaceAll( '\\', '/' ) }` )
		.filter( ( file ) => wanted.test( file ) )
		.sort();
}

function blocks(): string[] {
	return readdirSync( join( root, 'blocks' ) )
		.filter( ( name ) => existsSync( join( root, 'blocks', name, 'block.json' ) ) )
		.sort();
}

/** A script that the build makes: where it lies, and every source file in it and in the chunks that it loads. */
export interface BuiltScript {
	file: string;
	sources: ReadonlySet< string >;
}

/** Scripts that WordPress gives translations to. What a lazily loaded chunk says, it says through its script. */
export function builtScripts(): BuiltScript[] {
	return [
		[ 'build/api.js', 'src/index.ts' ] as const,
		[ 'build/admin.js', 'admin/index.tsx' ] as const,
		[ 'build/first.js', 'admin/first/index.tsx' ] as const,
		...blocks().map( ( name ) => [ `build/blocks/${ name }/index.js`, `blocks/${ name }/index.ts` ] as const ),
	].map( ( [ file, entry ] ) => ( { file, sources: reachable( entry ) } ) );
}

/** Script modules of customers' pages. They carry no words and no wp-i18n: the server gives them what they say. */
export function builtModules(): BuiltScript[] {
	return [
		[ 'build/pay-now.js', 'src/pay-now/index.ts' ] as const,
		...blocks()
			.filter( ( name ) => existsSync( join( root, 'blocks', name, 'view.ts' ) ) )
			.map( ( name ) => [ `build/blocks/${ name }/view.js`, `blocks/${ name }/view.ts` ] as const ),
	].map( ( [ file, entry ] ) => ( { file, sources: reachable( entry ) } ) );
}

function reachable( entry: string ): Set< string > {
	const found = new Set< string >();
	const visit = ( file: string ): void => {
		if ( found.has( file ) ) {
			return;
		}
		found.add( file );
		for ( const wanted of importsOf( source( file ) ) ) {
			const resolved = wanted.startsWith( '.' ) ? resolve( join( dirname( file ), wanted ) ) : undefined;
			if ( resolved ) {
				visit( resolved );
			}
		}
	};
	visit( entry );
	return found;
}

function resolve( path: string ): string | undefined {
	const base = normalize( path ).replaceAll( '\\', '/' );
	return [ '.ts', '.tsx', '/index.ts', '/index.tsx' ]
		.map( ( ending ) => base + ending )
		.find( ( file ) => existsSync( join( root, file ) ) );
}
