import { mergeTests } from '@playwright/test';
import type { Document, PaymentAttempt } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { test as inBrowser } from './browser';
import { readDocument } from './makers';
import type { Person } from './people';
import { aBill, lastAttempt, sessionOf, test as withStripe } from './stripe-site';
import type { StripeEmulator } from '../stripe/start';

/** As in stripe-site, with browsers. */
export const test = mergeTests( withStripe, inBrowser );

/** A bill that was paid by Stripe with another amount than the site remembers to have asked for. */
export async function aPaymentToReview(
	site: Site,
	by: Person,
	stripe: StripeEmulator
): Promise< { readonly invoice: Document; readonly attempt: PaymentAttempt } > {
	const { invoice, payer } = await aBill( site, by );
	const session = sessionOf( await payer.started() );
	const { id } = lastAttempt( await readDocument( by, invoice.id ) );
	await site.php(
		`global $wpdb; $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}coffer_payments SET amount = amount - 500 WHERE id = %d", $input ) );`,
		id
	);
	await stripe.control.pay( session );
	await stripe.control.quiet();
	await payer.confirmed();
	const now = await readDocument( by, invoice.id );
	return { invoice: now, attempt: lastAttempt( now ) };
}
