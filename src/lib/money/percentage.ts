/** Percentages are integers of 1/1000 percent: 12.5 % = 12500. This is 100 %. */
export const WHOLE_PERCENTAGE = 100_000;
export const PERCENTAGE_PLACES = 3;

/** From 0 to 100 percent. */
export function isPercentage( value: number ): boolean {
	return Number.isSafeInteger( value ) && value >= 0 && value <= WHOLE_PERCENTAGE;
}
