import { Button, CheckboxControl, Icon } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { link as linkIcon } from '@wordpress/icons';
import {
	copyMessage,
	discardMessage,
	type Document,
	type LeakFinding,
	type Message,
	type MessageInput,
} from '@coffer/api';
import { copyWhenKnown } from '../clipboard/copy-when-known';
import { DecidedButton, Failure, Refusal, TextArea, TextField } from '../components';
import { useNotify } from '../notices';
import { documentTitle, listWords } from '../words';
import { BeginWith } from './begin-with';
import { noteChange } from './changes';
import { CopyMessageByHand } from './copy-message-by-hand';
import { Findings } from './findings';
import { MailPreview } from './mail-preview';
import { changedWords, rangeOf } from './message-words';
import { SendDialog } from './send-dialog';
import type { Composer } from './use-composer';

interface Props {
	composer: Composer;
	document: Document;
	onClose: () => void;
}

/** Writes a message; beside it, what the customer will see of it. */
export function ComposeForm( { composer, document, onClose }: Props ) {
	const { message, written, write, preview, isCurrent, error, flush } = composer;
	const notify = useNotify();
	const [ chosen, setChosen ] = useState< string >( message.purpose );
	const [ passed, setPassed ] = useState( '' );
	const [ replacing, setReplacing ] = useState< { chosen: string; input: MessageInput } | null >( null );
	const [ sending, setSending ] = useState< Message | null >( null );
	const [ byHand, setByHand ] = useState< string | null >( null );
	const [ problem, setProblem ] = useState< unknown >();
	const form = useRef< HTMLDivElement >( null );

	const findings = preview?.findings ?? [];
	const isBlocked = findings.some( ( { blocking } ) => blocking );
	const doubtful = findings.filter( ( { blocking } ) => ! blocking );
	const doubts = JSON.stringify( doubtful.map( ( { kind, excerpt } ) => [ kind, excerpt ] ) );
	const isConfirmed = passed === doubts;
	const confirmed = isConfirmed ? Array.from( new Set( doubtful.map( ( { kind } ) => kind ) ) ) : [];
	const isOutdated = ( preview?.changed.length ?? 0 ) > 0;
	const linkRefusal = written.with_link && preview?.link.allowed === false ? preview.link : undefined;
	const isEmpty = written.subject.trim() === '' || written.body.trim() === '';
	const mayLeave =
		! isBlocked &&
		( doubtful.length === 0 || isConfirmed ) &&
		! isOutdated &&
		! linkRefusal &&
		! isEmpty &&
		preview !== undefined;

	const choose = ( value: string, input: MessageInput ) => {
		if ( composer.isTouched ) {
			setReplacing( { chosen: value, input } );
			return;
		}
		setChosen( value );
		void composer.refill( input );
	};
	const show = ( finding: LeakFinding ) => {
		const field = form.current?.querySelector< HTMLInputElement | HTMLTextAreaElement >(
			finding.field === 'subject' ? '.coffer-compose__subject input' : '.coffer-compose__body textarea'
		);
		field?.focus();
		field?.setSelectionRange( ...rangeOf( written[ finding.field ], finding ) );
	};
	const ask = async () => {
		setProblem( undefined );
		try {
			setSending( await flush() );
		} catch {
			// It stands above the buttons.
		}
	};
	// Directly in the click: browsers open the clipboard only there.
	const copy = async () => {
		setProblem( undefined );
		const text = flush().then( async ( current ) => {
			const copied = await copyMessage( current, { confirmed } );
			noteChange();
			return `${ copied.subject }\n\n${ copied.text }`;
		} );
		try {
			const result = await copyWhenKnown( text );
			if ( result.how === 'by_hand' ) {
				setByHand( result.text );
				return;
			}
			notify( __( 'Message copied. Paste it only into the conversation with this customer.', 'coffer' ) );
			onClose();
		} catch ( thrown ) {
			setProblem( thrown );
		}
	};
	const discard = async () => {
		try {
			await discardMessage( await flush() );
			noteChange();
			notify( __( 'Draft thrown away.', 'coffer' ) );
			onClose();
		} catch ( thrown ) {
			setProblem( thrown );
		}
	};

	return (
		<div className="coffer-compose" ref={ form }>
			<div className="coffer-compose__form">
				<p className="coffer-compose__to">
					{ __( 'To', 'coffer' ) } <bdi>{ document.customer?.name ?? document.customer_name }</bdi>{ ' ' }
					{ message.recipient === '' ? (
						<span>({ __( 'no e-mail address on file', 'coffer' ) })</span>
					) : (
						<bdi>({ message.recipient })</bdi>
					) }
				</p>
				<BeginWith message={ message } chosen={ chosen } onChoose={ choose } />
				{ replacing && (
					<div className="coffer-compose__ask" role="alert">
						<p>{ __( 'Another text takes the place of what you wrote.', 'coffer' ) }</p>
						<Button
							variant="secondary"
							size="compact"
							onClick={ () => {
								setChosen( replacing.chosen );
								void composer.refill( replacing.input );
								setReplacing( null );
							} }
						>
							{ __( 'Replace the text', 'coffer' ) }
						</Button>
						<Button variant="tertiary" size="compact" onClick={ () => setReplacing( null ) }>
							{ __( 'Keep mine', 'coffer' ) }
						</Button>
					</div>
				) }
				<TextField
					className="coffer-compose__subject"
					label={ __( 'Subject', 'coffer' ) }
					value={ written.subject }
					onChange={ ( subject ) => write( { subject } ) }
					maxLength={ 200 }
					dir="auto"
				/>
				<TextArea
					className="coffer-compose__body"
					label={ __( 'Text', 'coffer' ) }
					help={ __( 'Plain text. An empty line begins a new paragraph.', 'coffer' ) }
					value={ written.body }
					onChange={ ( body ) => write( { body } ) }
					rows={ 10 }
					maxLength={ 10_000 }
					dir="auto"
				/>
				<Findings
					findings={ findings }
					isConfirmed={ isConfirmed && doubtful.length > 0 }
					onConfirm={ ( isOn ) => setPassed( isOn ? doubts : '' ) }
					onShow={ show }
				/>
				<div className="coffer-compose__link">
					<CheckboxControl
						label={ __( 'Link to the customer’s page at the end', 'coffer' ) }
						checked={ written.with_link }
						onChange={ ( isOn ) => write( { with_link: isOn } ) }
					/>
					{ written.with_link && (
						<span className="coffer-chip">
							<Icon icon={ linkIcon } size={ 18 } />
							{ chipWords( documentTitle( document ) ) }
						</span>
					) }
				</div>
				{ linkRefusal && <Refusal verdict={ linkRefusal } /> }
				{ isOutdated && preview && (
					<div className="coffer-compose__ask" role="alert">
						<p>
							{ sprintf(
								/* translators: %s: a list, such as "the amount and the state". */
								__(
									'Since this was written, %s changed. Look whether the text is still right.',
									'coffer'
								),
								listWords( Array.from( new Set( changedWords( preview.changed ) ) ) )
							) }
						</p>
						<Button variant="secondary" size="compact" onClick={ () => void composer.takeFacts() }>
							{ __( 'It is still right', 'coffer' ) }
						</Button>
						<Button
							variant="tertiary"
							size="compact"
							onClick={ () =>
								void composer.refill( { purpose: message.purpose, language: message.language } )
							}
						>
							{ __( 'Begin again from the template', 'coffer' ) }
						</Button>
					</div>
				) }
				{ ( problem ?? error ) !== undefined && <Failure error={ problem ?? error } /> }
				<div className="coffer-compose__foot">
					<p className="coffer-compose__state" role="status">
						{ stateOf( composer ) }
					</p>
					<div className="coffer-dialog__buttons">
						<Button variant="tertiary" isDestructive __next40pxDefaultSize onClick={ () => void discard() }>
							{ __( 'Discard', 'coffer' ) }
						</Button>
						<DecidedButton
							verdict={ message.actions.copy }
							variant="secondary"
							isDisabled={ ! mayLeave }
							onClick={ () => void copy() }
						>
							{ __( 'Copy', 'coffer' ) }
						</DecidedButton>
						<DecidedButton
							verdict={ message.actions.send }
							variant="primary"
							isDisabled={ ! mayLeave || ! isCurrent }
							onClick={ () => void ask() }
						>
							{ __( 'Send by e-mail…', 'coffer' ) }
						</DecidedButton>
					</div>
					{ [ message.actions.send, message.actions.copy ]
						.filter( ( { allowed } ) => ! allowed )
						.slice( 0, 1 )
						.map( ( verdict ) => (
							<Refusal key={ verdict.code } verdict={ verdict } />
						) ) }
				</div>
			</div>
			<MailPreview mail={ preview } />
			{ sending && (
				<SendDialog
					message={ sending }
					confirmed={ confirmed }
					onSent={ onClose }
					onClose={ () => setSending( null ) }
				/>
			) }
			{ byHand !== null && <CopyMessageByHand text={ byHand } onClose={ onClose } /> }
		</div>
	);
}

function chipWords( title: string ): string {
	/* translators: %s: number of a document. */
	return sprintf( __( 'Page of %s: the address is added when it goes out', 'coffer' ), title );
}

function stateOf( { isSaving, isDirty, error }: Composer ): string {
	if ( error !== undefined && isDirty ) {
		return __( 'Not kept yet: it stays here.', 'coffer' );
	}
	return isSaving || isDirty ? __( 'Keeping the draft…', 'coffer' ) : __( 'Draft kept', 'coffer' );
}
