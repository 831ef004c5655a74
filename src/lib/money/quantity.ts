/** Quantities are integers of 1/10000: 1.5 hours = 15000. */
export const ONE_PIECE = 10_000;
export const QUANTITY_PLACES = 4;

/** Negative for what is taken back, never zero. */
export function isQuantity( value: number ): boolean {
	return Number.isSafeInteger( value ) && value !== 0;
}
