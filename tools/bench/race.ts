import type { Rig } from './rig';
import { requestsToPay } from './requests';
import { ask } from './server';

const payers = 50;

/**
 * Fifty customers set out to pay one invoice at the same moment, and fifty of the staff say at the same moment that the money came.
 *
 * @return How many payments came of it, under way or made.
 */
export async function race( rig: Rig, token: string ): Promise< number > {
	const { pay, document } = await requestsToPay( rig, token );
	await Promise.all( Array.from( { length: payers }, () => ask( pay() ) ) );
	const attempts = await rig.site.php< { id: string; version: string }[] >(
		`global $wpdb; return $wpdb->get_results( $wpdb->prepare( "SELECT id, version FROM {$wpdb->prefix}coffer_payments WHERE document_id = %d", $input ), ARRAY_A );`,
		document
	);
	const [ attempt ] = attempts;
	if ( ! attempt ) {
		throw new Error( 'Fifty customers set out to pay, and no payment was begun.' );
	}
	await Promise.all(
		Array.from( { length: payers }, () =>
			ask(
				rig.owner.rest( `/payments/${ attempt.id }/receive`, {
					method: 'POST',
					headers: {
						'content-type': 'application/json',
						'if-match': attempt.version,
						'idempotency-key': crypto.randomUUID(),
					},
					body: JSON.stringify( {
						received_on: new Date().toISOString().slice( 0, 10 ),
						reference: 'Statement',
					} ),
				} )
			)
		)
	);
	const applied = await rig.site.php< number >(
		`global $wpdb; return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM {$wpdb->prefix}coffer_ledger WHERE document_id = %d AND kind = 'payment_applied'", $input ) );`,
		document
	);
	if ( applied === 0 ) {
		throw new Error( 'Fifty of the staff said that the money came, and nothing was paid.' );
	}
	return Math.max( attempts.length, applied );
}
