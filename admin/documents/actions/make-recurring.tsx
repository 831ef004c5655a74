import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	createSchedule,
	previewSchedule,
	toCofferError,
	type CofferError,
	type DialogDocumentAction,
	type Document,
	type ScheduleInput,
	type ScheduleOccurrence,
} from '@coffer/api';
import { BusyButton, DialogForm } from '../../components';
import { newRhythm, OccurrenceList, readRhythm, RhythmFields } from '../../recurring';

const Dialog: DialogDocumentAction[ 'Dialog' ] = ( { document, notify, onClose } ) => {
	const [ rhythm, setRhythm ] = useState( () =>
		newRhythm(
			document.lines[ 0 ]?.description.split( '\n' )[ 0 ]?.slice( 0, 190 ) ?? '',
			document.workflow === 'draft' ? null : document.issue_date
		)
	);
	const [ coming, setComing ] = useState< readonly ScheduleOccurrence[] >();
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< CofferError >();

	const input: ScheduleInput = {
		...readRhythm( rhythm ),
		like_document_id: document.id,
		content: contentOf( document ),
	};
	const ask = async ( work: () => Promise< void > ) => {
		setBusy( true );
		setError( undefined );
		try {
			await work();
		} catch ( thrown ) {
			setError( toCofferError( thrown ) );
		} finally {
			setBusy( false );
		}
	};
	const problemAt = ( field: string ) => ( error?.field === field ? error.message : undefined );

	return (
		<DialogForm
			title={ __( 'Make recurring', 'coffer' ) }
			submitLabel={ __( 'Set up', 'coffer' ) }
			isBusy={ isBusy }
			error={ error }
			onSubmit={ () =>
				void ask( async () => {
					await createSchedule( input );
					notify( __( 'The recurring invoice is set up. It is listed under Recurring.', 'coffer' ) );
					onClose();
				} )
			}
			onClose={ onClose }
		>
			<RhythmFields
				rhythm={ rhythm }
				problemAt={ problemAt }
				onChange={ ( typed ) => {
					setRhythm( typed );
					setComing( undefined );
				} }
			/>
			<BusyButton
				isBusy={ isBusy }
				onClick={ () => void ask( async () => setComing( await previewSchedule( input ) ) ) }
			>
				{ __( 'Show the next invoices', 'coffer' ) }
			</BusyButton>
			<div aria-live="polite">{ coming && <OccurrenceList coming={ coming } /> }</div>
		</DialogForm>
	);
};

/** What a person would have to write to get the same invoice again. */
function contentOf( document: Document ): ScheduleInput[ 'content' ] {
	return {
		kind: 'invoice',
		customer_id: document.customer_id,
		currency: document.currency,
		tax_mode: document.tax_mode,
		discount_kind: document.discount_kind,
		discount_value: document.discount_value,
		reference: document.reference,
		terms: document.terms,
		memo: document.memo,
		language: document.language,
		deposit: document.deposit,
		part_payments: document.part_payments,
		is_test: document.is_test,
		lines: document.lines.map( ( line ) => ( {
			description: line.description,
			quantity: line.quantity,
			unit_price: line.unit_price,
			discount_kind: line.discount_kind,
			discount_value: line.discount_value,
			tax_name: line.tax_name,
			tax_rate: line.tax_rate,
		} ) ),
	};
}

/** Lets invoices like it be made again and again. */
export const makeRecurring = {
	id: 'make-recurring',
	label: __( 'Make recurring', 'coffer' ),
	placement: 'more',
	verdict: ( { kind, actions } ) => ( kind === 'invoice' ? actions.make_recurring : null ),
	Dialog,
} satisfies DialogDocumentAction;
