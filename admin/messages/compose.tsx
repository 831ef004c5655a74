import { Modal, Spinner } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { createMessage, discardMessage, type Document, type Message } from '@coffer/api';
import { Failure } from '../components';
import { documentTitle } from '../words';
import { noteChange } from './changes';
import { ComposeForm } from './compose-form';
import { fittingPurpose } from './message-words';
import { useComposer } from './use-composer';

interface Props {
	document: Document;
	/** One to go on with; left out, a new one is begun. */
	message?: Message;
	onClose: () => void;
}

/** A message to the customer of a document, begun or gone on with. */
export function Compose( { document, message, onClose }: Props ) {
	const [ begun, setBegun ] = useState( message );
	const [ error, setError ] = useState< unknown >();
	const [ attempt, setAttempt ] = useState( 0 );
	const purpose = fittingPurpose( document );
	const wasAsked = useRef( -1 );
	useEffect( () => {
		if ( begun || wasAsked.current === attempt ) {
			return;
		}
		wasAsked.current = attempt;
		setError( undefined );
		createMessage( document.id, { purpose } ).then( setBegun, setError );
	}, [ begun, attempt, document.id, purpose ] );

	if ( begun ) {
		return <Writing document={ document } first={ begun } isNew={ message === undefined } onClose={ onClose } />;
	}
	return (
		<Modal title={ titleOf( document ) } onRequestClose={ onClose } isFullScreen className="coffer-review">
			{ error === undefined ? (
				<p role="status">
					<Spinner /> { __( 'Filling in the text…', 'coffer' ) }
				</p>
			) : (
				<Failure error={ error } onRetry={ () => setAttempt( attempt + 1 ) } />
			) }
		</Modal>
	);
}

function Writing( {
	document,
	first,
	isNew,
	onClose,
}: {
	document: Document;
	first: Message;
	isNew: boolean;
	onClose: () => void;
} ) {
	const composer = useComposer( first );
	const close = async () => {
		if ( isNew && ! composer.isTouched ) {
			// Nobody wrote anything, so nobody misses it.
			void discardMessage( composer.message ).then( noteChange, noteChange );
			onClose();
			return;
		}
		try {
			await composer.flush();
			finish();
		} catch {
			// What was typed is nowhere else, so the dialog stays, and says why.
		}
	};
	const finish = () => {
		noteChange();
		onClose();
	};
	return (
		<Modal
			title={ titleOf( document ) }
			onRequestClose={ () => void close() }
			shouldCloseOnClickOutside={ false }
			isFullScreen
			className="coffer-review"
		>
			<ComposeForm composer={ composer } document={ document } onClose={ finish } />
		</Modal>
	);
}

function titleOf( document: Document ): string {
	/* translators: %s: kind and number of a document. */
	return sprintf( __( 'Write to the customer about %s', 'coffer' ), documentTitle( document ) );
}
