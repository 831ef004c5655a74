import { Modal, Spinner } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { DidNotCome } from './did-not-come';

interface Props {
	title: string;
	/** Of the panel that is to come, so that it stands where that will. */
	className: string;
	/** It did not come. */
	isMissing: boolean;
	onRetry: () => void;
	onClose: () => void;
}

/** A panel at the side of the page, while what it shows is on its way. */
export function WaitingPanel( { title, className, isMissing, onRetry, onClose }: Props ) {
	return (
		<Modal title={ title } onRequestClose={ onClose } className={ `coffer-side ${ className }` }>
			<div className="coffer-side__wait">
				{ isMissing ? (
					<DidNotCome onRetry={ onRetry } />
				) : (
					<p role="status">
						<Spinner /> { __( 'Loading…', 'coffer' ) }
					</p>
				) }
			</div>
		</Modal>
	);
}
