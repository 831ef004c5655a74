import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from './browser';

const rules = [ 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa' ];

/** A selector, or the selectors of a frame and of what is in it. */
export type Part = Parameters< AxeBuilder[ 'include' ] >[ 0 ];

/** What axe finds against WCAG 2.2 AA in some parts of a page, or of frames in it, a line for each place. */
export async function barriers( page: Page, ...parts: Part[] ): Promise< string[] > {
	const axe = new AxeBuilder( { page } ).withTags( rules );
	parts.forEach( ( part ) => axe.include( part ) );
	const { violations } = await axe.analyze();
	return violations.flatMap( ( { id, help, nodes } ) =>
		nodes.map( ( { target, failureSummary = '' } ) => {
			const why = failureSummary.split( '\n' ).slice( 1 ).join( ' ' ).trim();
			return `${ id } (${ help }) at ${ target.join( ' ' ) }: ${ why }`;
		} )
	);
}

/** Presses Tab until something has the focus, as somebody without a mouse does; and it has to be seen. */
export async function tabTo( target: Locator, limit = 40 ): Promise< void > {
	const page = target.page();
	for ( let presses = 0; presses < limit; presses++ ) {
		await page.keyboard.press( 'Tab' );
		if ( await target.evaluate( ( element ) => element === element.ownerDocument.activeElement ) ) {
			expect( await isInSight( target ), 'nothing lies over what has the focus' ).toBe( true );
			return;
		}
	}
	await expect( target, `is not reached with ${ limit } presses of Tab` ).toBeFocused();
}

function isInSight( target: Locator ): Promise< boolean > {
	return target.evaluate( ( element ) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		const above = document.elementFromPoint( left + width / 2, top + height / 2 );
		return above !== null && ( element.contains( above ) || above.contains( element ) );
	} );
}
