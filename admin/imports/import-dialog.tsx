import { Modal } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Failure } from '../components';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import type { ImportKind } from './fields';
import { FileStep } from './file-step';
import { CheckProgress, CommitProgress } from './progress';
import { useImport } from './use-import';

interface Props {
	/** Something was added. */
	onAdded: () => void;
	onClose: () => void;
}

/** Customers or documents from a file: choose it, say what its columns are, look at what was found, and add it. */
export function ImportDialog( { onAdded, onClose }: Props ) {
	const [ kind, setKind ] = useState< ImportKind >( 'customers' );
	const { stage, error, check, commit, choose, backToFile, backToColumns } = useImport( kind );
	const body = useRef< HTMLDivElement >( null );
	const isFirst = useRef( true );
	// Each step is a page of its own, and whoever does not see it is told so.
	useEffect( () => {
		if ( ! isFirst.current ) {
			body.current?.querySelector< HTMLElement >( 'h2' )?.focus();
		}
		isFirst.current = false;
	}, [ stage.at ] );
	const isDone = stage.at === 'done';
	useEffect( () => {
		if ( isDone ) {
			onAdded();
		}
	}, [ isDone, onAdded ] );

	return (
		<Modal
			title={ __( 'Import', 'coffer' ) }
			size="large"
			shouldCloseOnClickOutside={ false }
			isDismissible={ stage.at !== 'committing' }
			shouldCloseOnEsc={ stage.at !== 'committing' }
			onRequestClose={ onClose }
		>
			<div className="coffer-dialog coffer-import" ref={ body }>
				{ stage.at === 'file' && (
					<FileStep kind={ kind } onKind={ setKind } onSheet={ choose } onClose={ onClose } />
				) }
				{ stage.at === 'columns' && (
					<ColumnsStep
						kind={ kind }
						sheet={ stage.sheet }
						onBack={ backToFile }
						onCheck={ ( columns, writing ) => void check( stage.sheet, columns, writing ) }
					/>
				) }
				{ stage.at === 'checking' && (
					<CheckProgress
						looked={ stage.looked }
						total={ stage.sheet.rows.length }
						onStop={ () => backToColumns( stage.sheet ) }
					/>
				) }
				{ stage.at === 'checked' && (
					<CheckStep
						kind={ kind }
						sheet={ stage.sheet }
						checked={ stage.checked }
						onBack={ () => backToColumns( stage.sheet ) }
						onCommit={ ( input ) => void commit( stage.sheet, stage.checked, input ) }
					/>
				) }
				{ stage.at === 'committing' && <CommitProgress total={ stage.sheet.rows.length } /> }
				{ stage.at === 'done' && <DoneStep kind={ kind } result={ stage.result } onClose={ onClose } /> }
				{ error && <Failure error={ error } /> }
			</div>
		</Modal>
	);
}
