import { expect } from '@playwright/test';
import type { Document } from '../../src/contract/types';

/** The running part of a number: 42 of INV-2026-0042. */
export function positionOf( document: Pick< Document, 'number' > ): number {
	return Number( /(\d+)$/.exec( document.number ?? '' )?.[ 1 ] );
}

/** Every number once, and none left out between the first and the last. */
export function expectNoGaps( documents: readonly Pick< Document, 'number' >[] ): void {
	const positions = documents.map( positionOf ).sort( ( a, b ) => a - b );
	const [ first = 0 ] = positions;
	expect( positions ).toEqual( positions.map( ( _, at ) => first + at ) );
}
