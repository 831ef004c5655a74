import type { KeyboardEvent } from 'react';
import { speak } from '@wordpress/a11y';
import { select } from '@wordpress/data';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { store, type Customer, type Document, type DocumentInput } from '@coffer/api';
import { TestBadge, useUnsaved } from '../../components';
import { go, PlaceLink } from '../../location';
import { useNotify } from '../../notices';
import { documentTitle } from '../../words';
import { ReviewAndSend } from '../review/review-and-send';
import { DraftFields } from './draft-fields';
import { DraftNotices } from './draft-notices';
import { SaveBar } from './save-bar';
import type { Fixed } from './top-fields';
import { useDraft } from './use-draft';
import { useSave } from './use-save';

interface Props {
	kind: DocumentInput[ 'kind' ];
	/** Undefined until a new draft is saved for the first time. */
	document: Document | undefined;
	/** Whom a new draft is for, when that is known already. */
	customer?: Customer;
	onCreated: ( document: Document ) => void;
}

/** A draft, to be written. Saving keeps it here; the review shows it as the customer will see it. */
export function DraftForm( { kind, document, customer, onCreated }: Props ) {
	const { draft, dispatch, read, saved, isDirty, isNewer, load, settle } = useDraft( kind, document, customer );
	const { save, isBusy, refusal, forget } = useSave();
	const { dialog, release } = useUnsaved( isDirty );
	const [ isForced, setForced ] = useState( false );
	const [ reviewed, setReviewed ] = useState< Document | null >( null );
	const notify = useNotify();
	const form = useRef< HTMLFormElement >( null );
	const heading = useRef< HTMLHeadingElement >( null );
	useEffect( () => heading.current?.focus( { preventScroll: true } ), [] );

	const refused =
		refusal?.draft === draft && refusal.field !== undefined ? { [ refusal.field ]: refusal.error.message } : {};
	const problems = { ...read.problems, ...refused };

	const showProblem = () => {
		setForced( true );
		window.requestAnimationFrame( () => {
			const field = form.current?.querySelector< HTMLElement >( '[aria-invalid="true"], .has-error input' );
			field?.focus();
			// Clear of the bar at the foot, which has grown by the refusal.
			field?.scrollIntoView( { block: 'center' } );
		} );
	};

	const keep = async (): Promise< Document | undefined > => {
		if ( Object.keys( read.problems ).length > 0 ) {
			speak( __( 'Not saved: some fields need another look.', 'coffer' ), 'assertive' );
			showProblem();
			return undefined;
		}
		const kept = await save( draft, read, saved );
		if ( ! kept ) {
			showProblem();
			return undefined;
		}
		setForced( false );
		settle( kept, draft );
		if ( ! saved ) {
			release();
			onCreated( kept );
		}
		return kept;
	};

	const saveOnly = async () => {
		if ( ! isBusy && ( await keep() ) ) {
			notify( __( 'Draft saved.', 'coffer' ) );
		}
	};
	const review = async () => setReviewed( ( saved && ! isDirty ? saved : await keep() ) ?? null );

	const closeReview = () => {
		const current = reviewed && select( store ).getDocument( reviewed.id );
		setReviewed( null );
		if ( current && current.workflow !== 'draft' ) {
			release();
			void go( { editing: null, creating: null, document: current.id } );
		}
	};

	const keys = ( event: KeyboardEvent ) => {
		if ( ( event.ctrlKey || event.metaKey ) && event.key.toLowerCase() === 's' ) {
			event.preventDefault();
			void saveOnly();
		}
	};

	return (
		// eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the shortcut of every editor.
		<form
			ref={ form }
			className="coffer-editor"
			aria-labelledby="coffer-editor-title"
			noValidate
			onKeyDown={ keys }
			onSubmit={ ( event ) => {
				event.preventDefault();
				void saveOnly();
			} }
		>
			<div className="coffer-editor__head">
				<h2 id="coffer-editor-title" ref={ heading } tabIndex={ -1 }>
					{ title( kind, saved !== undefined ) } { draft.is_test && <TestBadge /> }
				</h2>
				<PlaceLink to={ { editing: null, creating: null, document: saved?.id ?? null } }>
					{ saved ? __( 'Back to the draft', 'coffer' ) : __( 'Back to all documents', 'coffer' ) }
				</PlaceLink>
			</div>
			<DraftFields
				draft={ draft }
				read={ read }
				problems={ problems }
				isForced={ isForced }
				fixed={ fixedBy( saved ) }
				isTestFixed={ Boolean( saved?.origin ) }
				dispatch={ dispatch }
			/>
			<SaveBar
				draft={ draft }
				totals={ read.totals }
				sending={ saved?.actions.send }
				isDirty={ isDirty || ! saved }
				isBusy={ isBusy }
				onReview={ () => void review() }
			>
				<DraftNotices
					current={ isNewer && ! isBusy ? document : undefined }
					refusal={ refusal }
					onLoad={ ( current ) => {
						forget();
						setForced( false );
						load( current );
					} }
				/>
			</SaveBar>
			{ reviewed && (
				<ReviewAndSend
					document={ reviewed }
					notify={ notify }
					go={ ( place ) => void go( place ) }
					show={ () => undefined }
					onClose={ closeReview }
				/>
			) }
			{ dialog }
		</form>
	);
}

/** A credit note that was made from an invoice stays with its customer and currency. */
function fixedBy( saved: Document | undefined ): Fixed | undefined {
	return saved?.kind === 'credit_note' && saved.origin
		? {
				hasIssueDate: false,
				why: sprintf(
					/* translators: %s: number of an invoice. */
					__( 'Customer and currency are those of %s, which this credits.', 'coffer' ),
					documentTitle( saved.origin )
				),
			}
		: undefined;
}

function title( kind: DocumentInput[ 'kind' ], isSaved: boolean ): string {
	switch ( kind ) {
		case 'invoice':
			return isSaved ? __( 'Draft invoice', 'coffer' ) : __( 'New invoice', 'coffer' );
		case 'quote':
			return isSaved ? __( 'Draft quote', 'coffer' ) : __( 'New quote', 'coffer' );
		case 'credit_note':
			return isSaved ? __( 'Draft credit note', 'coffer' ) : __( 'New credit note', 'coffer' );
	}
}
