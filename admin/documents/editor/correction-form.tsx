import { Notice } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Document } from '@coffer/api';
import { ReasonField, TestBadge, useUnsaved } from '../../components';
import { go, PlaceLink } from '../../location';
import { useNotify } from '../../notices';
import { documentTitle } from '../../words';
import { BeforeAfter } from './before-after';
import { CorrectionBar } from './correction-bar';
import { DraftFields } from './draft-fields';
import { DraftNotices } from './draft-notices';
import { useCorrect } from './use-correct';
import { useDraft } from './use-draft';

/** What was sent, to be written as it should have been. */
export function CorrectionForm( { document }: { document: Document } ) {
	const { draft, dispatch, read, saved = document, isDirty, isNewer, load } = useDraft( document.kind, document );
	const { correct, isBusy, refusal, forget } = useCorrect();
	const [ reason, setReason ] = useState( '' );
	const [ isForced, setForced ] = useState( false );
	const { dialog, release } = useUnsaved( isDirty || reason !== '' );
	const notify = useNotify();
	const form = useRef< HTMLFormElement >( null );
	const heading = useRef< HTMLHeadingElement >( null );
	useEffect( () => heading.current?.focus( { preventScroll: true } ), [] );

	const number = documentTitle( document );
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

	const submit = async () => {
		if ( Object.keys( read.problems ).length > 0 || reason.trim() === '' ) {
			speak( __( 'Not saved: some fields need another look.', 'coffer' ), 'assertive' );
			showProblem();
			return;
		}
		const corrected = await correct( saved, draft, read, reason.trim() );
		if ( ! corrected ) {
			showProblem();
			return;
		}
		release();
		/* translators: %s: number of a document. */
		notify( sprintf( __( '%s is corrected. The customer sees the new version.', 'coffer' ), number ) );
		void go( { document: corrected.id } );
	};

	return (
		<form
			ref={ form }
			className="coffer-editor"
			aria-labelledby="coffer-editor-title"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( ! isBusy && isDirty && document.actions.correct.allowed ) {
					void submit();
				}
			} }
		>
			<div className="coffer-editor__head">
				<h2 id="coffer-editor-title" ref={ heading } tabIndex={ -1 }>
					{
						/* translators: %s: number of a document. */
						sprintf( __( 'Correct %s', 'coffer' ), number )
					}{ ' ' }
					{ document.is_test && <TestBadge /> }
				</h2>
				<PlaceLink to={ { document: document.id } }>{ __( 'Back to the document', 'coffer' ) }</PlaceLink>
			</div>
			<Notice status="warning" isDismissible={ false } className="coffer-notice">
				{ __(
					'The customer sees the new version as soon as it is saved, at the same link. What they were shown before is kept.',
					'coffer'
				) }
			</Notice>
			<DraftNotices
				current={ isNewer && ! isBusy ? document : undefined }
				refusal={ refusal }
				onLoad={ ( current ) => {
					forget();
					setForced( false );
					load( current );
				} }
			/>
			<DraftFields
				draft={ draft }
				read={ read }
				problems={ problems }
				isForced={ isForced }
				fixed={ {
					hasIssueDate: true,
					why: __(
						'Customer, currency and issue date stay as they were sent: they belong to the number. To change one of them, void this document and make a new one.',
						'coffer'
					),
				} }
				isTestFixed
				dispatch={ dispatch }
			/>
			<section className="coffer-editor__section coffer-correction" aria-labelledby="coffer-correction-title">
				<h3 id="coffer-correction-title">{ __( 'What the correction does', 'coffer' ) }</h3>
				<ReasonField
					label={ __( 'Reason for the correction', 'coffer' ) }
					value={ reason }
					isForced={ isForced }
					onChange={ setReason }
				/>
				<BeforeAfter document={ saved } total={ read.totals?.total ?? null } />
			</section>
			<CorrectionBar
				document={ saved }
				total={ read.totals?.total ?? null }
				isChanged={ isDirty }
				isBusy={ isBusy }
			/>
			{ dialog }
		</form>
	);
}
