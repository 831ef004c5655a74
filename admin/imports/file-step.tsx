import { Button, DropZone, FormFileUpload, RadioControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { boot } from '../boot';
import { BusyButton } from '../components';
import type { ImportKind } from './fields';
import { readSheet, type Sheet } from './read-sheet';
import { saveTemplate } from './save-file';

interface Props {
	kind: ImportKind;
	onKind: ( kind: ImportKind ) => void;
	onSheet: ( sheet: Sheet ) => void;
	onClose: () => void;
}

/** What is imported, and from which file. */
export function FileStep( { kind, onKind, onSheet, onClose }: Props ) {
	const [ problem, setProblem ] = useState< string >();
	const [ isReading, setReading ] = useState( false );
	const read = async ( file: File | undefined ) => {
		if ( ! file ) {
			return;
		}
		setProblem( undefined );
		setReading( true );
		try {
			onSheet( await readSheet( file ) );
		} catch ( thrown ) {
			setReading( false );
			setProblem(
				thrown instanceof Error
					? thrown.message
					: __( 'This file cannot be read. Choose another one.', 'coffer' )
			);
		}
	};
	return (
		<>
			<h2 tabIndex={ -1 }>{ __( 'Choose a file', 'coffer' ) }</h2>
			{ boot.actions.create_document.allowed && (
				<RadioControl
					label={ __( 'What does it hold?', 'coffer' ) }
					selected={ kind }
					onChange={ ( value ) => onKind( value === 'documents' ? 'documents' : 'customers' ) }
					options={ [
						{
							value: 'customers',
							label: __( 'Customers', 'coffer' ),
							description: __( 'One in each row.', 'coffer' ),
						},
						{
							value: 'documents',
							label: __( 'Open invoices and quotes', 'coffer' ),
							description: __(
								'They become drafts, with their old number as reference. Customers who are not there yet are added.',
								'coffer'
							),
						},
					] }
				/>
			) }
			<div className="coffer-import__drop">
				<DropZone
					onFilesDrop={ ( [ file ] ) => void read( file ) }
					label={ __( 'Drop the file here', 'coffer' ) }
				/>
				<FormFileUpload
					__next40pxDefaultSize
					accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
					onChange={ ( { currentTarget } ) => void read( currentTarget.files?.[ 0 ] ) }
					render={ ( { openFileDialog } ) => (
						<BusyButton isBusy={ isReading } onClick={ openFileDialog }>
							{ __( 'Choose a CSV file', 'coffer' ) }
						</BusyButton>
					) }
				/>
				<p className="coffer-muted">
					{ __( 'Or drop it here. Up to 10,000 rows; the first row names the columns.', 'coffer' ) }
				</p>
				<Button variant="link" onClick={ () => void saveTemplate( kind ) }>
					{ kind === 'customers'
						? __( 'Download a template for customers', 'coffer' )
						: __( 'Download a template for invoices and quotes', 'coffer' ) }
				</Button>
			</div>
			{ problem !== undefined && (
				<p className="coffer-caution" role="alert">
					{ problem }
				</p>
			) }
			<div className="coffer-dialog__buttons">
				<Button variant="tertiary" __next40pxDefaultSize onClick={ onClose }>
					{ __( 'Cancel', 'coffer' ) }
				</Button>
			</div>
		</>
	);
}
