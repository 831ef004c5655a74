import { isNode, line, parse, walk, type PhpNode } from '../machine/php-tree';
import { commentsAt, commentsByLine, isTranslation, messageOf } from './calls';
import type { Message } from './message';

/** Says that the texts of a call stand elsewhere, which the check of WordPress's coding standards wants to hear too. */
const ELSEWHERE = 'WordPress.WP.I18n.NonSingularStringLiteralText';

/** Messages in a file of PHP. */
export function phpMessages( code: string, file: string ): Message[] {
	const comments = commentsByLine( code );
	const lines = code.split( '\n' );
	const found: Message[] = [];
	walk( parse( code ), ( node ) => {
		const name = calledName( node );
		if ( name === undefined || ! isTranslation( name ) ) {
			return;
		}
		const at = line( node );
		if ( [ at - 1, at ].some( ( number ) => lines[ number - 1 ]?.includes( ELSEWHERE ) ) ) {
			return;
		}
		const message = messageOf(
			{ name, texts: ( node.arguments as PhpNode[] ).map( textOf ), place: `${ file }:${ at }` },
			{ comments: commentsAt( at, comments ), references: [ file ], format: 'php-format' }
		);
		if ( message ) {
			found.push( message );
		}
	} );
	return found;
}

function calledName( node: PhpNode ): string | undefined {
	return node.kind === 'call' && isNode( node.what ) && node.what.kind === 'name'
		? String( node.what.name ).replace( /^\\/, '' )
		: undefined;
}

/** A text, or texts put together with dots. */
function textOf( node: PhpNode ): string | undefined {
	if ( node.kind === 'string' ) {
		return String( node.value );
	}
	if ( node.kind === 'bin' && node.type === '.' && isNode( node.left ) && isNode( node.right ) ) {
		const [ left, right ] = [ textOf( node.left ), textOf( node.right ) ];
		return left === undefined || right === undefined ? undefined : left + right;
	}
	return undefined;
}
