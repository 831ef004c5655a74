import { calledName, Making, type Origins } from './php-made';
import { isNode, line, parse, walk, type PhpNode } from './php-source';

/** Functions of WordPress and of portal-template's Html that escape what they give back, or give back no text. */
const origins: Origins = {
	makers: new Set( [
		'esc_html',
		'esc_attr',
		'esc_url',
		'esc_textarea',
		'esc_html__',
		'esc_attr__',
		'esc_html_x',
		'esc_attr_x',
		'tag_escape',
		'absint',
		'count',
		'wp_nonce_field',
		'wp_kses',
		'wp_kses_post',
		'get_block_wrapper_attributes',
		'html::text',
		'html::lines',
		'html::amount',
		'html::number',
	] ),
	carriers: new Set( [ 'implode', 'sprintf', 'str_repeat', 'array_map', 'trim', 'strtr' ] ),
	also: () => false,
};

/** What parts of a page are handed under this name has been through get_block_wrapper_attributes(): see wrappers(). */
const handed = 'wrapper';

/** Functions that write what they are given, and which of their arguments are HTML. */
const writers: Readonly< Record< string, 'all' | 'first' | 'never' > > = {
	printf: 'all',
	vprintf: 'all',
	wp_die: 'first',
	_e: 'never',
	_ex: 'never',
	print_r: 'never',
	var_dump: 'never',
	var_export: 'never',
	debug_print_backtrace: 'never',
	phpinfo: 'never',
};

/** What is written out without having been escaped, as far as the file itself shows. One sentence each, with the line. */
export function unescaped( code: string, { isPart = false } = {} ): string[] {
	const tree = parse( code );
	const also = ( node: PhpNode ) => isPart && node.kind === 'variable' && node.name === handed;
	const making = new Making( tree, { ...origins, also } );
	const faults: string[] = [];
	const hold = ( node: PhpNode, what: string, values: readonly unknown[] ) => {
		if ( ! values.every( ( value ) => making.isMade( value ) ) ) {
			faults.push( `line ${ line( node ) }: ${ what } of something that is not escaped` );
		}
	};
	walk( tree, ( node ) => {
		if ( node.kind === 'echo' ) {
			hold( node, 'echo', node.expressions as unknown[] );
		}
		if ( node.kind === 'print' ) {
			hold( node, 'print', [ node.expression ] );
		}
		if ( node.kind === 'exit' && isNode( node.expression ) ) {
			hold( node, 'exit', [ node.expression ] );
		}
		const name = node.kind === 'call' && isNode( node.what ) ? calledName( node.what ) : undefined;
		const kind = name === undefined ? undefined : writers[ name ];
		const given = ( node.arguments ?? [] ) as PhpNode[];
		if ( kind === 'never' ) {
			faults.push( `line ${ line( node ) }: ${ name ?? '' }() escapes nothing` );
		} else if ( kind ) {
			hold( node, `${ name ?? '' }()`, kind === 'first' ? given.slice( 0, 1 ) : given );
		}
	} );
	return faults;
}

/** How parts are handed what they write out as it is. */
export function wrappers( code: string ): { readonly line: number; readonly isEscaped: boolean }[] {
	const tree = parse( code );
	const making = new Making( tree, origins );
	const found: { line: number; isEscaped: boolean }[] = [];
	walk( tree, ( node ) => {
		if ( node.kind === 'entry' && isNode( node.key ) && node.key.kind === 'string' && node.key.value === handed ) {
			found.push( { line: line( node ), isEscaped: making.isMade( node.value ) } );
		}
	} );
	return found;
}
