import { Button } from '@wordpress/components';
import { useCallback, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	editMessage,
	fetchDocumentMessages,
	fetchMessage,
	toCofferError,
	type Document,
	type Message,
} from '@coffer/api';
import { Failure, useAnswer } from '../components';
import { useNotify } from '../notices';
import { noteChange, useChanges } from './changes';
import { Compose } from './compose';
import { MessageRow } from './message-row';
import { SendDialog } from './send-dialog';

/** What was written to the customer about a document, and what is still a draft. */
export function MessageList( { document }: { document: Document } ) {
	const changes = useChanges();
	const { id, version } = document;
	const ask = useCallback(
		// Asked anew when anything changed, here or with the document.
		( signal: AbortSignal ) => ( void changes, void version, fetchDocumentMessages( id, signal ) ),
		[ id, version, changes ]
	);
	const { answer, error, refresh } = useAnswer( ask );
	const [ open, setOpen ] = useState< Message | null >( null );
	const messages = answer?.items ?? [];
	if ( messages.length === 0 && error === undefined ) {
		return null;
	}
	return (
		<section className="coffer-section" aria-labelledby="coffer-messages-title">
			<h3 id="coffer-messages-title" className="coffer-section__title">
				{ __( 'Messages to the customer', 'coffer' ) }
			</h3>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			<ul className="coffer-messages">
				{ messages.map( ( message ) => (
					<MessageRow key={ message.id } message={ message }>
						<Buttons message={ message } onOpen={ setOpen } />
					</MessageRow>
				) ) }
			</ul>
			{ open && (
				<Compose key={ open.id } document={ document } message={ open } onClose={ () => setOpen( null ) } />
			) }
		</section>
	);
}

function Buttons( { message, onOpen }: { message: Message; onOpen: ( message: Message ) => void } ) {
	const notify = useNotify();
	const [ isSending, setSending ] = useState( false );
	const { state, actions } = message;
	// As it is by now: the list may be a moment old.
	const open = async ( take: ( current: Message ) => Promise< Message > ) => {
		try {
			onOpen( await take( await fetchMessage( message.id ) ) );
		} catch ( thrown ) {
			notify( toCofferError( thrown ).message, 'error' );
			noteChange();
		}
	};
	return (
		<div className="coffer-message__buttons">
			{ actions.edit.allowed && state !== 'queued' && (
				<Button variant="secondary" size="compact" onClick={ () => void open( async ( current ) => current ) }>
					{ state === 'draft' ? __( 'Go on writing', 'coffer' ) : __( 'Change and send again', 'coffer' ) }
				</Button>
			) }
			{ actions.edit.allowed && state === 'queued' && (
				<Button
					variant="secondary"
					size="compact"
					onClick={ () => void open( ( current ) => editMessage( current, {} ).finally( noteChange ) ) }
				>
					{ __( 'Take back', 'coffer' ) }
				</Button>
			) }
			{ actions.send.allowed && ( state === 'failed' || state === 'unsure' ) && (
				<Button variant="secondary" size="compact" onClick={ () => setSending( true ) }>
					{ state === 'failed' ? __( 'Try again', 'coffer' ) : __( 'Send again…', 'coffer' ) }
				</Button>
			) }
			{ isSending && (
				<SendDialog
					message={ message }
					confirmed={ [] }
					onSent={ () => setSending( false ) }
					onClose={ () => setSending( false ) }
				/>
			) }
		</div>
	);
}
