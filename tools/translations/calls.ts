import type { Message } from './message';

/** Text domain of the plugin: messages of others are not ours to translate. */
export const DOMAIN = 'coffer';

/** Which argument of a function is what; the domain is the last one. */
interface Shape {
	plural?: number;
	context?: number;
	domain: number;
}

const singular: Shape = { domain: 1 };
const inContext: Shape = { context: 1, domain: 2 };

const shapes: Readonly< Record< string, Shape > > = {
	__: singular,
	_e: singular,
	esc_html__: singular,
	esc_html_e: singular,
	esc_attr__: singular,
	esc_attr_e: singular,
	_x: inContext,
	_ex: inContext,
	esc_html_x: inContext,
	esc_attr_x: inContext,
	_n: { plural: 1, domain: 3 },
	_nx: { plural: 1, context: 3, domain: 4 },
	_n_noop: { plural: 1, domain: 2 },
	_nx_noop: { plural: 1, context: 2, domain: 3 },
};

export function isTranslation( name: string ): boolean {
	return Object.hasOwn( shapes, name );
}

export interface Call {
	name: string;
	/** Texts that stand in the source; undefined for anything else. */
	texts: readonly ( string | undefined )[];
	/** Where it stands, for a fault. */
	place: string;
}

/**
 * The message of a call, or undefined when it belongs to another domain.
 *
 * @throws Error When the text is not one that translators can be given.
 */
export function messageOf(
	{ name, texts, place }: Call,
	about: Pick< Message, 'comments' | 'references' > & { format: string }
): Message | undefined {
	const shape = shapes[ name ];
	if ( ! shape || texts.length <= shape.domain || texts[ shape.domain ] !== DOMAIN ) {
		return undefined;
	}
	const text = ( at: number ) => {
		const found = texts[ at ];
		if ( found === undefined || found === '' ) {
			throw new Error( `${ place }: ${ name }() needs its texts written out, or they cannot be translated.` );
		}
		return found;
	};
	const id = text( 0 );
	const plural = shape.plural === undefined ? undefined : text( shape.plural );
	return {
		id,
		...( plural === undefined ? {} : { plural } ),
		...( shape.context === undefined ? {} : { context: text( shape.context ) } ),
		comments: about.comments,
		references: about.references,
		flags: /%(\d+\$)?[sdf]/.test( id + ( plural ?? '' ) ) ? [ about.format ] : [],
	};
}

/** Comments for translators, by the line on which they end. */
export function commentsByLine( source: string ): ReadonlyMap< number, string > {
	const found = new Map< number, string >();
	for ( const comment of source.matchAll( /\/\*[\s*]*(translators:[\s\S]*?)\*\/|\/\/\s*(translators:.*)/gi ) ) {
		const last = source.slice( 0, comment.index + comment[ 0 ].length ).split( '\n' ).length;
		found.set( last, ( comment[ 1 ] ?? comment[ 2 ] ?? '' ).replace( /\s+/g, ' ' ).trim() );
	}
	return found;
}

/** What translators are told stands on the line of the call, or on the one before. */
export function commentsAt( line: number, comments: ReadonlyMap< number, string > ): string[] {
	const comment = comments.get( line ) ?? comments.get( line - 1 );
	return comment === undefined ? [] : [ comment ];
}
