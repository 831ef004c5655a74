import { __ } from '@wordpress/i18n';
import type { PaymentAttempt } from '@coffer/api';
import { Badge, TestBadge } from '../components';
import { attemptWording } from '../words';

/** Where an attempt stands, and what is odd about it. */
export function AttemptBadges( { attempt: { state, problem, test } }: { attempt: PaymentAttempt } ) {
	const { label, tone } = attemptWording( state );
	return (
		<span className="coffer-badges">
			<Badge tone={ tone }>{ label }</Badge>
			{ state === 'succeeded' && problem === 'disputed' && (
				<Badge tone="warning">{ __( 'Disputed', 'coffer' ) }</Badge>
			) }
			{ test && <TestBadge /> }
		</span>
	);
}
