/** A grey bar in the place of a text that is on its way. Says nothing to screen readers; its surroundings do. */
export function Skeleton( { width }: { width: string } ) {
	return <span className="coffer-skeleton" style={ { inlineSize: width } } aria-hidden="true" />;
}
