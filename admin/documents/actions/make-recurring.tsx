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
import { boot } from '../../boot';
import { BusyButton, Choice, DialogForm, TextField } from '../../components';
import { frequencies, frequencyChoices, OccurrenceList } from '../../recurring';

const Dialog: DialogDocumentAction[ 'Dialog' ] = ( { document, notify, onClose } ) => {
	const [ title, setTitle ] = useState( document.lines[ 0 ]?.description.split( '\n' )[ 0 ]?.slice( 0, 190 ) ?? '' );
	const [ frequency, setFrequency ] = useState< ScheduleInput[ 'frequency' ] >( 'month' );
	const [ every, setEvery ] = useState( '1' );
	const [ start, setStart ] = useState( boot.today );
	const [ end, setEnd ] = useState( '' );
	const [ dueDays, setDueDays ] = useState( String( boot.default_due_days ) );
	const [ mode, setMode ] = useState< 'review' | 'send' >( 'review' );
	const [ coming, setComing ] = useState< readonly ScheduleOccurrence[] >();
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< CofferError >();

	const input: ScheduleInput = {
		title,
		frequency,
		// What is no whole number is refused by the server, with a sentence at its field.
		every: Number( every ),
		start_on: start,
		end_on: end || null,
		due_days: Number( dueDays ),
		mode,
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
			<TextField
				label={ __( 'Title', 'coffer' ) }
				help={ __( 'Only staff read it.', 'coffer' ) }
				maxLength={ 190 }
				dir="auto"
				value={ title }
				error={ problemAt( 'title' ) }
				onChange={ setTitle }
			/>
			<div className="coffer-schedule__every">
				<TextField
					label={ __( 'Every', 'coffer' ) }
					type="number"
					min={ 1 }
					max={ 365 }
					value={ every }
					error={ problemAt( 'every' ) }
					onChange={ setEvery }
				/>
				<Choice
					label={ __( 'Unit', 'coffer' ) }
					value={ frequency }
					options={ frequencyChoices() }
					onChange={ ( chosen ) => setFrequency( frequencies.find( ( one ) => one === chosen ) ?? 'month' ) }
				/>
			</div>
			<div className="coffer-schedule__every">
				<TextField
					label={ __( 'First day', 'coffer' ) }
					type="date"
					max="9999-12-31"
					value={ start }
					error={ problemAt( 'start_on' ) }
					onChange={ setStart }
				/>
				<TextField
					label={ __( 'Last day', 'coffer' ) }
					type="date"
					max="9999-12-31"
					help={ __( 'Empty: until somebody ends it.', 'coffer' ) }
					value={ end }
					error={ problemAt( 'end_on' ) }
					onChange={ setEnd }
				/>
			</div>
			<TextField
				label={ __( 'Days to pay', 'coffer' ) }
				type="number"
				min={ 0 }
				max={ 3650 }
				value={ dueDays }
				error={ problemAt( 'due_days' ) }
				onChange={ setDueDays }
			/>
			<Choice
				label={ __( 'Each invoice', 'coffer' ) }
				value={ mode }
				options={ [
					{ value: 'review', label: __( 'is a draft that somebody reviews', 'coffer' ) },
					{ value: 'send', label: __( 'is numbered and e-mailed at once', 'coffer' ) },
				] }
				onChange={ ( chosen ) => setMode( chosen === 'send' ? 'send' : 'review' ) }
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
