import path from 'node:path';
import { isNode, parse, walk, type PhpNode } from './php-source';

/** What every PHP file that ships has to keep to. Returns what it does not keep, in words. */
export function faultsOf( file: string, code: string ): string[] {
	const tree = parse( code );
	const faults: string[] = [];
	if ( ! /declare\( strict_types=1 \);/.test( code ) ) {
		faults.push( 'has no strict_types' );
	}
	if (
		! /^defined\( 'ABSPATH' \) \|\| exit;$/m.test( code ) &&
		! /^defined\( 'WP_UNINSTALL_PLUGIN' \) \|\| exit;$/m.test( code )
	) {
		faults.push( 'answers when it is opened directly' );
	}
	const classes: PhpNode[] = [];
	let namespace = '';
	walk( tree, ( node ) => {
		if ( node.kind === 'namespace' ) {
			namespace = String( node.name );
		}
		if ( [ 'class', 'interface', 'enum', 'trait' ].includes( node.kind ) && ! node.isAnonymous ) {
			classes.push( node );
		}
	} );
	for ( const item of classes ) {
		const name = isNode( item.name ) ? String( item.name.name ) : '';
		const expected = `server/${ `${ namespace }\\${ name }`.replace( /^Coffer\\/, '' ).replaceAll( '\\', '/' ) }.php`;
		if ( expected !== file.split( path.sep ).join( '/' ) ) {
			faults.push( `has the class ${ namespace }\\${ name }, which the autoloader looks for in ${ expected }` );
		}
		if ( item.kind === 'class' && ! item.isFinal ) {
			faults.push( `class ${ name } is not final` );
		}
		if ( item.kind === 'trait' ) {
			faults.push( `${ name } is a trait` );
		}
	}
	return faults;
}

/** Code that speaks to the database, which only server/WordPress/Storage does. */
export function databaseUse( code: string ): string[] {
	const faults: string[] = [];
	walk( parse( code ), ( node ) => {
		if ( ( node.kind === 'variable' || node.kind === 'identifier' ) && node.name === 'wpdb' ) {
			faults.push( '$wpdb' );
		}
		if ( node.kind === 'name' && /(^|\\)wpdb$/i.test( String( node.name ) ) ) {
			faults.push( 'the class wpdb' );
		}
		if ( node.kind === 'string' && node.value === 'wpdb' ) {
			faults.push( "'wpdb'" );
		}
	} );
	return faults;
}
