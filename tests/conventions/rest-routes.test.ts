import { isNode, parse, source, walk } from './php-source';

const contract = JSON.parse( source( 'contract/routes.json' ) ) as Record< string, { name: string } >;

/** The names that a PHP `match` in the code knows. */
function matched( code: string ): string[] {
	const names: string[] = [];
	walk( parse( code ), ( node ) => {
		if ( node.kind !== 'matcharm' || ! Array.isArray( node.conds ) ) {
			return;
		}
		for ( const condition of node.conds as unknown[] ) {
			if ( isNode( condition ) && condition.kind === 'string' ) {
				names.push( String( condition.value ) );
			}
		}
	} );
	return names;
}

test( 'RestApi answers the routes of the contract, each once, and no other', () => {
	const names = Object.values( contract ).map( ( { name } ) => name );
	expect( matched( source( 'server/WordPress/Rest/RestApi.php' ) ).sort() ).toEqual( names.sort() );
} );

test( 'a route without an answer would be seen', () => {
	expect( matched( "<?php return match ( $name ) { 'get_status' => 1, default => 2 };" ) ).toEqual( [
		'get_status',
	] );
} );
