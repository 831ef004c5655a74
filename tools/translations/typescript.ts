import ts from 'typescript';
import { commentsAt, commentsByLine, isTranslation, messageOf } from './calls';
import type { Message } from './message';

/** Messages in a file of TypeScript, with or without JSX. */
export function typescriptMessages( code: string, file: string ): Message[] {
	const source = ts.createSourceFile( file, code, ts.ScriptTarget.Latest );
	const comments = commentsByLine( code );
	const found: Message[] = [];
	const visit = ( node: ts.Node ): void => {
		if ( ts.isCallExpression( node ) ) {
			const name = calledName( node.expression );
			if ( name !== undefined && isTranslation( name ) ) {
				const at = source.getLineAndCharacterOfPosition( node.getStart( source ) ).line + 1;
				const message = messageOf(
					{ name, texts: node.arguments.map( textOf ), place: `${ file }:${ at }` },
					{ comments: commentsAt( at, comments ), references: [ file ], format: 'javascript-format' }
				);
				if ( message ) {
					found.push( message );
				}
			}
		}
		ts.forEachChild( node, visit );
	};
	visit( source );
	return found;
}

/** Files of the project that a file imports, as they are written there. */
export function importsOf( code: string ): string[] {
	return ts.preProcessFile( code, true, true ).importedFiles.map( ( { fileName } ) => fileName );
}

function calledName( callee: ts.Expression ): string | undefined {
	return ts.isIdentifier( callee ) ? callee.text : undefined;
}

/** A text, or texts put together with plus signs. */
function textOf( node: ts.Expression ): string | undefined {
	if ( ts.isStringLiteralLike( node ) ) {
		return node.text;
	}
	if ( ts.isBinaryExpression( node ) && node.operatorToken.kind === ts.SyntaxKind.PlusToken ) {
		const [ left, right ] = [ textOf( node.left ), textOf( node.right ) ];
		return left === undefined || right === undefined ? undefined : left + right;
	}
	return undefined;
}
