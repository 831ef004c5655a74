import { Engine } from 'php-parser';

/** A node of php-parser's tree, read as what it is: a bag of properties with a kind. */
export interface PhpNode {
	kind: string;
	loc?: { start: { line: number } };
	[ property: string ]: unknown;
}

/** PHP 8.1 allows named arguments after an unpacked one; the parser has not heard of it, and reads on correctly. */
const unknownToTheParser = /^Unexpected non-variadic argument after a variadic argument/;

export function parse( code: string ): PhpNode {
	const engine = new Engine( { parser: { version: '8.1', suppressErrors: true }, ast: { withPositions: true } } );
	const tree = engine.parseCode( code, 'source.php' );
	const fault = tree.errors
		.map( ( { message } ) => String( message ) )
		.find( ( message ) => ! unknownToTheParser.test( message ) );
	if ( fault ) {
		throw new SyntaxError( fault );
	}
	return tree as unknown as PhpNode;
}

export function isNode( value: unknown ): value is PhpNode {
	return typeof value === 'object' && value !== null && typeof ( value as PhpNode ).kind === 'string';
}

/** Calls back for the node and everything below it, parents first. */
export function walk( value: unknown, visit: ( node: PhpNode, parent?: PhpNode ) => void, parent?: PhpNode ): void {
	if ( Array.isArray( value ) ) {
		value.forEach( ( item ) => walk( item, visit, parent ) );
		return;
	}
	if ( ! isNode( value ) ) {
		return;
	}
	visit( value, parent );
	for ( const [ property, child ] of Object.entries( value ) ) {
		if ( property !== 'loc' && typeof child === 'object' ) {
			walk( child, visit, value );
		}
	}
}

export function line( node: PhpNode ): number {
	return node.loc?.start.line ?? 0;
}
