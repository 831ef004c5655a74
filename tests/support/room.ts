import type { Page } from '@playwright/test';

/** What is wider than the room it has, so that somebody would have to scroll sideways: a line for each place. */
export function tooWide( page: Page ): Promise< string[] > {
	return page.evaluate( () => {
		const root = document.documentElement;
		const inside = Array.from(
			document.querySelectorAll( '#coffer-money *, [role="dialog"], [role="dialog"] *, .coffer-portal *' )
		);
		// A row of tabs may be pushed sideways on its own.
		const scrolling = inside.filter(
			( element ) => element.tagName !== 'NAV' && /auto|scroll/.test( getComputedStyle( element ).overflowX )
		);
		return [ root, ...scrolling ]
			.filter( ( element ) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 )
			.map( ( element ) => {
				const edge = element.getBoundingClientRect();
				const widest = Array.from( element.querySelectorAll( '*' ) ).find( ( part ) => {
					const { left, right, width } = part.getBoundingClientRect();
					return width > 0 && ( right > edge.right + 1 || left < edge.left - 1 );
				} );
				const name = ( { tagName, className }: Element ) =>
					`${ tagName.toLowerCase() }.${ String( className ).replace( / /g, '.' ) }`;
				return `${ name( element ) }: ${ element.scrollWidth } in ${ element.clientWidth }, by ${ widest ? name( widest ) : 'nothing in sight' }`;
			} );
	} );
}
