import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { PaymentAttempt } from '@coffer/api';
import { Refusal } from '../components';
import { amountWords } from '../words';
import { attemptActions, type AttemptAction } from './actions';
import { useCheck } from './use-check';

interface Props {
	attempt: PaymentAttempt;
	/** What is shown of it is out of date. */
	onChanged?: () => void;
}

const nothing = () => undefined;

/** What can be done about an attempt now; of what the reader may not do, why. */
export function AttemptButtons( { attempt, onChanged = nothing }: Props ) {
	const [ asking, setAsking ] = useState< AttemptAction | null >( null );
	const { isBusy, check } = useCheck( attempt, onChanged );
	const decided = attemptActions.flatMap( ( action ) => {
		const verdict = action.verdict( attempt );
		return verdict ? [ { action, verdict } ] : [];
	} );
	const allowed = decided.filter( ( { verdict } ) => verdict.allowed );
	const refused = decided.find( ( { verdict } ) => ! verdict.allowed );
	const which = amountWords( attempt.amount, attempt.currency );
	return (
		<>
			{ ( allowed.length > 0 || attempt.actions.check.allowed ) && (
				<div className="coffer-attempt__buttons">
					{ allowed.map( ( { action } ) => (
						<Button
							key={ action.id }
							variant="secondary"
							size="compact"
							isDestructive={ action.isDestructive ?? false }
							/* translators: 1: a verb, such as Accept. 2: amount of money. */
							aria-label={ sprintf( __( '%1$s: %2$s', 'coffer' ), action.label, which ) }
							onClick={ () => setAsking( action ) }
						>
							{ action.label }
						</Button>
					) ) }
					{ attempt.actions.check.allowed && (
						<Button
							variant="tertiary"
							size="compact"
							isBusy={ isBusy }
							disabled={ isBusy }
							accessibleWhenDisabled
							/* translators: %s: amount of money. */
							aria-label={ sprintf( __( 'Check now: %s', 'coffer' ), which ) }
							onClick={ () => void check() }
						>
							{ __( 'Check now', 'coffer' ) }
						</Button>
					) }
				</div>
			) }
			{ refused && <Refusal verdict={ refused.verdict } /> }
			{ asking && (
				<asking.Dialog attempt={ attempt } onChanged={ onChanged } onClose={ () => setAsking( null ) } />
			) }
		</>
	);
}
