import { expect } from '@playwright/test';
import type { ErrorCode } from '../../src/contract/names';
import type { RestError } from '../../src/contract/types';
import type { Answer } from './requests';
import { contract, faultsOf } from './shapes';

/** The body of an answer that has to be a success. */
export function succeed< T >( answer: Answer, status = 200 ): T {
	expect( answer.status, answer.text.slice( 0, 1000 ) ).toBe( status );
	return answer.body as T;
}

/**
 * The error of an answer that has to be a refusal: status and code of contract/errors.json, in the contract's shape,
 * with a sentence. Several codes where more than one is right.
 */
export function refused( answer: Answer, code: ErrorCode | readonly ErrorCode[], field?: string ): RestError {
	const codes = [ code ].flat();
	const error = answer.body as RestError;
	expect(
		codes.map( ( each ) => `coffer_${ each }` ),
		answer.text.slice( 0, 1000 )
	).toContain( error?.code );
	expect( faultsOf( 'rest-error', error ) ).toEqual( [] );
	const { status } = contract.errors[ error.code.slice( 'coffer_'.length ) ] ?? {};
	expect( answer.status ).toBe( status );
	expect( error.data.status ).toBe( status );
	expect( error.message ).toMatch( /^\p{Lu}.{9,}\.$/su );
	if ( field !== undefined ) {
		expect( error.data.field, error.message ).toBe( field );
	}
	return error;
}
