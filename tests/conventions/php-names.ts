import { execFileSync } from 'node:child_process';
import { isNode, line, parse, walk, type PhpNode } from './php-source';

/** What the language itself has, without WordPress. Lower case, as PHP compares. */
export interface Builtins {
	functions: ReadonlySet< string >;
	classes: ReadonlySet< string >;
	constants: ReadonlySet< string >;
}

/** Extensions without which no WordPress runs. Nothing else may be needed for counting money. */
const EXTENSIONS = [ 'Core', 'standard', 'SPL', 'date', 'json', 'pcre', 'hash', 'random', 'filter' ];

/** Asks the PHP of the machine. */
export function builtins( php = process.env.COFFER_PHP || 'php' ): Builtins {
	const code = `
		$found = [ 'functions' => [ 'defined' ], 'classes' => [], 'constants' => [ 'true', 'false', 'null' ] ];
		foreach ( json_decode( $argv[1] ) as $name ) {
			if ( ! extension_loaded( $name ) ) { continue; }
			$extension = new ReflectionExtension( $name );
			array_push( $found['functions'], ...array_keys( $extension->getFunctions() ) );
			array_push( $found['classes'], ...array_keys( $extension->getClasses() ) );
			array_push( $found['constants'], ...array_keys( $extension->getConstants() ) );
		}
		echo json_encode( $found );`;
	const found = JSON.parse(
		execFileSync( php, [ '-r', code, '--', JSON.stringify( EXTENSIONS ) ], { encoding: 'utf8' } )
	) as Record< keyof Builtins, string[] >;
	const lower = ( names: string[] ) => new Set( names.map( ( name ) => name.toLowerCase() ) );
	return {
		functions: lower( found.functions ),
		classes: lower( found.classes ),
		constants: lower( found.constants ),
	};
}

/** Functions that take the name of another one, which would hide it from a reader of names. */
const INDIRECT = new Set( [ 'call_user_func', 'call_user_func_array', 'function_exists', 'constant', 'class_exists' ] );
const TAKES_CALLABLE =
	/^(array_(map|filter|reduce|walk|walk_recursive)|u[ak]?sort|array_u.*|preg_replace_callback|iterator_apply|is_callable)$/;

/** What Domain code may speak of: itself, the generated contract, and the values that plugin authors meet. */
const OWN = /^coffer\\(domain\\|contract\\|payable$|paymentevent$)/;

/**
 * Names in a file of the Domain that are neither PHP's nor the Domain's: functions, classes, constants, globals.
 *
 * @return One sentence each, with the line.
 */
export function foreignNames( code: string, php: Builtins ): string[] {
	const tree = parse( code );
	const faults: string[] = [];
	const { namespace, imports } = scope( tree );
	const fault = ( node: PhpNode, what: string ) => faults.push( `line ${ line( node ) }: ${ what }` );
	walk( tree, ( node, parent ) => {
		if ( node.kind === 'name' ) {
			const use = position( node, parent );
			const name = String( node.name ).replace( /^\\/, '' );
			const short = name.toLowerCase();
			if ( use === 'function' ) {
				if ( INDIRECT.has( short ) ) {
					fault( node, `${ name }() hides what is called` );
				} else if ( ! php.functions.has( short ) ) {
					fault( node, `function ${ name }() is not PHP's own` );
				}
			} else if ( use === 'constant' ) {
				if ( ! php.constants.has( short ) ) {
					fault( node, `constant ${ name } is not PHP's own` );
				}
			} else {
				const full = resolve( node, namespace, imports ).toLowerCase();
				if ( ! OWN.test( full ) && ! php.classes.has( full ) ) {
					fault( node, `class ${ full } is neither PHP's nor the Domain's` );
				}
			}
		}
		if (
			node.kind === 'variable' &&
			/^(wpdb|GLOBALS|_(GET|POST|REQUEST|COOKIE|SERVER|ENV|FILES|SESSION))$/.test( String( node.name ) )
		) {
			fault( node, `$${ String( node.name ) } comes from outside` );
		}
		if ( node.kind === 'global' || node.kind === 'eval' || node.kind === 'include' ) {
			fault( node, `${ node.kind } reaches outside` );
		}
		if (
			node.kind === 'call' &&
			isNode( node.what ) &&
			node.what.kind === 'name' &&
			TAKES_CALLABLE.test( String( node.what.name ) )
		) {
			for ( const argument of node.arguments as PhpNode[] ) {
				if (
					argument.kind === 'string' &&
					/^[a-z_]\w*$/i.test( String( argument.value ) ) &&
					! php.functions.has( String( argument.value ).toLowerCase() )
				) {
					fault(
						argument,
						`'${ String( argument.value ) }' is the name of a function that is not PHP's own`
					);
				}
			}
		}
	} );
	return faults;
}

function scope( tree: PhpNode ) {
	let namespace = '';
	const imports = new Map< string, string >();
	walk( tree, ( node ) => {
		if ( node.kind === 'namespace' ) {
			namespace = String( node.name );
		}
		if ( node.kind === 'useitem' ) {
			const full = String( node.name );
			const alias = isNode( node.alias ) ? String( node.alias.name ) : ( full.split( '\\' ).pop() ?? full );
			imports.set( alias.toLowerCase(), full );
		}
	} );
	return { namespace, imports };
}

/** php-parser gives every name the same kind; what it names follows from where it stands. */
function position( node: PhpNode, parent?: PhpNode ): 'function' | 'constant' | 'class' {
	if ( parent?.kind === 'call' && parent.what === node ) {
		return 'function';
	}
	const isClass =
		! parent ||
		( [ 'new', 'staticlookup' ].includes( parent.kind ) && parent.what === node ) ||
		[ 'class', 'interface', 'enum', 'trait' ].includes( parent.kind ) ||
		[ 'catch', 'traituse', 'attribute', 'uniontype', 'intersectiontype' ].includes( parent.kind ) ||
		( parent.kind === 'bin' && parent.type === 'instanceof' && parent.right === node ) ||
		( [
			'parameter',
			'property',
			'method',
			'closure',
			'arrowfunc',
			'function',
			'classconstant',
			'propertystatement',
		].includes( parent.kind ) &&
			parent.type === node );
	return isClass ? 'class' : 'constant';
}

function resolve( node: PhpNode, namespace: string, imports: Map< string, string > ): string {
	const name = String( node.name );
	if ( name.startsWith( '\\' ) || node.resolution === 'fqn' ) {
		return name.replace( /^\\/, '' );
	}
	const [ first = '', ...rest ] = name.split( '\\' );
	const imported = imports.get( first.toLowerCase() );
	return [ imported ?? `${ namespace }\\${ first }`, ...rest ].join( '\\' );
}
