import { commitPoints } from '../support/commit-points';
import { isNode, parse, phpFiles, source, walk, type PhpNode } from './php-source';

/** Their transaction is always that of whoever calls them. */
const joining = [ 'Storage\\WpdbSettingsRepository::save' ];

const nameOf = ( node: unknown ): string => {
	if ( typeof node === 'string' ) {
		return node;
	}
	return isNode( node ) ? nameOf( node.name ) : '';
};

/** Whether a call is `….transaction->run( … )`, `….transaction()->run( … )` or that of a new transaction. */
function opens( { kind, what }: PhpNode ): boolean {
	if ( kind !== 'call' || ! isNode( what ) || what.kind !== 'propertylookup' || nameOf( what.offset ) !== 'run' ) {
		return false;
	}
	const on = isNode( what.what ) && what.what.kind === 'call' ? what.what.what : what.what;
	if ( isNode( on ) && on.kind === 'new' ) {
		return nameOf( on.what ).endsWith( 'Transaction' );
	}
	return isNode( on ) && /transaction$/i.test( nameOf( on.offset ) || nameOf( on ) );
}

/** The methods that open a transaction, as the table calls them. */
function openers( code: string ): string[] {
	const found = new Set< string >();
	let namespace = '';
	let className = '';
	walk( parse( code ), ( node ) => {
		if ( node.kind === 'namespace' ) {
			namespace = String( node.name );
		} else if ( node.kind === 'class' ) {
			className = nameOf( node.name );
		} else if ( node.kind === 'method' ) {
			walk( node.body, ( inner ) => {
				if ( opens( inner ) ) {
					found.add( `${ namespace }\\${ className }::${ nameOf( node.name ) }` );
				}
			} );
		}
	} );
	return [ ...found ].map( ( name ) => name.replace( /^Coffer\\(Domain|WordPress)\\/, '' ) );
}

test( 'an opener is recognised, however it comes by its transaction', () => {
	const code = ( call: string ) =>
		`<?php namespace Coffer\\Domain\\Tasks; final class Save { public function edit() { return ${ call }; } }`;
	for ( const call of [
		'$this->transaction->run( fn () => 1 )',
		'$this->services->transaction()->run( fn () => 1 )',
		'$transaction->run( fn () => 1 )',
		'( new WpdbTransaction( $this->database ) )->run( fn () => 1 )',
		'array_map( fn ( $id ) => $this->transaction->run( fn () => $id ), [] )',
	] ) {
		expect( openers( code( call ) ) ).toEqual( [ 'Tasks\\Save::edit' ] );
	}
	expect( openers( code( '$this->change->run( fn () => 1 )' ) ) ).toEqual( [] );
} );

test( 'every method that opens a transaction is in the table of what is killed before and after its commit, and nothing else is', () => {
	const found = phpFiles( 'server' ).flatMap( ( file ) => openers( source( file ) ) );
	expect( [ ...new Set( found ) ].sort() ).toEqual( [ ...Object.keys( commitPoints ), ...joining ].sort() );
} );

test( 'a transaction is called one wherever it is handed over, so that its openers are found', () => {
	const others = phpFiles( 'server' ).filter( ( file ) =>
		/\b(?:Transaction|WpdbTransaction) \$(?!transaction\b)/.test( source( file ) )
	);
	expect( others ).toEqual( [] );
} );

test( 'nobody but the one class of transactions begins and commits', () => {
	const statements = phpFiles( 'server' ).filter( ( file ) =>
		/'(?:START TRANSACTION|COMMIT)'/.test( source( file ) )
	);
	expect( statements ).toEqual( [ 'server/WordPress/Storage/Database.php' ] );
	const callers = phpFiles( 'server' ).filter( ( file ) => /database->(?:begin|commit)\(/.test( source( file ) ) );
	expect( callers ).toEqual( [ 'server/WordPress/Storage/WpdbTransaction.php' ] );
} );

test( 'each of them is killed in something', () => {
	const idle = Object.keys( commitPoints ).filter( ( place ) => commitPoints[ place ]?.length === 0 );
	expect( idle ).toEqual( [] );
} );
