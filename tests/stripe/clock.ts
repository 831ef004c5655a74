/** The time of day, which tests can move forward. */
export class Clock {
	#ahead = 0;

	/** Unix seconds, as in every object of Stripe. */
	now(): number {
		return Math.floor( Date.now() / 1000 ) + this.#ahead;
	}

	advance( seconds: number ): void {
		this.#ahead += seconds;
	}
}
