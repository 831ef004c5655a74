import { languageTag } from '@coffer/api';
import { boot } from '../boot';

const either = new Intl.ListFormat( languageTag( boot.locale ), { type: 'disjunction' } );

/** "Money manager or Administrator". */
export function oneOfWords( names: readonly string[] ): string {
	return either.format( names );
}
