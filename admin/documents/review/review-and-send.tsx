import { Button, Modal } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { newIdempotencyKey, store, type Document, type DocumentActionContext, type DocumentKind } from '@coffer/api';
import { Failure, Refusal } from '../../components';
import { amountWords, dateWords, documentTitle } from '../../words';
import { noteChange } from '../../messages';
import { CustomerPreview } from './customer-preview';
import { useSendingChoice } from './sending-choice';

/** What will happen, and the page that the customer will see, before a person agrees to it. */
export function ReviewAndSend( { document, notify, onClose }: DocumentActionContext & { onClose: () => void } ) {
	const { sendDocument } = useDispatch( store );
	const { customer, kind, currency, total, due_date: due } = document;
	const { send, send_by_email: mail } = document.actions;
	const { how, choice } = useSendingChoice( mail, customer?.email );
	// A key stands for one request, and the two ways are two.
	const [ keys ] = useState( () => ( { share: newIdempotencyKey(), email: newIdempotencyKey() } ) );
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< unknown >();
	const submit = async () => {
		setBusy( true );
		setError( undefined );
		try {
			const sent = await sendDocument( document.id, document.version, keys[ how ], how );
			notify( sentWords( sent, how, customer?.email ?? '' ) );
			noteChange();
			onClose();
		} catch ( thrown ) {
			setError( thrown );
			setBusy( false );
		}
	};

	const facts: [ string, string ][] = [
		[ __( 'Number', 'coffer' ), __( 'the next one of its series', 'coffer' ) ],
		[ __( 'Customer', 'coffer' ), customer?.name ?? __( 'none', 'coffer' ) ],
		[ __( 'E-mail', 'coffer' ), customer?.email || __( 'none on file', 'coffer' ) ],
		[ __( 'Total', 'coffer' ), amountWords( total, currency ) ],
		...( kind === 'credit_note' ? [] : [ dueFact( kind, due ) ] ),
	];

	return (
		<Modal title={ titleOf( kind ) } onRequestClose={ onClose } isFullScreen className="coffer-review">
			<div className="coffer-review__columns">
				<CustomerPreview documentId={ document.id } />
				<div className="coffer-review__summary">
					<dl className="coffer-facts">
						{ facts.map( ( [ term, value ] ) => (
							<div key={ term }>
								<dt>{ term }</dt>
								<dd>{ value }</dd>
							</div>
						) ) }
					</dl>
					<p>
						{ how === 'email'
							? __(
									'Sending makes this document final and opens its page for whoever has the link. The e-mail has the text of the template and the link; if it cannot be sent off, nothing is sent at all.',
									'coffer'
								)
							: __(
									'Sending makes this document final and opens its page for whoever has the link. No e-mail is sent: copy the link afterwards and share it yourself.',
									'coffer'
								) }
					</p>
					{ send.allowed ? choice : <Refusal verdict={ send } /> }
					{ kind === 'credit_note' && (
						<p>
							{ document.origin
								? sprintf(
										/* translators: %s: number of an invoice. */
										__(
											'The credit pays %s first; what is more becomes the customer’s credit.',
											'coffer'
										),
										documentTitle( document.origin )
									)
								: __( 'The amount becomes the customer’s credit.', 'coffer' ) }
						</p>
					) }
					{ error !== undefined && <Failure error={ error } /> }
					<div className="coffer-dialog__buttons">
						<Button variant="tertiary" __next40pxDefaultSize onClick={ onClose }>
							{ __( 'Not yet', 'coffer' ) }
						</Button>
						<Button
							variant="primary"
							__next40pxDefaultSize
							isBusy={ isBusy }
							disabled={ isBusy || ! send.allowed }
							accessibleWhenDisabled
							{ ...( send.allowed ? {} : { description: send.sentence ?? '' } ) }
							onClick={ () => void submit() }
						>
							{ how === 'email' ? __( 'Send by e-mail', 'coffer' ) : __( 'Send', 'coffer' ) }
						</Button>
					</div>
				</div>
			</div>
		</Modal>
	);
}

function sentWords( sent: Document, how: 'share' | 'email', address: string ): string {
	const title = documentTitle( sent );
	if ( how === 'email' ) {
		/* translators: 1: number of a document. 2: an e-mail address. */
		return sprintf( __( 'Sent as %1$s. The e-mail to %2$s is on its way.', 'coffer' ), title, address );
	}
	/* translators: %s: number of a document. */
	return sprintf( __( 'Sent as %s. Its portal link is ready to copy.', 'coffer' ), title );
}

function titleOf( kind: DocumentKind ): string {
	switch ( kind ) {
		case 'invoice':
			return __( 'Review and send invoice', 'coffer' );
		case 'quote':
			return __( 'Review and send quote', 'coffer' );
		case 'credit_note':
			return __( 'Review and send credit note', 'coffer' );
	}
}

function dueFact( kind: DocumentKind, due: string | null ): [ string, string ] {
	return [
		kind === 'quote' ? __( 'Last day', 'coffer' ) : __( 'Due', 'coffer' ),
		due === null ? __( 'no date', 'coffer' ) : dateWords( due ),
	];
}
