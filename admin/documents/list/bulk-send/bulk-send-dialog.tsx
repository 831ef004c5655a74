import { Button, Modal } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { DocumentSummary } from '@coffer/api';
import { amountWords } from '../../../words';
import { useSendingChoice } from '../../review/sending-choice';
import { count, mayTryAgain, type Letter } from './bulk-send';
import { LetterList, RefusedList } from './letter-list';
import { useBulkSend } from './use-bulk-send';

interface Props {
	chosen: readonly DocumentSummary[];
	/** Whether anything was sent. */
	onClose: ( wasSent: boolean ) => void;
}

/** What will be sent and what will not, then how it goes, then what became of each. */
export function BulkSendDialog( { chosen, onClose }: Props ) {
	const { letters, refused, stage, isStopping, start, stop } = useBulkSend( chosen );
	const { how, choice } = useSendingChoice(
		letters.find( ( { draft } ) => ! draft.actions.send_by_email.allowed )?.draft.actions.send_by_email
	);
	const sent = count( letters, 'sent' );
	const close = () => ( stage === 'sending' ? stop() : onClose( sent > 0 ) );
	const buttons = useRef< HTMLDivElement >( null );
	useEffect( () => {
		// The button that was pressed is gone.
		if ( stage !== 'asking' ) {
			buttons.current?.querySelector< HTMLElement >( 'button:last-child' )?.focus();
		}
	}, [ stage ] );
	const canTryAgain = stage === 'done' && letters.some( mayTryAgain );
	return (
		<Modal
			title={ titleOf( stage, letters.length ) }
			onRequestClose={ close }
			shouldCloseOnClickOutside={ stage === 'asking' }
			size="medium"
			className="coffer-bulk-send"
		>
			<div className="coffer-dialog">
				{ stage === 'asking' && letters.length > 0 && (
					<p>
						{ how === 'email'
							? __(
									'Sending makes each document final and mails it to its customer, with the text of the template and the link. One whose customer has no address stays a draft.',
									'coffer'
								)
							: __(
									'Sending makes each document final and opens its page for whoever has the link. No e-mail is sent.',
									'coffer'
								) }
					</p>
				) }
				{ stage === 'asking' && letters.length > 0 && choice }
				{ stage === 'asking' && letters.length > 0 && <Sums letters={ letters } /> }
				{ stage !== 'asking' && <Progress letters={ letters } isDone={ stage === 'done' } /> }
				{ /* It scrolls, so the keyboard must reach it. */ }
				<div
					className="coffer-bulk-send__lists"
					role="group"
					aria-label={ __( 'Selected', 'coffer' ) }
					tabIndex={ 0 }
				>
					{ letters.length > 0 && <LetterList letters={ letters } isAsking={ stage === 'asking' } /> }
					{ refused.length > 0 && stage !== 'sending' && <RefusedList refused={ refused } /> }
				</div>
				<div className="coffer-dialog__buttons" ref={ buttons }>
					{ stage === 'asking' && (
						<Button variant="tertiary" __next40pxDefaultSize onClick={ close }>
							{ letters.length > 0 ? __( 'Not yet', 'coffer' ) : __( 'Close', 'coffer' ) }
						</Button>
					) }
					{ stage === 'asking' && letters.length > 0 && (
						<Button variant="primary" __next40pxDefaultSize onClick={ () => void start( how ) }>
							{ sendLabel( letters.length ) }
						</Button>
					) }
					{ stage === 'sending' && (
						<Button
							variant="secondary"
							__next40pxDefaultSize
							disabled={ isStopping }
							accessibleWhenDisabled
							onClick={ stop }
						>
							{ isStopping ? __( 'Stopping…', 'coffer' ) : __( 'Stop', 'coffer' ) }
						</Button>
					) }
					{ canTryAgain && (
						<Button variant="secondary" __next40pxDefaultSize onClick={ () => void start( how ) }>
							{ __( 'Send the rest', 'coffer' ) }
						</Button>
					) }
					{ stage === 'done' && (
						<Button variant="primary" __next40pxDefaultSize onClick={ close }>
							{ __( 'Done', 'coffer' ) }
						</Button>
					) }
				</div>
			</div>
		</Modal>
	);
}

/** One sum for each currency. */
function Sums( { letters }: { letters: readonly Letter[] } ) {
	const sums = new Map< string, number >();
	for ( const { draft } of letters ) {
		sums.set( draft.currency, ( sums.get( draft.currency ) ?? 0 ) + draft.total );
	}
	return (
		<p className="coffer-bulk-send__sums">
			{ __( 'Together:', 'coffer' ) }{ ' ' }
			{ Array.from( sums, ( [ currency, total ] ) => (
				<strong className="coffer-amount" key={ currency }>
					{ amountWords( total, currency ) }
				</strong>
			) ) }
		</p>
	);
}

function Progress( { letters, isDone }: { letters: readonly Letter[]; isDone: boolean } ) {
	const sent = count( letters, 'sent' );
	const failed = count( letters, 'failed' );
	const said = isDone
		? doneWords( sent, failed, count( letters, 'waiting' ) )
		: /* translators: 1: how many are through. 2: of how many. */
			sprintf( __( '%1$d of %2$d', 'coffer' ), sent + failed, letters.length );
	return (
		<div className="coffer-bulk-send__progress">
			<progress aria-label={ __( 'Sending', 'coffer' ) } max={ letters.length } value={ sent + failed } />
			<p role="status">{ said }</p>
		</div>
	);
}

function doneWords( sent: number, failed: number, untried: number ): string {
	return [
		/* translators: %d: number of documents. */
		sprintf( _n( '%d document sent.', '%d documents sent.', sent, 'coffer' ), sent ),
		/* translators: %d: number of documents. */
		failed > 0 && sprintf( _n( '%d not sent.', '%d not sent.', failed, 'coffer' ), failed ),
		/* translators: %d: number of documents. */
		untried > 0 && sprintf( _n( '%d not tried.', '%d not tried.', untried, 'coffer' ), untried ),
	]
		.filter( Boolean )
		.join( ' ' );
}

function titleOf( stage: 'asking' | 'sending' | 'done', letters: number ): string {
	switch ( stage ) {
		case 'asking':
			return letters > 0 ? sendLabel( letters ) : __( 'None of these can be sent', 'coffer' );
		case 'sending':
			return __( 'Sending', 'coffer' );
		case 'done':
			return __( 'What was sent', 'coffer' );
	}
}

function sendLabel( letters: number ): string {
	/* translators: %d: number of documents. */
	return sprintf( _n( 'Send %d document', 'Send %d documents', letters, 'coffer' ), letters );
}
