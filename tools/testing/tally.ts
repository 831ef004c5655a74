import type { Failure } from './failure';

/** What a suite found. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	readonly failures: readonly Failure[];
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** For what went wrong outside of any test. */
export function oneFailure( title: string, says: readonly string[] = [] ): Tally {
	return { ...nothing, failed: 1, failures: [ { place: '', title, says } ] };
}

export function add( a: Tally, b: Tally ): Tally {
	return {
		passed: a.passed + b.passed,
		failed: a.failed + b.failed,
		skipped: a.skipped + b.skipped,
		failures: [ ...a.failures, ...b.failures ],
	};
}

/** A program that failed although each of its tests did not, has failed. */
export function withStatus( tally: Tally, status: number ): Tally {
	return tally.failed === 0 && status !== 0
		? add( tally, oneFailure( `ended with status ${ status }, though no test failed` ) )
		: tally;
}

/** The closing line that people and scripts read. */
export function closingLine( tally: Tally ): string {
	return `${ tally.passed } passed, ${ tally.failed } failed, ${ tally.skipped } skipped`;
}
