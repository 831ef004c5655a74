import type { Guide } from '*.md';

/** The guides that have every one of the words in their title, their sentence or a heading; those with a title that fits come first. */
export function foundGuides( all: readonly Guide[], typed: string ): readonly Guide[] {
	const words = lettersOf( typed ).split( /\s+/ ).filter( Boolean );
	const has = ( text: string ) => words.every( ( word ) => lettersOf( text ).includes( word ) );
	const inTitle = all.filter( ( { title } ) => has( title ) );
	const inRest = all.filter(
		( guide ) => ! inTitle.includes( guide ) && has( [ guide.title, guide.purpose, ...guide.headings ].join( ' ' ) )
	);
	return [ ...inTitle, ...inRest ];
}

function lettersOf( text: string ): string {
	return text.toLowerCase().replaceAll( '’', "'" );
}
