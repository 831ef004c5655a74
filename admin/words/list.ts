import { languageTag } from '@coffer/api';
import { boot } from '../boot';

const either = new Intl.ListFormat( languageTag( boot.locale ), { type: 'disjunction' } );

/** "Money manager or Administrator". */
export function oneOfWords( names: readonly string[] ): string {
	return either.format( names );
}

const both = new Intl.ListFormat( languageTag( boot.locale ), { type: 'conjunction' } );

/** "the amount and the due date". */
export function listWords( parts: readonly string[] ): string {
	return both.format( parts );
}
