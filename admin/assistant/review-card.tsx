import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store, type AssistantDraft, type AssistantFact, type AssistantQuestion, type LeakFinding } from '@coffer/api';
import { copyWhenKnown } from '../clipboard/copy-when-known';
import { Failure, Refusal, TextArea, TextField } from '../components';
import { PlaceLink } from '../location';
import { Compose, CopyMessageByHand, Findings, rangeOf } from '../messages';
import { useNotify } from '../notices';
import { changeReview, type Review, type Turn } from './conversation';
import { Facts } from './facts';
import { Letter, LinkChip } from './letter';
import { HowItIsSaid } from './how-it-is-said';
import { useReview } from './use-review';

interface Props {
	turn: Turn;
	draft: AssistantDraft;
	review: Review;
	facts: readonly AssistantFact[];
}

type How = Pick< AssistantQuestion, 'tone' | 'language' >;

/** A drafted message, to be looked at: what it relies on, how it is said, what it says, and what may become of it. */
export function ReviewCard( { turn, draft, review, facts }: Props ) {
	const { id } = turn;
	const { subject, body, isEditing, message, outcome } = review;
	const notify = useNotify();
	const reviewing = useReview( turn, draft, review );
	const { findings, link, busyWith, isTouched } = reviewing;
	const [ passed, setPassed ] = useState( '' );
	const [ replacing, setReplacing ] = useState< How | null >( null );
	const [ isComposing, setComposing ] = useState( false );
	const [ byHand, setByHand ] = useState< string | null >( null );
	const card = useRef< HTMLElement >( null );
	const document = useSelect( ( select ) => select( store ).getDocument( draft.document_id ), [ draft.document_id ] );

	const doubtful = findings.filter( ( { blocking } ) => ! blocking );
	const doubts = JSON.stringify( doubtful.map( ( { kind, excerpt } ) => [ kind, excerpt ] ) );
	const isConfirmed = doubtful.length === 0 || passed === doubts;
	const isEmpty = subject.trim() === '' || body.trim() === '';
	const isBlocked = findings.some( ( { blocking } ) => blocking );
	const hasLink = ! draft.with_link || link.allowed;
	const mayCopy = ! isBlocked && isConfirmed && ! isEmpty && hasLink && busyWith === undefined;

	const draftAnew = ( how: How ) => {
		if ( isTouched ) {
			setReplacing( how );
			return;
		}
		void reviewing.regenerate( how );
	};
	const show = ( finding: LeakFinding ) => {
		changeReview( id, { isEditing: true } );
		// The fields are there from the next frame on.
		window.requestAnimationFrame( () => {
			const field = card.current?.querySelector< HTMLInputElement | HTMLTextAreaElement >(
				finding.field === 'subject'
					? '.coffer-review-card__subject input'
					: '.coffer-review-card__body textarea'
			);
			field?.focus();
			field?.setSelectionRange( ...rangeOf( review[ finding.field ], finding ) );
		} );
	};
	// Directly in the click: browsers open the clipboard only there.
	const copy = () => {
		const text = reviewing.copied( Array.from( new Set( doubtful.map( ( { kind } ) => kind ) ) ) );
		void reviewing.attempt( 'message', async () => {
			const result = await copyWhenKnown( text );
			if ( result.how === 'by_hand' ) {
				setByHand( result.text );
				return;
			}
			notify( __( 'Message copied. Paste it only into the conversation with this customer.', 'coffer' ) );
			changeReview( id, { outcome: 'copied', isEditing: false } );
		} );
	};
	const compose = () =>
		reviewing.attempt( 'message', async () => {
			await reviewing.begun();
			setComposing( true );
		} );

	if ( outcome === 'discarded' ) {
		return <p className="coffer-turn__wait">{ __( 'Draft discarded.', 'coffer' ) }</p>;
	}
	return (
		<section
			ref={ card }
			className="coffer-ask__card coffer-review-card"
			aria-label={ __( 'Draft to review', 'coffer' ) }
			aria-busy={ busyWith !== undefined }
		>
			<Facts facts={ facts } />
			{ outcome === undefined && (
				<HowItIsSaid
					tone={ draft.tone }
					language={ draft.language }
					isDisabled={ busyWith !== undefined }
					onChange={ draftAnew }
				/>
			) }
			{ replacing && (
				<div className="coffer-compose__ask" role="alert">
					<p>{ __( 'Another text takes the place of what you wrote.', 'coffer' ) }</p>
					<Button
						variant="secondary"
						size="compact"
						onClick={ () => {
							setReplacing( null );
							void reviewing.regenerate( replacing );
						} }
					>
						{ __( 'Replace the text', 'coffer' ) }
					</Button>
					<Button variant="tertiary" size="compact" onClick={ () => setReplacing( null ) }>
						{ __( 'Keep mine', 'coffer' ) }
					</Button>
				</div>
			) }
			{ isEditing ? (
				<>
					<TextField
						className="coffer-review-card__subject"
						label={ __( 'Subject', 'coffer' ) }
						value={ subject }
						onChange={ ( value ) => reviewing.write( { subject: value } ) }
						maxLength={ 200 }
						dir="auto"
					/>
					<TextArea
						className="coffer-review-card__body"
						label={ __( 'Text', 'coffer' ) }
						help={ __( 'Plain text. An empty line begins a new paragraph.', 'coffer' ) }
						value={ body }
						onChange={ ( value ) => reviewing.write( { body: value } ) }
						rows={ 9 }
						maxLength={ 10_000 }
						dir="auto"
					/>
				</>
			) : (
				<Letter subject={ subject } body={ body } language={ draft.language } isBusy={ busyWith === 'draft' } />
			) }
			<LinkChip draft={ draft } isReady={ link.allowed } />
			{ ! hasLink && <Refusal verdict={ link } /> }
			<Findings
				findings={ findings }
				isConfirmed={ isConfirmed && doubtful.length > 0 }
				onConfirm={ ( isOn ) => setPassed( isOn ? doubts : '' ) }
				onShow={ show }
			/>
			{ findings.length === 0 && (
				<p className="coffer-review-card__clean">
					{ __( 'Looked through: nothing in it that a customer must not read.', 'coffer' ) }
				</p>
			) }
			{ reviewing.error !== undefined && <Failure error={ reviewing.error } /> }
			{ outcome !== undefined && (
				<p className="coffer-review-card__outcome" role="status">
					{ outcome === 'copied'
						? __( 'Copied. It is kept with the messages of the document.', 'coffer' )
						: __(
								'Kept with the messages of the document. It has not been sent by the assistant.',
								'coffer'
							) }{ ' ' }
					<PlaceLink to={ { document: draft.document_id } }>{ __( 'Look at them', 'coffer' ) }</PlaceLink>
				</p>
			) }
			{ outcome === undefined && (
				<div className="coffer-ask__card-buttons">
					<Button
						variant="primary"
						__next40pxDefaultSize
						disabled={ ! mayCopy }
						accessibleWhenDisabled
						onClick={ copy }
					>
						{ __( 'Copy', 'coffer' ) }
					</Button>
					<Button
						variant="secondary"
						__next40pxDefaultSize
						disabled={ busyWith !== undefined || ! document }
						accessibleWhenDisabled
						onClick={ () => void compose() }
					>
						{ __( 'Use in composer', 'coffer' ) }
					</Button>
					<Button
						variant="tertiary"
						__next40pxDefaultSize
						aria-expanded={ isEditing }
						onClick={ () => changeReview( id, { isEditing: ! isEditing } ) }
					>
						{ isEditing ? __( 'Show as letter', 'coffer' ) : __( 'Edit', 'coffer' ) }
					</Button>
					{ busyWith === 'draft' ? (
						<Button key="stop" variant="tertiary" __next40pxDefaultSize onClick={ reviewing.stop }>
							{ __( 'Stop', 'coffer' ) }
						</Button>
					) : (
						<Button
							key="regenerate"
							variant="tertiary"
							__next40pxDefaultSize
							disabled={ busyWith !== undefined }
							accessibleWhenDisabled
							onClick={ () => draftAnew( {} ) }
						>
							{ __( 'Regenerate', 'coffer' ) }
						</Button>
					) }
					<Button
						variant="tertiary"
						isDestructive
						__next40pxDefaultSize
						disabled={ busyWith !== undefined }
						accessibleWhenDisabled
						onClick={ () => void reviewing.discard() }
					>
						{ __( 'Discard', 'coffer' ) }
					</Button>
				</div>
			) }
			{ isComposing && document && message && (
				<Compose
					document={ document }
					message={ message }
					onClose={ () => {
						setComposing( false );
						changeReview( id, { outcome: 'composed', isEditing: false } );
					} }
				/>
			) }
			{ byHand !== null && (
				<CopyMessageByHand
					text={ byHand }
					onClose={ () => {
						setByHand( null );
						changeReview( id, { outcome: 'copied', isEditing: false } );
					} }
				/>
			) }
		</section>
	);
}
