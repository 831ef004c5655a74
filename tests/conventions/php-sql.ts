import { Making, type Origins } from './php-made';
import { isNode, line, parse, walk, type PhpNode } from './php-source';

/** Methods of Storage\Database whose first argument is SQL. The others are values, which Database binds. */
const asking = new Set( [ 'execute', 'rows', 'row', 'value' ] );
const asksWpdb = new Set( [ 'query', 'get_results', 'get_row', 'get_col', 'get_var' ] );

const origins: Origins = {
	makers: new Set( [ 'count', 'absint' ] ),
	carriers: new Set( [
		'implode',
		'sprintf',
		'str_repeat',
		'array_fill',
		'array_map',
		'array_filter',
		'array_column',
		'array_merge',
		'array_values',
		'array_unique',
		'ltrim',
		'rtrim',
		'strtr',
		'str_replace',
		// Of other files of Storage, which this check reads too: they make SQL of what they are given.
		'phonematch::condition',
		'wpdbportallinkrepository::columns',
	] ),
	// Of Storage too: what the connection says of itself, and the parts of a filter, whose values come beside them.
	also: ( { kind, what } ) =>
		kind === 'call' &&
		isNode( what ) &&
		isNode( what.offset ) &&
		[ 'charset', 'condition', 'countingOrder' ].includes( String( what.offset.name ) ) &&
		( isCalledOn( what, 'database' ) || isCalledOn( what, 'filter' ) ),
};

/** SQL with something in it that is neither in the code nor a placeholder. One sentence each, with the line. */
export function unbound( code: string ): string[] {
	const tree = parse( code );
	const making = new Making( tree, origins );
	const faults: string[] = [];
	walk( tree, ( node ) => {
		if ( node.kind !== 'call' || ! isNode( node.what ) || ! isNode( node.what.offset ) ) {
			return;
		}
		const [ sql ] = node.arguments as PhpNode[];
		const method = String( node.what.offset.name );
		if ( isCalledOn( node.what, 'database' ) && asking.has( method ) && ! making.isMade( sql ) ) {
			faults.push( `line ${ line( node ) }: ${ method }() is given SQL that is not in the code` );
		}
		if (
			isCalledOn( node.what, 'wpdb' ) &&
			asksWpdb.has( method ) &&
			! isPrepared( sql ) &&
			! making.isMade( sql )
		) {
			faults.push( `line ${ line( node ) }: ${ method }() is given SQL that was not prepared` );
		}
		if ( isCalledOn( node.what, 'wpdb' ) && method === 'prepare' && ! making.isMade( sql ) ) {
			faults.push( `line ${ line( node ) }: prepare() is given SQL that is not in the code` );
		}
	} );
	return faults;
}

/** `$this->database->…` and `$database->…`. */
function isCalledOn( { what }: PhpNode, name: string ): boolean {
	if ( ! isNode( what ) ) {
		return false;
	}
	return what.kind === 'variable'
		? what.name === name
		: what.kind === 'propertylookup' && isNode( what.offset ) && what.offset.name === name;
}

function isPrepared( sql: PhpNode | undefined ): boolean {
	return (
		sql?.kind === 'call' &&
		isNode( sql.what ) &&
		isNode( sql.what.offset ) &&
		isCalledOn( sql.what, 'wpdb' ) &&
		sql.what.offset.name === 'prepare'
	);
}
