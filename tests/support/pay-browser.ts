import { mergeTests, type Page } from '@playwright/test';
import type { Site } from '../../tools/site/site';
import { test as inBrowser } from './browser';
import { unique } from './makers';
import { test as withStripe } from './stripe-site';

export { expect } from '@playwright/test';

/** Browsers, and a site whose payments go through the emulated Stripe. */
export const test = mergeTests( inBrowser, withStripe );

export const goodCard = '4242 4242 4242 4242';
export const declinedCard = '4000 0000 0000 0002';

/** On the page of the payment service. */
export async function payThere( page: Page, card = goodCard ): Promise< void > {
	await page.getByLabel( 'Card number' ).fill( card );
	const email = page.getByLabel( 'Email' );
	if ( ( await email.inputValue() ) === '' ) {
		await email.fill( 'guest@example.com' );
	}
	await page.getByRole( 'button', { name: 'Pay' } ).click();
}

/** A published page with these blocks, without which the site is as before when the work is done. */
export async function withPage(
	site: Site,
	content: string,
	work: ( page: { id: number; address: string } ) => Promise< void >
): Promise< void > {
	const made = await site.php< { id: number; address: string } >(
		`$id = wp_insert_post( wp_slash( [ 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => $input['title'], 'post_content' => $input['content'] ] ) ); return [ 'id' => $id, 'address' => get_permalink( $id ) ];`,
		{ title: unique( 'Page ' ), content }
	);
	try {
		await work( made );
	} finally {
		await site.php( 'wp_delete_post( $input, true ); return null;', made.id );
	}
}

/** A pay-now block as the editor saves it. */
export function aBlock( attributes: Record< string, unknown > ): string {
	return `<!-- wp:coffer/pay-now ${ JSON.stringify( attributes ) } /-->`;
}
