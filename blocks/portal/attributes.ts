/** Of the block, as block.json has them. Somebody may have written other things into a template by hand. */
export type PortalAttributes = {
	/** Parts of the page; without it all, in their usual order. */
	order?: readonly unknown[] | undefined;
	/** Of the page's own heading. Sections have the one below it. */
	headingLevel?: number;
};

/** `undefined` takes an attribute away. */
export type Change = Partial< PortalAttributes >;

export const levels = [ 1, 2, 3, 4 ] as const;

/** As server/WordPress/Portal/PagePlan.php reads it. */
export function levelOf( { headingLevel = 1 }: PortalAttributes ): number {
	return Math.min( Math.max( headingLevel, levels[ 0 ] ), levels[ 3 ] );
}
