import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { store, toCofferError, type PaymentAttempt } from '@coffer/api';
import { useNotify } from '../notices';
import { attemptWording } from '../words';

/** Lets the site ask the gateway now, and says what it answered. */
export function useCheck( attempt: PaymentAttempt, onChanged: () => void ) {
	const { checkAttempt } = useDispatch( store );
	const notify = useNotify();
	const [ isBusy, setBusy ] = useState( false );
	const check = async () => {
		setBusy( true );
		try {
			notify( checkedWords( attempt, await checkAttempt( attempt ) ) );
		} catch ( thrown ) {
			notify( toCofferError( thrown ).message, 'error' );
		}
		setBusy( false );
		onChanged();
	};
	return { isBusy, check };
}

/** What is new since. */
export function checkedWords( before: PaymentAttempt, after: PaymentAttempt ): string {
	const { label } = attemptWording( after.state );
	return before.version === after.version
		? sprintf(
				/* translators: 1: name of a payment service, such as Stripe. 2: a state, such as Waiting. */
				__( '%1$s has nothing new. State: %2$s', 'coffer' ),
				after.gateway_label,
				label
			)
		: /* translators: 1: name of a payment service, such as Stripe. 2: a state, such as Paid. */
			sprintf( __( '%1$s has answered. State: %2$s', 'coffer' ), after.gateway_label, label );
}
