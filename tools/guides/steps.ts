import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GuideNode } from '*.md';
import { compileGuide } from './guide.cjs';
import { root } from '../machine/paths';

/** The numbered steps of a guide: of each its first sentence, in words. */
export function stepsOf( name: string ): string[] {
	const file = join( root, 'docs', 'guides', `${ name }.md` );
	const { content } = compileGuide( readFileSync( file, 'utf8' ), basename( file ) );
	const list = content.find( ( node ) => node[ 0 ] === 'ol' );
	if ( list === undefined ) {
		throw new Error( `The guide “${ name }” has no numbered steps.` );
	}
	return contentOf( list ).map(
		( item ) => /^.*?[.:;](?=\s|$)/s.exec( wordsOf( item ) )?.[ 0 ].replace( /[:;]$/, '.' ) ?? wordsOf( item )
	);
}

function wordsOf( node: GuideNode ): string {
	return typeof node === 'string' ? node : contentOf( node ).map( wordsOf ).join( '' );
}

function contentOf( node: GuideNode ): GuideNode[] {
	if ( typeof node === 'string' ) {
		return [];
	}
	const [ , , ...content ] = node;
	return content;
}
