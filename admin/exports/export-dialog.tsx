import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { isCalendarDate } from '@coffer/api';
import { Choice, DialogForm, TextField } from '../components';
import { useNotify } from '../notices';
import { exportFile, type ExportFormat, type ExportScope } from './export-file';
import { formats } from './format-menu';

export type ExportWhat = 'activity' | 'payments' | 'documents';

interface Props {
	customerId: number | undefined;
	documentId: number | undefined;
	offers: readonly ExportWhat[];
	onClose: () => void;
}

export function ExportDialog( { customerId, documentId, offers, onClose }: Props ) {
	const [ what, setWhat ] = useState< ExportWhat >( offers[ 0 ] ?? 'activity' );
	const [ from, setFrom ] = useState( '' );
	const [ to, setTo ] = useState( '' );
	const [ format, setFormat ] = useState< ExportFormat >( 'csv' );
	const [ attempts, setAttempts ] = useState( 0 );
	const notify = useNotify();
	const hasDays = what !== 'documents';
	const problem = attempts > 0 && hasDays ? problemOf( from, to ) : undefined;

	const submit = () => {
		setAttempts( ( before ) => before + 1 );
		if ( hasDays && problemOf( from, to ) !== undefined ) {
			return;
		}
		const scope: ExportScope =
			what === 'documents'
				? { query: customerId === undefined ? {} : { customer_id: customerId } }
				: { what, customer_id: customerId, document_id: documentId, from, to };
		exportFile( scope, ( sentence ) => notify( sentence, 'error' ), format );
		onClose();
	};

	return (
		<DialogForm
			title={ __( 'Export', 'coffer' ) }
			submitLabel={ __( 'Download', 'coffer' ) }
			isBusy={ false }
			error={ undefined }
			attempts={ attempts }
			onSubmit={ submit }
			onClose={ onClose }
		>
			{ offers.length > 1 && (
				<Choice
					label={ __( 'What', 'coffer' ) }
					value={ what }
					options={ offers.map( ( value ) => ( { value, label: whatLabel( value ) } ) ) }
					onChange={ ( chosen ) => setWhat( offers.find( ( offer ) => offer === chosen ) ?? what ) }
				/>
			) }
			{ hasDays && (
				<div className="coffer-fields">
					<TextField
						type="date"
						label={ __( 'From', 'coffer' ) }
						help={ __( 'Empty: from the beginning.', 'coffer' ) }
						value={ from }
						onChange={ setFrom }
					/>
					<TextField
						type="date"
						label={ __( 'To', 'coffer' ) }
						help={ __( 'Empty: until now.', 'coffer' ) }
						value={ to }
						error={ problem }
						onChange={ setTo }
					/>
				</div>
			) }
			<Choice
				label={ __( 'File', 'coffer' ) }
				value={ format }
				options={ formats() }
				onChange={ ( chosen ) => setFormat( chosen === 'json' ? 'json' : 'csv' ) }
			/>
			<p className="coffer-muted">
				{ __( 'That somebody exported is written down in the activity.', 'coffer' ) }
			</p>
		</DialogForm>
	);
}

function problemOf( from: string, to: string ): string | undefined {
	if ( [ from, to ].some( ( day ) => day !== '' && ! isCalendarDate( day ) ) ) {
		return __( 'Enter a day that exists, or leave the field empty.', 'coffer' );
	}
	return from !== '' && to !== '' && to < from
		? __( 'The last day is before the first. Enter the first day above.', 'coffer' )
		: undefined;
}

function whatLabel( what: ExportWhat ): string {
	switch ( what ) {
		case 'activity':
			return __( 'Activity: everything that happened', 'coffer' );
		case 'payments':
			return __( 'Payments that came in', 'coffer' );
		case 'documents':
			return __( 'Documents', 'coffer' );
	}
}
