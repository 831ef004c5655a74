import type { ErrorCode } from '../../contract/names';

/**
 * What somebody wrote cannot be used. The editor shows the sentence that belongs to the code, beside the field.
 */
export class InvalidInput extends Error {
	/**
	 * @param field Path with dots, positions from 0: `lines.2.quantity`.
	 * @param code  A key of contract/errors.json.
	 */
	constructor(
		readonly field: string,
		readonly code: ErrorCode
	) {
		super( `${ field }: ${ code }` );
		this.name = 'InvalidInput';
	}
}
