import { InvalidInput } from '../../../src/lib/money';
import type { PhpAnswer } from '../../support/php-domain';

/** What either language says, in the same shape: a value, or code and field of the refusal. */
export type Verdict = { result: unknown } | { refused: { code: string; field: string } };

/** Of a calculation in TypeScript. */
export function verdictOf( calculation: () => unknown ): Verdict {
	try {
		return { result: calculation() };
	} catch ( error ) {
		if ( error instanceof InvalidInput ) {
			return { refused: { code: error.code, field: error.field } };
		}
		throw error;
	}
}

/** Of an answer of PHP. */
export function phpVerdict( answer: PhpAnswer ): Verdict {
	if ( 'result' in answer ) {
		return answer;
	}
	return { refused: { code: answer.refused.code, field: answer.refused.field ?? '' } };
}
