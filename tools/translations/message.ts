/** Something that translators translate, as gettext knows it. */
export interface Message {
	readonly id: string;
	readonly plural?: string;
	readonly context?: string;
	/** What translators should know, from the sources. */
	readonly comments: readonly string[];
	/** Files that use it. Without lines, so that the template changes only when a message does. */
	readonly references: readonly string[];
	/** `php-format` or `javascript-format` where it has placeholders of sprintf. */
	readonly flags: readonly string[];
}

/** Two messages with the same key have one translation: gettext leaves the plural out of it. */
export function keyOf( { context, id }: Pick< Message, 'context' | 'id' > ): string {
	return context === undefined ? id : `${ context }\u0004${ id }`;
}

/** One message per key, in the order in which they are first met. */
export function unique( messages: readonly Message[] ): Message[] {
	const found = new Map< string, Message >();
	for ( const message of messages ) {
		const key = keyOf( message );
		const known = found.get( key );
		found.set( key, known ? joined( known, message ) : message );
	}
	return [ ...found.values() ];
}

function joined( one: Message, other: Message ): Message {
	if ( one.plural !== undefined && other.plural !== undefined && one.plural !== other.plural ) {
		throw new Error( `"${ one.id }" has two plurals: "${ one.plural }" and "${ other.plural }".` );
	}
	const plural = one.plural ?? other.plural;
	const both = ( name: 'comments' | 'references' | 'flags' ) => [
		...new Set( [ ...one[ name ], ...other[ name ] ] ),
	];
	return {
		...one,
		...( plural === undefined ? {} : { plural } ),
		comments: both( 'comments' ),
		references: both( 'references' ),
		flags: both( 'flags' ),
	};
}
