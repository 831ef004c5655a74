import { keyOf, type Message } from './message';

/** A message with what a language says for it: one text, or one per plural form. Empty where it says nothing yet. */
export interface Entry {
	readonly message: Message;
	readonly texts: readonly string[];
	/** The sources changed since it was translated, or it was taken from a message that is much like it. */
	readonly fuzzy: boolean;
}

/** How like two texts must be for the translation of one to be a start for the other. */
const ALIKE = 0.75;

/**
 * What a language has after the sources changed: translations of messages that stayed, proposals for those that were
 * reworded, nothing for new ones. What is no longer said is gone; it is in the history.
 */
export function merge( template: readonly Message[], before: readonly Entry[], forms: number ): Entry[] {
	const known = new Map( before.map( ( entry ) => [ keyOf( entry.message ), entry ] ) );
	const wanted = new Set( template.map( keyOf ) );
	const left = before.filter( ( { message, texts } ) => ! wanted.has( keyOf( message ) ) && texts.some( Boolean ) );
	return template.map( ( message ) => {
		const count = message.plural === undefined ? 1 : forms;
		const same = known.get( keyOf( message ) );
		if ( same && same.texts.some( Boolean ) ) {
			const changed = same.message.plural !== message.plural;
			return { message, texts: fitted( same.texts, count ), fuzzy: same.fuzzy || changed };
		}
		const like = nearest( message, left );
		return { message, texts: fitted( like?.texts ?? [], count ), fuzzy: like !== undefined };
	} );
}

function fitted( texts: readonly string[], count: number ): string[] {
	return Array.from( { length: count }, ( _each, at ) => texts[ at ] ?? '' );
}

function nearest( { id, context, plural }: Message, entries: readonly Entry[] ): Entry | undefined {
	const scored = entries
		.filter(
			( { message } ) =>
				message.context === context && ( message.plural === undefined ) === ( plural === undefined )
		)
		.map( ( entry ) => ( { entry, score: likeness( id, entry.message.id ) } ) )
		.sort( ( one, other ) => other.score - one.score );
	return scored[ 0 ] && scored[ 0 ].score >= ALIKE ? scored[ 0 ].entry : undefined;
}

/** Sørensen-Dice over pairs of letters, from 0 to 1. */
function likeness( one: string, other: string ): number {
	const pairs = ( text: string ) =>
		Array.from( { length: Math.max( 0, text.length - 1 ) }, ( _each, at ) => text.slice( at, at + 2 ) );
	const rest = pairs( other );
	const all = pairs( one ).length + rest.length;
	const shared = pairs( one ).filter( ( pair ) => {
		const at = rest.indexOf( pair );
		return at >= 0 && rest.splice( at, 1 ).length > 0;
	} ).length;
	return all === 0 ? 0 : ( 2 * shared ) / all;
}
