/** What a suite found. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };
export const oneFailure: Tally = { passed: 0, failed: 1, skipped: 0 };

export function add( a: Tally, b: Tally ): Tally {
	return {
		passed: a.passed + b.passed,
		failed: a.failed + b.failed,
		skipped: a.skipped + b.skipped,
	};
}

/** A check that has no tests of its own counts as one. */
export function asOne( status: number ): Tally {
	return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : oneFailure;
}

/** The closing line that people and scripts read. */
export function closingLine( tally: Tally ): string {
	return `${ tally.passed } passed, ${ tally.failed } failed, ${ tally.skipped } skipped`;
}
