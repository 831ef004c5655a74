/** Why a request about a payment came to nothing. The message is a sentence for the reader, in their language. */
export class PayError extends Error {
	override readonly name = 'PayError';

	/**
	 * @param message
	 * @param code       Of contract/errors.json, or `offline`, or `unreadable`.
	 * @param status     HTTP status; 0 when no answer came.
	 * @param retryAfter Seconds that the server asked for.
	 */
	constructor(
		message: string,
		readonly code: string,
		readonly status = 0,
		readonly retryAfter = 0
	) {
		super( message );
	}

	/** Whether the same question may get another answer in a moment. */
	get isPassing(): boolean {
		return this.status === 0 || this.status === 429 || this.status >= 500;
	}
}
