import { __, sprintf } from '@wordpress/i18n';
import type { Document } from '@coffer/api';
import { DialogForm } from '../../components';
import { documentTitle } from '../../words';

/** Refunds that are under way have taken all there is. */
export function NothingToRefund( { document, onClose }: { document: Document; onClose: () => void } ) {
	return (
		<DialogForm
			/* translators: %s: number of a document. */
			title={ sprintf( __( 'Refund a payment of %s', 'coffer' ), documentTitle( document ) ) }
			isBusy={ false }
			error={ undefined }
			onSubmit={ onClose }
			onClose={ onClose }
		>
			<p>
				{ __(
					'All of it is on its way back already. Wait until the payment service confirms it; if it fails, it can be given back again.',
					'coffer'
				) }
			</p>
		</DialogForm>
	);
}
