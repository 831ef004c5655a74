import type { Entry } from './merge';

/** What a message has that its translation must have too: places of sprintf, words in braces, tags. */
export function placeholdersOf( text: string ): string[] {
	return [ ...text.matchAll( /%(?:(\d+)\$)?[sdf]|%%|\{[a-z_]+(?::\d)?\}|<\/?[a-z][^>]*>/g ) ]
		.map( ( [ found ] ) => found )
		.sort();
}

/** What is wrong with a translation that is there; one sentence, or undefined. */
export function faultOf( { message, texts }: Entry ): string | undefined {
	if ( texts.some( ( text ) => text === '' ) ) {
		return 'a plural form is missing';
	}
	const wanted = [ message.id, message.plural ?? message.id ].map( ( text ) => placeholdersOf( text ).join( ' ' ) );
	const wrong = texts.find( ( text ) => {
		const has = placeholdersOf( text );
		return ! wanted.includes( has.join( ' ' ) ) && ! mayLeaveOutNumber( message.plural, has, wanted );
	} );
	if ( wrong !== undefined ) {
		return `"${ wrong }" has not the same placeholders`;
	}
	const ends = ( text: string ) => /\s$/.test( text );
	return texts.some( ( text ) => ends( text ) !== ends( message.id ) )
		? 'a space at the end is missing or too many'
		: undefined;
}

/** Arabic has words for "no", "one" and "two" things, which need no number beside them. */
function mayLeaveOutNumber( plural: string | undefined, has: readonly string[], wanted: readonly string[] ): boolean {
	const without = ( text: string ) =>
		text
			.split( ' ' )
			.filter( ( place ) => ! /^%(1\$)?[sd]$/.test( place ) )
			.join( ' ' );
	return plural !== undefined && wanted.some( ( text ) => without( text ) === has.join( ' ' ) );
}
