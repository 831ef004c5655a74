import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

/** After an update of the site, the files that this page knows may be gone. The browser asks before typed text is lost. */
export function DidNotCome( { onRetry }: { onRetry: () => void } ) {
	return (
		<div className="coffer-failure" role="alert">
			<p className="coffer-failure__message">
				{ __(
					'This part of Money did not load. Check your connection and try again. If the site was updated meanwhile, load the page again.',
					'coffer'
				) }
			</p>
			<div className="coffer-failure__buttons">
				<Button variant="secondary" size="compact" onClick={ onRetry }>
					{ __( 'Try again', 'coffer' ) }
				</Button>
				<Button variant="tertiary" size="compact" onClick={ () => window.location.reload() }>
					{ __( 'Load the page again', 'coffer' ) }
				</Button>
			</div>
		</div>
	);
}
