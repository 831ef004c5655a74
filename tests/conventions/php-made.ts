import { isNode, walk, type PhpNode } from './php-source';

/** Where a value may come from, beside what stands in the code itself. */
export interface Origins {
	/** Functions and static methods whose result is good whatever they are given, in lower case: `esc_html`, `html::text`. */
	readonly makers: ReadonlySet< string >;
	/** Functions whose result is as good as what they are given. */
	readonly carriers: ReadonlySet< string >;
	/** Any other expression that is good. */
	also( node: PhpNode ): boolean;
}

/** Where in a value: keys of arrays, `*` for all that an array holds, and its keys themselves. */
type At = readonly string[];

const keys = '@keys';

const functionKinds = new Set( [ 'function', 'method', 'closure', 'arrowfunc' ] );
const literals = new Set( [ 'string', 'number', 'boolean', 'nullkeyword', 'nowdoc', 'magic', 'inline', 'throw' ] );
const yieldsNoText = new Set( [ 'unary', 'isset', 'empty', 'pre', 'post' ] );

/**
 * Says of an expression whether it is made of what stands in the code, and of what the origins allow: through variables of
 * the function around it, and through private methods and their callers in the same file. What cannot be followed is not.
 */
export class Making {
	private readonly parents = new Map< PhpNode, PhpNode | undefined >();
	private readonly asked = new Set< string >();
	private readonly numbers = new Map< PhpNode, number >();

	public constructor(
		private readonly tree: PhpNode,
		private readonly origins: Origins
	) {
		walk( tree, ( node, parent ) => {
			this.parents.set( node, parent );
			this.numbers.set( node, this.numbers.size );
		} );
	}

	public isMade( value: unknown, at: At = [] ): boolean {
		if ( ! isNode( value ) ) {
			return false;
		}
		const question = `${ this.numbers.get( value ) ?? '' } ${ at.join( '/' ) }`;
		// A variable that grows in a loop is as good as what is added to it.
		if ( this.asked.has( question ) ) {
			return true;
		}
		this.asked.add( question );
		try {
			return this.judge( value, at );
		} finally {
			this.asked.delete( question );
		}
	}

	private judge( node: PhpNode, at: At ): boolean {
		if ( at[ 0 ] === keys && node.kind !== 'call' && node.kind !== 'array' && node.kind !== 'variable' ) {
			return node.kind === 'staticlookup' || literals.has( node.kind ) || this.areBranchesMade( node, at );
		}
		if ( literals.has( node.kind ) || yieldsNoText.has( node.kind ) || this.origins.also( node ) ) {
			return true;
		}
		switch ( node.kind ) {
			case 'encapsed':
				return ( node.value as PhpNode[] ).every( ( part ) =>
					this.isMade( part.kind === 'encapsedpart' ? part.expression : part )
				);
			case 'bin':
				return [ '.', '??', '?:', '+' ].includes( String( node.type ) )
					? this.isMade( node.left, at ) && this.isMade( node.right, at )
					: true;
			case 'retif':
			case 'match':
				return this.areBranchesMade( node, at );
			case 'cast':
				return [ 'int', 'float', 'bool' ].includes( String( node.type ) ) || this.isMade( node.expr, at );
			case 'assign':
				return this.isMade( node.right, at );
			case 'name':
				return true;
			case 'staticlookup':
				return isNode( node.offset ) && node.offset.kind === 'identifier';
			case 'array':
				return this.isArrayMade( node, at );
			case 'offsetlookup':
				return this.isMade( node.what, [ keyOf( node.offset ) ?? '*', ...at ] );
			case 'call':
				return this.isCallMade( node, at );
			case 'variable':
				return this.isVariableMade( node, at );
			default:
				return false;
		}
	}

	private areBranchesMade( node: PhpNode, at: At ): boolean {
		switch ( node.kind ) {
			case 'retif':
				return this.isMade( node.trueExpr ?? node.test, at ) && this.isMade( node.falseExpr, at );
			case 'match':
				return ( node.arms as PhpNode[] ).every( ( arm ) => this.isMade( arm.body, at ) );
			default:
				return false;
		}
	}

	private isArrayMade( node: PhpNode, [ first, ...rest ]: At ): boolean {
		const items = ( node.items as PhpNode[] ).map( ( item, index ) => ( {
			key: isNode( item.key ) ? ( keyOf( item.key ) ?? '*' ) : String( index ),
			value: item.kind === 'entry' ? item.value : item,
			spread: item.unpack === true,
		} ) );
		if ( first === keys ) {
			return ( node.items as PhpNode[] ).every( ( item ) =>
				item.unpack === true
					? this.isMade( item.value, [ keys ] )
					: ! isNode( item.key ) || this.isMade( item.key )
			);
		}
		const found = items.filter( ( { key } ) => key === first );
		if ( first === undefined || first === '*' || found.length === 0 || items.some( ( { spread } ) => spread ) ) {
			const of = ( isSpread: boolean ) => ( isSpread ? [ '*', ...rest ] : rest );
			return items.every( ( { value, spread } ) =>
				this.isMade( value, first === undefined ? [] : of( spread ) )
			);
		}
		return found.every( ( { value } ) => this.isMade( value, rest ) );
	}

	private isCallMade( node: PhpNode, at: At ): boolean {
		const what = node.what as PhpNode;
		const name = calledName( what );
		if ( name && this.origins.makers.has( name ) ) {
			return true;
		}
		const given = node.arguments as PhpNode[];
		if ( name === 'array_keys' ) {
			return this.isMade( given[ 0 ], [ keys ] );
		}
		if ( name === 'array_column' ) {
			return this.isMade( given[ 0 ], [ '*', keyOf( given[ 1 ] ) ?? '*', ...at.slice( 1 ) ] );
		}
		if ( name && this.origins.carriers.has( name ) ) {
			return given.every( ( argument ) => this.isArgumentMade( argument, name === 'implode' ? [] : at ) );
		}
		const method = ownMethod( what );
		const body = method ? this.methodNamed( method ) : undefined;
		return body !== undefined && this.isResultMade( body, at );
	}

	/** A function that is handed over is as good as its result; the name of one, as that one. */
	private isArgumentMade( argument: PhpNode, at: At ): boolean {
		if ( argument.kind === 'closure' || argument.kind === 'arrowfunc' ) {
			return this.isResultMade( argument, at );
		}
		if ( argument.kind === 'string' && this.origins.makers.has( String( argument.value ).toLowerCase() ) ) {
			return true;
		}
		return this.isMade( argument.kind === 'namedargument' ? argument.value : argument, at );
	}

	private isResultMade( body: PhpNode, at: At ): boolean {
		if ( body.kind === 'arrowfunc' ) {
			return this.isMade( body.body, at );
		}
		const results: unknown[] = [];
		walk( body.body, ( node ) => {
			if ( node.kind === 'return' && this.functionAround( node ) === body ) {
				results.push( node.expr );
			}
		} );
		return results.length > 0 && results.every( ( result ) => this.isMade( result, at ) );
	}

	private isVariableMade( node: PhpNode, at: At ): boolean {
		if ( typeof node.name !== 'string' || node.name === 'this' ) {
			return false;
		}
		return this.isNamedMade( node.name, this.functionAround( node ), at );
	}

	private isNamedMade( name: string, around: PhpNode | undefined, at: At ): boolean {
		const given: boolean[] = [];
		walk( around ? around.body : this.tree, ( node, parent ) => {
			if ( this.functionAround( node ) !== around ) {
				return;
			}
			if ( node.kind === 'assign' ) {
				given.push( ...this.assigned( node, name, at ) );
			}
			if ( node.kind === 'foreach' ) {
				given.push( ...this.looped( node, name, at ) );
			}
			if ( [ 'static', 'global' ].includes( node.kind ) && isVariable( parent, name ) ) {
				given.push( false );
			}
		} );
		const parameter = parametersOf( around ).findIndex(
			( each ) => isNode( each.name ) && each.name.name === name
		);
		if ( around && parameter >= 0 ) {
			given.push( this.isParameterMade( around, parameter, at ) );
		}
		if ( around && given.length === 0 && takesFromOutside( around, name ) ) {
			return this.isNamedMade( name, this.functionAround( around ), at );
		}
		return given.length > 0 && given.every( Boolean );
	}

	private assigned( { left, right }: PhpNode, name: string, at: At ): boolean[] {
		if ( isVariable( left, name ) ) {
			return [ this.isMade( right, at ) ];
		}
		if ( isNode( left ) && left.kind === 'offsetlookup' && isVariable( left.what, name ) ) {
			const [ first, ...rest ] = at;
			return [
				first === keys ? ! isNode( left.offset ) || this.isMade( left.offset ) : this.isMade( right, rest ),
			];
		}
		if ( isNode( left ) && ( left.kind === 'list' || left.kind === 'array' ) ) {
			return positions( left, name ).map( ( position ) => this.isMade( right, [ position, ...at ] ) );
		}
		return [];
	}

	private looped( { value, key, source }: PhpNode, name: string, at: At ): boolean[] {
		if ( isVariable( value, name ) ) {
			return [ this.isMade( source, [ '*', ...at ] ) ];
		}
		if ( isNode( value ) && ( value.kind === 'list' || value.kind === 'array' ) ) {
			return positions( value, name ).map( ( position ) => this.isMade( source, [ '*', position, ...at ] ) );
		}
		if ( isVariable( key, name ) ) {
			return [ this.isMade( source, [ keys ] ) ];
		}
		return [];
	}

	/** Of a private method: every call in its class. Anybody may call the others, with anything but numbers. */
	private isParameterMade( method: PhpNode, position: number, at: At ): boolean {
		if ( isNumber( parametersOf( method )[ position ]?.type ) ) {
			return true;
		}
		if ( method.kind === 'closure' || method.kind === 'arrowfunc' ) {
			return this.isHandedOverMade( method );
		}
		if ( method.kind !== 'method' || method.visibility !== 'private' ) {
			return false;
		}
		const own = String( ( method.name as PhpNode ).name );
		const given: boolean[] = [];
		walk( this.tree, ( node ) => {
			if ( node.kind === 'call' && isNode( node.what ) && ownMethod( node.what ) === own ) {
				const argument = ( node.arguments as PhpNode[] )[ position ];
				const fallback = parametersOf( method )[ position ]?.value;
				given.push( argument ? this.isArgumentMade( argument, at ) : this.isMade( fallback, at ) );
			}
		} );
		return given.length > 0 && given.every( Boolean );
	}

	/** What array_map() and the like call a function with is what else they are given. */
	private isHandedOverMade( body: PhpNode ): boolean {
		const call = this.parents.get( body );
		const name = call?.kind === 'call' && isNode( call.what ) ? calledName( call.what ) : undefined;
		if ( ! call || ! name || ! this.origins.carriers.has( name ) ) {
			return false;
		}
		return ( call.arguments as PhpNode[] ).every( ( each ) => each === body || this.isMade( each ) );
	}

	private methodNamed( name: string ): PhpNode | undefined {
		for ( const node of this.parents.keys() ) {
			if ( node.kind === 'method' && ( node.name as PhpNode ).name === name ) {
				return node;
			}
		}
		return undefined;
	}

	private functionAround( node: PhpNode ): PhpNode | undefined {
		let around = this.parents.get( node );
		while ( around && ! functionKinds.has( around.kind ) ) {
			around = this.parents.get( around );
		}
		return around;
	}
}

/** `esc_html`, or `html::text` for a static method; in lower case. */
export function calledName( what: PhpNode ): string | undefined {
	if ( what.kind === 'name' ) {
		return String( what.name ).replace( /^\\/, '' ).toLowerCase();
	}
	if ( what.kind === 'staticlookup' && isNode( what.what ) && isNode( what.offset ) ) {
		return `${ String( what.what.name ).split( '\\' ).pop() ?? '' }::${ String( what.offset.name ) }`.toLowerCase();
	}
	return undefined;
}

function ownMethod( what: PhpNode ): string | undefined {
	const isOwn =
		( what.kind === 'staticlookup' &&
			isNode( what.what ) &&
			[ 'selfreference', 'staticreference' ].includes( what.what.kind ) ) ||
		( what.kind === 'propertylookup' && isVariable( what.what, 'this' ) );
	return isOwn && isNode( what.offset ) && what.offset.kind === 'identifier' ? String( what.offset.name ) : undefined;
}

function isVariable( node: unknown, name: string ): boolean {
	return isNode( node ) && node.kind === 'variable' && node.name === name;
}

function keyOf( node: unknown ): string | undefined {
	return isNode( node ) && ( node.kind === 'string' || node.kind === 'number' ) ? String( node.value ) : undefined;
}

/** `int`, `?int`, `float` and `bool`: what these hold has no words in it. */
function isNumber( type: unknown ): boolean {
	return (
		isNode( type ) && type.kind === 'typereference' && [ 'int', 'float', 'bool' ].includes( String( type.name ) )
	);
}

function positions( list: PhpNode, name: string ): string[] {
	return ( list.items as ( PhpNode | null )[] ).flatMap( ( item, index ) => {
		const value = item?.kind === 'entry' ? item.value : item;
		const key = item && isNode( item.key ) ? keyOf( item.key ) : String( index );
		return isVariable( value, name ) ? [ key ?? '*' ] : [];
	} );
}

function parametersOf( around: PhpNode | undefined ): PhpNode[] {
	return around ? ( around.arguments as PhpNode[] ) : [];
}

function takesFromOutside( around: PhpNode, name: string ): boolean {
	return (
		around.kind === 'arrowfunc' ||
		( around.kind === 'closure' && ( around.uses as PhpNode[] ).some( ( use ) => isVariable( use, name ) ) )
	);
}
