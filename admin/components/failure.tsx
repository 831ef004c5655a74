import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { toCofferError } from '@coffer/api';
import { Refusal } from './refusal';

interface Props {
	/** Whatever was thrown. */
	error: unknown;
	onRetry?: () => void;
}

/** A request that failed, in the place of what it was to bring. */
export function Failure( { error, onRetry }: Props ) {
	const { message, verdict } = toCofferError( error );
	return (
		<div className="coffer-failure" role="alert">
			<p className="coffer-failure__message">{ message }</p>
			{ verdict && ! verdict.allowed && <Refusal verdict={ { ...verdict, sentence: null } } /> }
			{ onRetry && (
				<Button variant="secondary" size="compact" onClick={ onRetry }>
					{ __( 'Try again', 'coffer' ) }
				</Button>
			) }
		</div>
	);
}
