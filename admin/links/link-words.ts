import { __, sprintf } from '@wordpress/i18n';
import type { PortalLink } from '@coffer/api';
import { dateWords, momentWords } from '../words';

export function scopeLabel( scope: PortalLink[ 'scope' ], kind: string ): string {
	if ( scope === 'view' ) {
		return __( 'See only', 'coffer' );
	}
	return kind === 'quote' ? __( 'See and answer', 'coffer' ) : __( 'See and pay', 'coffer' );
}

/** When a link ends, and why then; empty when nothing is known to end it. */
export function expiryWords( { expiry, expires_at: at, expires_on: day, state }: PortalLink ): string {
	if ( expiry === 'staff' && day !== null ) {
		return state === 'live'
			? /* translators: %s: a date. */
				sprintf( __( 'Last day: %s', 'coffer' ), dateWords( day ) )
			: /* translators: %s: a date. */
				sprintf( __( 'Last day was %s', 'coffer' ), dateWords( day ) );
	}
	if ( expiry === 'settled' && at !== null ) {
		const moment = momentWords( at );
		return state === 'live'
			? /* translators: %s: date and time. */
				sprintf( __( 'Ends on %s, because everything is settled', 'coffer' ), moment )
			: /* translators: %s: date and time. */
				sprintf( __( 'Ended on %s, because everything was settled', 'coffer' ), moment );
	}
	return '';
}
