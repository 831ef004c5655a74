import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';
import { root } from '../machine/paths';
import { parse, walk } from '../machine/php-tree';

/** That a file uses another, both as paths from the root of the repository, or as the name of a namespace where PHP names one. */
export interface Use {
	readonly from: string;
	readonly to: string;
	/** Only its types, which are gone when it runs. */
	readonly isType: boolean;
}

/** What the TypeScript of these folders imports of the project's own. */
export function typescriptUses( folders: readonly string[] ): Use[] {
	return folders
		.flatMap( ( folder ) => filesIn( folder, /\.tsx?$/ ) )
		.flatMap( ( file ) => importsOf( file ).map( ( { to, isType } ) => ( { from: file, to, isType } ) ) );
}

function importsOf( file: string ): { to: string; isType: boolean }[] {
	const source = ts.createSourceFile( file, textOf( file ), ts.ScriptTarget.Latest );
	const found: { to: string; isType: boolean }[] = [];
	const add = ( name: ts.Node | undefined, isType: boolean ) => {
		if ( name && ts.isStringLiteral( name ) ) {
			const to = placeOf( name.text, file );
			if ( to ) {
				found.push( { to, isType } );
			}
		}
	};
	const visit = ( node: ts.Node ) => {
		if ( ts.isImportDeclaration( node ) ) {
			add( node.moduleSpecifier, node.importClause?.isTypeOnly ?? false );
		} else if ( ts.isExportDeclaration( node ) ) {
			add( node.moduleSpecifier, node.isTypeOnly );
		} else if ( ts.isCallExpression( node ) && node.expression.kind === ts.SyntaxKind.ImportKeyword ) {
			add( node.arguments[ 0 ], false );
		}
		ts.forEachChild( node, visit );
	};
	visit( source );
	return found;
}

/** Where a name in an import leads; undefined where that is a package of others. */
function placeOf( name: string, file: string ): string | undefined {
	if ( name === '@coffer/api' ) {
		return 'src/index';
	}
	return name.startsWith( '.' ) ? posix.join( posix.dirname( file ), name ) : undefined;
}

/** What the PHP of a folder names of the plugin's own namespaces: `Coffer\A\B` is `server/A/B`. */
export function phpUses( folder: string ): Use[] {
	return filesIn( folder, /\.php$/ ).flatMap( ( from ) => {
		const uses = new Map< string, Use >();
		walk( parse( textOf( from ) ), ( node ) => {
			const name =
				node.kind === 'useitem' || node.kind === 'name' ? String( node.name ).replace( /^\\/, '' ) : '';
			if ( name.startsWith( 'Coffer\\' ) ) {
				const to = name.replace( /^Coffer/, 'server' ).replaceAll( '\\', '/' );
				uses.set( to, { from, to, isType: false } );
			}
		} );
		return [ ...uses.values() ];
	} );
}

function textOf( file: string ): string {
	return readFileSync( join( root, file ), 'utf8' );
}

function filesIn( folder: string, what: RegExp ): string[] {
	return readdirSync( join( root, folder ), { recursive: true, encoding: 'utf8' } )
		.map( ( name ) => posix.join( folder, name.split( sep ).join( '/' ) ) )
		.filter( ( file ) => what.test( file ) && ! file.endsWith( '.d.ts' ) )
		.sort();
}
